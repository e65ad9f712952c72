import { sql } from 'kysely';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, conflict } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate, today } from '../../../kernel/time/index.ts';
import { unitCard } from '../../org/index.ts';
import { type CellEntry, type CheckedCell, checkSheet, mayEnter } from '../domain/sheet.ts';
import type { FigureSource } from '../queries/figures.ts';
import { form } from '../queries/forms.ts';
import { type Round, round } from '../queries/rounds.ts';
import { lockSheet, type Sheet } from '../queries/sheets.ts';

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
    await writeEntries(tx, sheet.id, cells, input.entries);
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
  if (asked.state === 'closed') throw closed(`Kỳ “${asked.name}” đã khóa. Nhờ người mở kỳ mở lại nếu cần sửa.`);
  if (sheet.state === 'released')
    throw closed(`Đơn vị được miễn kỳ này: ${sheet.reason ?? 'không nêu lý do'}. Số đã nhập vẫn còn.`);
  const unit = await unitCard(tx, unitId, today(undefined, tx.now));
  if (unit?.validTo && unit.validTo < today(undefined, tx.now))
    throw closed(`Đơn vị đã kết thúc ngày ${formatDate(unit.validTo)} nên không nhập thêm được. Số đã nhập vẫn còn.`);
  if (!mayEnter(sheet.state))
    throw conflict(
      sheet.state === 'approved'
        ? 'Biểu này đã duyệt. Muốn sửa, nhờ người duyệt trả lại.'
        : 'Biểu này đã gửi duyệt. Rút lại trước khi sửa.',
    );
  if (version !== null && version !== sheet.version)
    throw conflict('Có người vừa lưu biểu này trước đồng chí. Mở lại trang để thấy số mới rồi nhập tiếp.');
  return { round: asked, sheet };
}

async function writeEntries(
  tx: WriteTx,
  sheetId: number,
  cells: readonly CheckedCell[],
  entries: readonly (CellEntry & { source?: FigureSource })[],
): Promise<void> {
  const rows = JSON.stringify(
    cells.map((cell) => {
      const typed = entries.find((entry) => entry.indicatorId === cell.indicatorId);
      return {
        indicator_id: cell.indicatorId,
        raw: cell.raw,
        value: cell.value?.value ?? null,
        numerator: cell.value?.numerator ?? null,
        denominator: cell.value?.denominator ?? null,
        missing: cell.value?.missing ?? null,
        note: typed?.note ?? null,
        source: typed?.source ?? { kind: 'form' },
      };
    }),
  );
  // A cell whose text did not change keeps who entered it, when and from where.
  await sql`
    insert into collection.entry as e (authority_id, submission_id, indicator_id, raw, value, numerator, denominator,
      missing, note, source, entered_by, entered_name, entered_at)
    select ${tx.authorityId}::int, ${sheetId}::bigint, r.indicator_id, r.raw, r.value, r.numerator, r.denominator,
      r.missing, r.note, r.source, ${tx.actor.userId}::text, ${tx.actor.name}::text, ${tx.now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r(indicator_id bigint, raw text, value numeric, numerator numeric,
      denominator numeric, missing text, note text, source jsonb)
    on conflict (authority_id, submission_id, indicator_id) do update set raw = excluded.raw, value = excluded.value,
      numerator = excluded.numerator, denominator = excluded.denominator, missing = excluded.missing,
      note = excluded.note, source = excluded.source, entered_by = excluded.entered_by,
      entered_name = excluded.entered_name, entered_at = excluded.entered_at
    where e.raw is distinct from excluded.raw or e.note is distinct from excluded.note`.execute(tx.db);
}
