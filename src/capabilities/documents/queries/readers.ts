import type { ReadTx } from '../../../kernel/db/index.ts';

/** Who was seen within this time is there now; the page of a reader says so every minute. */
const HERE_MS = 3 * 60 * 1000;

export interface Readers {
  /** The others who have the version open now, and where. */
  here: { name: string; start: number }[];
  /** Sections that somebody has taken, by the offset of their heading. */
  taken: { start: number; name: string; own: boolean; until: Date }[];
  /** Where the person of this request stopped last. */
  own: { start: number; seenAt: Date } | null;
}

/** Who reads a version now, who has taken what, and where oneself stopped. */
export async function readersOf(tx: ReadTx, versionId: number): Promise<Readers> {
  const places = await tx.db
    .selectFrom('documents.reading_place')
    .select(['user_id', 'user_name', 'start', 'seen_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .orderBy('user_name')
    .execute();
  const claims = await tx.db
    .selectFrom('documents.section_claim')
    .select(['start', 'user_id', 'user_name', 'expires_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('expires_at', '>', tx.now)
    .orderBy('start')
    .execute();
  const me = tx.actor.userId;
  const since = tx.now.getTime() - HERE_MS;
  const own = places.find((place) => place.user_id === me);
  return {
    here: places
      .filter((place) => place.user_id !== me && place.seen_at.getTime() >= since)
      .map((place) => ({ name: place.user_name, start: place.start })),
    taken: claims.map((claim) => ({
      start: claim.start,
      name: claim.user_name,
      own: claim.user_id === me,
      until: claim.expires_at,
    })),
    own: own ? { start: own.start, seenAt: own.seen_at } : null,
  };
}
