import { createHash } from 'node:crypto';
import { notFound } from '../../../kernel/errors/index.ts';
import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { formatTime } from '../../../kernel/time/index.ts';
import { keepPlace } from '../commands/keep-place.ts';
import { leaveSection } from '../commands/leave-section.ts';
import { takeSection } from '../commands/take-section.ts';
import { sectionName } from '../domain/outline.ts';
import { filterIn, filterQuery } from '../domain/reading-filter.ts';
import { changesSince } from '../queries/changes-since.ts';
import { paragraphOf } from '../queries/paragraph-of.ts';
import { readersOf } from '../queries/readers.ts';
import { sectionsOf } from '../queries/reading-index.ts';
import { hereWords } from '../views/reading-together.tsx';
import { outcomeOf } from './outcome.ts';
import { askedVersion } from './reading-state.tsx';

const base = '/van-ban/:id/doc';
const permission = 'documents.settle';
/** A transaction that began before another one may be seen after it: what is asked for reaches back this far. */
const OVERLAP_MS = 60_000;

const stateWords = { open: 'mở lại', accepted: 'nhận', dismissed: 'bỏ', merged: 'gộp' } as const;

/** What the others did since the page was made, and who is here: asked every few seconds, 304 when nothing is new. */
async function pulse(c: PageContext): Promise<Response> {
  const asked = new Date(c.query('tu'));
  const since = Number.isNaN(asked.getTime()) ? c.now : asked;
  const body = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, c.id('id'));
    const changes = await changesSince(tx, version.id, new Date(since.getTime() - OVERLAP_MS));
    const { here } = await readersOf(tx, version.id);
    const sections = here.length > 0 ? await sectionsOf(tx, version.id) : [];
    const where = (start: number) => sectionName(sections, start);
    return {
      reading: version.reading?.state ?? null,
      open: changes.open,
      total: changes.total,
      here: hereWords(here.map(({ name, start }) => ({ name, section: where(start) }))),
      changed: changes.changed.map(({ at, by, byUserId, no, state }) => ({
        no,
        state,
        own: byUserId === c.actor.userId,
        words: `${by ?? 'Người khác'} đã ${stateWords[state]} lúc ${formatTime(at)}`,
      })),
    };
  });
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/json; charset=utf-8' };
  if (c.request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}

/** Keeps the paragraph that the person has before them. */
async function place(c: ActionContext): Promise<Response> {
  const paragraph = c.form.int('doan') ?? 1;
  const { start, versionId } = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, c.id('id'));
    return { versionId: version.id, start: (await paragraphOf(tx, version.id, paragraph))?.start ?? 0 };
  });
  await c.write((tx) => keepPlace(tx, { versionId, start }));
  return new Response(null, { status: 204 });
}

async function claim(c: ActionContext, command: typeof takeSection | typeof leaveSection, done: string) {
  const { section, versionId } = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, c.id('id'));
    const sections = await sectionsOf(tx, version.id);
    return { versionId: version.id, section: sections.find((one) => one.no === c.id('no')) };
  });
  if (!section) throw notFound('Văn bản không có mục này.');
  const outcome = await outcomeOf(() =>
    c.write(async (tx) => {
      await command(tx, { versionId, start: section.start });
    }),
  );
  const query = new URLSearchParams([
    ['ban', String(versionId)],
    ...filterQuery({ ...filterIn(c.query), section: section.no }),
  ]);
  return c.redirect(
    `/van-ban/${c.id('id')}/doc?${query}`,
    outcome.ok ? { kind: 'done', text: done } : { kind: 'problem', text: outcome.message },
  );
}

export const readingTogetherRoutes: Route[] = [
  page({ path: `${base}/nhip`, permission: 'documents.read', run: pulse }),
  action({ path: `${base}/cho`, permission: 'documents.read', run: place }),
  action({
    path: `${base}/muc/:no/nhan`,
    permission,
    run: (c) => claim(c, takeSection, 'Những người khác thấy đồng chí đang đọc mục này.'),
  }),
  action({ path: `${base}/muc/:no/tra`, permission, run: (c) => claim(c, leaveSection, 'Đã trả lại mục này.') }),
];
