-- Targets with their citation, tasks with the six clears.
create schema targets;

create table targets.target (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  -- who must reach it
  unit_id bigint not null,
  indicator_id bigint,
  name text not null,
  scope text,
  comparator text not null constraint target_comparator check (comparator in ('=', '>', '>=', '<', '<=', 'range', 'increase_by', 'decrease_by', 'increase', 'decrease', 'qualitative')),
  value numeric,
  value_to numeric,
  unit_word text not null default '',
  decimals int not null default 0,
  -- a count that the text also gives as a share: 23 schools = 71,9 %
  share numeric,
  share_decimals int,
  period_kind text not null,
  period_start date not null,
  period_end date not null,
  due_note text,
  -- a floor or ceiling that holds in every year of the period
  yearly boolean not null default false,
  assigner text,
  assigner_unit_id bigint,
  parent_id bigint,
  baseline_value numeric,
  baseline_period_kind text,
  baseline_period_start date,
  baseline_period_end date,
  -- how the baseline, or the target itself, was computed when no source states it
  baseline_derived text,
  derived text,
  -- what the document itself reports, when there is no figure of an indicator
  document_id bigint,
  version_id bigint,
  start int,
  "end" int,
  quote text,
  note text,
  state text not null default 'active' constraint target_state check (state in ('active', 'closed', 'transferred', 'cancelled')),
  closed_on date,
  closed_reason text,
  successor_id bigint,
  position int not null default 0,
  search_form text not null,
  search_fold text not null,
  sample boolean not null default false,
  created_at timestamptz not null,
  created_by text,
  primary key (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, assigner_unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, indicator_id) references collection.indicator (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id),
  foreign key (authority_id, parent_id) references targets.target (authority_id, id),
  foreign key (authority_id, successor_id) references targets.target (authority_id, id),
  constraint target_has_value check (comparator in ('qualitative', 'increase', 'decrease') or value is not null),
  constraint target_range check (comparator <> 'range' or value_to is not null),
  constraint target_period check (period_start <= period_end)
);
create index target_unit on targets.target (authority_id, unit_id, period_start);
create index target_indicator on targets.target (authority_id, indicator_id);
create index target_document on targets.target (authority_id, document_id);
select kernel.protect('targets.target');

create table targets.task (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  no text,
  -- the six clears: person, work, time, responsibility, product, authority
  title text not null,
  work text,
  lead_unit_id bigint not null,
  lead_person_id bigint,
  responsibility text,
  product text,
  decided_by text,
  deadline_kind text not null default 'none' constraint task_deadline_kind check (deadline_kind in ('fixed', 'quarter', 'year', 'regular', 'none')),
  deadline date,
  deadline_note text,
  origin text not null default 'assigned' constraint task_origin check (origin in ('assigned', 'added')),
  -- the programme a register counts by: "15/15 and 2 added"
  register text,
  state text not null default 'new' constraint task_state check (state in ('new', 'doing', 'done', 'paused', 'cancelled')),
  done_on date,
  state_reason text,
  target_id bigint,
  document_id bigint,
  version_id bigint,
  start int,
  "end" int,
  quote text,
  position int not null default 0,
  search_form text not null,
  search_fold text not null,
  sample boolean not null default false,
  created_at timestamptz not null,
  created_by text,
  primary key (authority_id, id),
  foreign key (authority_id, lead_unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, lead_person_id) references org.person (authority_id, id),
  foreign key (authority_id, target_id) references targets.target (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id),
  constraint task_deadline_date check (deadline_kind not in ('fixed', 'quarter', 'year') or deadline is not null),
  constraint task_done check (state <> 'done' or done_on is not null)
);
create index task_lead on targets.task (authority_id, lead_unit_id, state);
create index task_document on targets.task (authority_id, document_id);
select kernel.protect('targets.task');

create table targets.task_unit (
  authority_id int not null,
  task_id bigint not null,
  unit_id bigint not null,
  primary key (authority_id, task_id, unit_id),
  foreign key (authority_id, task_id) references targets.task (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id)
);
create index task_unit_unit on targets.task_unit (authority_id, unit_id);
select kernel.protect('targets.task_unit');

create table targets.task_note (
  authority_id int not null,
  id bigint generated always as identity,
  task_id bigint not null,
  at timestamptz not null,
  by_user text,
  by_name text not null,
  text text not null,
  state text,
  primary key (authority_id, id),
  foreign key (authority_id, task_id) references targets.task (authority_id, id)
);
create index task_note_task on targets.task_note (authority_id, task_id, at);
select kernel.protect('targets.task_note');

create table targets.task_evidence (
  authority_id int not null,
  task_id bigint not null,
  document_id bigint not null,
  note text,
  added_at timestamptz not null,
  primary key (authority_id, task_id, document_id),
  foreign key (authority_id, task_id) references targets.task (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id)
);
select kernel.protect('targets.task_evidence');
