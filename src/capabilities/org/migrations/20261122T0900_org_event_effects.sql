-- What an event changed, row by row, so that the newest event of a unit can be taken back exactly.
alter table org.unit_event
  add column effects jsonb not null default '[]',
  add column recorded_at timestamptz not null default now();

-- A Party organization leads an administrative unit; a unit stands on a territory. Both are dated, as superiors are.
alter table org.unit_parent drop constraint unit_parent_relation;
alter table org.unit_parent add constraint unit_parent_relation
  check (relation in ('direct', 'professional', 'leads', 'place'));

-- The unit that the authority is itself: the Sở among the bodies above and below it.
alter table org.authority add column main_unit_id bigint;

-- null: the term of the authority; otherwise of one unit and those below it (a cell's own half term).
alter table org.term add column unit_id bigint;
alter table org.term add constraint term_unit foreign key (authority_id, unit_id) references org.unit (authority_id, id);

-- The exclusion constraints' own indexes are slower to probe, and these are probed once a unit of every list.
create index unit_name_unit on org.unit_name (authority_id, unit_id);
create index unit_parent_unit on org.unit_parent (authority_id, unit_id, relation);
create index unit_code_unit on org.unit_code (authority_id, unit_id);
