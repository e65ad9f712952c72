import { registerWord, wordSet } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import { isBullet } from '../text/markers.ts';
import type { Sentence } from '../text/segment.ts';
import { hasMark, isPunct, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { isPair, presentYear, yearOf } from './times-ahead.ts';

// Heads that are a period and nothing else: "1. Giai đoạn 2021 - 2025", "Năm 2021:", "3. Năm học 2014-2015. Căn cứ …".

/** The sentences that are such a head, whose period ends after the text; true for those whose period has not yet begun. */
export function headsAhead(
  t: Tokens,
  dates: Dates,
  sentences: readonly Sentence[],
  reference: number,
): ReadonlyMap<number, boolean> {
  const heads = sentences.flatMap((s, n) => (isPeriod(t, dates, s) ? [{ s, n }] : []));
  const ahead = heads.filter(({ s }) => isAhead(t, dates, s, reference, heads.length === 1));
  return new Map(ahead.map(({ s, n }) => [n, begins(t, dates, s, reference)]));
}

/** Nothing but a period: words that name one, its years, a colon or a stop; with a number the label of a part. */
function isPeriod(t: Tokens, dates: Dates, s: Sentence): boolean {
  // what follows a label must not announce a list of its own
  const label = s.marker !== null && s.labelTo > s.body && s.labelTo < s.to && !hasMark(t, s.labelTo, s.to, ':');
  const to = label ? s.labelTo : s.to;
  if (!s.opensLine || isBullet(s.marker) || to - s.body > LONGEST) return false;
  let named = false;
  let told = false;
  for (let k = s.body; k < to; k++) {
    if (dates.at[k]) told ||= dates.spans[(dates.at[k] as number) - 1]?.iso === null;
    else if (t.kind[k] === WORD) {
      if (!PERIOD_NOUNS.has(t.words[k] as number)) return false;
      named = true;
    } else if (k < to - 1 && (isPunct(t, k, '.') || isPunct(t, k, ':'))) return false;
  }
  if (!named || !told || label) return named && told;
  return s.closesLine ? s.marker !== null || isPunct(t, s.to - 1, ':') : isPunct(t, s.to - 1, '.');
}
const LONGEST = 12;
const PERIOD_NOUNS = wordSet('giai đoạn năm học từ đến nhiệm kỳ');

/** After the year of the text; or, when no other head is a period, after every year that was told before. */
function isAhead(t: Tokens, dates: Dates, s: Sentence, reference: number, only: boolean): boolean {
  const own = dates.spans.slice(...spansOf(dates, s));
  const last = Math.max(0, ...own.map((span) => span.year ?? 0));
  if (reference > 0 && last > reference && (s.closesLine || only)) return true;
  const first = Math.max(0, ...own.map((span) => yearOf(t, span)));
  if (!only || first === 0) return false;
  // the day a paper is from may be that of the year it is about, or the next
  let told = 0;
  let dated = 0;
  for (let n = 0; n < spansOf(dates, s)[0]; n++) {
    const span = dates.spans[n];
    if (!span || isPlanned(t, span)) continue;
    dated = Math.max(dated, presentYear(t, span));
    if (span.iso === null) told = Math.max(told, presentYear(t, span));
  }
  return (dated > 0 && first === dated + 1) || (told > 0 && first === told + 1);
}

/** "phương hướng nhiệm vụ năm 2015" in a title. */
const isPlanned = (t: Tokens, { from }: DateSpan): boolean =>
  [2, 3].some((n) => PLANS.has(t.words[from - n] as number)) && [1, 2].some((n) => t.words[from - n] === NAM);
const PLANS = wordSet('vụ hướng hoạch tiêu');
const NAM = registerWord('năm');

/** Does its first period begin with or after the year of the text? */
function begins(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  const span = dates.spans[spansOf(dates, s)[0]];
  return span !== undefined && Number(isPair(span) ? textOf(t, span.from, span.from + 1) : span.year) >= reference;
}

/** The dates of a head: the index of its first, and of the one behind its last. */
function spansOf(dates: Dates, s: Sentence): [number, number] {
  let first = -1;
  let last = -1;
  const to = s.labelTo > s.body ? s.labelTo : s.to;
  for (let k = s.body; k < to; k++) {
    const n = (dates.at[k] ?? 0) - 1;
    if (n < 0) continue;
    if (first < 0) first = n;
    last = n;
  }
  return [Math.max(0, first), last + 1];
}
