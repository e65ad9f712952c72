import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { today } from '../../../kernel/time/index.ts';
import { checkRename } from '../domain/check-event.ts';
import { type EventWords, nameOn } from '../domain/unit-facts.ts';
import { factsOf } from '../queries/unit-facts.ts';
import { UnitChanges } from './unit-changes.ts';

export interface RenameUnit extends EventWords {
  unitId: UnitId;
  name: string;
  shortName?: string | null;
}

/** Gives a unit another name from a day on, until the next recorded name. Returns the event's id. @throws invalid */
export const renameUnit = defineCommand<RenameUnit, number>({
  name: 'org.rename-unit',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const unit = await factsOf(tx, input.unitId, { lock: true });
    const name = tidy(input.name);
    const problems = checkRename(unit, name, input.date, today(undefined, tx.now));
    if (hasErrors(problems) || input.date === null) throw invalid(problems);
    const changes = new UnitChanges(tx);
    await changes.rename(unit, name, input.shortName ?? null, input.date);
    return changes.record(
      'rename',
      input,
      [
        { unitId: unit.id, role: 'predecessor' },
        { unitId: unit.id, role: 'successor' },
      ],
      { from: nameOn(unit, input.date), to: name },
    );
  },
});
