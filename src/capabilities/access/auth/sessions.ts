import type { Database } from '../../../kernel/db/index.ts';
import type { SessionInfo } from '../../../kernel/http/index.ts';
import { type Library, SESSION_HOURS } from './library.ts';

/** A session in the list of one's own. Its token is never shown; `id` opens nothing. */
export interface SessionCard {
  id: string;
  userAgent: string | null;
  startedAt: Date;
  lastUsedAt: Date;
}

/** How exactly the last use of a session is known; it also bounds how often reading a session writes. */
const TOUCH_MINUTES = 5;

/**
 * Who sends these headers, in one indexed query: no cache, so that a revoked session or a locked account ends with the
 * next click. Sessions roll: each use within their twelve hours gives them twelve more.
 */
export async function sessionOf(
  parts: { db: Database; library: Library; now: () => Date },
  headers: Headers,
): Promise<SessionInfo | null> {
  const { db, library } = parts;
  if (!headers.get('cookie')?.includes('nk.session_token')) return null;
  const { token } = await library.api.tokenOfCookie({ headers });
  if (token === null) return null;
  const now = parts.now();
  const row = await db.system
    .selectFrom('access.session as s')
    .innerJoin('access.user as u', 'u.id', 's.userId')
    .select(['s.id', 's.userId', 's.updatedAt', 'u.name', 'u.email'])
    .where('s.token', '=', token)
    .where('s.expiresAt', '>', now)
    .where('u.disabled', '=', false)
    .executeTakeFirst();
  if (!row) return null;
  if (now.getTime() - row.updatedAt.getTime() > TOUCH_MINUTES * 60_000)
    await db.system
      .updateTable('access.session')
      .set({ updatedAt: now, expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000) })
      .where('id', '=', row.id)
      .execute();
  return { id: row.id, userId: row.userId, name: row.name, email: row.email };
}

/** The living sessions of a person, the last used first. */
export async function sessionsOf(db: Database, userId: string, now: Date): Promise<SessionCard[]> {
  return db.system
    .selectFrom('access.session')
    .select(['id', 'userAgent', 'createdAt as startedAt', 'updatedAt as lastUsedAt'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .limit(100)
    .execute();
}

/** Ends sessions of a person: one, all but one, or all. How many there were. */
export async function endSessions(
  db: Database,
  userId: string,
  which: { only: string } | { except: string } | 'all',
): Promise<number> {
  let statement = db.system.deleteFrom('access.session').where('userId', '=', userId);
  if (which !== 'all')
    statement = 'only' in which ? statement.where('id', '=', which.only) : statement.where('id', '<>', which.except);
  const result = await statement.executeTakeFirst();
  return Number(result.numDeletedRows);
}
