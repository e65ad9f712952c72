import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { checkSheet, mayDecide } from '../domain/sheet.ts';
import { form } from '../queries/forms.ts';
import { round } from '../queries/rounds.ts';
import { entriesOf, lockSheet, type Sheet } from '../queries/sheets.ts';
import { putInForce } from './put-in-force.ts';
import type { SheetStep } from './submit-sheet.ts';
import type { WrittenFigures } from './write-figures.ts';

/**
 * Approves a sheet: its cells become figures in force, as new revisions, and every total above moves in this
 * transaction. Of two approvers at once the second is told that it is done.
 */
export const approveSheet = defineCommand({
  name: 'collection.approve-sheet',
  permission: 'collection.approve',
  unit: (input: SheetStep) => input.unitId,
  async run(tx, input): Promise<WrittenFigures> {
    const sheet = await sheetForDecision(tx, input);
    const asked = await round(tx, input.roundId);
    const { lines, rules } = await form(tx, asked.formId);
    const entries = await entriesOf(tx, sheet.id);
    const { problems } = checkSheet(lines, rules, entries);
    const errors = problems.filter((p) => p.severity === 'error');
    if (errors.length > 0) throw invalid(errors, 'Chưa duyệt được: còn ô sai. Trả lại đơn vị để sửa.');
    return putInForce(tx, asked, [{ sheet, entries }]);
  },
});

/** The locked sheet, if it waits for a decision and is still what the approver saw. */
export async function sheetForDecision(tx: WriteTx, input: SheetStep): Promise<Sheet> {
  const sheet = await lockSheet(tx, input.roundId, input.unitId);
  const refusal = decisionRefusal(sheet);
  if (refusal) throw conflict(refusal);
  if (input.version !== null && input.version !== sheet.version)
    throw conflict('Biểu vừa thay đổi sau khi đồng chí mở. Mở lại trang để xem số mới rồi quyết định.');
  return sheet;
}

/** Why nothing can be decided on a sheet, naming who decided first; null: it waits for a decision. */
export function decisionRefusal(sheet: Sheet): string | null {
  if (mayDecide(sheet.state)) return null;
  const who =
    sheet.decidedBy && sheet.decidedAt ? ` bởi ${sheet.decidedBy} lúc ${formatDateTime(sheet.decidedAt)}` : '';
  if (sheet.state === 'approved') return `Biểu này đã được duyệt${who}. Không ghi lần nữa.`;
  if (sheet.state === 'returned') return `Biểu này đã được trả lại${who}.`;
  return 'Biểu này chưa gửi duyệt, hoặc đơn vị vừa rút lại.';
}
