import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Relation } from '../domain/unit-kinds.ts';

export interface SuperiorHistory {
  unitId: UnitId;
  parentId: UnitId;
  relation: Relation;
  from?: IsoDate | null;
  to?: IsoDate | null;
}

/**
 * Puts on record under which unit another one stood, and when. Of `leads` the Party organization is the one above,
 * whichever way round the two are given.
 */
export const recordSuperior = defineCommand({
  name: 'org.record-superior',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input: SuperiorHistory): Promise<void> {
    const turned =
      input.relation === 'leads' && (await isParty(tx, input.unitId)) && !(await isParty(tx, input.parentId));
    const [unitId, parentId] = turned ? [input.parentId, input.unitId] : [input.unitId, input.parentId];
    await tx.db
      .insertInto('org.unit_parent')
      .values({
        authority_id: tx.authorityId,
        unit_id: unitId,
        parent_id: parentId,
        relation: input.relation,
        valid_from: input.from ?? null,
        valid_to: input.to ?? null,
      })
      .execute();
    await tx.audit({ subject: 'org.unit', subjectId: unitId, unitId, after: { ...input, unitId, parentId } });
  },
});

async function isParty(tx: ReadTx, unitId: UnitId): Promise<boolean> {
  const unit = await tx.db
    .selectFrom('org.unit')
    .select('hierarchy')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', unitId)
    .executeTakeFirst();
  return unit?.hierarchy === 'party';
}
