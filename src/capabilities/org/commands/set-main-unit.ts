import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { factsOf } from '../queries/unit-facts.ts';

/** Says which unit the authority is itself. */
export const setMainUnit = defineCommand<{ unitId: UnitId }, void>({
  name: 'org.set-main-unit',
  permission: 'org.change',
  unit: () => null,
  async run(tx, input) {
    await factsOf(tx, input.unitId);
    await tx.db
      .updateTable('org.authority')
      .set({ main_unit_id: input.unitId })
      .where('id', '=', tx.authorityId)
      .execute();
    await tx.audit({
      subject: 'org.authority',
      subjectId: tx.authorityId,
      unitId: input.unitId,
      after: { mainUnitId: input.unitId },
    });
  },
});
