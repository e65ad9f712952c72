import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';

/** A text that the person of this request has begun to read and that has open proposals left. */
export interface OwnReading {
  documentId: number;
  versionId: number;
  /** Of the newest version of the document. */
  open: number;
  total: number;
  seenAt: Date;
}

/** What oneself has begun and not finished, the last one first. Only newest versions: an older text is read no further. */
export async function ownReadings(tx: ReadTx, most = 200): Promise<OwnReading[]> {
  if (tx.actor.userId === null) return [];
  const { rows } = await sql<OwnReading>`
    select v.document_id as "documentId", v.id as "versionId", r.seen_at as "seenAt", n.open, n.total
    from documents.reading_place r
    join documents.version v on v.authority_id = r.authority_id and v.id = r.version_id
    cross join lateral (
      select count(*)::int as total, (count(*) filter (where p.state = 'open'))::int as open
      from documents.proposal p where p.authority_id = v.authority_id and p.version_id = v.id
    ) n
    where r.authority_id = ${tx.authorityId} and r.user_id = ${tx.actor.userId} and n.open > 0
      and not exists (select from documents.version w
                      where w.authority_id = v.authority_id and w.document_id = v.document_id and w.no > v.no)
    order by r.seen_at desc limit ${most}`.execute(tx.db);
  return rows;
}
