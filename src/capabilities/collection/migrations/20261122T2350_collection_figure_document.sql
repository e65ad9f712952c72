-- Which figures were taken from a document: its page lists them.
create index figure_document on collection.figure (authority_id, ((source ->> 'documentId')::bigint))
  where current and source ->> 'kind' = 'sentence';
