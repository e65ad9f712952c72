import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, conflict } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { unitCard } from '../../org/index.ts';
import { entryRefusal } from '../domain/entry-refusal.ts';
import { type CellEntry, checkSheet } from '../domain/sheet.ts';
import type { FigureSource } from '../queries/figures.ts';
import { form } from '../queries/forms.ts';
import { type Round, round } from '../queries/rounds.ts';
import { lockSheet, type Sheet } from '../queries/sheets.ts';
import { writeEntries } from './write-entries.ts';

export interface SaveEntries {
  roundId: number;
  unitId: number;
  /** The version that the form showed; null: whatever is there (an import that its preview was checked for). */
  version: number | null;
  entries: readonly (CellEntry & { source?: FigureSource })[];
}

/**
 * Keeps what was typed into a sheet as a draft, wrong cells included: nothing typed is lost. Returns all problems and
 * the sheet's new version.
 */
export const saveEntries = defineCommand({
  name: 'collection.save-entries',
  permission: 'collection.enter',
  unit: (input: SaveEntries) => input.unitId,
  async run(tx, input): Promise<{ problems: Problem[]; version: number; sheetId: number }> {
    const { round: asked, sheet } = await sheetForEntry(tx, input.roundId, input.unitId, input.version);
    const { lines, rules } = await form(tx, asked.formId);
    const { cells, problems } = checkSheet(lines, rules, input.entries);
    const typed = new Map(input.entries.map((entry) => [entry.indicatorId, entry]));
    await writeEntries(
      tx,
      cells.map((cell) => {
        const entry = typed.get(cell.indicatorId);
        return { ...cell, sheetId: sheet.id, note: entry?.note ?? '', source: entry?.source ?? { kind: 'form' } };
      }),
    );
    const version = sheet.version + 1;
    await tx.db
      .updateTable('collection.submission')
      .set({ state: sheet.state === 'returned' ? 'returned' : 'draft', version })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', sheet.id)
      .execute();
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: input.unitId,
      after: { cells: cells.filter((cell) => cell.raw !== '').length, version },
    });
    return { problems, version, sheetId: sheet.id };
  },
});

/** The locked sheet, or the reason why nothing can be entered now. */
export async function sheetForEntry(
  tx: WriteTx,
  roundId: number,
  unitId: number,
  version: number | null,
): Promise<{ round: Round; sheet: Sheet }> {
  const asked = await round(tx, roundId);
  const sheet = await lockSheet(tx, roundId, unitId);
  const day = today(undefined, tx.now);
  const unit = await unitCard(tx, unitId, day);
  const refusal = entryRefusal({ round: asked, sheet, unitValidTo: unit?.validTo ?? null, day });
  if (refusal) throw refusal.kind === 'closed' ? closed(refusal.message) : conflict(refusal.message);
  if (version !== null && version !== sheet.version)
    throw conflict('Có người vừa lưu biểu này trước đồng chí. Mở lại trang để thấy số mới rồi nhập tiếp.');
  return { round: asked, sheet };
}
