import { sql } from 'kysely';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { Sheet } from '../queries/sheets.ts';

/** Marks locked sheets as drafts or as submitted after an import, with an audit row each. A returned draft stays returned. */
export async function markSheets(
  tx: WriteTx,
  sheets: readonly Sheet[],
  state: 'draft' | 'submitted',
  fileName: string,
): Promise<void> {
  if (sheets.length === 0) return;
  const ids = sheets.map((sheet) => sheet.id);
  const change = tx.db
    .updateTable('collection.submission')
    .set((e) => ({ version: e('version', '+', 1) }))
    .where('authority_id', '=', tx.authorityId)
    .where(sql<boolean>`id = any(${ids}::bigint[])`);
  if (state === 'submitted')
    await change.set({ state, submitted_by: tx.actor.name, submitted_at: tx.now, reason: null }).execute();
  else
    await change
      .set((e) => ({ state: e.case().when('state', '=', 'returned').then('returned').else('draft').end() }))
      .execute();
  await tx.audit(
    ...sheets.map((sheet) => ({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: sheet.unitId,
      before: { state: sheet.state },
      after: { state: state === 'draft' && sheet.state === 'returned' ? 'returned' : state },
      note: `Từ tệp ${fileName}`,
    })),
  );
}
