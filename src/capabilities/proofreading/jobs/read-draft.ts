import { defineJob } from '../../../kernel/jobs/index.ts';
import { storeFindings } from '../commands/store-findings.ts';
import { findIn, readText } from '../queries/find-in.ts';

/** Checks a long draft after the request: queued → reading → done or failed. Safe to repeat. */
export const readDraft = defineJob<{ roundId: number }>({
  name: 'proofreading.read-draft',
  async run(context, { roundId }) {
    const round = await context.write(async (tx) => {
      const row = await tx.db
        .updateTable('proofreading.round')
        .set({ state: 'reading' })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', roundId)
        .where('state', 'in', ['queued', 'reading'])
        .returning(['text', 'permissions'])
        .executeTakeFirst();
      return row;
    });
    if (!round) return;
    const reading = readText(round.text);
    await context.write(async (tx) => {
      const found = reading && (await findIn(tx, round.text, reading, round.permissions));
      await storeFindings(tx, { roundId, found });
    });
  },
  async gaveUp(context, { roundId }) {
    await context.write((tx) => storeFindings(tx, { roundId, found: null }));
  },
});
