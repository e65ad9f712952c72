import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { DateSpan } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, WORD } from '../text/tokens.ts';
import { SINCE } from './figures.ts';
import type { Scene } from './index.ts';

// Of which year each figure of a text is told: "năm học 2021-2022 có 22 lớp, 836 học sinh; năm học 2020-2021 có 21 lớp, 822 học sinh".
// A year holds for all figures behind it in its sentence, in brackets for those in them; one right behind a figure is that figure's.

/** The year is gone by, whichever it was ("năm học trước có 1.204 em"). */
export const GONE = -1;
const PAST = phraseTable('năm trước, năm học trước, năm ngoái, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm học trước');
const LAST = phraseTable('năm trước, năm học trước, năm ngoái');
const NOW = phraseTable('hiện nay, đến nay, hiện có, hiện tại, năm nay, năm học này, năm học mới, nay');
const TRAILING = wordSet('năm học vào trong của cuối đầu hết');
const NGAY = registerWord('ngày');
/** Words before a year that still belong to "so với". */
const COMPARED = 6;

/** For each figure its year ("2021-2022" is told by one of the two, always the same), `GONE`, or 0 where none is told. */
export function yearsOf(f: Scene): Int16Array {
  const years = new Int16Array(f.mentions.length);
  let at = 0;
  while (at < f.mentions.length) {
    const n = (f.mentions[at] as Mention).sentence;
    let end = at;
    while (end < f.mentions.length && (f.mentions[end] as Mention).sentence === n) end++;
    yearsIn(f, f.sentences[n] as Sentence, at, end, years);
    at = end;
  }
  return years;
}

function yearsIn(f: Scene, s: Sentence, first: number, end: number, years: Int16Array): void {
  const { t, mentions } = f;
  const outer: number[] = [];
  let year = 0;
  let at = first;
  for (let k = s.from; k < s.to && at < end; k++) {
    const m = mentions[at] as Mention;
    if (k >= m.from) {
      years[at] = trailingYear(f, m) || year;
      at++;
      k = Math.max(k, m.to - 1);
      continue;
    }
    if (isPunct(t, k, '(')) outer.push(year);
    else if (isPunct(t, k, ')')) year = outer.pop() ?? year;
    else {
      const span = spanAt(f, k);
      if (span) {
        const told = at > first && trailingYear(f, mentions[at - 1] as Mention) === span.year && k < reachOf(f, at - 1);
        if (!told && !isCompared(f, k, s) && !(span.iso !== null && t.words[k - 1] === NGAY)) year = span.year ?? year;
        k = span.to - 1;
      } else if (t.kind[k] === WORD) {
        if (matchLength(PAST, t, k, s.to) > 0 && !isCompared(f, k, s)) year = GONE;
        else if (matchLength(NOW, t, k, s.to) > 0) year = 0;
      }
    }
  }
}

const reachOf = ({ mentions }: Scene, i: number): number => (mentions[i] as Mention).to + 4;

function spanAt({ dates }: Scene, k: number): DateSpan | null {
  const span = dates.spans[(dates.at[k] ?? 0) - 1];
  return span && span.from === k ? span : null;
}

/** "836 học sinh năm học 2021-2022", "836 học sinh (năm 2021)": the year right behind, and nothing more of it; or 0. */
function trailingYear({ t, dates }: Scene, m: Mention): number {
  let k = m.to;
  if (isPunct(t, k, '(')) k++;
  while (k < m.to + 4 && t.kind[k] === WORD && !dates.at[k] && TRAILING.has(t.words[k] as number)) k++;
  const span = dates.spans[(dates.at[k] ?? 0) - 1];
  if (!span || span.iso !== null || k > m.to + 3) return 0;
  return t.kind[span.to] === WORD && !isPunct(t, m.to, '(') ? 0 : (span.year ?? 0);
}

/** Does the year belong to "so với …"? */
function isCompared({ t }: Scene, k: number, s: Sentence): boolean {
  for (let back = k - 1; back >= s.from && back >= k - COMPARED; back--) {
    if (t.kind[back] !== WORD) return false;
    if (matchLength(SINCE, t, back, k) > 0) return true;
  }
  return false;
}

/** The year that a change is measured from, behind "so với" after it or before it; `GONE` for "năm trước", or 0. */
export function yearSince(f: Scene, change: Mention): number {
  const { t, sentences } = f;
  const s = sentences[change.sentence] as Sentence;
  for (let k = change.to; k < Math.min(s.to, change.to + AFTER); k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '(')) break;
    const size = matchLength(SINCE, t, k, s.to);
    if (size > 0) return yearAt(f, k + size, s.to);
  }
  for (let k = change.from - 1; k >= s.from && k > change.from - BEFORE; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, ')')) return 0;
    const size = matchLength(SINCE, t, k, change.from);
    if (size > 0) return yearAt(f, k + size, change.from);
  }
  return 0;
}
const AFTER = 9;
const BEFORE = 22;

function yearAt({ t, dates }: Scene, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + COMPARED); k++) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span) return span.year ?? 0;
    if (t.kind[k] !== WORD) return 0;
    // "cùng kỳ năm 2023" names it, "cùng kỳ năm trước" does not
    if (matchLength(LAST, t, k, to) > 0) return GONE;
  }
  return 0;
}
