import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Next } from 'hono';

/** Who asks, for the limit on sign-in attempts. Kept beside the request, never in a log. */
export function clientAddresses(trustProxy: boolean): {
  note(c: Context, next: Next): Promise<void>;
  of(request: Request): string | null;
} {
  const known = new WeakMap<Request, string>();
  return {
    async note(c, next) {
      // The last entry is the one that our own proxy wrote; earlier ones come from the client.
      const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
      const address = forwarded || remoteOf(c);
      if (address) known.set(c.req.raw, address);
      await next();
    },
    of: (request) => known.get(request) ?? null,
  };
}

/** A request that did not come over a socket (tests) has no address. */
function remoteOf(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}
