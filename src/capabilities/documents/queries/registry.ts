import { type RawBuilder, sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type DocumentCard, documentCards } from './document-card.ts';
import { headCondition } from './head-condition.ts';
import { type SearchPlan, searchPlan } from './search-plan.ts';
import { type Snippet, snippetsOf } from './snippets.ts';

/** What the registry is filtered by; absent or null: not at all. */
export interface RegistryFilter {
  query?: string;
  family?: string | null;
  type?: string | null;
  year?: number | null;
  issuer?: string | null;
  /** Kept or issued by this unit. */
  unitId?: number | null;
}

export interface RegistryRow extends DocumentCard {
  /** Versions with text. */
  versions: number;
  openProposals: number;
  /** Where the words of the query stand in the text; empty without a query. */
  snippets: Snippet[];
  /** Paragraphs in which the query was found. */
  hits: number;
}

export interface RegistryPage {
  rows: RegistryRow[];
  total: number;
}

/** More hits than this are not looked at: nobody pages through them. */
const MOST_HITS = 5000;

/**
 * A page of the registry. With a query: documents whose head (type, symbol, issuer, subject) or one of whose paragraphs
 * holds all its words, the symbol first, then the head, then the text by rank. Without: newest first.
 */
export async function registry(
  tx: ReadTx,
  filter: RegistryFilter,
  page: { limit: number; offset: number },
): Promise<RegistryPage> {
  const plan = await searchPlan(tx, filter.query ?? '');
  const asked = (filter.query ?? '').trim() !== '';
  const hits = plan.tsquery === '' ? [] : await textHits(tx, plan);
  const head = headCondition(plan);
  const found = await sql<{ id: number; total: number; hits: number | null }>`
    with hit as (
      select * from unnest(${hits.map((h) => h.document_id)}::bigint[], ${hits.map((h) => h.hits)}::int[],
                           ${hits.map((h) => h.rank)}::real[]) as h (document_id, hits, rank)
    )
    select d.id, count(*) over ()::int as total, hit.hits
    from documents.document d
    left join hit on hit.document_id = d.id
    where d.authority_id = ${tx.authorityId}
      and ${asked ? sql`(hit.document_id is not null or ${head})` : sql`true`}
      and ${conditions(filter)}
    order by ${asked ? order(plan, head) : sql``} d.issued_on desc nulls last, d.id desc
    limit ${page.limit} offset ${page.offset}`.execute(tx.db);
  const ids = found.rows.map((row) => row.id);
  const cards = await documentCards(tx, ids);
  const counts = await countsOf(tx, ids);
  const snippets = asked ? await snippetsOf(tx, plan, ids) : new Map<number, Snippet[]>();
  return {
    total: found.rows[0]?.total ?? 0,
    rows: found.rows.flatMap(({ id, hits }) => {
      const card = cards.get(id);
      if (!card) return [];
      const count = counts.get(id) ?? { versions: 0, openProposals: 0 };
      return { ...card, ...count, snippets: snippets.get(id) ?? [], hits: hits ?? 0 };
    }),
  };
}

async function textHits(tx: ReadTx, plan: SearchPlan) {
  const { rows } = await sql<{ document_id: number; hits: number; rank: number }>`
    select document_id, hits, rank from documents.search_documents(${plan.tsquery})
    order by rank desc limit ${MOST_HITS}`.execute(tx.db);
  return rows;
}

function order(plan: SearchPlan, head: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`(d.symbol_key is not distinct from ${plan.symbolKey}::text and d.symbol_key is not null) desc,
             ${head} desc, hit.rank desc nulls last,`;
}

function conditions(filter: RegistryFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.family) all.push(sql`d.family = ${filter.family}`);
  if (filter.type) all.push(sql`d.type = ${filter.type}`);
  if (filter.year)
    all.push(sql`d.issued_on between make_date(${filter.year}::int, 1, 1) and make_date(${filter.year}::int, 12, 31)`);
  if (filter.issuer) all.push(sql`d.issuer = ${filter.issuer}`);
  if (filter.unitId) all.push(sql`(d.unit_id = ${filter.unitId} or d.issuer_unit_id = ${filter.unitId})`);
  return sql.join(all, sql` and `);
}

async function countsOf(tx: ReadTx, ids: number[]) {
  if (ids.length === 0) return new Map<number, { versions: number; openProposals: number }>();
  const { rows } = await sql<{ document_id: number; versions: number; open: number }>`
    select v.document_id, count(*)::int as versions,
           coalesce(sum((select count(*) from documents.proposal p
                where p.authority_id = v.authority_id and p.version_id = v.id and p.state = 'open')), 0)::int as open
    from documents.version v
    where v.authority_id = ${tx.authorityId} and v.document_id = any (${ids}::bigint[])
    group by v.document_id`.execute(tx.db);
  return new Map(rows.map((row) => [row.document_id, { versions: row.versions, openProposals: row.open }]));
}
