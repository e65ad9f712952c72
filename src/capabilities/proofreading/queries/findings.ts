import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { FindingState, Found, Severity } from '../domain/found.ts';

export interface FindingView extends Found {
  no: number;
  state: FindingState;
  /** In the round before too; `again`: it was said to be mended there. */
  before: 'open' | 'again' | null;
}

/** Everything found in a round, in the order of the text. */
export async function findingsOf(tx: ReadTx, roundId: number): Promise<FindingView[]> {
  const { rows } = await sql<Omit<FindingView, 'before'> & { beforeState: FindingState | null }>`
    select f.no, f.kind, f.severity, f.start, f."end", f.quote, f.spans, f.message, f.proposed, f.href, f.state,
           b.state as "beforeState"
    from proofreading.finding f
    left join proofreading.finding b on b.authority_id = ${tx.authorityId} and b.id = f.before_id
    where f.authority_id = ${tx.authorityId} and f.round_id = ${roundId}
    order by f.no`.execute(tx.db);
  return rows.map(({ beforeState, ...row }) => ({
    ...row,
    severity: row.severity as Severity,
    before: beforeState === null ? null : beforeState === 'fixed' ? 'again' : 'open',
  }));
}
