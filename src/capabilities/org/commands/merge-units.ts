import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkMerge } from '../domain/check-event.ts';
import { checkSuperior, childrenLeft } from '../domain/check-unit.ts';
import { type EventWords, type NewUnit, nameOn, parentOn } from '../domain/unit-facts.ts';
import { factsOf, superiorFacts, unitFacts } from '../queries/unit-facts.ts';
import { type EventUnit, UnitChanges } from './unit-changes.ts';

export interface MergeUnits extends EventWords {
  /** At least two; the unit that goes on may be among them. */
  unitIds: UnitId[];
  /** A unit that takes the others in, or the one that the merge founds (without parentId under the first one's superior). */
  into: { unitId: UnitId } | { founded: NewUnit };
  /** The part of a predecessor's counts that goes along; without it: not known. */
  shares?: { unitId: UnitId; share: number }[];
}

/**
 * Merges units into a new one or into one that goes on. Those that end take their posts with them; units below them move
 * to the successor on the same day. Returns the event and the successor. @throws invalid with every problem
 */
export const mergeUnits = defineCommand<MergeUnits, { eventId: number; unitId: UnitId }>({
  name: 'org.merge-units',
  permission: 'org.change',
  unit: (input) => input.unitIds[0] ?? null,
  async run(tx, input) {
    const ids = [...new Set(input.unitIds)];
    const intoId = 'unitId' in input.into ? input.into.unitId : null;
    for (const id of intoId === null ? ids : [...ids, intoId]) await tx.require('org.change', id);
    const units = await unitFacts(tx, ids, { lock: true });
    const existing = intoId === null ? undefined : await factsOf(tx, intoId, { lock: true });
    const founded = 'founded' in input.into ? input.into.founded : undefined;
    const problems = checkMerge({
      units,
      into: { ...(existing && { existing }), ...(founded && { founded }) },
      date: input.date,
      today: today(undefined, tx.now),
    });
    const first = units[0];
    if (hasErrors(problems) || input.date === null || !first) throw invalid(problems);
    const date = input.date;
    const changes = new UnitChanges(tx);
    let unitId = intoId ?? 0;
    if (founded) {
      const parentId =
        founded.parentId === undefined ? (parentOn(first, 'direct', date)?.parentId ?? null) : founded.parentId;
      if (parentId !== null) {
        const superior = await superiorFacts(tx, parentId, date);
        const own = { id: null, hierarchy: first.hierarchy };
        const wrong = checkSuperior(own, superior.facts, 'direct', date, superior.line);
        if (ids.includes(parentId) || hasErrors(wrong)) throw invalid(wrong);
        await tx.require('org.change', parentId);
      }
      unitId = await changes.found({ ...founded, parentId }, first.hierarchy, date);
    }
    const ending = units.filter((u) => u.id !== intoId);
    for (const child of ending.flatMap((u) => childrenLeft(u, date))) {
      if (ids.includes(child.unitId) || child.unitId === intoId) continue;
      await changes.moveChild(await factsOf(tx, child.unitId, { lock: true }), child.linkId, unitId, date);
    }
    for (const unit of ending) await changes.close(unit, date);
    const parts: EventUnit[] = units.map((u) => ({
      unitId: u.id,
      role: 'predecessor',
      share: input.shares?.find((s) => s.unitId === u.id)?.share ?? null,
    }));
    const eventId = await changes.record('merge', input, [...parts, { unitId, role: 'successor' }], {
      units: units.map((u) => nameOn(u, date)),
      into: unitId,
    });
    return { eventId, unitId };
  },
});
