-- Who gave a right and when, who took it back and when: the rights page answers why. An ended grant stays as history.
alter table access.grant
  add column granted_at timestamptz not null default now(),
  add column revoked_at timestamptz,
  add column revoked_by text;

-- The authority whose administrators look after the account: its password links, locking it. Others may only give it
-- roles of their own. null: nobody but the operator.
alter table access."user"
  add column home_authority_id int references org.authority (id),
  add column sort_key text not null default '',
  add column search_form text not null default '',
  add column search_fold text not null default '';
create index user_by_authority on access."user" (home_authority_id);

-- Password hashes, sessions and links are none of the application role's business: row-level security without a
-- policy shows it nothing. Only the sign-in service, which is the owner of the tables, reads them.
alter table access.account enable row level security;
alter table access.session enable row level security;
alter table access.verification enable row level security;
alter table access."rateLimit" enable row level security;
alter table access.one_time_link enable row level security;
