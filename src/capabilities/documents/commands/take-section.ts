import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { unitOfVersion } from './proposal-row.ts';

export interface SectionInput {
  versionId: number;
  /** The offset of the section's heading. */
  start: number;
}

/** Long enough for a section, short enough that one who went home stands in nobody's way. */
const HELD_MS = 2 * 60 * 60 * 1000;

/**
 * "I am doing this section": the others see the name for two hours or until it is given back. Nothing is locked. Throws
 * `conflict` with the name while another person has it.
 */
export const takeSection = defineCommand({
  name: 'documents.take-section',
  permission: 'documents.settle',
  unit: (input: SectionInput, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, input): Promise<{ until: Date }> {
    const { userId } = tx.actor;
    if (userId === null) throw invalid([error('nobody', 'Chỉ người đăng nhập mới nhận được một mục.')]);
    const held = await heldBy(tx, input);
    if (held && held.user_id !== userId && held.expires_at > tx.now)
      throw conflict(`${held.user_name} đang đọc mục này, giữ đến ${formatDateTime(held.expires_at)}.`);
    const until = new Date(tx.now.getTime() + HELD_MS);
    const claim = { user_id: userId, user_name: tx.actor.name, taken_at: tx.now, expires_at: until };
    await tx.db
      .insertInto('documents.section_claim')
      .values({ authority_id: tx.authorityId, version_id: input.versionId, start: input.start, ...claim })
      .onConflict((one) => one.columns(['authority_id', 'version_id', 'start']).doUpdateSet(claim))
      .execute();
    await tx.audit({ subject: 'documents.section', subjectId: sectionKey(input), after: { takenUntil: until } });
    return { until };
  },
});

export const sectionKey = ({ start, versionId }: SectionInput): string => `${versionId}:${start}`;

/** The claim on a section, over or not; locked, so that of two who take it at once the second sees the first. */
export async function heldBy(tx: WriteTx, { start, versionId }: SectionInput) {
  return tx.db
    .selectFrom('documents.section_claim')
    .select(['user_id', 'user_name', 'expires_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('start', '=', start)
    .forUpdate()
    .executeTakeFirst();
}
