import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sign, signatureHolds } from './signed.ts';

const COOKIE = 'nk_flash';

export interface Flash {
  kind: 'done' | 'problem';
  text: string;
}

/** A message for the next page. It travels signed in a cookie: no state on the server, nobody can forge one. */
export function setFlash(c: Context, secret: string, flash: Flash, secure: boolean): void {
  const body = Buffer.from(JSON.stringify({ kind: flash.kind, text: flash.text.slice(0, 600) })).toString('base64url');
  setCookie(c, COOKIE, `${body}.${sign(secret, 'flash', body)}`, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: 60,
    secure,
  });
}

export function takeFlash(c: Context, secret: string): Flash | null {
  const [body, signature] = (getCookie(c, COOKIE) ?? '').split('.');
  if (!body || !signature) return null;
  deleteCookie(c, COOKIE, { path: '/' });
  if (!signatureHolds(secret, 'flash', body, signature)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Flash;
}
