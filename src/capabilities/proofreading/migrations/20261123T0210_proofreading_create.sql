-- Drafts that a person has checked before they are sent: private, kept for some days, never part of the registry.
create schema proofreading;

create table proofreading.draft (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  owner_id text not null,
  owner_name text not null,
  title text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- from then on nobody sees it, and a job takes it away
  expires_at timestamptz not null,
  primary key (authority_id, id)
);
create index draft_owner on proofreading.draft (authority_id, owner_id, changed_at desc);
create index draft_expiry on proofreading.draft (authority_id, expires_at);
select kernel.protect('proofreading.draft');

-- The draft as it was sent, then each corrected one. The file lies here and not in the store of files, so that deleting
-- the draft takes it away for good.
create table proofreading.round (
  authority_id int not null,
  id bigint generated always as identity,
  draft_id bigint not null,
  no int not null,
  -- docx, pdf, txt … as the extraction names it; or pasted
  source text not null,
  file_name text,
  file bytea,
  -- NFC, '\n' between paragraphs; offsets everywhere are UTF-16 indexes into it
  text text not null,
  warnings jsonb not null default '[]',
  -- whether its author may see the kept data that it is compared with
  compared boolean not null,
  state text not null constraint round_state check (state in ('queued', 'reading', 'done', 'failed')),
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, draft_id) references proofreading.draft (authority_id, id) on delete cascade,
  constraint round_no_unique unique (authority_id, draft_id, no)
);
select kernel.protect('proofreading.round');

create table proofreading.finding (
  authority_id int not null,
  id bigint generated always as identity,
  round_id bigint not null,
  no int not null,
  kind text not null,
  severity text not null constraint finding_severity check (severity in ('error', 'warning', 'note')),
  start int not null,
  "end" int not null,
  quote text not null,
  -- every place of it, that of the quote first
  spans jsonb not null,
  message text not null,
  proposed text,
  -- where in the authority the kept data can be looked at
  href text,
  state text not null default 'open' constraint finding_state check (state in ('open', 'fixed', 'ignored')),
  settled_at timestamptz,
  -- the same finding in the round before
  before_id bigint,
  primary key (authority_id, id),
  foreign key (authority_id, round_id) references proofreading.round (authority_id, id) on delete cascade,
  constraint finding_no_unique unique (authority_id, round_id, no)
);
select kernel.protect('proofreading.finding');

-- Somebody else's draft opened with a reason: for an hour, and kept in the log.
create table proofreading.opening (
  authority_id int not null,
  draft_id bigint not null,
  user_id text not null,
  until timestamptz not null,
  primary key (authority_id, draft_id, user_id),
  foreign key (authority_id, draft_id) references proofreading.draft (authority_id, id) on delete cascade
);
select kernel.protect('proofreading.opening');

-- How long drafts are kept; without a row thirty days.
create table proofreading.keeping (
  authority_id int not null references org.authority (id),
  days int not null constraint keeping_days check (days between 1 and 365),
  primary key (authority_id)
);
select kernel.protect('proofreading.keeping');
