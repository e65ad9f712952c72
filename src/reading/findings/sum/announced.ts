import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, type Tokens } from '../../text/tokens.ts';
import { type Cell, cellsOf, fits, runMakes } from '../cells.ts';
import { finding, isRate, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { sameUnit } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { bareListBehind } from './bare-lists.ts';

// Totals that say of themselves that they add up what was told before: "mầm non 1.326 người, tiểu học 742, THCS 208; gộp các cấp,
// tỉnh còn cần 2.276 giáo viên", "… nâng tổng số phòng lên 533 phòng", "Toàn bộ 436 thiết bị này …". Asked when
// no run of the figures makes the total and one digit mends it. Bare numbers behind names count too.

/** Words that are said of a total alone, in the part of the sentence that it closes. */
const SUM_WORDS =
  'tổng cộng, cộng lại, cộng chung, cộng các, cộng cả, cộng dồn, tính chung, tính tổng, tính gộp, gộp các, gộp chung, gộp lại, gộp cả, lũy kế, luỹ kế, tính ra, nâng tổng, đưa tổng, cả thảy';
const SUMS = phraseTable(SUM_WORDS);
/** And those that are said of any whole: "Tổng số học sinh là 102 em". */
const ADDS = phraseTable(
  SUM_WORDS,
  'cộng toàn, tổng chi, tổng thu, tổng số, tổng chỉ tiêu, tổng kinh phí, tổng nguồn, tổng vốn, tổng các, như vậy toàn, như vậy cả, thảy, cộng, tổng',
);
/** What opens a sentence that adds up: "Tính ra, trong một ngày, 535 chiếc áo ấm". */
const LEADS = phraseTable('tính ra, tính chung, cộng lại, tổng cộng, gộp lại, tính tổng cộng, tính cả');
/** Some of what was told, no part beside it. */
const OF_THEM = phraseTable('trong đó, trong số đó, riêng, trong số này');
/** The price of one. */
const EACH = phraseTable('mỗi, mức, đơn giá, trị giá mỗi');
const RAISED = phraseTable('nâng tổng, đưa tổng');
/** "cả hai đợt có 75 người" */
const BOTH = phraseTable(
  'cả hai, cả ba, cả bốn, cả năm đợt, cả 2, cả 3, cả 4, hai đợt, ba đợt, bốn đợt, hai kỳ, hai học kỳ, hai năm, ba năm',
);
/** "Toàn bộ 436 thiết bị này", "Với 8.000 bản này", "Lực lượng 1.236 người này" */
const THESE = phraseTable('này, nói trên, kể trên, trên đây');
const AMONG = phraseTable('trong tổng số, trên tổng số, trong số, trong tổng, so với tổng, của tổng số');
const NEAR = 14;
const SENTENCES = 3;
/** How many figures a list behind the total may have. */
const FEW = 24;
/** How little of it may be chance: see mends.ts. */
const ENOUGH = 0.2;

export function checkAnnounced(f: Scene): Finding[] {
  const cells = cellsOf(f);
  const out: Finding[] = [];
  for (let i = 0; i < cells.length; i++) {
    const { m, bare } = cells[i] as Cell;
    if (value(m) < 10) continue;
    const found = (!bare || opensLine(f, m)) && says(f, m, cells[i - 1]?.m) ? judgeBefore(f, cells, i) : null;
    const other = found ?? (bare ? null : bareListBehind(f, cells, i));
    if (other) out.push(other);
  }
  return out;
}

const opensLine = (f: Scene, m: Mention): boolean => (f.sentences[m.sentence] as Sentence).opensLine;

/** Is the figure told as a total of what stands before? A table has its own checks. */
function says(f: Scene, m: Mention, last: Mention | undefined): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  return addsUp(f, m, last, s) && !hasMark(f.t, s.body, Math.min(s.to, m.num + 4), '|');
}

function addsUp(f: Scene, m: Mention, last: Mention | undefined, s: Sentence): boolean {
  const { t } = f;
  if (findPhrase(t, THESE, m.num + 1, m.to + 4) >= 0) return true;
  if (m.num - s.body < NEAR && findPhrase(t, LEADS, s.body, s.body + 3) >= 0) return true;
  const from = Math.max(clauseStart(f, m), last?.to ?? 0);
  // "689 học sinh trong tổng số 712 em" is told of its part
  if (findPhrase(t, AMONG, from, m.num) >= 0) return false;
  const adds = findPhrase(t, ADDS, from, m.num);
  // "chiếm 85,5% tổng số 62 trường": what the share is of
  if (adds > 0 && isPunct(t, adds - 1, '%')) return false;
  return adds >= 0 || findPhrase(t, BOTH, from, m.num) >= 0;
}

/** The part of the sentence that the figure stands in, and a lead before its comma: "Cộng các môn, thí sinh toàn tỉnh giành 303". */
function clauseStart({ t, sentences }: Scene, m: Mention): number {
  const floor = Math.max((sentences[m.sentence] as Sentence).body, m.num - NEAR);
  let from = m.num;
  let commas = 0;
  while (from > floor && !closes(t, from - 1)) {
    if (isPunct(t, from - 1, ',') && ++commas > 1) break;
    from--;
  }
  return from;
}
const closes = (t: Tokens, k: number): boolean => isPunct(t, k, ';') || isPunct(t, k, '-') || isPunct(t, k, '–');

