import type { Context } from 'hono';
import { type Actor, mayByGrants, systemActor, type WriteTx } from '../db/index.ts';
import { AppError, forbidden, notFound } from '../errors/index.ts';
import { parseDate, today } from '../time/index.ts';
import type { ActionContext, AuthorityInfo, PageContext, UploadedFile } from './context.ts';
import { browserSecret, formIsOurs, formToken, TOKEN_FIELD, withTokens } from './csrf.ts';
import { setFlash, takeFlash } from './flash.ts';
import { Form } from './form.ts';
import { PUBLIC, type Route, SIGNED_IN } from './route.ts';
import type { HttpParts } from './server.ts';

const DEFAULT_BODY = 2 * 1024 * 1024;
const nobody: Actor = { kind: 'user', userId: null, name: 'Khách', grants: [] };
const noAuthority: AuthorityInfo = { id: 0, slug: '', name: '', sample: false, opensOn: null };

/** One request: authority, session, permission, input, then the route. Always in this order. */
export async function handle(parts: HttpParts, route: Route, c: Context): Promise<Response> {
  // No text of PostgreSQL can hold the character NUL: without this an address could make any query fail.
  if (/%00/.test(c.req.url)) throw new AppError('invalid', 'Địa chỉ có ký tự không đọc được. Mở lại từ trang trước.');
  const global = route.scope === 'global';
  const [authority, session] = await Promise.all([
    global ? noAuthority : parts.authorityBySlug(c.req.param('authority') ?? ''),
    parts.sessionOf(c.req.raw.headers),
  ]);
  if (authority === null) throw notFound('Không có cơ quan nào ở địa chỉ này.');
  const now = parts.now?.() ?? new Date();
  if (route.permission !== PUBLIC && session === null) {
    const back = route.method === 'GET' ? new URL(c.req.url).pathname + new URL(c.req.url).search : '';
    return c.redirect(`/dang-nhap${back ? `?tiep=${encodeURIComponent(back)}` : ''}`, 303);
  }
  const actor = await loadActor(parts, authority, session, now);
  if (!allowed(route, actor, global)) throw forbidden();
  const context = pageContext(parts, route, c, { authority, session, actor, now });
  if (route.method === 'GET') return route.run(context);
  return route.run(await actionContext(parts, route.maxBytes ?? DEFAULT_BODY, c, context));
}

async function loadActor(
  parts: HttpParts,
  authority: AuthorityInfo,
  session: PageContext['session'],
  now: Date,
): Promise<Actor> {
  if (session === null) return nobody;
  if (authority.id === 0) return { ...nobody, userId: session.userId, name: session.name };
  return parts.db.read({ authorityId: authority.id, actor: systemActor(), now }, (tx) => parts.actorOf(tx, session));
}

function allowed(route: Route, actor: Actor, global: boolean): boolean {
  if (route.permission === PUBLIC) return true;
  if (route.permission === SIGNED_IN) return actor.userId !== null && (global || actor.grants.length > 0);
  return actor.grants.some((g) => g.permissions.has(route.permission));
}

interface Who {
  authority: AuthorityInfo;
  session: PageContext['session'];
  actor: Actor;
  now: Date;
}

function pageContext(parts: HttpParts, route: Route, c: Context, who: Who): PageContext {
  const url = new URL(c.req.url);
  const asked = parseDate(url.searchParams.get('ngay') ?? '');
  const scope = { authorityId: who.authority.id, actor: who.actor, now: who.now };
  const link = (path: string) => {
    const target = new URL(route.scope === 'global' ? path : `/${who.authority.slug}${path}`, url);
    if (asked && !target.searchParams.has('ngay')) target.searchParams.set('ngay', asked);
    // A path that begins with two slashes names another host to a browser.
    return target.pathname.replace(/^\/{2,}/, '/') + target.search + target.hash;
  };
  const context: PageContext = {
    ...who,
    request: c.req.raw,
    url,
    asOf: asked ?? who.authority.opensOn ?? today(undefined, who.now),
    asOfGiven: asked !== null,
    files: parts.files,
    services: parts.services,
    param: (name) => c.req.param(name) ?? '',
    id(name) {
      const text = c.req.param(name) ?? '';
      if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound();
      return Number(text);
    },
    query: (name) => (url.searchParams.get(name) ?? '').normalize('NFC').trim(),
    pageNumber(name = 'trang') {
      const text = url.searchParams.get(name) ?? '';
      return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
    },
    link,
    async may(permission, unitId = 'any') {
      const known = mayByGrants(who.actor, permission, unitId);
      return known ?? parts.db.read(scope, (tx) => tx.may(permission, unitId));
    },
    read: (fn) => parts.db.read(scope, fn),
    async page(frame, body, status = 200) {
      const html = await parts.layout({
        frame,
        body,
        authority: who.authority.id === 0 ? null : who.authority,
        session: who.session,
        flash: takeFlash(c, parts.secret),
        holds: (permission) => who.actor.grants.some((g) => g.permissions.has(permission)),
        link,
        url,
      });
      const token = formToken(parts.secret, browserSecret(c, parts.secure));
      c.header('cache-control', 'private, no-store');
      if (frame.reloadAfter) c.header('refresh', String(frame.reloadAfter));
      return c.html(withTokens(String(html), token), status as 200);
    },
    download(bytes, name, type) {
      const plain = name
        .replace(/đ/g, 'd')
        .replace(/[ĐÐ]/g, 'D')
        .normalize('NFD')
        .replace(/[^\x20-\x7e]|["\\]/g, '');
      c.header('content-type', type);
      c.header('cache-control', 'private, no-store');
      c.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`);
      return c.body(bytes as string);
    },
  };
  return context;
}

async function actionContext(
  parts: HttpParts,
  maxBytes: number,
  c: Context,
  base: PageContext,
): Promise<ActionContext> {
  const form = await Form.read(await limitedForm(c, maxBytes));
  if (!formIsOurs(c, parts.secret, form.raw(TOKEN_FIELD)))
    throw new AppError('forbidden', 'Trang đã cũ hoặc không phải của hệ thống. Mở lại trang rồi làm lại.');
  const scope = { authorityId: base.authority.id, actor: base.actor, now: base.now };
  return {
    ...base,
    form,
    write: (fn) => parts.db.write(scope, fn),
    redirect(path, flash) {
      if (flash) setFlash(c, parts.secret, flash, parts.secure);
      return c.redirect(base.link(path), 303);
    },
    keepFile: (tx, file) => keepFile(parts, tx, file),
  };
}

/** The body as form data; a body above the limit is refused before it is read to its end. */
async function limitedForm(c: Context, maxBytes: number): Promise<FormData> {
  const tooLarge = () =>
    new AppError('too_large', `Tệp quá lớn: tối đa ${Math.floor(maxBytes / 1024 / 1024)} MB. Chia nhỏ rồi gửi lại.`);
  const type = c.req.header('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type))
    throw new AppError('invalid', 'Chỉ nhận biểu mẫu.');
  if (Number(c.req.header('content-length') ?? 0) > maxBytes) throw tooLarge();
  const reader = c.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  try {
    return await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new AppError('invalid', 'Biểu mẫu gửi lên bị đứt. Gửi lại lần nữa.');
  }
}

async function keepFile(parts: HttpParts, tx: WriteTx, file: UploadedFile): Promise<{ sha256: string; size: number }> {
  const kept = await parts.files.put(file.bytes);
  await tx.db
    .insertInto('kernel.file')
    .values({
      authority_id: tx.authorityId,
      sha256: kept.sha256,
      name: file.name,
      mime: file.type || 'application/octet-stream',
      size: kept.size,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return kept;
}
