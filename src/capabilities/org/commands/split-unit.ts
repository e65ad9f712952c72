import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkSplit } from '../domain/check-event.ts';
import { checkSuperior } from '../domain/check-unit.ts';
import { type EventWords, type NewUnit, nameOn, parentOn } from '../domain/unit-facts.ts';
import { factsOf, superiorFacts, unitFacts } from '../queries/unit-facts.ts';
import { type EventUnit, UnitChanges } from './unit-changes.ts';

/** A part: a unit on record already, or one that the split founds (without parentId under the predecessor's superior). */
export type SplitPart = ({ unitId: UnitId } | { founded: NewUnit }) & { share?: number | null };

export interface SplitUnit extends EventWords {
  unitId: UnitId;
  /** True: the unit goes on and parts are split off from it; its date may then be unknown. */
  keep: boolean;
  /** The part of its counts that stays with a unit that goes on. */
  keptShare?: number | null;
  successors: SplitPart[];
}

/**
 * Splits a unit into at least two, or splits parts off from one that goes on. Returns the event and the units that were
 * founded, in the order given. @throws invalid with every problem; children of a unit that ends are only warned of
 */
export const splitUnit = defineCommand<SplitUnit, { eventId: number; founded: UnitId[] }>({
  name: 'org.split-unit',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const existingIds = input.successors.flatMap((s) => ('unitId' in s ? [s.unitId] : []));
    for (const id of existingIds) await tx.require('org.change', id);
    const unit = await factsOf(tx, input.unitId, { lock: true });
    const existing = new Map((await unitFacts(tx, existingIds)).map((f) => [f.id, f]));
    const problems = checkSplit({
      unit,
      keep: input.keep,
      keptShare: input.keptShare ?? null,
      successors: input.successors.map((s) => ({
        ...('unitId' in s ? { existing: existing.get(s.unitId)! } : { founded: s.founded }),
        share: s.share ?? null,
      })),
      date: input.date,
      today: today(undefined, tx.now),
    });
    if (hasErrors(problems)) throw invalid(problems);
    const changes = new UnitChanges(tx);
    const parent = parentOn(unit, 'direct', input.date ?? unit.validTo ?? today(undefined, tx.now))?.parentId ?? null;
    const units: EventUnit[] = [{ unitId: unit.id, role: 'predecessor' }];
    if (input.keep) units.push({ unitId: unit.id, role: 'successor', share: input.keptShare ?? null });
    const founded: UnitId[] = [];
    for (const part of input.successors) {
      let id: UnitId;
      if ('unitId' in part) id = part.unitId;
      else {
        const parentId = part.founded.parentId === undefined ? parent : part.founded.parentId;
        if (parentId !== null && parentId !== parent) {
          await tx.require('org.change', parentId);
          const superior = await superiorFacts(tx, parentId, input.date);
          const own = { id: null, hierarchy: unit.hierarchy };
          const wrong = checkSuperior(own, superior.facts, 'direct', input.date, superior.line);
          if (hasErrors(wrong)) throw invalid(wrong);
        }
        id = await changes.found({ ...part.founded, parentId }, unit.hierarchy, input.date);
        founded.push(id);
      }
      units.push({ unitId: id, role: 'successor', share: part.share ?? null });
    }
    if (!input.keep && input.date !== null) await changes.close(unit, input.date);
    const names = input.successors.map((s) => ('unitId' in s ? s.unitId : s.founded.name));
    const eventId = await changes.record('split', input, units, {
      unit: nameOn(unit, input.date),
      keep: input.keep,
      successors: names,
    });
    return { eventId, founded };
  },
});
