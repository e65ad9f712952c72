import type { JobContext } from '../../../kernel/jobs/index.ts';
import { read } from '../../../reading/index.ts';
import { storeReading } from '../commands/store-reading.ts';
import { findingsOf, proposalsOf } from '../domain/from-reading.ts';

/**
 * queued → reading → done, or failed with a sentence that says so: the text stays, a person may ask again. Only what
 * the reader itself throws counts as failed; a lost database is left to the queue, which delivers again.
 */
export async function runReading(context: JobContext, versionId: number): Promise<void> {
  const version = await context.write(async (tx) => {
    const row = await tx.db
      .selectFrom('documents.version as v')
      .innerJoin('documents.document as d', (join) =>
        join.onRef('d.authority_id', '=', 'v.authority_id').onRef('d.id', '=', 'v.document_id'),
      )
      .select(['v.text', 'd.symbol'])
      .where('v.authority_id', '=', tx.authorityId)
      .where('v.id', '=', versionId)
      .executeTakeFirst();
    await tx.db
      .updateTable('documents.reading')
      .set({ state: 'reading', error: null })
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', versionId)
      .execute();
    return row;
  });
  if (!version) return;
  const result = attempt(version.text, version.symbol);
  await context.write((tx) => storeReading(tx, { versionId, ...result }));
}

/** The job failed every time: a person may ask again; what an earlier reading found stays. */
export async function giveUpReading(context: JobContext, versionId: number): Promise<void> {
  await context.write((tx) =>
    tx.db
      .updateTable('documents.reading')
      .set({ state: 'failed', error: 'Việc đọc bị ngắt nhiều lần.', finished_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', versionId)
      .where('state', 'in', ['queued', 'reading'])
      .execute(),
  );
}

function attempt(text: string, symbol: string | null) {
  try {
    const reading = read(text);
    return { proposals: proposalsOf(reading, symbol), findings: findingsOf(reading, text), error: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { proposals: [], findings: [], error: reason.slice(0, 500) };
  }
}
