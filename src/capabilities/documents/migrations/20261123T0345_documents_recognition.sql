-- Texts come from more kinds of files, and from pictures of pages whose letters were recognised.
alter table documents.version drop constraint version_source;
alter table documents.version add constraint version_source
  check (source in ('docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx', 'csv', 'html', 'eml', 'txt', 'pasted', 'ocr'));
-- where in `text` each page of the file begins; null: the file has no pages, or nobody knows them
alter table documents.version add column page_starts jsonb;

-- The letters of a scanned file are recognised page by page in the background; a person checks them before they become
-- a version.
create table documents.recognition (
  authority_id int not null references org.authority (id),
  id bigint generated always as identity,
  file_sha256 text not null,
  file_name text not null,
  -- the document that the text is for; null: a new one
  document_id bigint,
  state text not null default 'queued'
    constraint recognition_state check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  -- null: not known before the file was opened
  pages int,
  error text,
  -- what a person made of the recognised text; null: nobody has checked it yet
  checked_text text,
  -- the person said that the text was compared with the picture
  compared boolean not null default false,
  requested_at timestamptz not null,
  requested_by text,
  finished_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, document_id) references documents.document (authority_id, id)
);
create index recognition_file on documents.recognition (authority_id, file_sha256);
select kernel.protect('documents.recognition');

create table documents.recognition_page (
  authority_id int not null,
  recognition_id bigint not null,
  page int not null,
  -- width, height and the words where they stand: [text, x, right, y, size, confidence]
  width int not null,
  height int not null,
  words jsonb not null,
  primary key (authority_id, recognition_id, page),
  foreign key (authority_id, recognition_id) references documents.recognition (authority_id, id)
);
select kernel.protect('documents.recognition_page');
