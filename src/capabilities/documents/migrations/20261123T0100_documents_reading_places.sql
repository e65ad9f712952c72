-- A long text is read by several people over several days: what was settled together, what is said twice, where each
-- one stopped, and who has taken which section.

-- merged: the text says it again; `merged_into` is the number (in the same version) of the proposal that stands for it.
alter table documents.proposal drop constraint proposal_state;
alter table documents.proposal add constraint proposal_state check (state in ('open', 'accepted', 'dismissed', 'merged'));
alter table documents.proposal add column merged_into int;
alter table documents.proposal add column batch_id bigint;
-- null: never touched by a person since it was read
alter table documents.proposal add column changed_at timestamptz;
create index proposal_changed on documents.proposal (authority_id, version_id, changed_at);
create index proposal_result on documents.proposal (authority_id, result_kind, result_id) where result_id is not null;

-- Proposals that a person settled in one step, and those of the step that had to be left open, with the reasons.
create table documents.batch (
  authority_id int not null,
  id bigint generated always as identity,
  version_id bigint not null,
  kind text not null constraint batch_kind check (kind in ('accept', 'merge')),
  made_by text,
  made_by_name text not null,
  made_at timestamptz not null,
  left_open jsonb not null default '[]',
  undone_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
select kernel.protect('documents.batch');
alter table documents.proposal add constraint proposal_batch
  foreign key (authority_id, batch_id) references documents.batch (authority_id, id);
create index proposal_batch on documents.proposal (authority_id, batch_id) where batch_id is not null;

-- A bookmark: where a person stopped in a version (an offset of its text), and when they were last seen there.
create table documents.reading_place (
  authority_id int not null,
  version_id bigint not null,
  user_id text not null,
  user_name text not null,
  start int not null,
  seen_at timestamptz not null,
  primary key (authority_id, version_id, user_id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
create index reading_place_user on documents.reading_place (authority_id, user_id, seen_at);
select kernel.protect('documents.reading_place');

-- "This section is mine for now": nothing is locked, the others see it. `start` is the offset of the section's heading.
create table documents.section_claim (
  authority_id int not null,
  version_id bigint not null,
  start int not null,
  user_id text not null,
  user_name text not null,
  taken_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority_id, version_id, start),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
select kernel.protect('documents.section_claim');
