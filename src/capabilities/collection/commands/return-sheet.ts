import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { lockSheet } from '../queries/sheets.ts';
import type { SheetStep } from './submit-sheet.ts';

/** Sends a submitted or an approved sheet back to its unit with a reason. Figures in force stay until new ones are approved. */
export const returnSheet = defineCommand({
  name: 'collection.return-sheet',
  permission: 'collection.approve',
  unit: (input: SheetStep & { reason: string }) => input.unitId,
  async run(tx, input): Promise<void> {
    if (input.reason.trim() === '')
      throw invalid([
        error('no_reason', 'Ghi vì sao trả lại, để đơn vị biết sửa gì.', { kind: 'field', name: 'reason' }),
      ]);
    const sheet = await lockSheet(tx, input.roundId, input.unitId);
    if (sheet.state !== 'submitted' && sheet.state !== 'approved')
      throw conflict('Biểu này chưa gửi duyệt nên không có gì để trả lại.');
    if (input.version !== null && input.version !== sheet.version)
      throw conflict('Biểu vừa thay đổi sau khi đồng chí mở. Mở lại trang để xem số mới rồi quyết định.');
    await tx.db
      .updateTable('collection.submission')
      .set({
        state: 'returned',
        version: sheet.version + 1,
        decided_by: tx.actor.name,
        decided_at: tx.now,
        reason: input.reason,
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', sheet.id)
      .execute();
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: input.unitId,
      before: { state: sheet.state },
      after: { state: 'returned' },
      note: input.reason,
    });
  },
});
