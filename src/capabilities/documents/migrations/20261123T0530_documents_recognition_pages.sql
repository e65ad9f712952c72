-- Of a PDF that has letters of its own on some pages only the others are recognised; the text of the whole file is put
-- together once they are done.
alter table documents.recognition add column only_pages jsonb
  -- numbers from 1; null: all pages of the file
  constraint recognition_only_pages check (jsonb_typeof(only_pages) = 'array');
alter table documents.recognition add column file_text text;
alter table documents.recognition add column file_page_starts jsonb;
-- what the extraction remarked of the rest of the file
alter table documents.recognition add column file_warnings jsonb;
-- where in checked_text each page begins; null: nobody has checked it, or before pages were checked one by one
alter table documents.recognition add column checked_page_starts jsonb;
