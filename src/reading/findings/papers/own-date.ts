import { headerDate } from '../../citations/own-number.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Dates } from '../../text/dates.ts';
import { isCapital, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';

// When a text was written: the date of its head, or the latest day it speaks of.

const SO = registerWord('số');
const HEAD = 60;

/** The day at the head of a paper ("Số: … , ngày …"), or null: then it is an article, or its head was left out. */
export function ownDate(t: Tokens, dates: Dates): string | null {
  for (let k = 0; k < t.count && k < HEAD; k++) {
    const numbered = t.words[k] === SO && isCapital(t, k) && (t.kind[k + 1] === NUM || textOf(t, k + 1, k + 2) === ':');
    if (numbered) return headerDate(t, dates, k);
  }
  return null;
}

/** When the text was written and how that is known; null when it names no day and no year. */
export function textDate(f: Scene): { iso: string; known: 'head' | 'latest' } | null {
  const own = ownDate(f.t, f.dates);
  if (own) return { iso: own, known: 'head' };
  let latest = '';
  let year = 0;
  for (const span of f.dates.spans) {
    if (span.iso !== null && span.iso > latest) latest = span.iso;
    if (span.year !== null && span.year > year) year = span.year;
  }
  if (latest === '' && year > 0) latest = `${year}-12-31`;
  return latest === '' ? null : { iso: latest, known: 'latest' };
}
