import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';
import { queryAt } from './query.ts';

// Terms and school years as they are written: spans that run backwards, or are too long or too short for what they are.

const id = registerWord;
const NHIEM = id('nhiệm');
const KY = id('kỳ');
const NAM = id('năm');
const HOC = id('học');

/** A span of two years with what stands before it. */
export interface Period {
  from: number;
  to: number;
  first: number;
  last: number;
  kind: 'term' | 'school' | 'other';
}

/** Spans that cannot be what they are called. */
export function checkPeriods(t: Tokens, periods: Period[]): Finding[] {
  return periods.flatMap((p) => shape(t, p));
}

/** Every "2015 - 2020" of the text that the dates know, in order. */
export function readPeriods(f: Scene): Period[] {
  const out: Period[] = [];
  for (const d of f.dates.spans) {
    const years = /^((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)$/.exec(textOf(f.t, d.from, d.to));
    if (!years) continue;
    let at = d.from;
    if (isPunct(f.t, at - 1, '(')) at--;
    const [a, b] = [f.t.words[at - 2], f.t.words[at - 1]];
    const kind = a === NHIEM && b === KY ? 'term' : a === NAM && b === HOC ? 'school' : 'other';
    out.push({ from: d.from, to: d.to, first: Number(years[1]), last: Number(years[2]), kind });
  }
  return out;
}

const SEVERAL = wordSet('các hai ba bốn những nhiều');

function shape(t: Tokens, p: Period): Finding[] {
  const raw = textOf(t, p.from, p.to);
  if (p.first > p.last) return [queryAt(t, p.from, p.to, 'period', 'error', `Giai đoạn ${raw} chạy ngược`)];
  const before = p.from - 3;
  const several = SEVERAL.has(t.words[before] as number) || t.kind[before] === NUM;
  if (p.kind === 'school' && p.last - p.first !== 1 && !several && p.last - p.first < 4)
    return [
      queryAt(
        t,
        p.from - 2,
        p.to,
        'period',
        'error',
        `Năm học đi từ năm này sang năm sau, văn bản ghi ${raw}`,
        `năm học ${p.first}-${p.first + 1}`,
      ),
    ];
  if (p.kind === 'term' && (p.last === p.first || p.last - p.first > 6))
    return [queryAt(t, p.from - 2, p.to, 'period', 'warning', `Nhiệm kỳ ${raw} dài ${p.last - p.first} năm`)];
  return [];
}
