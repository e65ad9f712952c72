import { sql } from 'kysely';
import type { WriteTx } from '../../src/kernel/db/index.ts';

const CHUNK = 5000;

/** Inserts rows of one shape with few statements; `authority_id` comes by itself. Returns the ids, lowest first. */
export async function insertMany(
  tx: WriteTx,
  table: string,
  rows: readonly Record<string, unknown>[],
  returning?: 'id',
): Promise<number[]> {
  const ids: number[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const some = rows.slice(from, from + CHUNK).map((row) => ({ authority_id: tx.authorityId, ...row }));
    const columns = sql.join(Object.keys(some[0]!).map((name) => sql.ref(name)));
    const result = await sql<{ id: number }>`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(some)}::jsonb)
      ${returning ? sql`returning id` : sql``}`.execute(tx.db);
    if (returning) ids.push(...result.rows.map((row) => row.id));
  }
  return ids.sort((a, b) => a - b);
}
