import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkMove } from '../domain/check-event.ts';
import { type EventWords, parentOn } from '../domain/unit-facts.ts';
import type { Relation } from '../domain/unit-kinds.ts';
import { factsOf, superiorFacts } from '../queries/unit-facts.ts';
import { UnitChanges } from './unit-changes.ts';

export interface MoveUnit extends EventWords {
  unitId: UnitId;
  /** The new superior; null: none from then on. */
  parentId: UnitId | null;
  /** Default `direct`: the line of the tree. */
  relation?: Relation;
}

/**
 * Hangs a unit on another superior from a day on. The first superior of a relation may be without a date: it then holds
 * from the beginning. The permission must hold for the unit and for the new direct superior. Returns the event's id.
 * @throws invalid with every problem
 */
export const moveUnit = defineCommand<MoveUnit, number>({
  name: 'org.move-unit',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const relation = input.relation ?? 'direct';
    if (relation === 'direct' && input.parentId !== null) await tx.require('org.change', input.parentId);
    const unit = await factsOf(tx, input.unitId, { lock: true });
    const superior = input.parentId === null ? null : await superiorFacts(tx, input.parentId, input.date);
    const problems = checkMove(unit, relation, superior, input.date, today(undefined, tx.now));
    if (hasErrors(problems)) throw invalid(problems);
    const changes = new UnitChanges(tx);
    await changes.move(unit, relation, input.parentId, input.date);
    const from = input.date === null ? null : (parentOn(unit, relation, input.date)?.parentId ?? null);
    return changes.record(
      'move',
      input,
      [
        { unitId: unit.id, role: 'predecessor' },
        { unitId: unit.id, role: 'successor' },
      ],
      { relation, from, to: input.parentId },
    );
  },
});
