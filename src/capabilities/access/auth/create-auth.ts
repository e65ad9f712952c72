import { randomBytes } from 'node:crypto';
import type { Actor, Database, ReadTx } from '../../../kernel/db/index.ts';
import { AppError } from '../../../kernel/errors/index.ts';
import type { SessionInfo } from '../../../kernel/http/index.ts';
import { actorOf } from '../queries/actor-of.ts';
import { type AuthorityChoice, authoritiesOf } from '../queries/authorities-of.ts';
import { userNames } from '../queries/user-names.ts';
import { codeOf, createLibrary, PASSWORD_LINK_HOURS } from './library.ts';
import { createLimiter, perAccount, perAddress, perChange } from './limiter.ts';
import { createOneTimeLinks, type LinkState } from './links.ts';
import { noteOwnChange } from './own-changes.ts';
import { endSessions, type SessionCard, sessionOf, sessionsOf } from './sessions.ts';

export interface AuthParts {
  db: Database;
  /** Signs cookies; at least 32 characters. */
  secret: string;
  /** The address people use, without a slash at the end; https makes cookies secure. */
  baseUrl: string;
  /** One-time sign-in links exist in demo mode only. */
  demo: boolean;
  /** The client's address, as far as it can be believed; without it only tries per account are limited. */
  addressOf?: (request: Request) => string | null;
  now?: () => Date;
}

/** `cookies` are finished Set-Cookie headers for the answer. */
export type SignIn =
  | { kind: 'done'; userId: string; cookies: string[] }
  | { kind: 'wrong' }
  | { kind: 'limited'; minutes: number }
  | { kind: 'disabled' };

export type PasswordChange =
  | { kind: 'done'; cookies: string[] }
  | { kind: 'wrong' }
  | { kind: 'limited'; minutes: number };

/** The person a set-password link is for. */
export interface LinkedPerson {
  userId: string;
  name: string;
  email: string;
}

export interface Auth {
  readonly demo: boolean;
  readonly baseUrl: string;
  /** Who sends these headers; null without a living session. */
  sessionOf(headers: Headers): Promise<SessionInfo | null>;
  /** The person with the grants in force now. */
  actorOf(tx: ReadTx, session: SessionInfo): Promise<Actor>;
  authoritiesOf(userId: string): Promise<AuthorityChoice[]>;
  /** The name of an account; '' when there is none. */
  nameOf(userId: string): Promise<string>;
  signIn(email: string, password: string, request: Request): Promise<SignIn>;
  /** Ends the session of these headers. Returns the Set-Cookie headers that clear the browser's. */
  signOut(headers: Headers): Promise<string[]>;
  /** The token of a new one-time sign-in link (`/vao/<token>`); refused outside of demo mode. */
  oneTimeLink(userId: string): Promise<string>;
  lookAtOneTimeLink(token: string): Promise<LinkState>;
  signInByLink(token: string, request: Request): Promise<SignIn | Exclude<LinkState, { kind: 'good' }>>;
  /** The path of a new set-password link, valid once within 72 hours. Older ones of the person stay until they expire. */
  passwordLink(userId: string): Promise<string>;
  personOfPasswordLink(token: string): Promise<LinkedPerson | null>;
  /** False when the link is used or expired. All sessions of the person end. */
  setPassword(token: string, password: string): Promise<boolean>;
  /** Needs the old password; all other sessions end and this one is replaced. */
  changePassword(old: string, fresh: string, session: SessionInfo, request: Request): Promise<PasswordChange>;
  /** False for people who have not set one yet, and for those of the demo. */
  hasPassword(userId: string): Promise<boolean>;
  sessionsOf(userId: string): Promise<SessionCard[]>;
  endSessions(userId: string, which: { only: string } | { except: string } | 'all'): Promise<number>;
}

