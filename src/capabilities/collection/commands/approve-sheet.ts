import { submissionApproved } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { checkSheet, mayDecide } from '../domain/sheet.ts';
import { form } from '../queries/forms.ts';
import { round } from '../queries/rounds.ts';
import { entriesOf, lockSheet, type Sheet } from '../queries/sheets.ts';
import type { SheetStep } from './submit-sheet.ts';
import { type WrittenFigures, writeFigures } from './write-figures.ts';

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
    const written = await writeFigures(
      tx,
      entries.flatMap((entry) =>
        entry.value === null
          ? []
          : [
              {
                ...entry.value,
                indicatorId: entry.indicatorId,
                unitId: input.unitId,
                period: asked.period,
                source: entry.source,
                submissionId: sheet.id,
                note: entry.note,
                enteredBy: entry.enteredBy,
                enteredName: entry.enteredName ?? '',
                enteredAt: entry.enteredAt,
                changeReason: entry.note ?? `Duyệt lại biểu “${asked.name}”`,
                sample: asked.sample,
              },
            ],
      ),
    );
    await decide(tx, sheet, 'approved', null);
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: input.unitId,
      before: { state: sheet.state },
      after: { state: 'approved', ...written, ids: written.ids.length },
    });
    await tx.emit(submissionApproved, { submissionId: sheet.id, figureIds: written.ids });
    return written;
  },
});

/** The locked sheet, if it waits for a decision and is still what the approver saw. */
export async function sheetForDecision(tx: WriteTx, input: SheetStep): Promise<Sheet> {
  const sheet = await lockSheet(tx, input.roundId, input.unitId);
  if (!mayDecide(sheet.state)) {
    const who =
      sheet.decidedBy && sheet.decidedAt ? ` bởi ${sheet.decidedBy} lúc ${formatDateTime(sheet.decidedAt)}` : '';
    throw conflict(
      sheet.state === 'approved'
        ? `Biểu này đã được duyệt${who}. Không ghi lần nữa.`
        : sheet.state === 'returned'
          ? `Biểu này đã được trả lại${who}.`
          : 'Biểu này chưa gửi duyệt, hoặc đơn vị vừa rút lại.',
    );
  }
  if (input.version !== null && input.version !== sheet.version)
    throw conflict('Biểu vừa thay đổi sau khi đồng chí mở. Mở lại trang để xem số mới rồi quyết định.');
  return sheet;
}

/** Notes the decision on the sheet. */
export async function decide(
  tx: WriteTx,
  sheet: Sheet,
  state: 'approved' | 'returned',
  reason: string | null,
): Promise<void> {
  await tx.db
    .updateTable('collection.submission')
    .set({ state, version: sheet.version + 1, decided_by: tx.actor.name, decided_at: tx.now, reason })
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', sheet.id)
    .execute();
}
