import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { lockTarget, target, targetsWhere } from '../queries/targets.ts';
import { setTarget } from './set-target.ts';

export interface HandDownTarget {
  targetId: number;
  /** Each unit with its level; null: the level of the parent. */
  parts: { unitId: number; value: number | null }[];
}

/**
 * Gives a target to units below: each gets a child target with the same indicator, comparator, period and citation, and
 * the level that is said for it. A unit that has a child of this target already is refused, not doubled. Returns the ids.
 */
export const handDownTarget = defineCommand({
  name: 'targets.hand-down-target',
  permission: 'targets.set',
  unit: async (input: HandDownTarget, tx) => (await target(tx, input.targetId)).unitId,
  async run(tx, { parts, targetId }): Promise<number[]> {
    const parent = await lockTarget(tx, targetId);
    if (parent.state !== 'active') throw closed('Chỉ tiêu này đã đóng nên không giao xuống được nữa.');
    const has = new Set(
      (await targetsWhere(tx, { parentId: targetId })).filter((t) => t.state === 'active').map((t) => t.unitId),
    );
    const problems = [];
    if (parts.length === 0)
      problems.push(error('no_parts', 'Chọn ít nhất một đơn vị để giao.', { kind: 'field', name: 'parts' }));
    for (const { unitId } of parts) {
      const at = { kind: 'field' as const, name: `muc-${unitId}` };
      if (has.has(unitId)) problems.push(error('has_part', 'Đơn vị này đã được giao chỉ tiêu này.', at));
      if (unitId === parent.unitId) problems.push(error('self', 'Đơn vị đang giữ không tự giao cho mình.', at));
    }
    if (new Set(parts.map((p) => p.unitId)).size < parts.length)
      problems.push(error('twice', 'Một đơn vị được ghi hai lần.', { kind: 'field', name: 'parts' }));
    if (problems.length > 0) throw invalid(problems);
    const made: number[] = [];
    for (const [position, part] of parts.entries())
      made.push(
        await setTarget(tx, {
          unitId: part.unitId,
          indicatorId: parent.indicatorId,
          name: parent.name,
          scope: parent.scope,
          comparator: parent.comparator,
          value: part.value ?? parent.value,
          valueTo: parent.valueTo,
          unitWord: parent.unitWord,
          decimals: parent.decimals,
          period: parent.period,
          dueNote: parent.dueNote,
          yearly: parent.yearly,
          assignerUnitId: parent.unitId,
          parentId: parent.id,
          citation: parent.citation,
          position: position + 1,
          sample: parent.sample,
        }),
      );
    await tx.audit({
      subject: 'targets.target',
      subjectId: targetId,
      unitId: parent.unitId,
      after: { handedDownTo: parts, targetIds: made },
    });
    return made;
  },
});
