import { sql } from 'kysely';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type Carried, carryOver, type Earlier } from '../domain/carry-over.ts';
import type { FindingState, Found } from '../domain/found.ts';
import { lockDraft } from './draft-row.ts';

export interface StoreFindings {
  roundId: number;
  /** null: the reader failed. */
  found: Found[] | null;
}

/**
 * Writes what was found in a round, with what the person said of the same findings in the round before. Safe to repeat:
 * a round that is done stays as it is. Of one that was taken back or deleted while it was read nothing is written.
 */
export const storeFindings = defineCommand({
  name: 'proofreading.store-findings',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { roundId, found }: StoreFindings): Promise<void> {
    const round = await lockedRound(tx, roundId);
    if (!round || round.state === 'done') return tx.unchanged();
    if (found) await insert(tx, roundId, carryOver(found, await earlierOf(tx, round.draft_id, round.no)));
    await tx.db
      .updateTable('proofreading.round')
      .set({ state: found ? 'done' : 'failed', finished_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', roundId)
      .execute();
    await tx.audit({
      subject: 'proofreading.draft',
      subjectId: round.draft_id,
      after: { round: round.no, ...(found ? { findings: found.length } : { failed: true }) },
    });
  },
});

/** The round, after its draft is locked, so that nobody takes it back meanwhile; undefined when somebody has. */
async function lockedRound(tx: WriteTx, roundId: number) {
  const rounds = tx.db
    .selectFrom('proofreading.round')
    .select(['draft_id', 'no', 'state'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', roundId);
  const there = await rounds.executeTakeFirst();
  return there && (await lockDraft(tx, there.draft_id)) && rounds.executeTakeFirst();
}

async function earlierOf(tx: WriteTx, draftId: number, no: number): Promise<Earlier[]> {
  const rows = await tx.db
    .selectFrom('proofreading.finding as f')
    .innerJoin('proofreading.round as r', (join) =>
      join.onRef('r.authority_id', '=', 'f.authority_id').onRef('r.id', '=', 'f.round_id'),
    )
    .select(['f.id', 'f.kind', 'f.quote', 'f.message', 'f.state'])
    .where('f.authority_id', '=', tx.authorityId)
    .where('r.draft_id', '=', draftId)
    .where('r.no', '=', no - 1)
    .orderBy('f.no')
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as FindingState }));
}

async function insert(tx: WriteTx, roundId: number, found: readonly Carried[]): Promise<void> {
  const rows = found.map((one, index) => ({ ...one, no: index + 1 }));
  await sql`
    insert into proofreading.finding
      (authority_id, round_id, no, kind, severity, start, "end", quote, spans, message, proposed, href, state,
       settled_at, before_id)
    select ${tx.authorityId}::int, ${roundId}::bigint, f.no, f.kind, f.severity, f.start, f."end", f.quote, f.spans,
           f.message, f.proposed, f.href, f.state,
           case when f.state = 'open' then null else ${tx.now}::timestamptz end, f."beforeId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as f (no int, kind text, severity text, start int, "end" int, quote text, spans jsonb, message text,
            proposed text, href text, state text, "beforeId" bigint)`.execute(tx.db);
}
