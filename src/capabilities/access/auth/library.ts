import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Database } from '../../../kernel/db/index.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/password-rules.ts';
import { hashPassword, passwordFits } from './passwords.ts';

export const SESSION_HOURS = 12;
export const PASSWORD_LINK_HOURS = 72;

/** Two things the library does not offer as calls of the server: whose cookie is this, and a session for a person. */
const serverCalls = {
  id: 'server-calls',
  endpoints: {
    /** The session token of a cookie with a good signature, or null. */
    tokenOfCookie: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const { name } = ctx.context.authCookies.sessionToken;
      return { token: (await ctx.getSignedCookie(name, ctx.context.secret)) || null };
    }),
    /** Starts a session without a password: who calls has proved the person by another way (a one-time link). */
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        const session = user && (await ctx.context.internalAdapter.createSession(user.id));
        if (!user || !session) throw new APIError('UNAUTHORIZED', { code: 'FAILED_TO_CREATE_SESSION' });
        await setSessionCookie(ctx, { session, user });
        return { userId: user.id };
      },
    ),
  },
} satisfies BetterAuthPlugin;

/**
 * better-auth, called on the server only: its HTTP handler is not exposed, so sign-up, mail and provider routes do not
 * exist. It owns accounts, password checks, session rows, cookies and reset tokens. See docs/adr/0004-sign-in.md.
 */
export function createLibrary(parts: { db: Database; secret: string; baseUrl: string }) {
  const { db, secret, baseUrl } = parts;
  return betterAuth({
    appName: 'Nhiệm Kỳ',
    database: { db: db.system, type: 'postgres', schemaName: 'access', transaction: true },
    secret,
    baseURL: baseUrl,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: passwordFits },
    },
    session: { expiresIn: SESSION_HOURS * 3600, freshAge: 0 },
    // Reset tokens are stored hashed: a copy of the database opens no account.
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        create: {
          // Whatever way a session begins, a locked account gets none.
          async before(session) {
            const user = await db.system
              .selectFrom('access.user')
              .select('disabled')
              .where('id', '=', session.userId)
              .executeTakeFirst();
            return user !== undefined && !user.disabled;
          },
        },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its messages would go to the console past our log; what matters comes back as an error.
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'nk',
      useSecureCookies: baseUrl.startsWith('https://'),
      database: { validateSchema: false },
    },
    plugins: [serverCalls],
  });
}

export type Library = ReturnType<typeof createLibrary>;

/** The code of an error that the library throws for a refused call; anything else is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof APIError) return String(error.body?.code ?? error.status);
  throw error;
}
