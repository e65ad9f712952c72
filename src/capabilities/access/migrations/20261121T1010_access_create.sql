-- Accounts and sessions belong to no authority (better-auth's tables, its column names); rights belong to one.
create schema access;

create table access."user" (
  id text primary key,
  name text not null,
  email text not null constraint user_email_unique unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  disabled boolean not null default false,
  sample boolean not null default false
);

create table access.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null constraint session_token_unique unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references access."user" (id) on delete cascade
);
create index session_by_user on access.session ("userId");

create table access.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references access."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_by_user on access.account ("userId");

create table access.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on access.verification (identifier);

create table access."rateLimit" (
  id text primary key,
  key text not null constraint rate_limit_key_unique unique,
  count int not null,
  "lastRequest" bigint not null
);

-- Demo mode only: a link that signs one person in once. Only the hash of its token is kept.
create table access.one_time_link (
  token_hash text primary key,
  user_id text not null references access."user" (id) on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table access.role (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  code text not null,
  name text not null,
  permissions text[] not null,
  primary key (authority_id, id),
  constraint role_code_unique unique (authority_id, code)
);
select kernel.protect('access.role');

-- Permissions = role × unit subtree × time. unit_id null: the whole authority. valid_to is the last day.
create table access.grant (
  authority_id int not null,
  id bigint generated always as identity,
  user_id text not null references access."user" (id),
  role_id bigint not null,
  unit_id bigint,
  valid_from date not null,
  valid_to date,
  granted_by text,
  primary key (authority_id, id),
  foreign key (authority_id, role_id) references access.role (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id),
  constraint grant_dates check (valid_to is null or valid_from <= valid_to)
);
create index grant_user on access.grant (authority_id, user_id);
select kernel.protect('access.grant');
