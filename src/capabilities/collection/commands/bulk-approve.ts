import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { checkSheet } from '../domain/sheet.ts';
import { form } from '../queries/forms.ts';
import { requireAll } from '../queries/reach.ts';
import { round } from '../queries/rounds.ts';
import { entriesOfMany, lockSheets, type Sheet, sheetsOf } from '../queries/sheets.ts';
import { decisionRefusal } from './approve-sheet.ts';
import { putInForce, type SheetToApprove } from './put-in-force.ts';

export interface BulkApprove {
  roundId: number;
  /** `version`: what the approver saw; null: whatever is there. */
  sheets: readonly { unitId: number; version: number | null }[];
}

/** What came of one sheet: approved, or why not. */
export interface SheetOutcome {
  unitId: number;
  approved: boolean;
  message: string;
}

/**
 * Approves the chosen sheets of a round in one transaction. A sheet that cannot be approved (changed, decided by another
 * person, with wrong cells) is left as it is and says why; the others are approved.
 */
export const bulkApprove = defineCommand({
  name: 'collection.bulk-approve',
  permission: 'collection.approve',
  unit: (input: BulkApprove) => input.sheets[0]?.unitId ?? null,
  async run(tx, input): Promise<SheetOutcome[]> {
    if (input.sheets.length === 0)
      throw invalid([error('none_chosen', 'Chọn ít nhất một biểu đã gửi để duyệt.', { kind: 'field', name: 'chon' })]);
    await requireAll(
      tx,
      'collection.approve',
      input.sheets.map((s) => s.unitId),
    );
    const asked = await round(tx, input.roundId);
    const { lines, rules } = await form(tx, asked.formId);
    const idOf = new Map((await sheetsOf(tx, input.roundId)).map((s) => [s.unitId, s.id]));
    const ids = input.sheets.map((s) => idOf.get(s.unitId));
    if (ids.includes(undefined)) throw notFound('Kỳ báo cáo này không hỏi một trong các đơn vị đã chọn.');
    const locked = await lockSheets(tx, ids as number[]);
    const entries = await entriesOfMany(tx, ids as number[]);
    const outcomes: SheetOutcome[] = [];
    const approved: SheetToApprove[] = [];
    for (const sheet of locked) {
      const own = entries.get(sheet.id) ?? [];
      const seen = input.sheets.find((s) => s.unitId === sheet.unitId)!.version;
      const refusal = decisionRefusal(sheet) ?? staleness(sheet, seen) ?? wrongCells(checkSheet(lines, rules, own));
      if (refusal === null) approved.push({ sheet, entries: own });
      outcomes.push({ unitId: sheet.unitId, approved: refusal === null, message: refusal ?? 'Đã duyệt' });
    }
    await putInForce(tx, asked, approved);
    if (approved.length === 0) tx.unchanged();
    return outcomes;
  },
});

const staleness = (sheet: Sheet, seen: number | null): string | null =>
  seen !== null && seen !== sheet.version ? 'Biểu vừa thay đổi sau khi mở trang. Mở lại để xem số mới.' : null;

function wrongCells({ problems }: ReturnType<typeof checkSheet>): string | null {
  const wrong = problems.filter((p) => p.severity === 'error').length;
  return wrong > 0 ? `Còn ${wrong} ô sai. Trả lại đơn vị để sửa.` : null;
}
