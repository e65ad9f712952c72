import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkAbolish } from '../domain/check-event.ts';
import { checkShares, childrenLeft } from '../domain/check-unit.ts';
import { type EventWords, nameOn } from '../domain/unit-facts.ts';
import { factsOf, superiorFacts } from '../queries/unit-facts.ts';
import { type EventUnit, UnitChanges } from './unit-changes.ts';

export interface AbolishUnit extends EventWords {
  unitId: UnitId;
  /** Where the units below it go on the same day; without it they stand alone. */
  childrenTo?: UnitId | null;
  /** Units that take its work over, with the part of its counts that goes to each when known. */
  successors?: { unitId: UnitId; share?: number | null }[];
}

/**
 * Ends a unit: the day before `date` is its last; its name, superiors and posts end with it. Units below it that go
 * nowhere are a warning, not an error. Returns the event's id. @throws invalid with every problem
 */
export const abolishUnit = defineCommand<AbolishUnit, number>({
  name: 'org.abolish-unit',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const unit = await factsOf(tx, input.unitId, { lock: true });
    const childrenTo = input.childrenTo ? await superiorFacts(tx, input.childrenTo, input.date) : null;
    if (childrenTo) await tx.require('org.change', childrenTo.facts.id);
    const problems = [
      ...checkAbolish({ unit, date: input.date, childrenTo, today: today(undefined, tx.now) }),
      ...checkShares((input.successors ?? []).map((s) => s.share)),
    ];
    if (hasErrors(problems) || input.date === null) throw invalid(problems);
    const changes = new UnitChanges(tx);
    const moved = childrenTo ? childrenLeft(unit, input.date) : [];
    for (const child of moved)
      await changes.moveChild(
        await factsOf(tx, child.unitId, { lock: true }),
        child.linkId,
        childrenTo!.facts.id,
        input.date,
      );
    await changes.close(unit, input.date);
    const parts: EventUnit[] = [{ unitId: unit.id, role: 'predecessor' }];
    for (const s of input.successors ?? []) parts.push({ unitId: s.unitId, role: 'successor', share: s.share ?? null });
    return changes.record('abolish', input, parts, {
      unit: nameOn(unit, input.date),
      childrenTo: input.childrenTo ?? null,
      children: moved.map((c) => c.unitId),
    });
  },
});
