-- Units in three hierarchies, everything dated: identity, name, code and superior are different things.
create schema org;

-- The tenants. A shared (on Citus: reference) table with nothing secret in it, hence without row-level security.
create table org.authority (
  id int generated always as identity primary key,
  slug text not null constraint authority_slug_unique unique constraint authority_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  name text not null,
  kind text not null,
  place text,
  sample boolean not null default false,
  note text,
  created_at timestamptz not null default now()
);

create table org.unit (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  hierarchy text not null constraint unit_hierarchy check (hierarchy in ('administration', 'party', 'territory')),
  kind text not null,
  -- null: unknown. A unit without valid_to exists still.
  valid_from date,
  valid_to date,
  sample boolean not null default false,
  note text,
  primary key (authority_id, id),
  constraint unit_dates check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
select kernel.protect('org.unit');

-- valid_to is the last day. Open ends are null; ranges of one unit never overlap.
create table org.unit_name (
  authority_id int not null,
  id bigint generated always as identity,
  unit_id bigint not null,
  name text not null,
  short_name text,
  -- searchForm and fold of name and short name (kernel/text)
  search_form text not null,
  search_fold text not null,
  valid_from date,
  valid_to date,
  primary key (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint unit_name_once exclude using gist (authority_id with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
select kernel.protect('org.unit_name');

create table org.unit_parent (
  authority_id int not null,
  id bigint generated always as identity,
  unit_id bigint not null,
  parent_id bigint not null,
  -- direct: the line of the tree; professional: direction in the trade (Sở over a district's office)
  relation text not null default 'direct' constraint unit_parent_relation check (relation in ('direct', 'professional')),
  valid_from date,
  valid_to date,
  primary key (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, parent_id) references org.unit (authority_id, id),
  constraint unit_parent_other check (unit_id <> parent_id),
  constraint unit_parent_once exclude using gist (authority_id with =, unit_id with =, relation with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_parent_children on org.unit_parent (authority_id, parent_id, relation);
select kernel.protect('org.unit_parent');

create table org.unit_code (
  authority_id int not null,
  id bigint generated always as identity,
  unit_id bigint not null,
  scheme text not null,
  code text not null,
  valid_from date,
  valid_to date,
  primary key (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint unit_code_once exclude using gist (authority_id with =, scheme with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
select kernel.protect('org.unit_code');

create table org.unit_event (
  authority_id int not null,
  id bigint generated always as identity,
  kind text not null constraint unit_event_kind check (kind in ('found', 'rename', 'split', 'merge', 'abolish', 'move')),
  -- null: unknown; date_note then says what is known
  happened_on date,
  date_note text,
  basis text,
  basis_document_id bigint,
  note text,
  sourced boolean not null default true,
  primary key (authority_id, id)
);
select kernel.protect('org.unit_event');

create table org.unit_event_unit (
  authority_id int not null,
  event_id bigint not null,
  unit_id bigint not null,
  role text not null constraint unit_event_role check (role in ('predecessor', 'successor')),
  -- the part of the predecessor's counts that goes to this successor (0–1); null: not known
  share numeric constraint unit_event_share check (share is null or (share >= 0 and share <= 1)),
  primary key (authority_id, event_id, unit_id, role),
  foreign key (authority_id, event_id) references org.unit_event (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id)
);
create index unit_event_unit_unit on org.unit_event_unit (authority_id, unit_id);
select kernel.protect('org.unit_event_unit');

create table org.person (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  full_name text not null,
  title text,
  -- given name first: how Vietnamese lists are sorted
  sort_key text not null,
  search_form text not null,
  search_fold text not null,
  sex text constraint person_sex check (sex in ('female', 'male')),
  public_office boolean not null default false,
  sample boolean not null default false,
  note text,
  primary key (authority_id, id)
);
select kernel.protect('org.person');

create table org.post (
  authority_id int not null,
  id bigint generated always as identity,
  person_id bigint not null,
  unit_id bigint not null,
  title text not null,
  rank int not null default 100,
  valid_from date,
  valid_to date,
  source text,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references org.person (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint post_dates check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index post_unit on org.post (authority_id, unit_id);
create index post_person on org.post (authority_id, person_id);
select kernel.protect('org.post');

-- Party membership is sensitive personal data: dated records, every look at them is logged.
create table org.membership (
  authority_id int not null,
  id bigint generated always as identity,
  person_id bigint not null,
  unit_id bigint not null,
  status text not null constraint membership_status check (status in ('probationary', 'official', 'transferred_out', 'exempt', 'left')),
  temporary boolean not null default false,
  valid_from date not null,
  valid_to date,
  basis text,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references org.person (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint membership_dates check (valid_to is null or valid_from <= valid_to),
  constraint membership_once exclude using gist (authority_id with =, person_id with =, (temporary::int) with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_unit on org.membership (authority_id, unit_id);
select kernel.protect('org.membership');

-- Terms of office and school years that an authority counts in; the ring on a page shows how much has passed.
create table org.term (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  name text not null,
  kind text not null default 'term' constraint term_kind check (kind in ('term', 'school_year', 'year')),
  valid_from date not null,
  valid_to date not null,
  primary key (authority_id, id),
  constraint term_dates check (valid_from < valid_to)
);
select kernel.protect('org.term');
