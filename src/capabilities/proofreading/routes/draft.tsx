import { type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Child, ReadingParagraph } from '../../../ui/index.ts';
import { headingRank, type Paragraph, paragraphNo, paragraphsOf, spansByParagraph } from '../../documents/index.ts';
import { commentedName } from '../domain/draft-title.ts';
import { isShown, pageState, stateQuery } from '../domain/page-state.ts';
import { commentedDocx } from '../queries/commented-docx.ts';
import { draft, lastRound, type Solved, solvedSince } from '../queries/drafts.ts';
import { type FindingView, findingsOf } from '../queries/findings.ts';
import { DraftPage } from '../views/draft-page.tsx';
import { expiry } from '../views/drafts-page.tsx';
import { type NoteScene, noteId, noteOf, passageId, penOf } from '../views/note-words.tsx';
import { draftCrumbs, HOME } from './draft-scene.ts';

const permission = 'proofreading.use';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Paragraphs on one page, as on the reading page. */
const A_PAGE = 100;
const pageOf = (no: number): number => Math.max(1, Math.ceil(no / A_PAGE));

/** What a search in the draft brings to the page. */
export interface SearchPart {
  query: string;
  found(paragraphs: readonly Paragraph[], text: string, hrefOf: (no: number) => string): Child;
}

/** The draft as its address says: page of paragraphs, filter of findings. */
export async function showDraft(c: PageContext, search?: SearchPart): Promise<Response> {
  const state = pageState(c.query);
  const loaded = await c.read(async (tx) => {
    const shown = await draft(tx, c.id('id'));
    const round = await lastRound(tx, shown.id);
    const solved: Solved[] = round.no > 1 && round.state === 'done' ? await solvedSince(tx, shown.id, round) : [];
    const mayRegister = await tx.may('documents.add', 'any');
    return { draft: shown, round, findings: await findingsOf(tx, round.id), solved, mayRegister };
  });
  const { round, findings } = loaded;
  const all = paragraphsOf(round.text);
  const pages = pageOf(all.length);
  const at = findings.find((finding) => finding.no === state.at);
  const page = Math.min(state.page ?? (at ? pageOf(paragraphNo(all, at.start)) : 1), pages);
  const hrefOf = (finding: FindingView) =>
    `${c.link(`${HOME}/${loaded.draft.id}${stateQuery({ ...state, page: pageOf(paragraphNo(all, finding.start)) })}`)}#${noteId(finding.no)}`;
  const kept = findings.filter((finding) => isShown(finding, state));
  const scene: NoteScene = {
    link: c.link,
    draftId: loaded.draft.id,
    query: stateQuery({ ...state, page }),
    mayMark: loaded.draft.own,
    again: round.no > 1,
    text: round.text,
  };
  const hrefOfParagraph = (no: number) =>
    `${c.link(`${HOME}/${loaded.draft.id}${stateQuery({ page: pageOf(no) })}`)}#doan-${no}`;
  const waiting = round.state === 'queued' || round.state === 'reading';
  return c.page(
    {
      title: `Soát lỗi: ${loaded.draft.title}`,
      current: HOME,
      crumbs: draftCrumbs(c, loaded.draft),
      sheet: 'reading',
      facts: [{ label: 'Bản nháp riêng' }, { label: 'không sửa chữ nào' }],
      ...(waiting && { reloadAfter: 4 }),
    },
    <DraftPage
      link={c.link}
      {...loaded}
      state={state}
      page={page}
      pages={pages}
      paragraphs={paragraphsOn(all.slice((page - 1) * A_PAGE, page * A_PAGE), round.text, kept, scene, hrefOf)}
      list={{ hrefOf, shown: kept }}
      expires={expiry(loaded.draft.expiresAt)}
      search={search ? { query: search.query, found: search.found(all, round.text, hrefOfParagraph) } : null}
    />,
  );
}

/** The paragraphs of a page with their marks, and each note beside the paragraph in which its words begin. */
function paragraphsOn(
  paragraphs: readonly Paragraph[],
  text: string,
  kept: readonly FindingView[],
  scene: NoteScene,
  hrefOf: (finding: FindingView) => string,
): ReadingParagraph[] {
  const items = kept.flatMap((finding) => finding.spans.map(({ start, end }, part) => ({ start, end, finding, part })));
  const placed = spansByParagraph(paragraphs, items);
  const beside = new Map<number, FindingView[]>();
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  for (const finding of kept) {
    if (finding.start < from || finding.start >= to) continue;
    const no = paragraphNo(paragraphs, finding.start);
    beside.set(no, [...(beside.get(no) ?? []), finding]);
  }
  const order = new Map(kept.map((finding, index) => [finding.no, index]));
  const neighbour = (finding: FindingView, by: -1 | 1) => {
    const next = kept[(order.get(finding.no) ?? 0) + by];
    return next && hrefOf(next);
  };
  return paragraphs.map(({ no, start, end }) => {
    const words = text.slice(start, end);
    return {
      id: `doan-${no}`,
      ref: `đoạn ${no}`,
      text: words,
      heading: headingRank(words) !== null,
      spans: (placed.get(no) ?? []).map(({ item, piece, ...place }) => ({
        ...place,
        kind: penOf(item.finding.severity),
        passageId: passageId(item.finding.no) + (item.part + piece === 0 ? '' : `-${item.part}-${piece}`),
        proposalId: noteId(item.finding.no),
        number: item.finding.no,
        settled: item.finding.state !== 'open',
      })),
      notes: (beside.get(no) ?? []).map((finding) => {
        const [before, next] = [neighbour(finding, -1), neighbour(finding, 1)];
        return noteOf(scene, finding, { ...(before && { before }), ...(next && { next }) });
      }),
    };
  });
}

async function download(c: PageContext): Promise<Response> {
  const made = await c.read(async (tx) => {
    const shown = await draft(tx, c.id('id'));
    const round = await lastRound(tx, shown.id);
    const open = (await findingsOf(tx, round.id)).filter((finding) => finding.state === 'open');
    return { bytes: await commentedDocx(tx, round, open), name: commentedName(round.fileName, shown.title) };
  });
  return c.download(made.bytes, made.name, DOCX);
}

export const draftRoutes: Route[] = [
  page({ path: `${HOME}/:id/tai`, permission, run: download }),
  page({ path: `${HOME}/:id`, permission, run: (c) => showDraft(c) }),
];
