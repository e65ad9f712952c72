import { submissionApproved } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { Round } from '../queries/rounds.ts';
import type { Entry, Sheet } from '../queries/sheets.ts';
import { type NewFigure, type WrittenFigures, writeFigures } from './write-figures.ts';

/** A sheet with what stands in it, checked. */
export interface SheetToApprove {
  sheet: Sheet;
  entries: readonly Entry[];
}

/**
 * Puts the cells of one sheet or of many in force, marks the sheets approved, leaves an audit row and an event for each.
 * All totals move once. The sheets must be locked and checked. `fallback`: the reason of a change nobody explained.
 */
export async function putInForce(
  tx: WriteTx,
  asked: Round,
  sheets: readonly SheetToApprove[],
  fallback = `Duyệt lại biểu “${asked.name}”`,
): Promise<WrittenFigures> {
  if (sheets.length === 0) return { ids: [], added: 0, changed: 0, same: 0 };
  const written = await writeFigures(
    tx,
    sheets.flatMap((each) => figuresIn(asked, each, fallback)),
  );
  const ids = sheets.map(({ sheet }) => sheet.id);
  await tx.db
    .updateTable('collection.submission')
    .set((e) => ({
      state: 'approved',
      version: e('version', '+', 1),
      decided_by: tx.actor.name,
      decided_at: tx.now,
      reason: null,
    }))
    .where('authority_id', '=', tx.authorityId)
    .where('id', 'in', ids)
    .execute();
  const bySheet = await figureIdsBySheet(tx, ids, new Set(written.ids));
  for (const { sheet } of sheets) {
    const figureIds = bySheet.get(sheet.id) ?? [];
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: sheet.unitId,
      before: { state: sheet.state },
      after: { state: 'approved', written: figureIds.length },
    });
    await tx.emit(submissionApproved, { submissionId: sheet.id, figureIds });
  }
  return written;
}

function figuresIn(asked: Round, { sheet, entries }: SheetToApprove, fallback: string): NewFigure[] {
  return entries.flatMap((entry) =>
    entry.value === null
      ? []
      : [
          {
            ...entry.value,
            indicatorId: entry.indicatorId,
            unitId: sheet.unitId,
            period: asked.period,
            source: entry.source,
            submissionId: sheet.id,
            note: entry.note,
            enteredBy: entry.enteredBy,
            enteredName: entry.enteredName ?? '',
            enteredAt: entry.enteredAt,
            changeReason: entry.note ?? fallback,
            sample: asked.sample,
          },
        ],
  );
}

async function figureIdsBySheet(
  tx: WriteTx,
  sheetIds: readonly number[],
  fresh: ReadonlySet<number>,
): Promise<Map<number, number[]>> {
  const rows = await tx.db
    .selectFrom('collection.figure')
    .select(['id', 'submission_id as sheetId'])
    .where('authority_id', '=', tx.authorityId)
    .where('submission_id', 'in', [...sheetIds])
    .where('current', '=', true)
    .execute();
  const bySheet = new Map<number, number[]>();
  for (const { id, sheetId } of rows)
    if (sheetId !== null && fresh.has(id)) bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), id]);
  return bySheet;
}
