import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isOneExact, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// How much goes and how much is left, beside each other, of what was counted pages above: "dạy học tại 96 điểm lẻ. … giảm 36 điểm lẻ, sau sắp
// xếp còn 60 điểm lẻ". The noun binds them when the text counts nothing else by it.

const LESS = phraseTable(
  'giảm, giảm được, bớt, xóa, xoá, xóa được, cắt, cắt giảm, dồn, dồn ghép, sáp nhập, giải thể, đã giảm',
);
const LEFT = phraseTable('còn, chỉ còn, còn lại, xuống còn, giữ lại, nay còn');
const BACK = 60;
const REACH = 4;

export function checkCutRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [one, two] = [f.mentions[pastParts(f, i)], f.mentions[i]] as [Mention, Mention];
    if (one.sentence !== two.sentence || !isOneExact(one) || !isOneExact(two)) continue;
    if (!isLike(one, two)) continue;
    const found =
      says(f, one, LESS) && says(f, two, LEFT)
        ? judge(f, i, one, two)
        : says(f, one, LEFT) && says(f, two, LESS)
          ? judge(f, i, two, one)
          : null;
    if (found) out.push(found);
  }
  return out;
}

/** "giảm 95 trường, cụ thể mầm non giảm 28 trường, …; hiện còn 1.129 trường": past the parts of the cut to the cut itself. */
function pastParts({ mentions }: Figures, i: number): number {
  let sum = 0;
  for (let k = i - 1; k >= 0 && k > i - 2 - MOST_PARTS; k--) {
    const m = mentions[k] as Mention;
    if (m.sentence !== mentions[i]?.sentence || m.quantity.role !== 'change' || !isOneExact(m)) break;
    if (k < i - 2 && value(m) === sum) return k;
    sum += value(m);
  }
  return i - 1;
}
const MOST_PARTS = 8;

/** "127 điểm trường" and "94 điểm" are counted by one noun. */
function isLike(a: Mention, b: Mention): boolean {
  const [x, y] = [unitKey(a.quantity.unit), unitKey(b.quantity.unit)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

const says = ({ t, sentences }: Figures, m: Mention, words: typeof LESS): boolean =>
  findPhrase(t, words, Math.max((sentences[m.sentence] as Sentence).body, m.from - REACH), m.from) >= 0;

function judge(f: Figures, i: number, less: Mention, left: Mention): Finding | null {
  const sum = value(less) + value(left);
  const bases: Mention[] = [];
  for (let k = i - 2; k >= 0 && k > i - BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (!isOneExact(m) || !isLike(m, left)) continue;
    if (value(m) === sum) return null;
    if (m.quantity.role !== 'change' && value(m) > value(left)) bases.push(m);
  }
  const [base] = bases;
  if (!base || bases.some((m) => value(m) !== value(base))) return null;
  const fits = ([a = 0, b = 0, c = 0]: readonly number[]): boolean => a - b === c;
  if (!fitsWithOneSlip([base, less, left].map(printedOf), fits)) return null;
  return finding('diff', [base, less, left], gapText(value(base), value(less), value(left)));
}
