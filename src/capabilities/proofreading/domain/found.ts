import type { DraftClaim, DraftQuestion } from '../../../contracts/index.ts';
import type { Finding, Reading } from '../../../reading/index.ts';

export type Severity = 'error' | 'warning' | 'note';
export type FindingState = 'open' | 'fixed' | 'ignored';

/** Something to look at in a draft. Offsets are UTF-16 indexes into its text. */
export interface Found {
  /** A kind of the reader, or `registry`: what the kept data say otherwise. */
  kind: string;
  severity: Severity;
  start: number;
  end: number;
  /** The words at the first place. */
  quote: string;
  /** Every place of it, that of the quote first. */
  spans: { start: number; end: number }[];
  message: string;
  proposed: string | null;
  /** Where in the authority the kept data can be looked at. */
  href: string | null;
}

/** More than this nobody works through; the first in the text are kept. */
export const MOST_FINDINGS = 2000;

/** What the reader queries in a text, in the order of the text. */
export function foundInText(reading: Reading, text: string): Found[] {
  return reading.findings.flatMap((finding) => {
    const first = finding.spans[0];
    if (!first) return [];
    return [
      {
        kind: finding.kind,
        severity: finding.severity,
        ...first,
        quote: text.slice(first.start, first.end),
        spans: finding.spans,
        message: sentence(finding.message),
        proposed: proposedIn(finding),
        href: null,
      },
    ];
  });
}

/** The targets that a text states with a value, for those who keep targets to compare. */
export const claimsOf = (reading: Reading): DraftClaim[] =>
  reading.targets.flatMap(({ start, end, quote, indicator, value, value_to, unit, due }) =>
    value === null || value_to !== undefined ? [] : [{ start, end, quote, name: indicator, value, unit, due }],
  );

/** What kept records say otherwise, as things to look at. */
export const asked = (questions: readonly DraftQuestion[]): Found[] =>
  questions.map((question) => ({
    kind: 'registry',
    severity: 'note',
    spans: [{ start: question.start, end: question.end }],
    ...question,
  }));

const grave: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** For a list: what is still open before what is settled, the graver first, otherwise in the order given. */
export const worstFirst = <T extends { severity: Severity; state: FindingState }>(findings: readonly T[]): T[] =>
  [...findings].sort(
    (a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || grave[a.severity] - grave[b.severity],
  );

/** In the order of the text; of two things at one place the graver first. No more than can be worked through. */
export function inOrder(found: readonly Found[]): Found[] {
  return [...found]
    .sort((a, b) => a.start - b.start || grave[a.severity] - grave[b.severity] || a.end - b.end)
    .slice(0, MOST_FINDINGS);
}

function proposedIn(finding: Finding): string | null {
  return finding.proposed ?? null;
}

/** A remark ends as a sentence does, so that what follows it can be read on. */
function sentence(message: string): string {
  return /[.?!…]$/.test(message) ? message : `${message}.`;
}