/** The figures before the total: those of its kind, or all of them; one run of them is one slip away from it. */
function judgeBefore(f: Scene, cells: readonly Cell[], i: number): Finding | null {
  const whole = (cells[i] as Cell).m;
  if (madeBehind(cells, i)) return null;
  const before: Mention[] = [];
  const lined = opensLine(f, whole);
  for (let k = i - 1; k >= 0 && k > i - 30; k--) {
    const { m } = cells[k] as Cell;
    if (isRate(m.quantity.unit ?? '') || findPhrase(f.t, EACH, Math.max(0, m.num - 4), m.num) >= 0) continue;
    if (value(m) === value(whole) && fits(whole, m)) return null;
    // "98 xã đạt …", and far below "thêm 25 xã đạt, nâng tổng số lên 123 xã"
    if (before.length > 0 && value(m) + value(before[before.length - 1] as Mention) === value(whole)) return null;
    if (whole.sentence - m.sentence <= (lined ? 24 : SENTENCES)) before.unshift(m);
    else if (before.length === 0) break;
  }
  const same = before.filter((m) => m.quantity.unit && unitKey(m.quantity.unit) === unitKey(whole.quantity.unit));
  const alike = before.filter((m) => fits(whole, m) && (same.length < 2 || sameUnit(whole, m)));
  const rows = alike.length === before.length ? [alike] : [alike, before];
  const heads = alike.filter((m, k) => k === 0 || m.sentence !== alike[k - 1]?.sentence);
  if ([...rows, heads].some((row) => runMakes(row, value(whole)))) return null;
  const weak = !strong(f, whole);
  const raised = findPhrase(f.t, RAISED, Math.max(0, whole.num - NEAR), whole.num) >= 0;
  for (const start of startsOf(alike)) {
    const parts = alike.slice(start);
    // what it was raised from may stand anywhere
    if (raised && parts[0]?.sentence !== whole.sentence) continue;
    const bound = weak ? boundLoosely(f, parts, whole) : parts.length > 1;
    if (!bound || !nearlyMake(f, parts, whole, before)) continue;
    const sum = sumText(parts.map(value), value(whole));
    return finding('sum', [...parts, whole], sum);
  }
  return null;
}

/** Behind a word that is said of any whole: three parts at least, in its sentence or one a line. */
const boundLoosely = (f: Scene, parts: readonly Mention[], whole: Mention): boolean =>
  parts.length > 2 && (parts[parts.length - 1]?.sentence === whole.sentence || onePerLine(f, parts));

/** Would one digit mend the sum, where the parts stand beside each other and make nothing else? */
function nearlyMake(f: Scene, parts: readonly Mention[], whole: Mention, before: readonly Mention[]): boolean {
  const [first, last] = [parts[0] as Mention, parts[parts.length - 1] as Mention];
  if (findPhrase(f.t, OF_THEM, first.to, last.num) >= 0 || parts.some((m) => value(m) >= value(whole))) return false;
  const sum = sumOf(parts);
  if (!oneSlip([...parts], sum, whole, value(whole)) || weight([...parts, whole]) < ENOUGH) return false;
  // they make another figure, or one of them is already their total
  if (before.some((m) => value(m) === sum) || parts.some((m) => value(m) * 2 === sum)) return false;
  return !parts.some((m, k) => runMakes(parts.slice(0, k), value(m)));
}

/** "1. Tà Hộc: 64", "2. Hát Lót: 97": each on a line of its own. */
const onePerLine = (f: Scene, parts: readonly Mention[]): boolean =>
  parts.every((m, k) => (f.sentences[m.sentence] as Sentence).opensLine && m.sentence !== parts[k - 1]?.sentence);

/** "Tổng số trẻ đến trường là 415 cháu: nhà trẻ 85 cháu, mẫu giáo 330 cháu": its own parts follow. */
function madeBehind(cells: readonly Cell[], i: number): boolean {
  const { m: whole } = cells[i] as Cell;
  const row: Mention[] = [];
  for (let k = i + 1; k < i + FEW && cells[k]?.m.sentence === whole.sentence; k++) row.push((cells[k] as Cell).m);
  return runMakes(row, value(whole));
}

/** Is it told by words that are said of a total alone? */
const strong = (f: Scene, m: Mention): boolean => {
  const at = Math.max((f.sentences[m.sentence] as Sentence).body, m.num - NEAR);
  if (findPhrase(f.t, THESE, m.num + 1, m.to + 4) >= 0) return true;
  return findPhrase(f.t, SUMS, at, m.num) >= 0 || findPhrase(f.t, BOTH, at, m.num) >= 0;
};

/** Where the parts may begin: at the first figure of each sentence. */
const startsOf = (row: readonly Mention[]): number[] =>
  row.flatMap((m, k) => (k === 0 || m.sentence !== row[k - 1]?.sentence ? [k] : [])).reverse();
