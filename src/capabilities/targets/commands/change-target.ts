import { targetSet } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { changesBetween } from '../domain/changes.ts';
import { checkTarget, type TargetDraft } from '../domain/target.ts';
import { lockTarget, target } from '../queries/targets.ts';
import { targetColumns } from './target-row.ts';

export interface ChangeTarget {
  targetId: number;
  /** The whole target as it shall be; its place in a document and its parent stay. */
  draft: Omit<TargetDraft, 'citation' | 'parentId' | 'position' | 'sample'>;
  /** Why. Required when the level, the period or the bearer changes. */
  reason: string;
}

const weighty = ['unitId', 'comparator', 'value', 'valueTo', 'unitWord', 'period'] as const;

/** Changes a target in force. What it was stays in the log, and a change of the promise itself says why. */
export const changeTarget = defineCommand({
  name: 'targets.change-target',
  permission: 'targets.set',
  unit: async (input: ChangeTarget, tx) => (await target(tx, input.targetId)).unitId,
  async run(tx, { draft, reason, targetId }): Promise<void> {
    const was = await lockTarget(tx, targetId);
    if (was.state !== 'active') throw closed('Chỉ tiêu này đã đóng nên không sửa được nữa.');
    await tx.require('targets.set', draft.unitId);
    const problems = checkTarget(draft);
    const changes = changesBetween({ ...was }, { ...draft });
    if (problems.length === 0 && changes === null) return tx.unchanged();
    if (changes && reason.trim() === '' && weighty.some((name) => name in changes.after))
      problems.push(error('no_reason', 'Mức, kỳ hoặc đơn vị thay đổi: ghi vì sao.', { kind: 'field', name: 'reason' }));
    if (problems.length > 0) throw invalid(problems);
    await tx.db
      .updateTable('targets.target')
      .set(targetColumns(draft))
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', targetId)
      .execute();
    await tx.audit({
      subject: 'targets.target',
      subjectId: targetId,
      unitId: draft.unitId,
      ...changes,
      ...(reason.trim() !== '' && { note: reason.trim() }),
    });
    await tx.emit(targetSet, { targetId });
  },
});
