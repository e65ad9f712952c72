import type { WriteTx } from '../../../kernel/db/index.ts';
import { defineJob } from '../../../kernel/jobs/index.ts';
import { clearDraftsNow } from '../commands/clear-drafts.ts';

/** Takes away the drafts whose days are over. Ordered with every draft for the end of its days. */
export const clearDrafts = defineJob<Record<string, never>>({
  name: 'proofreading.clear-drafts',
  run: async (context) => {
    await context.write((tx) => clearDraftsNow(tx, {}));
  },
});

/** Orders that for a minute after `expires`. */
export async function clearAfter(tx: WriteTx, expires: Date): Promise<void> {
  const startAfterSeconds = Math.ceil((expires.getTime() - tx.now.getTime()) / 1000) + 60;
  await tx.enqueue(clearDrafts, {}, { startAfterSeconds });
}
