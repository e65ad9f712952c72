import { sql } from 'kysely';
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
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .execute();
  const bySheet = await figureIdsBySheet(tx, written.ids);
  const figureIds = (sheet: Sheet) => bySheet.get(sheet.id) ?? [];
  await tx.audit(
    ...sheets.map(({ sheet }) => ({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: sheet.unitId,
      before: { state: sheet.state },
      after: { state: 'approved', written: figureIds(sheet).length },
    })),
  );
  await tx.emit(
    submissionApproved,
    ...sheets.map(({ sheet }) => ({ submissionId: sheet.id, figureIds: figureIds(sheet) })),
  );
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

/** By id, which is an index probe each: a look for the sheets would go through all figures. */
async function figureIdsBySheet(tx: WriteTx, figureIds: readonly number[]): Promise<Map<number, number[]>> {
  const { rows } = await sql<{ id: number; sheetId: number }>`
    select id, submission_id as "sheetId" from collection.figure
    where authority_id = ${tx.authorityId} and id = any(${[...figureIds]}::bigint[])
    order by id`.execute(tx.db);
  const bySheet = new Map<number, number[]>();
  for (const { id, sheetId } of rows) {
    const own = bySheet.get(sheetId) ?? [];
    bySheet.set(sheetId, own);
    own.push(id);
  }
  return bySheet;
}
