import { defineCommand } from '../../../kernel/command/index.ts';
import { lockRecognition, unitOfRecognition } from './recognition-row.ts';

/** Stops a recognition; pages already recognised are kept until it is asked for again. One that has ended stays. */
export const cancelRecognition = defineCommand({
  name: 'documents.cancel-recognition',
  permission: 'documents.add',
  unit: (input: { recognitionId: number }, tx) => unitOfRecognition(tx, input.recognitionId),
  async run(tx, { recognitionId }): Promise<void> {
    const before = await lockRecognition(tx, recognitionId);
    if (!['queued', 'running'].includes(before.state)) return tx.unchanged();
    await tx.db
      .updateTable('documents.recognition')
      .set({ state: 'cancelled', finished_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', recognitionId)
      .execute();
    await tx.audit({
      subject: 'documents.recognition',
      subjectId: recognitionId,
      before: { state: before.state },
      after: { state: 'cancelled' },
    });
  },
});
