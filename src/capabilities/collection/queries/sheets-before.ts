import type { ReadTx } from '../../../kernel/db/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { entryRefusal } from '../domain/entry-refusal.ts';
import type { SheetBefore } from '../domain/import/plan.ts';
import { inForceOf } from './in-force.ts';
import { cardsToday } from './round-units.ts';
import type { Round } from './rounds.ts';
import { entriesOfMany, type Sheet } from './sheets.ts';

/** What stands in sheets, and whether they take entries, for holding a file against them. Few statements however many. */
export async function sheetsBefore(
  tx: ReadTx,
  asked: Round,
  sheets: readonly Sheet[],
  indicatorIds: readonly number[],
): Promise<SheetBefore[]> {
  const unitIds = sheets.map((sheet) => sheet.unitId);
  const cards = await cardsToday(tx, unitIds);
  const entries = await entriesOfMany(
    tx,
    sheets.map((sheet) => sheet.id),
  );
  const inForce = await inForceOf(tx, { unitIds, indicatorIds, period: asked.period });
  const day = today(undefined, tx.now);
  return sheets.map((sheet) => {
    const card = cards.get(sheet.unitId);
    const refusal = entryRefusal({ round: asked, sheet, unitValidTo: card?.validTo ?? null, day });
    return {
      unitId: sheet.unitId,
      unitName: card?.name ?? `Đơn vị ${sheet.unitId}`,
      version: sheet.version,
      refusal: refusal?.message ?? null,
      entries: entries.get(sheet.id) ?? [],
      inForce: inForce.get(sheet.unitId) ?? new Map(),
    };
  });
}
