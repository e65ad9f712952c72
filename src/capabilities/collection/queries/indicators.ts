import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { fold, hasMarks, searchForm } from '../../../kernel/text/index.ts';
import type { PeriodKind } from '../../../kernel/time/index.ts';
import type { Measure } from '../domain/figure-value.ts';

/** What is measured, with its own rule of how a whole is made from its parts. */
export interface Indicator extends Measure {
  id: number;
  code: string;
  name: string;
  aggregation: 'sum' | 'ratio_of_sums' | 'latest' | 'count_yes' | 'none';
  direction: 'higher' | 'lower';
  population: string | null;
  definition: string | null;
  numeratorName: string | null;
  denominatorName: string | null;
  periodKind: PeriodKind;
  validFrom: string | null;
  validTo: string | null;
  sample: boolean;
}

const columns = [
  'id',
  'code',
  'name',
  'kind',
  'unit_word as unitWord',
  'decimals',
  'aggregation',
  'direction',
  'population',
  'definition',
  'numerator_name as numeratorName',
  'denominator_name as denominatorName',
  'period_kind as periodKind',
  'valid_from as validFrom',
  'valid_to as validTo',
  'sample',
] as const;

/** The indicators of the authority by name, or those with these ids. */
export async function indicators(tx: ReadTx, ids?: readonly number[]): Promise<Indicator[]> {
  if (ids?.length === 0) return [];
  let query = tx.db.selectFrom('collection.indicator').select(columns).where('authority_id', '=', tx.authorityId);
  if (ids) query = query.where('id', 'in', [...new Set(ids)]);
  return (await query.orderBy(sql`name collate "vi-x-icu"`).orderBy('id').execute()) as Indicator[];
}

/** One indicator; throws `not_found`. */
export async function indicator(tx: ReadTx, id: number): Promise<Indicator> {
  const [found] = await indicators(tx, [id]);
  if (!found) throw notFound('Không có chỉ số này.');
  return found;
}

export async function indicatorOptions(tx: ReadTx): Promise<{ value: string; label: string }[]> {
  return (await indicators(tx)).map((each) => ({ value: String(each.id), label: `${each.name} (${each.code})` }));
}

/** The codes that begin with these letters, which must be those of an address: for finding a free one. */
export async function indicatorCodesFrom(tx: ReadTx, start: string): Promise<Set<string>> {
  const rows = await tx.db
    .selectFrom('collection.indicator')
    .select('code')
    .where('authority_id', '=', tx.authorityId)
    .where('code', 'like', `${start}%`)
    .execute();
  return new Set(rows.map((row) => row.code));
}

/** By name or code; tones count when they are typed. */
export async function searchIndicators(tx: ReadTx, query: string, page = { limit: 50, offset: 0 }) {
  let found = tx.db.selectFrom('collection.indicator').where('authority_id', '=', tx.authorityId);
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    found = hasMarks(word)
      ? found.where('search_form', 'like', like(searchForm(word)))
      : found.where('search_fold', 'like', like(fold(word)));
  }
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .select(columns)
    .orderBy(sql`name collate "vi-x-icu"`)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, rows: rows as Indicator[] };
}
