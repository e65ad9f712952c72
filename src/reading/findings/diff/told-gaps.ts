import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { type Cell, cellsOf, fits } from '../cells.ts';
import { finding, isRate, loose, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { sameUnit } from '../kinds.ts';
import { gapText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// A difference told by its word right behind the two figures it is of, which may be bare: "cần 385 phòng học nhưng mới có 348 phòng.
// Như vậy phải xây bổ sung 37 phòng", "2.150 người làm việc, số có mặt là 2.068, chưa tuyển 82", "có 486 giáo viên, nhu cầu thực
// chỉ 451, dôi dư 35 người". Asked when one digit mends it and no other two figures near by make it.

const GAPS = phraseTable(
  'còn thiếu, thiếu, vẫn thiếu, xây bổ sung, cần bổ sung, phải bổ sung, chưa tuyển, còn chưa tuyển, còn nợ, nợ, nợ nhà thầu, dôi dư, thừa, còn thừa, còn trống, chênh, mức chênh, chênh lệch, khoảng cách, ít hơn, ít hơn trước, nhiều hơn, trả lại, loại, chưa ra lớp, chưa đến lớp, còn thiếu là, tức đã, tức là, tức giảm, tức tăng, đã giảm, hụt, dư',
);
/** The second is a part of the first. */
const OF_THEM = phraseTable('trong đó, gồm, bao gồm, trong số đó, riêng');
const NEAR = 7;
const SENTENCES = 1;
/** Where other figures may make it: so many sentences and figures around. */
const AROUND = 2;
const MOST = 40;
/** How likely figures with nothing to do with each other may seem to be a slip apart. */
const LIKELY = 0.12;

export function checkToldGaps(f: Scene): Finding[] {
  const cells = cellsOf(f);
  const out: Finding[] = [];
  for (let i = 2; i < cells.length; i++) {
    const gap = (cells[i] as Cell).m;
    if (value(gap) < 2 || !saysGap(f, gap)) continue;
    const found = judge(f, cells, i);
    if (found) out.push(found);
  }
  for (let i = 2; i < f.mentions.length; i++) {
    const found = ofPrices(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "thu 32.000 đồng/suất nhưng chỉ chi 28.500 đồng/suất, chênh lệch 3.500 đồng/suất": prices of one thing in one sentence. */
function ofPrices(f: Scene, i: number): Finding | null {
  const [one, two, gap] = f.mentions.slice(i - 2, i + 1) as [Mention, Mention, Mention];
  const row = [one, two, gap];
  if (row.some((m) => m.quantity.value === null || loose(m) || !isRate(m.quantity.unit ?? ''))) return null;
  if (row.some((m) => m.sentence !== gap.sentence || unitKey(m.quantity.unit) !== unitKey(gap.quantity.unit)))
    return null;
  if (findPhrase(f.t, APART, Math.max(two.to, gap.num - 5), gap.num) < 0) return null;
  const off = Math.abs(value(one) - value(two));
  if (Math.abs(off - value(gap)) < 1e-6 * value(one)) return null;
  const slip = fitsWithOneSlip(row.map(printedOf), ([x = 0, y = 0, z = 0]) => Math.abs(Math.abs(x - y) - z) < 1e-6 * x);
  const text = gapText(Math.max(value(one), value(two)), Math.min(value(one), value(two)), value(gap));
  return slip ? finding('diff', row, text) : null;
}
const APART = phraseTable('chênh lệch, chênh, mức chênh, chênh nhau');

/** Does a word of lacking, owing or being apart stand in the part of the sentence before the figure? */
function saysGap({ t, sentences }: Scene, m: Mention): boolean {
  const floor = Math.max((sentences[m.sentence] as Sentence).body, m.num - NEAR);
  let from = m.num;
  while (from > floor && ![',', ';', '(', ':'].some((mark) => isPunct(t, from - 1, mark))) from--;
  return findPhrase(t, GAPS, from, m.num) >= 0;
}

function judge(f: Scene, cells: readonly Cell[], i: number): Finding | null {
  const gap = (cells[i] as Cell).m;
  const [one, two] = [(cells[i - 2] as Cell).m, (cells[i - 1] as Cell).m];
  if (gap.sentence - one.sentence > SENTENCES || !fits(gap, one) || !fits(gap, two)) return null;
  if (!sameUnit(gap, one) || !sameUnit(gap, two) || !sameUnit(one, two)) return null;
  // another line tells of something else
  if (gap.sentence !== one.sentence && (f.sentences[gap.sentence] as Sentence).opensLine) return null;
  if ([one, two, gap].some(loose)) return null;
  if ([one, two, gap].some((m) => isRate(m.quantity.unit ?? ''))) return null;
  if (hasMark(f.t, one.from, gap.to, '|') || findPhrase(f.t, OF_THEM, one.to, two.num) >= 0) return null;
  const [large, small] = value(one) > value(two) ? [one, two] : [two, one];
  const row = [large, small, gap].map(printedOf);
  if (value(gap) >= value(large) || chanceOfSlip(row) > LIKELY) return null;
  if (!fitsWithOneSlip(row, ([x = 0, y = 0, z = 0]) => Math.abs(x - y - z) < 1e-6 * x)) return null;
  if (madeByOthers(f, gap)) return null;
  const text = gapText(value(large), value(small), value(gap));
  return finding('diff', [one, two, gap], text);
}

/** Do two figures near by differ by it, or a whole and its parts leave it, or two of them make it? */
function madeByOthers(f: Scene, gap: Mention): boolean {
  const near: Mention[] = [];
  for (let k = firstFrom(f, gap.sentence - AROUND); k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence > gap.sentence + AROUND || near.length > MOST) break;
    if (m.num !== gap.num && m.quantity.value !== null) near.push(m);
  }
  const values = near.flatMap((m) => [value(m), m.quantity.denominator ?? 0]).filter((v) => v > 0);
  for (let x = 0; x < values.length; x++) {
    let left = values[x] as number;
    for (let y = 0; y < values.length; y++) {
      const [a, b] = [values[x] as number, values[y] as number];
      if (x !== y && (same(Math.abs(a - b), value(gap)) || same(a + b, value(gap)))) return true;
      if (y > x) left -= b;
      if (y > x && same(left, value(gap))) return true;
    }
  }
  return false;
}
/** The index of the first mention in that sentence or behind it. */
const firstFrom = (f: Scene, sentence: number): number => firstAt(f.mentions, sentence, (m) => m.sentence);

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, b);
