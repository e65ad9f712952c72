import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../../kernel/db/index.ts';

const LINK_DAYS = 30;

export type LinkState = { kind: 'good'; userId: string } | { kind: 'used' } | { kind: 'expired' } | { kind: 'unknown' };

export interface OneTimeLinks {
  make(userId: string): Promise<string>;
  look(token: string): Promise<LinkState>;
  /** Uses the link up. Of several at the same time one gets the person, the others `used`. */
  use(token: string): Promise<LinkState>;
}

/** Links of the demo that sign one person in once. Only hashes are kept; the token exists in the link alone. */
export function createOneTimeLinks(db: Database, now: () => Date): OneTimeLinks {
  const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
  async function look(token: string): Promise<LinkState> {
    const row = await db.system
      .selectFrom('access.one_time_link')
      .selectAll()
      .where('token_hash', '=', hashOf(token))
      .executeTakeFirst();
    if (!row) return { kind: 'unknown' };
    if (row.used_at !== null) return { kind: 'used' };
    return row.expires_at <= now() ? { kind: 'expired' } : { kind: 'good', userId: row.user_id };
  }
  return {
    look,
    async make(userId) {
      const token = randomBytes(24).toString('base64url');
      await db.system.deleteFrom('access.one_time_link').where('expires_at', '<', now()).execute();
      const expires = new Date(now().getTime() + LINK_DAYS * 86_400_000);
      await db.system
        .insertInto('access.one_time_link')
        .values({ token_hash: hashOf(token), user_id: userId, expires_at: expires, used_at: null })
        .execute();
      return token;
    },
    async use(token) {
      const row = await db.system
        .updateTable('access.one_time_link')
        .set({ used_at: now() })
        .where('token_hash', '=', hashOf(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now())
        .returning('user_id')
        .executeTakeFirst();
      return row ? { kind: 'good', userId: row.user_id } : look(token);
    },
  };
}
