import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Relation } from '../domain/unit-kinds.ts';

export interface SuperiorHistory {
  unitId: UnitId;
  parentId: UnitId;
  relation: Relation;
  from?: IsoDate | null;
  to?: IsoDate | null;
}

/** Puts on record under which unit another one stood, and when. */
export const recordSuperior = defineCommand({
  name: 'org.record-superior',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input: SuperiorHistory): Promise<void> {
    await tx.db
      .insertInto('org.unit_parent')
      .values({
        authority_id: tx.authorityId,
        unit_id: input.unitId,
        parent_id: input.parentId,
        relation: input.relation,
        valid_from: input.from ?? null,
        valid_to: input.to ?? null,
      })
      .execute();
    await tx.audit({ subject: 'org.unit', subjectId: input.unitId, unitId: input.unitId, after: input });
  },
});
