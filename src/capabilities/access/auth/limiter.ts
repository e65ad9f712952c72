import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../kernel/db/index.ts';

/** So many tries in so many minutes, counted from the first of them. */
export interface Limit {
  name: string;
  max: number;
  minutes: number;
}

/** One account: short of guessing. Counted for addresses without an account as well, so that the answers are alike. */
export const perAccount: Limit = { name: 'sign-in-account', max: 5, minutes: 15 };
/** One address: a whole office may stand behind it, and successes are given back. */
export const perAddress: Limit = { name: 'sign-in-address', max: 30, minutes: 15 };
/** The old password asked for before a new one. */
export const perChange: Limit = { name: 'change-password', max: 5, minutes: 15 };

export interface Limiter {
  /** Counts a try, before it is made, so that tries at the same time count as well. Minutes to wait, or null: go on. */
  take(limit: Limit, subject: string): Promise<number | null>;
  /** The try was no guess: it does not count. */
  giveBack(limit: Limit, subject: string): Promise<void>;
  /** The right person came: all tries are forgotten. */
  forget(limit: Limit, subject: string): Promise<void>;
}

/**
 * Tries are counted in the library's own table, for all processes together. The library's limiter itself only works in
 * its HTTP handler, which is not exposed, and knows no limit per account.
 */
export function createLimiter(db: Database, secret: string, now: () => Date): Limiter {
  // No address and no e-mail stands in the table: what is counted is only recognized again.
  const keyOf = (limit: Limit, subject: string) =>
    `${limit.name}:${createHmac('sha256', secret).update(`limit\0${subject}`).digest('base64url')}`;
  return {
    async take(limit, subject) {
      const key = keyOf(limit, subject);
      const at = now().getTime();
      const window = limit.minutes * 60_000;
      // an id of its own: of two first tries at once both must meet at the key, never at the id
      const { rows } = await sql<{ count: number; since: number }>`
        insert into access."rateLimit" as r (id, key, count, "lastRequest") values (gen_random_uuid()::text, ${key}, 1, ${at})
        on conflict (key) do update set
          count = case when r."lastRequest" <= ${at - window} then 1 else r.count + 1 end,
          "lastRequest" = case when r."lastRequest" <= ${at - window} then ${at} else r."lastRequest" end
        returning count, "lastRequest" as since`.execute(db.system);
      const { count, since } = rows[0] as { count: number; since: number };
      if (count <= limit.max) return null;
      return Math.max(1, Math.ceil((since + window - at) / 60_000));
    },
    async giveBack(limit, subject) {
      await sql`update access."rateLimit" set count = greatest(count - 1, 0)
        where key = ${keyOf(limit, subject)}`.execute(db.system);
    },
    async forget(limit, subject) {
      await sql`delete from access."rateLimit"
        where key = ${keyOf(limit, subject)} or "lastRequest" < ${now().getTime() - 86_400_000}`.execute(db.system);
    },
  };
}
