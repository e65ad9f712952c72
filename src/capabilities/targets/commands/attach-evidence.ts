import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { documentCard, documentTitle } from '../../documents/index.ts';
import { lockTask, task } from '../queries/tasks.ts';

export interface AttachEvidence {
  taskId: number;
  /** A document of the registry. */
  documentId: number;
  note?: string | null;
}

/** Shows by a registered document that a task was done, or how far it is. Attaching twice changes nothing. */
export const attachEvidence = defineCommand({
  name: 'targets.attach-evidence',
  permission: 'tasks.report',
  unit: async (input: AttachEvidence, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, { documentId, note, taskId }): Promise<void> {
    const found = await lockTask(tx, taskId);
    if (found.state === 'cancelled') throw closed('Nhiệm vụ đã hủy.');
    const card = await documentCard(tx, documentId);
    if (!card)
      throw invalid([error('no_document', 'Chọn văn bản có trong sổ.', { kind: 'field', name: 'documentId' })]);
    const row = await tx.db
      .insertInto('targets.task_evidence')
      .values({
        authority_id: tx.authorityId,
        task_id: taskId,
        document_id: documentId,
        note: note || null,
        added_at: tx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('document_id')
      .executeTakeFirst();
    if (!row) return tx.unchanged();
    await tx.audit({
      subject: 'targets.task',
      subjectId: taskId,
      unitId: found.leadUnitId,
      after: { evidence: { documentId, title: documentTitle(card), note: note ?? null } },
    });
  },
});
