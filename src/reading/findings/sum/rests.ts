import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { cueOf } from '../diff/complements.ts';
import { type Figures, finding, isExactCount, loose, sumOf, value, wholeOf } from '../figures.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { isSlipOf } from '../mends.ts';
import { figure } from '../printing.ts';

// What is left of a whole when its parts were told over semicolons and sentences: "có 7.450 trẻ …; trường công nhận 2.310 trẻ, các
// nhóm tư thục nhận 3.620 trẻ, 1.520 trẻ còn lại …", "62/97 xã đạt …; 26 đơn vị mức độ 2, 18 đơn vị mức độ 3, còn lại 53 đơn
// vị". Asked when one digit mends it and no other whole or part near by makes it right.

const NEAR = 8;

export function checkRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    // "2 tổ phó; còn lại là tổ viên" tells of others
    if (!isExactCount(left) || cueOf(f.t, left) !== 'rest' || restBehindMark(f, left)) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

const restBehindMark = (f: Figures, left: Mention): boolean =>
  [left.to, left.to + 1].some((k) => isPunct(f.t, k, ';') || isPunct(f.t, k, ',') || isPunct(f.t, k, '.')) &&
  findPhrase(f.t, REST, Math.max(0, left.num - 4), left.num) < 0;
const REST = phraseTable('còn lại');

function judge(f: Figures, i: number): Finding | null {
  const left = f.mentions[i] as Mention;
  const parts: Mention[] = [];
  let whole: Mention | null = null;
  let told = 0;
  for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
    const m = f.mentions[k] as Mention;
    if (left.sentence - m.sentence > 1) break;
    if (m.percent || m.quantity.role === 'change' || !(sameUnit(m, left) || countsAlike(m, left))) continue;
    const sum = parts.reduce((n, p) => n + value(p), value(left));
    // a whole that holds, of all of the parts or of the last of them
    const [first, last] = [parts[0], parts.at(-1)];
    if (wholeOf(m) === sum || [first, last].some((p) => p && wholeOf(m) === value(p) + value(left))) return null;
    // "mức độ 2 có 2 đơn vị …. Huyện Ninh Xuân đạt mức độ 2, 6 đơn vị còn lại ở mức độ 1": one of the 7 was named
    if (wholeOf(m) - value(left) === 1 && parts.every((p) => p.sentence !== left.sentence)) return null;
    const largest = parts.every((p) => value(p) < wholeOf(m)) && value(left) < wholeOf(m);
    if (parts.length > 1 && largest && !loose(m) && mends(m, parts, left, sum) && !whole) {
      whole = m;
      told = parts.length;
    }
    if (!isExactCount(m)) break;
    parts.unshift(m);
  }
  if (!whole) return null;
  const own = parts.slice(-told);
  const text = `${figure(wholeOf(whole))} − ${own.map((p) => figure(value(p))).join(' − ')} = ${figure(wholeOf(whole) - sumOf(own))}; văn bản ghi còn lại ${figure(value(left))}`;
  return finding('sum', [whole, ...own, left], text);
}

/** Would one digit of the whole, of a part or of what is left mend it? */
function mends(whole: Mention, parts: readonly Mention[], left: Mention, sum: number): boolean {
  const off = wholeOf(whole) - sum;
  const slip = (is: number, should: number) => should > 0 && isSlipOf(`${is}`, `${should}`);
  return slip(wholeOf(whole), sum) || [...parts, left].some((m) => slip(value(m), value(m) + off));
}