/** Sign-in and sessions. One per process; the app gives it to the kernel's HttpParts and to routes as `services.auth`. */
export function createAuth(parts: AuthParts): Auth {
  const { db, baseUrl, demo } = parts;
  const now = parts.now ?? (() => new Date());
  const library = createLibrary(parts);
  const limiter = createLimiter(db, parts.secret, now);
  const links = createOneTimeLinks(db, now);
  const resetKey = (token: string) => `reset-password:${token}`;

  /** What the library may know of a request: cookie, device, address. Never a forwarded header as the client sent it. */
  function headersOf(request: Request): Headers {
    const headers = new Headers();
    for (const name of ['cookie', 'user-agent']) {
      const value = request.headers.get(name);
      if (value) headers.set(name, value.slice(0, 4000));
    }
    const address = parts.addressOf?.(request);
    if (address) headers.set('x-forwarded-for', address);
    return headers;
  }

  async function living(userId: string): Promise<LinkedPerson | null> {
    const row = await db.system
      .selectFrom('access.user')
      .select(['id as userId', 'name', 'email'])
      .where('id', '=', userId)
      .where('disabled', '=', false)
      .executeTakeFirst();
    return row ?? null;
  }

  async function personOfPasswordLink(token: string): Promise<LinkedPerson | null> {
    const { internalAdapter } = await library.$context;
    const found = await internalAdapter.findVerificationValue(resetKey(token));
    return found && found.expiresAt > now() ? living(found.value) : null;
  }

  /** A browser that had a session gets a new one; the old one must not live on unseen. */
  async function endSessionOf(headers: Headers): Promise<void> {
    const before = await sessionOf({ db, library, now }, headers);
    if (before) await endSessions(db, before.userId, { only: before.id });
  }

  async function started(userId: string, answer: { headers: Headers }, headers: Headers): Promise<SignIn> {
    await endSessionOf(headers);
    return { kind: 'done', userId, cookies: untilBrowserCloses(answer.headers.getSetCookie()) };
  }

  return {
    demo,
    baseUrl,
    sessionOf: (headers) => sessionOf({ db, library, now }, headers),
    actorOf,
    authoritiesOf: (userId) => authoritiesOf(db, userId, now()),
    nameOf: async (userId) => (await userNames(db.system, [userId])).get(userId) ?? '',

    async signIn(email, password, request) {
      const account = email.normalize('NFC').trim().toLowerCase();
      const address = parts.addressOf?.(request) ?? null;
      const waits = [
        address === null ? null : await limiter.take(perAddress, address),
        await limiter.take(perAccount, account),
      ].filter((minutes) => minutes !== null);
      if (waits.length > 0) return { kind: 'limited', minutes: Math.max(...waits) };
      const headers = headersOf(request);
      try {
        const answer = await library.api.signInEmail({
          body: { email: account, password },
          headers,
          returnHeaders: true,
        });
        if (address !== null) await limiter.giveBack(perAddress, address);
        await limiter.forget(perAccount, account);
        return await started(answer.response.user.id, answer, headers);
      } catch (error) {
        // Only whoever knows the password learns that the account is locked.
        return codeOf(error) === 'FAILED_TO_CREATE_SESSION' ? { kind: 'disabled' } : { kind: 'wrong' };
      }
    },

    async signOut(headers) {
      const answer = await library.api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },

    async oneTimeLink(userId) {
      if (!demo) throw new AppError('forbidden', 'Đường dẫn vào ngay chỉ có ở bản trình diễn.');
      return links.make(userId);
    },
    async lookAtOneTimeLink(token) {
      return demo ? links.look(token) : { kind: 'unknown' };
    },
    async signInByLink(token, request) {
      if (!demo) return { kind: 'unknown' };
      const link = await links.use(token);
      if (link.kind !== 'good') return link;
      const headers = headersOf(request);
      try {
        const answer = await library.api.startSession({ body: { userId: link.userId }, headers, returnHeaders: true });
        return await started(link.userId, answer, headers);
      } catch (error) {
        codeOf(error);
        return { kind: 'disabled' };
      }
    },

    async passwordLink(userId) {
      if (!(await living(userId))) throw new AppError('closed', 'Tài khoản đang khóa: mở khóa rồi mới cấp đường dẫn.');
      const token = randomBytes(24).toString('base64url');
      const { internalAdapter } = await library.$context;
      const expiresAt = new Date(now().getTime() + PASSWORD_LINK_HOURS * 3_600_000);
      await internalAdapter.createVerificationValue({ identifier: resetKey(token), value: userId, expiresAt });
      // In the query, not in the path: request logs keep paths.
      return `/mat-khau?ma=${token}`;
    },
    personOfPasswordLink,
    async setPassword(token, password) {
      const person = await personOfPasswordLink(token);
      if (!person) return false;
      try {
        await library.api.resetPassword({ body: { newPassword: password, token } });
        await noteOwnChange(db, person.userId, 'access.set-own-password', now());
        return true;
      } catch (error) {
        if (codeOf(error) === 'INVALID_TOKEN') return false;
        throw error;
      }
    },

    async changePassword(old, fresh, session, request) {
      const minutes = await limiter.take(perChange, session.userId);
      if (minutes !== null) return { kind: 'limited', minutes };
      try {
        const answer = await library.api.changePassword({
          body: { currentPassword: old, newPassword: fresh, revokeOtherSessions: true },
          headers: headersOf(request),
          returnHeaders: true,
        });
        await limiter.forget(perChange, session.userId);
        await noteOwnChange(db, session.userId, 'access.change-own-password', now());
        return { kind: 'done', cookies: untilBrowserCloses(answer.headers.getSetCookie()) };
      } catch (error) {
        const code = codeOf(error);
        if (code === 'INVALID_PASSWORD' || code === 'CREDENTIAL_ACCOUNT_NOT_FOUND') return { kind: 'wrong' };
        throw error;
      }
    },

    async hasPassword(userId) {
      const row = await db.system
        .selectFrom('access.account')
        .select('id')
        .where('userId', '=', userId)
        .where('password', 'is not', null)
        .executeTakeFirst();
      return row !== undefined;
    },
    sessionsOf: (userId) => sessionsOf(db, userId, now()),
    endSessions: (userId, which) => endSessions(db, userId, which),
  };
}

/**
 * The server decides when a session ends (twelve hours after its last use), the cookie only goes with the browser: with
 * an age of its own it would cut off a session that is in use.
 */
function untilBrowserCloses(cookies: string[]): string[] {
  return cookies.map((cookie) =>
    /; Max-Age=0\b/i.test(cookie) ? cookie : cookie.replace(/; (Max-Age|Expires)=[^;]*/gi, ''),
  );
}
