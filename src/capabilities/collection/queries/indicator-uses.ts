import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';

/** The forms that ask for an indicator, by name. */
export function formsAsking(tx: ReadTx, indicatorId: number): Promise<{ id: number; name: string; label: string }[]> {
  return tx.db
    .selectFrom('collection.form_line as l')
    .innerJoin('collection.form as f', (j) =>
      j.onRef('f.authority_id', '=', 'l.authority_id').onRef('f.id', '=', 'l.form_id'),
    )
    .select(['f.id', 'f.name', 'l.label'])
    .where('l.authority_id', '=', tx.authorityId)
    .where('l.indicator_id', '=', indicatorId)
    .orderBy(sql`f.name collate "vi-x-icu"`)
    .execute();
}

/** The rounds that use a form, newest first. */
export function roundsOfForm(tx: ReadTx, formId: number): Promise<{ id: number; name: string; dueOn: string }[]> {
  return tx.db
    .selectFrom('collection.round')
    .select(['id', 'name', 'due_on as dueOn'])
    .where('authority_id', '=', tx.authorityId)
    .where('form_id', '=', formId)
    .orderBy('due_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** How many figures of an indicator are in force, of how many units, and over which years. */
export async function figureCounts(
  tx: ReadTx,
  indicatorId: number,
): Promise<{ figures: number; units: number; from: string | null; to: string | null }> {
  const { rows } = await sql<{ figures: number; units: number; from: string | null; to: string | null }>`
    select count(*) as figures, count(distinct unit_id) as units, min(period_start) as "from", max(period_end) as "to"
    from collection.figure
    where authority_id = ${tx.authorityId} and indicator_id = ${indicatorId} and current`.execute(tx.db);
  return rows[0]!;
}
