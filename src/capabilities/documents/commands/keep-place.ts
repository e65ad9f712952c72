import { defineCommand } from '../../../kernel/command/index.ts';
import { unitOfVersion } from './proposal-row.ts';

/**
 * Keeps where the person stopped in a version, for going on later and for showing the others who is here. A bookmark
 * changes nothing that anybody answers for, so it leaves no row in the log.
 */
export const keepPlace = defineCommand({
  name: 'documents.keep-place',
  permission: 'documents.read',
  // Whoever reads documents anywhere reads them all (see README.md): the unit that gives the right is the reader's own.
  unit: (_input: { versionId: number; start: number }, tx) =>
    tx.actor.grants.find((grant) => grant.permissions.has('documents.read'))?.unitId ?? null,
  async run(tx, input): Promise<void> {
    tx.unchanged();
    const { userId } = tx.actor;
    if (userId === null) return;
    await unitOfVersion(tx, input.versionId);
    const place = { user_name: tx.actor.name, start: Math.max(0, input.start), seen_at: tx.now };
    await tx.db
      .insertInto('documents.reading_place')
      .values({ authority_id: tx.authorityId, version_id: input.versionId, user_id: userId, ...place })
      .onConflict((conflict) => conflict.columns(['authority_id', 'version_id', 'user_id']).doUpdateSet(place))
      .execute();
  },
});
