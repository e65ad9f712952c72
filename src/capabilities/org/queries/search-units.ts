import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { fold, tidy } from '../../../kernel/text/normalize.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { searchWords } from '../domain/unit-search.ts';
import { type UnitCard, unitCards } from './unit-card.ts';

export interface UnitHit extends UnitCard {
  /** The former (or later) name that matched, when it is not the name of the day. */
  matched: string | null;
}

/**
 * Units whose name, at any time, has all the words of the query at the beginning of a word; or whose code is the query.
 * Words typed with tones must match with them, words without match all. Units in existence on the day come first. An
 * empty query finds nothing.
 */
export async function searchUnits(
  tx: ReadTx,
  query: string,
  options: { asOf: IsoDate; limit: number; offset?: number },
): Promise<UnitHit[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const first = fold(tidy(query));
  const found = await sql<{ id: number; name: string }>`
    select * from (
      select distinct on (n.unit_id) n.unit_id as id, n.name, u.valid_to is null or u.valid_to >= ${options.asOf}::date as alive,
        n.search_fold like ${` ${first.replace(/[\\%_]/g, '')}%`} as opens
      from org.unit_name n
      join org.unit u on u.authority_id = ${tx.authorityId} and u.id = n.unit_id
      where n.authority_id = ${tx.authorityId} and ${matches(tx, words, query)}
      order by n.unit_id, (n.valid_to is null or n.valid_to >= ${options.asOf}::date) desc, n.valid_from desc nulls last
    ) hit
    order by alive desc, opens desc, length(name), name collate "vi-x-icu", id
    limit ${options.limit} offset ${options.offset ?? 0}`.execute(tx.db);
  const cards = await unitCards(
    tx,
    found.rows.map((row) => row.id),
    options.asOf,
  );
  return found.rows.flatMap((row) => {
    const card = cards.get(row.id);
    return card ? [{ ...card, matched: card.name === row.name ? null : row.name }] : [];
  });
}

/** How many units `searchUnits` would find in all. */
export async function countUnits(tx: ReadTx, query: string): Promise<number> {
  const words = searchWords(query);
  if (words.length === 0) return 0;
  const { rows } = await sql<{ n: number }>`
    select count(distinct n.unit_id) as n from org.unit_name n
    where n.authority_id = ${tx.authorityId} and ${matches(tx, words, query)}`.execute(tx.db);
  return rows[0]?.n ?? 0;
}

function matches(tx: ReadTx, words: ReturnType<typeof searchWords>, query: string) {
  const byName = sql.join(
    words.map((word) => sql`${sql.ref(`n.${word.field}`)} like ${word.pattern}`),
    sql` and `,
  );
  return sql`((${byName}) or n.unit_id in (
    select c.unit_id from org.unit_code c where c.authority_id = ${tx.authorityId} and lower(c.code) = lower(${tidy(query)})))`;
}
