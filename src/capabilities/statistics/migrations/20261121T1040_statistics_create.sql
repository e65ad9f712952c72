-- Roll-ups, maintained in the transaction that approves a figure. Reading one is an index probe.
create schema statistics;

-- For a unit: the sum over its direct subordinates of what each counts for (its own approved figure if it has one,
-- else its own roll-up). The structure is the one in force on the period's last day.
create table statistics.rollup (
  authority_id int not null,
  indicator_id bigint not null,
  unit_id bigint not null,
  period_kind text not null,
  period_start date not null,
  period_end date not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  -- how many reporting units stand behind it
  sources int not null,
  -- for yes/no: how many said yes
  yes int not null default 0,
  updated_at timestamptz not null,
  primary key (authority_id, indicator_id, unit_id, period_start, period_end, period_kind),
  foreign key (authority_id, indicator_id) references collection.indicator (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id)
);
create index rollup_unit on statistics.rollup (authority_id, unit_id, indicator_id, period_start);
select kernel.protect('statistics.rollup');
