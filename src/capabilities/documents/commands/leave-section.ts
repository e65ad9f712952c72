import { defineCommand } from '../../../kernel/command/index.ts';
import { unitOfVersion } from './proposal-row.ts';
import { heldBy, type SectionInput, sectionKey } from './take-section.ts';

/** Gives a section back before its time is over. What another person holds stays theirs. */
export const leaveSection = defineCommand({
  name: 'documents.leave-section',
  permission: 'documents.settle',
  unit: (input: SectionInput, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, input): Promise<void> {
    const held = await heldBy(tx, input);
    if (!held || held.user_id !== tx.actor.userId) return tx.unchanged();
    await tx.db
      .deleteFrom('documents.section_claim')
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', input.versionId)
      .where('start', '=', input.start)
      .execute();
    await tx.audit({ subject: 'documents.section', subjectId: sectionKey(input), after: { left: true } });
  },
});
