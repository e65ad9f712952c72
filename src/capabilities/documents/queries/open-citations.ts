import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type CitedGroup, groupCited } from '../domain/cited-groups.ts';

/** More different writings than this are not looked at; the most used come first. */
const MOST = 20_000;

/**
 * Documents that the newest texts name in places nobody has settled yet, most named first: what the registry may lack.
 * One statement, which brings equal writings together before they leave the database.
 */
export async function openCitations(tx: ReadTx): Promise<CitedGroup[]> {
  const { rows } = await sql<CitedGroup>`
    with newest as (
      select distinct on (document_id) id, document_id from documents.version
      where authority_id = ${tx.authorityId} order by document_id, no desc
    ), said as (
      select p.id, n.document_id, nullif(p.data->>'type', '') as type, nullif(p.data->>'symbol', '') as symbol,
             nullif(p.data->>'date', '') as date, nullif(p.data->>'issuer', '') as issuer, p.quote
      from newest n
      join documents.proposal p on p.authority_id = ${tx.authorityId} and p.version_id = n.id
      where p.kind = 'citation' and p.state = 'open'
    )
    select type, symbol, date, issuer, case when symbol is null then quote end as quote,
           json_agg(id order by id) as "proposalIds", json_agg(distinct document_id) as "documentIds"
    from said
    group by 1, 2, 3, 4, 5
    order by count(*) desc, min(id)
    limit ${MOST}`.execute(tx.db);
  return groupCited(rows);
}
