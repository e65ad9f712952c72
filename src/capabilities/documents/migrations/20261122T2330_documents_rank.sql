-- Vietnamese words are written in syllables: “trung học” in one place ranks above “học … Trung” far apart (cover density
-- over the distance of what was found).
create or replace function documents.search_documents(query text)
returns table (document_id bigint, hits bigint, rank real)
language sql stable security definer
set search_path = pg_catalog, documents, pg_temp
as $$
  with asked as (
    select to_tsquery('simple', query) as q,
           nullif(current_setting('app.authority', true), '')::int as authority
  )
  select p.document_id, count(*), max(ts_rank_cd(p.terms, asked.q, 5))
  from asked
  join documents.passage p
    on p.authority_id = asked.authority
   and p.terms @@ (to_tsquery('simple', 'a' || asked.authority::text) && asked.q)
  group by p.document_id
$$;

create or replace function documents.search_passages(query text, document_ids bigint[], "each" int)
returns table (document_id bigint, version_id bigint, no int, start int, "end" int, text text, rank real)
language sql stable security definer
set search_path = pg_catalog, documents, pg_temp
as $$
  with asked as (
    select to_tsquery('simple', query) as q,
           nullif(current_setting('app.authority', true), '')::int as authority
  ), found as (
    select p.document_id, p.version_id, p.no, ts_rank_cd(p.terms, asked.q, 5) as rank,
           row_number() over (partition by p.document_id order by ts_rank_cd(p.terms, asked.q, 5) desc, p.no) as place
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
