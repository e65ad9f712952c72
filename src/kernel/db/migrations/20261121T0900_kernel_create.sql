-- Mechanisms: what is applied, audit, events, files, import previews. One schema a capability; the kernel has its own.
create extension if not exists btree_gist;
create schema kernel;

create table kernel.migration (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
);

-- Row-level security: the second wall behind every statement's own authority_id.
create function kernel.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy authority on %s using (authority_id = nullif(current_setting(''app.authority'', true), '''')::int)',
    target);
end $$;

-- Rights of the application role: everything the commands need, nothing that owns. What must never change again
-- (audit, events, the text of a document version) is granted without update and delete by its own migration.
create table kernel.append_only (relation text primary key);

create function kernel.grant_app_role() returns void language plpgsql as $$
declare
  s text;
  r text;
begin
  for s in select nspname from pg_namespace
           where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') loop
    execute format('grant usage on schema %I to nhiemky_app', s);
    execute format('grant select, insert, update, delete on all tables in schema %I to nhiemky_app', s);
    execute format('grant usage, select on all sequences in schema %I to nhiemky_app', s);
    execute format('grant execute on all functions in schema %I to nhiemky_app', s);
  end loop;
  for r in select relation from kernel.append_only loop
    execute format('revoke update, delete, truncate on %s from nhiemky_app', r);
  end loop;
  revoke insert, update, delete on kernel.migration, kernel.append_only from nhiemky_app;
end $$;

create table kernel.audit (
  authority_id int not null,
  id bigint generated always as identity,
  at timestamptz not null,
  user_id text,
  actor_name text not null,
  command text not null,
  subject text not null,
  subject_id text not null,
  unit_id bigint,
  before jsonb,
  after jsonb,
  note text,
  primary key (authority_id, id)
);
create index audit_subject on kernel.audit (authority_id, subject, subject_id, id desc);
create index audit_at on kernel.audit (authority_id, at desc);
select kernel.protect('kernel.audit');

create table kernel.event (
  authority_id int not null,
  id bigint generated always as identity,
  at timestamptz not null,
  name text not null,
  payload jsonb not null,
  primary key (authority_id, id)
);
select kernel.protect('kernel.event');

-- Files are stored by content hash on disk; a row says which authority may have which.
create table kernel.file (
  authority_id int not null,
  sha256 text not null,
  name text not null,
  mime text not null,
  size bigint not null,
  added_at timestamptz not null default now(),
  primary key (authority_id, sha256, name)
);
select kernel.protect('kernel.file');

-- Imports in two steps: a stored preview, accepted or discarded by a person.
create table kernel.import (
  authority_id int not null,
  id bigint generated always as identity,
  kind text not null,
  file_sha256 text not null,
  file_name text not null,
  state text not null default 'reading' constraint import_state check (state in ('reading', 'preview', 'accepted', 'discarded', 'failed')),
  context jsonb not null default '{}',
  summary jsonb not null default '{}',
  rows jsonb not null default '[]',
  problems jsonb not null default '[]',
  created_by text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (authority_id, id)
);
select kernel.protect('kernel.import');

insert into kernel.append_only values ('kernel.audit'), ('kernel.event');
