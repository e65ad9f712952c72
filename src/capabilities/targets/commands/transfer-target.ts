import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { lockTarget, type Target, target } from '../queries/targets.ts';
import { closeTarget } from './close-target.ts';
import { setTarget } from './set-target.ts';

export interface TransferTarget {
  targetId: number;
  on: IsoDate;
  reason: string;
  /** Who carries on, each with its level; null: the level as it was. */
  to: { unitId: number; value: number | null }[];
}

/**
 * Hands a target of a unit that is gone to its successors: each gets a target of its own with the same promise and
 * citation, the old one is closed and leads there. Several successors of a count divide it as the form says. Returns the
 * new ids. The permission must hold for the old unit and for every new one.
 */
export const transferTarget = defineCommand({
  name: 'targets.transfer-target',
  permission: 'targets.set',
  unit: async (input: TransferTarget, tx) => (await target(tx, input.targetId)).unitId,
  async run(tx, input): Promise<number[]> {
    const was = await lockTarget(tx, input.targetId);
    if (was.state !== 'active') throw closed('Chỉ tiêu này đã đóng.');
    const problems = [];
    const at = (name: string) => ({ kind: 'field' as const, name });
    if (input.to.length === 0) problems.push(error('no_successor', 'Chọn đơn vị nhận tiếp chỉ tiêu.', at('to')));
    if (input.to.some((each) => each.unitId === was.unitId))
      problems.push(error('same_unit', 'Đơn vị nhận phải khác đơn vị đang giữ.', at('to')));
    if (input.reason.trim() === '') problems.push(error('no_reason', 'Ghi vì sao chuyển chỉ tiêu.', at('reason')));
    if (problems.length > 0) throw invalid(problems);
    const made: number[] = [];
    for (const { unitId, value } of input.to) made.push(await setTarget(tx, carriedOn(was, unitId, value)));
    await closeTarget(tx, {
      targetId: was.id,
      on: input.on,
      reason: input.reason.trim(),
      transferredTo: made[0] ?? null,
    });
    return made;
  },
});

/** The same promise, of another unit. Its parent is the old target, so that the way back stays open. */
function carriedOn(was: Target, unitId: number, value: number | null) {
  const { baseline, ...rest } = was;
  const whole = value === null || value === was.value;
  return {
    ...rest,
    unitId,
    measuredUnitId: was.measuredUnitId === was.unitId ? null : was.measuredUnitId,
    value: value ?? was.value,
    // A share and a baseline are of the whole; of a part nobody has said them.
    share: whole ? was.share : null,
    shareDecimals: whole ? was.shareDecimals : null,
    baseline: whole ? baseline : null,
    parentId: was.id,
    note: was.note,
  };
}
