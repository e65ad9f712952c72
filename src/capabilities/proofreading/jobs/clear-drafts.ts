import { defineJob } from '../../../kernel/jobs/index.ts';
import { clearDraftsNow } from '../commands/clear-drafts.ts';

/** Takes away the drafts whose days are over. Ordered with every draft for the end of its days. */
export const clearDrafts = defineJob<Record<string, never>>({
  name: 'proofreading.clear-drafts',
  run: async (context) => {
    await context.write((tx) => clearDraftsNow(tx, {}));
  },
});
