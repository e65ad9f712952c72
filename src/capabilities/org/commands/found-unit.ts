import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkFound } from '../domain/check-event.ts';
import type { EventWords, NewUnit } from '../domain/unit-facts.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import { superiorFacts } from '../queries/unit-facts.ts';
import { UnitChanges } from './unit-changes.ts';

export interface FoundUnit extends EventWords, NewUnit {
  hierarchy: Hierarchy;
  /** False: the unit is only put on record, its founding is not an event of note. Default: true when a date or a basis is known. */
  event?: boolean;
}

/**
 * Founds a unit, or puts one on record that exists already (no date, no basis: no event; `unitChanged` then has eventId 0).
 * The permission must hold for the superior. Returns the unit's id.
 * @throws invalid with every problem
 */
export const foundUnit = defineCommand<FoundUnit, UnitId>({
  name: 'org.found-unit',
  permission: 'org.change',
  unit: (input) => input.parentId ?? null,
  async run(tx, input) {
    const superior = input.parentId ? await superiorFacts(tx, input.parentId, input.date) : null;
    const problems = checkFound({
      unit: input,
      hierarchy: input.hierarchy,
      date: input.date,
      superior,
      today: today(undefined, tx.now),
    });
    if (hasErrors(problems)) throw invalid(problems);
    const changes = new UnitChanges(tx);
    const id = await changes.found(input, input.hierarchy, input.date);
    const { hierarchy, kind, name, shortName, parentId, code } = input;
    const after = { hierarchy, kind, name, shortName, parentId, code };
    if (input.event ?? Boolean(input.date || input.basis || input.dateNote)) {
      await changes.record('found', input, [{ unitId: id, role: 'successor' }], after);
      return id;
    }
    await tx.audit({ subject: 'org.unit', subjectId: id, unitId: id, after });
    await tx.emit(unitChanged, { eventId: 0, kind: 'found', unitIds: [id] });
    return id;
  },
});
