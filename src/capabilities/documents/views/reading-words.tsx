import type { MarkedSpan, ReadingParagraph } from '../../../ui/index.ts';
import { headingForm, headingRank, RANKS } from '../domain/headings.ts';
import type { Section } from '../domain/outline.ts';
import { type PlacedSpan, spansByParagraph } from '../domain/reading-spans.ts';
import type { FindingView } from '../queries/findings.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import type { ReadingParagraphView } from '../queries/reading-view.ts';

/** The anchor of a proposal in the list and of its words in the text. */
export const proposalId = (no: number): string => `de-xuat-${no}`;
export const passageId = (no: number): string => `cau-${no}`;
export const findingId = (id: number): string => `nhan-xet-${id}`;
export const findingPassageId = (id: number): string => `cho-${id}`;

/** A mark that is no number: the small sign after a finding and after the passage that a link leads to. */
export const sign = (text: string): number => text as unknown as number;

type Item =
  | { start: number; end: number; what: 'proposal'; proposal: ProposalView }
  | { start: number; end: number; what: 'finding'; finding: FindingView; part: number }
  | { start: number; end: number; what: 'cited' };

const KINDS = { target: 'target', task: 'task', quantity: 'figure', citation: 'citation' } as const;

/** The paragraphs with everything found in them marked; `current` is the proposal looked at, `cited` what a link leads to. */
export function markedParagraphs(view: {
  paragraphs: ReadingParagraphView[];
  /** A numbered line is a heading only when the outline says so: a point of a list looks the same. */
  sections: readonly Section[];
  proposals: ProposalView[];
  findings: FindingView[];
  current: number | null;
  cited: { start: number; end: number } | null;
  pageStarts?: readonly number[] | null;
}): ReadingParagraph[] {
  const items: Item[] = [
    ...view.proposals.map((proposal) => ({ ...place(proposal), what: 'proposal' as const, proposal })),
    ...view.findings.flatMap((finding) =>
      finding.spans.map((span, part) => ({ ...place(span), what: 'finding' as const, finding, part })),
    ),
    ...(view.cited ? [{ ...view.cited, what: 'cited' as const }] : []),
  ];
  const placed = spansByParagraph(view.paragraphs, items);
  const headings = new Set(view.sections.map(({ no }) => no));
  return view.paragraphs.map((paragraph, at) => ({
    id: `doan-${paragraph.no}`,
    ref: `${pageWords(view.pageStarts ?? [], paragraph, view.paragraphs[at - 1])}đoạn ${paragraph.no}`,
    text: paragraph.text,
    heading: isHeading(paragraph, headings),
    spans: (placed.get(paragraph.no) ?? []).map((span) => marked(span, view.current)),
  }));
}

/** The outline begins with the first paragraph, whatever it is; titles in capitals are headings outside of it. */
function isHeading({ no, text }: ReadingParagraphView, inOutline: ReadonlySet<number>): boolean {
  if (inOutline.has(no)) return headingForm(text) !== null;
  return (headingRank(text) ?? RANKS.number) < RANKS.number;
}

/** "trang 3, " where a page of the file begins, and at the first paragraph shown. */
function pageWords(starts: readonly number[], paragraph: { start: number }, before?: { start: number }): string {
  const pageOf = (offset: number) => starts.filter((start) => start <= offset).length;
  const page = pageOf(paragraph.start);
  return page === 0 || (before && pageOf(before.start) === page) ? '' : `trang ${page}, `;
}

const place = ({ start, end }: { start: number; end: number }) => ({ start, end });

function marked({ item, start, end, piece }: PlacedSpan<Item>, current: number | null): MarkedSpan {
  const again = (id: string, nth: number) => (nth === 0 ? id : `${id}-${nth + 1}`);
  if (item.what === 'cited')
    return {
      start,
      end,
      kind: 'citation',
      passageId: again('doan', piece),
      proposalId: 'doan',
      number: sign('◂'),
      current: true,
      settled: true,
    };
  if (item.what === 'finding') {
    const { id, state } = item.finding;
    return {
      start,
      end,
      kind: 'finding',
      passageId: again(findingPassageId(id), item.part + piece),
      proposalId: findingId(id),
      number: sign('?'),
      settled: state !== 'open',
    };
  }
  const { no, kind, state } = item.proposal;
  return {
    start,
    end,
    kind: KINDS[kind],
    passageId: again(passageId(no), piece),
    proposalId: proposalId(no),
    number: no,
    settled: state !== 'open',
    current: no === current,
  };
}
