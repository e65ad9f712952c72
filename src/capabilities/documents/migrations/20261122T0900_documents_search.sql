-- Search and the reading page take paragraphs from here, never from the whole text of a version (it may have 10 MB).
alter table documents.passage add column text text not null default '';

-- A finding may concern several places ("2.783 + 1.959" and "4.778"): [{"start":…,"end":…}, …]. start/end is the first.
alter table documents.finding add column spans jsonb not null default '[]';

create index proposal_place on documents.proposal (authority_id, version_id, start);
create index finding_place on documents.finding (authority_id, version_id, start);
create index document_number on documents.document (authority_id, symbol_number);
create index document_unit on documents.document (authority_id, unit_id);

-- Row-level security keeps PostgreSQL from using the GIN index for @@ (it is not leakproof), so the search runs as the
-- owner and holds to the authority itself: by the column, and by the lexeme 'a<authority>' that every passage carries,
-- which lets the index skip the rows of all others.
create function documents.search_documents(query text)
returns table (document_id bigint, hits bigint, rank real)
language sql stable security definer
set search_path = pg_catalog, documents, pg_temp
as $$
  with asked as (
    select to_tsquery('simple', query) as q,
           nullif(current_setting('app.authority', true), '')::int as authority
  )
  select p.document_id, count(*), max(ts_rank(p.terms, asked.q, 1))
  from asked
  join documents.passage p
    on p.authority_id = asked.authority
   and p.terms @@ (to_tsquery('simple', 'a' || asked.authority::text) && asked.q)
  group by p.document_id
$$;

-- The best passages of the given documents, at most `each` of every one.
create function documents.search_passages(query text, document_ids bigint[], "each" int)
returns table (document_id bigint, version_id bigint, no int, start int, "end" int, text text, rank real)
language sql stable security definer
set search_path = pg_catalog, documents, pg_temp
as $$
  with asked as (
    select to_tsquery('simple', query) as q,
           nullif(current_setting('app.authority', true), '')::int as authority
  ), found as (
    select p.document_id, p.version_id, p.no, ts_rank(p.terms, asked.q, 1) as rank,
           row_number() over (partition by p.document_id order by ts_rank(p.terms, asked.q, 1) desc, p.no) as place
    from asked
    join documents.passage p
      on p.authority_id = asked.authority
     and p.document_id = any (document_ids)
     and p.terms @@ (to_tsquery('simple', 'a' || asked.authority::text) && asked.q)
  )
  select p.document_id, p.version_id, p.no, p.start, p."end", p.text, found.rank
  from asked
  join found on found.place <= "each"
  join documents.passage p
    on p.authority_id = asked.authority and p.version_id = found.version_id and p.no = found.no
  order by p.document_id, found.rank desc, p.no
$$;

revoke all on function documents.search_documents(text) from public;
revoke all on function documents.search_passages(text, bigint[], int) from public;
