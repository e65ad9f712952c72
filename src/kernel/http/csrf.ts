import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sign, signatureHolds } from './signed.ts';

const COOKIE = 'nk_form';
export const TOKEN_FIELD = '_token';

/** The browser's own secret for form tokens: a cookie that scripts cannot read. */
export function browserSecret(c: Context, secure: boolean): string {
  const known = getCookie(c, COOKIE);
  if (known && /^[\w-]{20,40}$/.test(known)) return known;
  const fresh = randomBytes(18).toString('base64url');
  setCookie(c, COOKIE, fresh, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
  return fresh;
}

export const formToken = (secret: string, browser: string): string => sign(secret, 'form', browser);

/**
 * A form of ours, sent from a page of ours: the browser says where the request came from, and the token in the form
 * fits the browser's cookie.
 */
export function formIsOurs(c: Context, secret: string, token: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = c.req.header('origin');
  if (origin && origin !== 'null' && !(URL.canParse(origin) && new URL(origin).host === c.req.header('host')))
    return false;
  const browser = getCookie(c, COOKIE);
  return browser !== undefined && signatureHolds(secret, 'form', browser, token);
}

/** Puts the token into every form that posts, so that no view can forget it. */
export function withTokens(html: string, token: string): string {
  return html.replace(
    /<form\b[^>]*\bmethod="post"[^>]*>/g,
    (tag) => `${tag}<input type="hidden" name="${TOKEN_FIELD}" value="${token}"/>`,
  );
}
