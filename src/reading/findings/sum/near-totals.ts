import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { finding, isExactCount, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { cellsOfSentences, placeOf } from '../nearby.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { leftOut } from './list-ends.ts';

// A total of whole sentences before it: "Năm 2020, chi bộ kết nạp 3 đảng viên. Sang năm 2021 … 4 đảng viên. Từ đầu năm 2022 có 2
// đảng viên nữa. Như vậy cả nhiệm kỳ đã kết nạp 9 đảng viên", "… 92.000.000 đồng; … 41.200.000 đồng. Tổng chi 133.200.000
// đồng". Any run of figures near by that makes the total ends the matter.

/** The sentence draws the line. */
const CONCLUDES = phraseTable(
  'như vậy, như thế, tính chung, tổng cộng, cộng, cộng lại, cộng chung, tính cả, cả thảy, tất cả, gộp lại, tính ra, vậy là, tựu trung, cả năm, cả năm học, cả khóa, cả hai đợt, hai đợt, cả ba đợt',
);
/** The figure is called a total. */
const TOTAL = phraseTable(
  'tổng chi, tổng thu, tổng số, tổng số tiền, tổng kinh phí, tổng trị giá, tổng giá trị, tổng vốn, tổng mức, tổng, toàn bộ, tổng nguồn, tổng nguồn vốn',
);
const EACH = phraseTable('mỗi, mức, bình quân, trung bình, từng, đơn giá');
/** "Tổng số 12 trường, trong đó …": the parts come behind. */
const BEHIND = phraseTable('trong đó, gồm, bao gồm, cụ thể, trong số này, trong số đó, chia ra, chia theo');
const VUOT = registerWord('vượt');
const SENTENCES = 4;
const FIGURES = 24;
const ENOUGH = 2.5;

export function checkNearTotals(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || value(whole) < 2) continue;
    const tie = isCell(f, whole) ? 0 : tieOf(f, whole);
    const found = tie > 0 ? judge(f, i, tie) : null;
    if (found) out.push(found);
  }
  return out;
}

/** The cells of a table are those of columns: of them only some lie near (tables.ts takes the whole column). */
const isCell = ({ t }: Scene, { quantity }: Mention): boolean =>
  t.text[quantity.start - 1] === '\t' || t.text[quantity.end] === '\t';

/** How much the words before the figure say that it is a total of what was told; 0 when they do not. */
function tieOf({ t, sentences }: Scene, whole: Mention): number {
  const { body } = sentences[whole.sentence] as Sentence;
  if (whole.from - body > 24 || findPhrase(t, BEHIND, body, whole.to + 4) >= 0) return 0;
  if (findPhrase(t, CONCLUDES, body, Math.min(whole.num, body + 3)) >= 0) return 1.5;
  return findPhrase(t, TOTAL, body, Math.min(whole.num, body + 3)) >= 0 ? 1 : 0;
}

function judge(f: Scene, i: number, tie: number): Finding | null {
  const whole = f.mentions[i] as Mention;
  // the first figure of its kind in the sentence, and not in brackets
  for (let k = i - 1; k >= 0 && f.mentions[k]?.sentence === whole.sentence; k--)
    if (sameUnit(whole, f.mentions[k] as Mention)) return null;
  if (isPunct(f.t, whole.to, ')')) return null;
  const row = countsBefore(f, i);
  // "5 giáo viên Toán, 3 Lý, 2 Hóa": others are told without a noun
  const first = row[0];
  if (first && leftOut(f, placeOf(f.mentions, first), first.from, whole.from)) return null;
  if (
    first &&
    cellsOfSentences(f, first.sentence, whole.sentence).some(
      ({ m, bare }) => bare && m.from > first.from && m.to < whole.from,
    )
  )
    return null;
  if (makesOtherwise(row, value(whole)) || toldBehind(f, i)) return null;
  for (let back = 1; back <= SENTENCES; back++) {
    const parts = row.filter((m) => whole.sentence - m.sentence <= back);
    if (parts.length < 2 || parts.some((p) => value(p) >= value(whole))) continue;
    // the sentence adds nothing to the run
    if (back > 1 && !parts.some((m) => whole.sentence - m.sentence === back)) continue;
    // lines of a list go on above
    const lines = f.sentences[whole.sentence]?.opensLine && row.some((m) => whole.sentence - m.sentence === back + 1);
    const sum = sumOf(parts);
    if (lines || !oneSlip(parts, sum, whole, value(whole))) continue;
    const key = unitKey(whole.quantity.unit);
    // the parts are those of another figure
    if (f.mentions.slice(Math.max(0, i - FIGURES), i).some((m) => m.quantity.value === sum && !m.percent)) return null;
    // "toàn tỉnh còn 452 trường, 860 điểm trường": told beside it, no part
    if (parts.some((m) => m.sentence === whole.sentence && unitKey(m.quantity.unit) !== key)) continue;
    const own = parts.every((m) => unitKey(m.quantity.unit) === key);
    const apart = new Set(parts.map((m) => m.sentence)).size;
    const even = apart === parts.length || apart === 1;
    // heads are called "tổng số" at the beginning as at the end, sums of money at the end; so is what ends a list in its line
    const ends = back === 1 && parts.length > 2 && apart === 1 && !f.sentences[whole.sentence]?.opensLine;
    if (tie < 1.5 && (!own || (value(whole) < 1e5 && !ends))) continue;
    const sure = tie + (own ? 0.5 : 0) + (even ? 0.5 : 0) + (parts.length > 2 ? 0.5 : 0);
    if (sure + weight([...parts, whole]) >= ENOUGH)
      return finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
  }
  return null;
}

/** The plain counts of that kind in the sentences before, but for prices and what each gets. */
function countsBefore(f: Scene, i: number): Mention[] {
  const whole = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - FIGURES; k--) {
    const m = f.mentions[k] as Mention;
    if (whole.sentence - m.sentence > SENTENCES + 1) break;
    // "các trường thu vượt 594 triệu đồng" is no change
    const over = m.quantity.role === 'change' && f.t.words[m.from - 1] === VUOT && m.quantity.value !== null;
    if (!(isExactCount(m) || over) || !(sameUnit(whole, m) || countsAlike(whole, m))) continue;
    if (findPhrase(f.t, EACH, clauseFrom(f, m), m.num) < 0) row.unshift(m);
  }
  return row;
}

/** Where the part of the sentence begins that the figure stands in, at most eight words before it. */
function clauseFrom({ t, sentences }: Scene, m: Mention): number {
  const floor = Math.max((sentences[m.sentence] as Sentence).body, m.num - 8);
  let from = m.num;
  while (from > floor && !isPunct(t, from - 1, ',') && !isPunct(t, from - 1, ';')) from--;
  return from;
}

/** Does any run of the figures, or one of them, make the total? */
function makesOtherwise(row: readonly Mention[], total: number): boolean {
  return row.some((_, from) => {
    let sum = 0;
    return row.slice(from).some((m) => {
      sum += value(m);
      return Math.abs(sum - total) < 1e-9 * total;
    });
  });
}

/** "Tổng chi 133 triệu đồng: sửa chữa 92 triệu đồng, …": do the parts follow the total? */
function toldBehind(f: Scene, i: number): boolean {
  const whole = f.mentions[i] as Mention;
  let sum = 0;
  for (let k = i + 1; k < i + 12 && k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - whole.sentence > 1) return false;
    if (!isExactCount(m) || !sameUnit(whole, m)) continue;
    sum += value(m);
    if (Math.abs(sum - value(whole)) < 1e-9 * sum) return true;
  }
  return false;
}
