import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict } from '../../../kernel/errors/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { lockSheet } from '../queries/sheets.ts';
import type { SheetStep } from './submit-sheet.ts';

/** Takes a submitted sheet back before anybody has decided on it; it is a draft again. */
export const withdrawSheet = defineCommand({
  name: 'collection.withdraw-sheet',
  permission: 'collection.enter',
  unit: (input: SheetStep) => input.unitId,
  async run(tx, input): Promise<void> {
    const sheet = await lockSheet(tx, input.roundId, input.unitId);
    if (sheet.state !== 'submitted') {
      const when = sheet.decidedAt ? ` lúc ${formatDateTime(sheet.decidedAt)}` : '';
      throw conflict(
        sheet.state === 'approved' || sheet.state === 'returned'
          ? `Biểu đã được ${sheet.decidedBy ?? 'người duyệt'} ${sheet.state === 'approved' ? 'duyệt' : 'trả lại'}${when} nên không rút lại được nữa.`
          : 'Biểu này chưa gửi duyệt nên không có gì để rút lại.',
      );
    }
    await tx.db
      .updateTable('collection.submission')
      .set({ state: 'draft', version: sheet.version + 1, submitted_by: null, submitted_at: null })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', sheet.id)
      .execute();
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: input.unitId,
      before: { state: 'submitted' },
      after: { state: 'draft' },
    });
  },
});
