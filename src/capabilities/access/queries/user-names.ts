import type { Kysely } from 'kysely';
import type { DB } from '../../../kernel/db/types.ts';

/** Names of accounts by id, for showing who did something. Ids without an account are left out. */
export async function userNames(
  db: Kysely<DB>,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id != null);
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('access.user').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
