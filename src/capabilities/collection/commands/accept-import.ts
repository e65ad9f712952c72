import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, conflict } from '../../../kernel/errors/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { entryRefusal } from '../domain/entry-refusal.ts';
import { missingReasons } from '../domain/explain.ts';
import { parseCell } from '../domain/figure-value.ts';
import type { ImportRow } from '../domain/import/plan.ts';
import { checkSheet } from '../domain/sheet.ts';
import { type Form, form } from '../queries/forms.ts';
import { type FiguresImport, figuresImport, type ImportSummary, importRows } from '../queries/imports.ts';
import { inForceOf } from '../queries/in-force.ts';
import { requireAll } from '../queries/reach.ts';
import { cardsToday } from '../queries/round-units.ts';
import { type Round, round } from '../queries/rounds.ts';
import { entriesOfMany, lockSheets, type Sheet, sheetsOf } from '../queries/sheets.ts';
import { markSheets } from './mark-sheets.ts';
import { putInForce } from './put-in-force.ts';
import { firstReachable } from './start-import.ts';
import { writeEntries } from './write-entries.ts';

export interface AcceptImport {
  roundId: number;
  importId: number;
  /** Keep as drafts, send complete sheets for approval, or (with the right to) approve them at once. */
  as: 'draft' | 'submit' | 'approve';
}

export type ImportResult = NonNullable<ImportSummary['result']>;

/**
 * Enters the cells of a preview, all in this transaction, each with its file and address as source. Sheets that changed
 * since the preview stop it: the file is read again. Sheets that are not complete stay drafts and say why.
 */
