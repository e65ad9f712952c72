import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { EntryState } from '../domain/reading-filter.ts';

/** A proposal that somebody settled or opened again. */
export interface Change {
  no: number;
  state: EntryState;
  /** Who did it; null when the log does not say. */
  by: string | null;
  byUserId: string | null;
  at: Date;
}

export interface Changes {
  changed: Change[];
  open: number;
  total: number;
}

/** More than this at once (somebody took a whole list): the page is better opened again. */
const MOST = 700;

/** What changed in a version since a moment, and how many proposals are open of how many. */
export async function changesSince(tx: ReadTx, versionId: number, since: Date): Promise<Changes> {
  const { rows: changed } = await sql<Change>`
    select p.no, p.state, p.changed_at as at, a.actor_name as by, a.user_id as "byUserId"
    from documents.proposal p
    left join lateral (
      select actor_name, user_id from kernel.audit
      where authority_id = p.authority_id and subject = 'documents.proposal' and subject_id = p.id::text
      order by id desc limit 1
    ) a on true
    where p.authority_id = ${tx.authorityId} and p.version_id = ${versionId} and p.changed_at >= ${since}
    order by p.changed_at desc limit ${MOST}`.execute(tx.db);
  const { rows } = await sql<{ open: number; total: number }>`
    select (count(*) filter (where state = 'open'))::int as open, count(*)::int as total from documents.proposal
    where authority_id = ${tx.authorityId} and version_id = ${versionId}`.execute(tx.db);
  return { changed, open: rows[0]?.open ?? 0, total: rows[0]?.total ?? 0 };
}
