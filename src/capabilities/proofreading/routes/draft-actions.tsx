import { type ActionContext, action, page, type Route } from '../../../kernel/http/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { Confirm, Lead, Part } from '../../../ui/index.ts';
import { newDocumentHref, PASTED } from '../../documents/index.ts';
import { deleteDraft } from '../commands/delete-draft.ts';
import { markFinding } from '../commands/mark-finding.ts';
import { markFindings } from '../commands/mark-findings.ts';
import { placesOf } from '../domain/find-words.ts';
import type { FindingState } from '../domain/found.ts';
import { isShown, pageState, stateQuery } from '../domain/page-state.ts';
import { draft, lastRound, roundFile } from '../queries/drafts.ts';
import { findingsOf } from '../queries/findings.ts';
import { noteId, ROUND_FIELD } from '../views/note-words.tsx';
import { SearchHits } from '../views/search-hits.tsx';
import { showDraft } from './draft.tsx';
import { draftCrumbs, HOME, orNewest, ownDraftOf } from './draft-scene.ts';

const permission = 'proofreading.use';
const MOST_HITS = 50;

/** Marks a finding and goes on to the next open one of what is looked at, or stays when it is opened again. */
const mark = (verb: string, state: FindingState, text: (no: number) => string) =>
  action({
    path: `${HOME}/:id/cho/:no/${verb}`,
    permission,
    run: (c) =>
      orNewest(c, async (draftId) => {
        const no = c.id('no');
        await c.write((tx) => markFinding(tx, { draftId, roundId: c.form.int(ROUND_FIELD), no, state }));
        const at = state === 'open' ? no : ((await nextOpen(c, draftId, no)) ?? no);
        const query = stateQuery({ ...pageState(c.query), page: null, at });
        return c.redirect(`${HOME}/${draftId}${query}#${noteId(at)}`, { kind: 'done', text: text(no) });
      }),
  });

/** Marks everything that the filter keeps. */
const markAll = (verb: string, from: FindingState, to: FindingState, text: (count: number) => string) =>
  action({
    path: `${HOME}/:id/ca/${verb}`,
    permission,
    run: (c) =>
      orNewest(c, async (draftId) => {
        const state = { ...pageState(c.query), state: null };
        const { marked } = await c.write(async (tx) => {
          const all = await findingsOf(tx, (await lastRound(tx, (await draft(tx, draftId)).id)).id);
          const nos = all.filter((finding) => isShown(finding, state)).map((finding) => finding.no);
          return markFindings(tx, { draftId, roundId: c.form.int(ROUND_FIELD), nos, from, to });
        });
        return c.redirect(`${HOME}/${draftId}${stateQuery(state)}`, { kind: 'done', text: text(marked) });
      }),
  });

async function nextOpen(c: ActionContext, draftId: number, no: number): Promise<number | null> {
  const state = { ...pageState(c.query), state: 'open' as const };
  const rest = await c.read(async (tx) => findingsOf(tx, (await lastRound(tx, draftId)).id));
  const open = rest.filter((finding) => isShown(finding, state));
  return (open.find((finding) => finding.no > no) ?? open[0])?.no ?? null;
}

/** Looks for words in the draft. A form that is posted, so that no word of it comes into an address or a log. */
async function search(c: ActionContext): Promise<Response> {
  const query = c.form.text('q').slice(0, 200);
  return showDraft(c, {
    query,
    found(paragraphs, text, hrefOf) {
      const hits = paragraphs.flatMap(({ no, start, end }) => {
        const paragraph = text.slice(start, end);
        const spans = placesOf(paragraph, query);
        return spans.length === 0 ? [] : [{ no, href: hrefOf(no), text: paragraph, spans }];
      });
      return <SearchHits query={query} total={hits.length} hits={hits.slice(0, MOST_HITS)} />;
    },
  });
}

export const draftActions: Route[] = [
  mark('da-sua', 'fixed', (no) => `Chỗ số ${no}: đã sửa.`),
  mark('bo-qua', 'ignored', (no) => `Chỗ số ${no}: bỏ qua.`),
  mark('mo-lai', 'open', (no) => `Đã mở lại chỗ số ${no}.`),
  markAll('bo-qua', 'open', 'ignored', (count) => `Đã bỏ qua ${formatNumber(count)} chỗ.`),
  markAll('mo-lai', 'ignored', 'open', (count) => `Đã mở lại ${formatNumber(count)} chỗ.`),
  action({ path: `${HOME}/:id/tim`, permission, run: search }),
  page({
    path: `${HOME}/:id/xoa`,
    permission,
    async run(c) {
      const shown = await ownDraftOf(c);
      return c.page(
        { title: 'Xóa bản nháp', current: HOME, crumbs: draftCrumbs(c, shown, 'Xóa') },
        <>
          <Lead title="Xóa bản nháp" facts={shown.title} />
          <Part id="xoa" title="Xác nhận">
            <Confirm
              question="Xóa bản nháp này?"
              consequences="Nội dung, tệp đã gửi và mọi đánh dấu mất hẳn, không lấy lại được. Tệp ở máy của đồng chí vẫn còn."
              action={c.link(`${HOME}/${shown.id}/xoa`)}
              confirm="Xóa bản nháp"
              grave
              cancelHref={c.link(`${HOME}/${shown.id}`)}
            />
          </Part>
        </>,
      );
    },
  }),
  action({
    path: `${HOME}/:id/xoa`,
    permission,
    async run(c) {
      await c.write((tx) => deleteDraft(tx, { draftId: c.id('id') }));
      return c.redirect(HOME, { kind: 'done', text: 'Đã xóa bản nháp.' });
    },
  }),
  // the finished draft goes through the two steps of every document: its head is looked at before it is written down
  action({
    path: `${HOME}/:id/vao-so`,
    permission: 'documents.add',
    async run(c) {
      const shown = await ownDraftOf(c);
      const file = await c.read(async (tx) => {
        const { id, text, fileName } = await lastRound(tx, shown.id);
        const bytes = await roundFile(tx, id);
        return bytes && fileName
          ? { name: fileName, type: 'application/octet-stream', bytes }
          : { name: PASTED, type: 'text/plain', bytes: new TextEncoder().encode(text) };
      });
      const { sha256 } = await c.write((tx) => c.keepFile(tx, file));
      return c.redirect(newDocumentHref({ sha256, name: file.name }));
    },
  }),
];