export const acceptImport = defineCommand({
  name: 'collection.accept-import',
  permission: 'collection.enter',
  unit: async (input: AcceptImport, tx) =>
    (await figuresImport(tx, input.roundId, input.importId)).context.onlyUnitId ??
    (await firstReachable(tx, input.roundId)),
  async run(tx, input): Promise<ImportResult> {
    await lockImport(tx, input.importId);
    const found = await figuresImport(tx, input.roundId, input.importId);
    if (found.state === 'accepted') throw conflict('Tệp này đã nhập rồi. Không ghi lần nữa.');
    if (found.state !== 'preview') throw conflict('Tệp này đã bỏ hoặc chưa đọc xong. Tải tệp lên lại.');
    const asked = await round(tx, input.roundId);
    const rows = (await importRows(tx, input.importId)).filter((row) => row.kind !== 'error');
    const unitIds = [...new Set(rows.map((row) => row.unitId))];
    await requireAll(tx, 'collection.enter', unitIds);
    if (input.as === 'approve') await requireAll(tx, 'collection.approve', unitIds);
    const sheets = await sheetsAsSeen(tx, asked, unitIds, found);
    const asForm = await form(tx, asked.formId);
    const open = await openSheets(tx, asked, sheets);
    const written = rows.filter((row) => open.has(row.unitId));
    await writeEntries(tx, entriesFrom(written, open, asForm, found));
    const result = await settle(tx, input, { asked, asForm, sheets: [...open.values()], fileName: found.fileName });
    const summary: ImportSummary = { ...found.summary, result: { ...result, cells: written.length } };
    await tx.db
      .updateTable('kernel.import')
      .set({ state: 'accepted', summary: JSON.stringify(summary), settled_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.importId)
      .execute();
    await tx.audit({
      subject: 'collection.import',
      subjectId: input.importId,
      unitId: found.context.onlyUnitId,
      after: { cells: written.length, sheets: result.sheets, submitted: result.submitted, approved: result.approved },
    });
    return summary.result!;
  },
});

async function lockImport(tx: WriteTx, id: number): Promise<void> {
  await tx.db
    .selectFrom('kernel.import')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

/** The locked sheets, unchanged since the preview. */
async function sheetsAsSeen(
  tx: WriteTx,
  asked: Round,
  unitIds: readonly number[],
  found: FiguresImport,
): Promise<Sheet[]> {
  if (asked.state === 'closed') throw closed(`Kỳ “${asked.name}” đã khóa sau khi đọc tệp. Chưa ghi ô nào.`);
  const wanted = new Set(unitIds);
  const ids = (await sheetsOf(tx, asked.id)).flatMap((s) => (wanted.has(s.unitId) ? [s.id] : []));
  const sheets = await lockSheets(tx, ids);
  const moved = sheets.filter((s) => found.context.versions[s.unitId] !== s.version);
  if (moved.length > 0) {
    const cards = await cardsToday(
      tx,
      moved.slice(0, 3).map((s) => s.unitId),
    );
    const names = [...cards.values()].map((card) => card.name).join(', ');
    const more = moved.length > 3 ? ` và ${moved.length - 3} đơn vị khác` : '';
    throw conflict(
      `Biểu của ${names}${more} đã thay đổi sau khi đọc tệp. Chưa ghi ô nào; bấm “Đọc lại tệp” để so với số mới.`,
    );
  }
  return sheets;
}

/** Those that take entries; the others hold what the file says already (the preview left their changes out). */
async function openSheets(tx: WriteTx, asked: Round, sheets: readonly Sheet[]): Promise<Map<number, Sheet>> {
  const cards = await cardsToday(
    tx,
    sheets.map((s) => s.unitId),
  );
  const day = today(undefined, tx.now);
  return new Map(
    sheets
      .filter((sheet) => {
        const unitValidTo = cards.get(sheet.unitId)?.validTo ?? null;
        return entryRefusal({ round: asked, sheet, unitValidTo, day }) === null;
      })
      .map((sheet) => [sheet.unitId, sheet]),
  );
}

function entriesFrom(rows: readonly ImportRow[], open: ReadonlyMap<number, Sheet>, asForm: Form, found: FiguresImport) {
  const lines = new Map(asForm.lines.map((line) => [line.indicatorId, line]));
  return rows.map((row) => {
    const parsed = parseCell(row.raw, lines.get(row.indicatorId)!);
    const { sheet, address } = row;
    return {
      sheetId: open.get(row.unitId)!.id,
      indicatorId: row.indicatorId,
      raw: row.raw,
      value: parsed.ok ? parsed.value : null,
      note: row.note,
      source: { kind: 'cell' as const, file: found.file, fileName: found.fileName, sheet, address },
    };
  });
}

interface Entered {
  asked: Round;
  asForm: Form;
  sheets: readonly Sheet[];
  fileName: string;
}

/** Marks the sheets drafts, and sends or approves those that are complete. */
async function settle(tx: WriteTx, input: AcceptImport, entered: Entered): Promise<Omit<ImportResult, 'cells'>> {
  const { asked, asForm, sheets, fileName } = entered;
  const entries = await entriesOfMany(
    tx,
    sheets.map((s) => s.id),
  );
  const inForce =
    input.as === 'submit'
      ? await inForceOf(tx, {
          unitIds: sheets.map((s) => s.unitId),
          indicatorIds: asForm.lines.map((line) => line.indicatorId),
          period: asked.period,
        })
      : new Map();
  const complete: Sheet[] = [];
  const left: ImportResult['left'] = [];
  for (const sheet of sheets) {
    const own = entries.get(sheet.id) ?? [];
    const { problems } = checkSheet(asForm.lines, asForm.rules, own);
    const stopping = [
      ...problems.filter((p) => p.severity === 'error' || p.code === 'empty'),
      ...missingReasons(asForm.lines, own, inForce.get(sheet.unitId) ?? new Map()),
    ];
    if (stopping.length === 0) complete.push(sheet);
    else left.push({ unitId: sheet.unitId, why: stopping[0]!.message });
  }
  const on = input.as === 'draft' ? [] : complete;
  const drafts = sheets.filter((s) => !on.includes(s));
  await markSheets(tx, drafts, 'draft', fileName);
  if (on.length > 0) await markSheets(tx, on, 'submitted', fileName);
  if (input.as === 'approve')
    await putInForce(
      tx,
      asked,
      on.map((sheet) => ({ sheet: { ...sheet, state: 'submitted' }, entries: entries.get(sheet.id) ?? [] })),
      `Nhập từ tệp ${fileName}`,
    );
  return {
    sheets: sheets.length,
    submitted: input.as === 'submit' ? on.length : 0,
    approved: input.as === 'approve' ? on.length : 0,
    left: input.as === 'draft' ? [] : left,
  };
}
