-- The registry of documents, versions whose text never changes, and what the reader found until a person settles it.
create schema documents;

create table documents.document (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  family text not null constraint document_family check (family in ('state', 'party', 'law', 'other')),
  -- nghi_quyet, chi_thi, ke_hoach … (null: not a typed document, an article for example)
  type text,
  -- as written, never corrected; null: none. The parts are what could be understood of it.
  symbol text,
  symbol_key text,
  symbol_number int,
  symbol_problems jsonb not null default '[]',
  issued_on date,
  date_note text,
  issuer text,
  issuer_unit_id bigint,
  subject text not null,
  -- what an owner unit keeps it: null: the authority as a whole
  unit_id bigint,
  search_form text not null,
  search_fold text not null,
  sample boolean not null default false,
  note text,
  created_at timestamptz not null,
  created_by text,
  primary key (authority_id, id),
  foreign key (authority_id, issuer_unit_id) references org.unit (authority_id, id),
  foreign key (authority_id, unit_id) references org.unit (authority_id, id)
);
create index document_symbol on documents.document (authority_id, symbol_key);
create index document_issued on documents.document (authority_id, issued_on desc nulls last, id desc);
select kernel.protect('documents.document');

create table documents.version (
  authority_id int not null,
  id bigint generated always as identity,
  document_id bigint not null,
  no int not null,
  -- NFC, '\n' between paragraphs; offsets everywhere are UTF-16 indexes into it
  text text not null,
  text_sha256 text not null,
  source text not null constraint version_source check (source in ('docx', 'pdf', 'txt', 'pasted')),
  file_sha256 text,
  file_name text,
  warnings jsonb not null default '[]',
  created_at timestamptz not null,
  created_by text,
  primary key (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id),
  constraint version_no_unique unique (authority_id, document_id, no)
);
select kernel.protect('documents.version');
insert into kernel.append_only values ('documents.version');

-- One row a paragraph of the newest version: what full-text search runs over and takes its snippets from.
create table documents.passage (
  authority_id int not null,
  version_id bigint not null,
  no int not null,
  document_id bigint not null,
  start int not null,
  "end" int not null,
  terms tsvector not null,
  primary key (authority_id, version_id, no),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
create index passage_terms on documents.passage using gin (terms);
create index passage_document on documents.passage (authority_id, document_id);
select kernel.protect('documents.passage');

create table documents.relation (
  authority_id int not null,
  id bigint generated always as identity,
  document_id bigint not null,
  kind text not null constraint relation_kind check (kind in ('implements', 'based_on', 'amends', 'replaces', 'cites')),
  target_id bigint not null,
  version_id bigint,
  start int,
  "end" int,
  note text,
  primary key (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id),
  foreign key (authority_id, target_id) references documents.document (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id),
  constraint relation_once unique nulls not distinct (authority_id, document_id, kind, target_id, start),
  constraint relation_other check (document_id <> target_id)
);
create index relation_target on documents.relation (authority_id, target_id);
select kernel.protect('documents.relation');

-- The state of reading a version: queued, reading, done, failed.
create table documents.reading (
  authority_id int not null,
  version_id bigint not null,
  state text not null constraint reading_state check (state in ('queued', 'reading', 'done', 'failed')),
  requested_at timestamptz not null,
  finished_at timestamptz,
  counts jsonb not null default '{}',
  error text,
  primary key (authority_id, version_id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
select kernel.protect('documents.reading');

-- What the reader found. `data` never changes; `corrected` is what a person made of it; result_* is what came of it.
create table documents.proposal (
  authority_id int not null,
  id bigint generated always as identity,
  version_id bigint not null,
  no int not null,
  kind text not null constraint proposal_kind check (kind in ('target', 'task', 'quantity', 'citation', 'finding')),
  start int not null,
  "end" int not null,
  quote text not null,
  data jsonb not null,
  state text not null default 'open' constraint proposal_state check (state in ('open', 'accepted', 'dismissed')),
  corrected jsonb,
  reason text,
  result_kind text,
  result_id bigint,
  settled_by text,
  settled_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id),
  constraint proposal_no_unique unique (authority_id, version_id, no)
);
create index proposal_open on documents.proposal (authority_id, version_id, state);
select kernel.protect('documents.proposal');

-- What does not add up in a text. The text stays as it is; the remark says who noticed, why, and what is proposed.
create table documents.finding (
  authority_id int not null,
  id bigint generated always as identity,
  version_id bigint not null,
  kind text not null,
  start int not null,
  "end" int not null,
  quote text not null,
  message text not null,
  proposed text,
  source text not null constraint finding_source check (source in ('reader', 'person')),
  state text not null default 'open' constraint finding_state check (state in ('open', 'confirmed', 'rejected')),
  noted_by text,
  noted_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, version_id) references documents.version (authority_id, id)
);
create index finding_version on documents.finding (authority_id, version_id);
select kernel.protect('documents.finding');

-- Abbreviations that search and the symbol parser understand; authority's own words beside the built-in ones.
create table documents.abbreviation (
  authority_id int not null references org.authority (id),
  short text not null,
  long text not null,
  kind text not null default 'word' constraint abbreviation_kind check (kind in ('word', 'issuer')),
  valid_from date,
  valid_to date,
  primary key (authority_id, short, long)
);
select kernel.protect('documents.abbreviation');
