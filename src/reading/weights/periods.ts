import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { nameId } from './cues.ts';

// The periods that a text names, any of which a target may be due in.

/** A period that the text names, in tokens [from, to) of sentence `n`. */
export interface Period {
  from: number;
  to: number;
  n: number;
  text: string;
  /** What tells two periods apart: the years they name, else their words. */
  key: string;
  kind: number;
}

const id = registerWord;
const YEARLY = phraseTable('hằng năm, hàng năm, mỗi năm, từng năm');
const TERMS = phraseTable(
  'cuối năm, hết năm, cuối năm nay, hết năm nay, năm nay, năm tới, cuối năm học, hết năm học, năm học này, năm học tới, năm học mới, cuối nhiệm kỳ, hết nhiệm kỳ, trong nhiệm kỳ, nhiệm kỳ tới, nhiệm kỳ này, học kỳ i, học kỳ ii, học kỳ 1, học kỳ 2, quý i, quý ii, quý iii, quý iv, trước khai giảng, trước tết, trước tết nguyên đán, trước ngày khai giảng, trước năm học mới, trước khi khai giảng, trong hè, trước mùa mưa, thời gian tới, giai đoạn tới',
);
const LIMITS = wordSet('hết cuối trước đầu tháng quý ngày hè');
/** What a period is: a year, a span of years, a day, a part of a year, every year, or words. */
export const KINDS = {
  year: nameId('năm'),
  pair: nameId('từ-đến'),
  day: nameId('ngày-tháng-năm'),
  month: nameId('tháng'),
  yearly: nameId('hằng-năm'),
  term: nameId('kỳ'),
  none: nameId('không-hạn'),
};
const NAM = id('năm');

/** All periods that the text names outside citations, in order. */
export function periodsOf(t: Tokens, dates: Dates, cited: Uint8Array, sentences: readonly Sentence[]): Period[] {
  const out: Period[] = [];
  sentences.forEach((s, n) => {
    for (let k = s.from; k < s.to; k++) {
      if (cited[k]) continue;
      const d = dates.at[k];
      if (d) {
        const span = dates.spans[d - 1] as DateSpan;
        if (span.from === k) out.push(dated(t, span, n, s.from));
        k = Math.max(k, span.to - 1);
        continue;
      }
      if (t.kind[k] !== WORD) {
        if (isPunct(t, k, '/') && isPunct(t, k - 1, '%') && t.words[k + 1] === NAM)
          out.push({ from: k, to: k + 2, n, text: 'hằng năm', key: 'yearly', kind: KINDS.yearly });
        continue;
      }
      const yearly = matchLength(YEARLY, t, k, s.to);
      const term = yearly > 0 ? 0 : matchLength(TERMS, t, k, s.to);
      if (yearly > 0) out.push({ from: k, to: k + yearly, n, text: 'hằng năm', key: 'yearly', kind: KINDS.yearly });
      else if (term > 0 && !dates.at[k + term]) {
        const text = textOf(t, k, k + term);
        out.push({ from: k, to: k + term, n, text, key: text.toLowerCase(), kind: KINDS.term });
      }
      k += Math.max(0, yearly + term - 1);
    }
  });
  return out;
}

function dated(t: Tokens, span: DateSpan, n: number, floor: number): Period {
  let from = span.from;
  for (let k = span.from - 1; k >= floor && k > span.from - 4 && t.kind[k] === WORD; k--)
    if (LIMITS.has(t.words[k] as number)) from = k;
  const text = textOf(t, from, span.to);
  const kind =
    span.iso !== null
      ? KINDS.day
      : span.to - span.from >= 3
        ? KINDS.pair
        : span.year !== null && span.to - span.from === 1
          ? KINDS.year
          : KINDS.month;
  return { from: span.from, to: span.to, n, text, key: dueKey(text), kind };
}

/** Two ways of writing one period have one key: the years they name, else their words. */
export function dueKey(due: string | null): string {
  if (due === null) return '';
  let key = keys.get(due);
  if (key === undefined) {
    key = makeKey(due);
    if (keys.size > MOST_KEYS) keys.clear();
    keys.set(due, key);
  }
  return key;
}
/** Keys by period as written: a plan asks for the same few again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 2000;

function makeKey(due: string): string {
  const text = due.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/h[àằ]ng năm|mỗi năm/.test(text)) return 'yearly';
  const years = text.match(/\d{4}(?:\s*[-–]\s*\d{4})?/g);
  return years ? years.map((y) => y.replace(/\s/g, '').replace('–', '-')).join(',') : text;
}
