import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import { firstAt } from '../text/first-at.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, textOf, WORD } from '../text/tokens.ts';
import type { Figures } from './figures.ts';
import { counted } from './figures.ts';

// What excuses parts that do not make their whole: a number among them that counts nothing by its noun, parts told inside a part, a figure
// that each of several has.

/** "kiên cố 12, bán kiên cố 4, phòng nhờ nhà văn hóa thôn 2": the last was taken for a name, and makes up the whole. */
export function isFilledByBare(f: Figures, parts: readonly number[], off: number): boolean {
  const all = parts.map((i) => f.mentions[i] as Mention);
  const from = Math.min(...all.map((m) => m.from));
  const last = all.reduce((a, b) => (a.from > b.from ? a : b));
  const to = (f.sentences[last.sentence] as Sentence).to;
  for (let k = from; k < to; k++) {
    if (f.t.kind[k] !== NUM || f.t.kind[k - 1] !== WORD || f.t.kind[k + 1] === WORD) continue;
    if (parseNumber(textOf(f.t, k, k + 1))?.value !== off) continue;
    const next = f.mentions[firstAt(f.mentions, k + 1, (m) => m.to)];
    if (!next || next.from > k) return true;
  }
  return false;
}

/** "BGH 2, giáo viên 19, nhân viên 3, TPT Đội 1": the next in the row, whatever it was read to count, makes up the whole. */
export function isFilledByNext(f: Figures, parts: readonly number[], off: number): boolean {
  const end = Math.max(...parts);
  const [last, next] = [f.mentions[end] as Mention, f.mentions[end + 1]];
  if (!next || next.percent || next.sentence !== last.sentence || next.from - last.to > NEXT) return false;
  return off > 0 && counted(next) === off && isPunct(f.t, last.to, ',');
}
const NEXT = 5;

/** "biên chế 2: 01 y tế, 01 kế toán; hợp đồng 8: 02 bảo vệ, 06 cấp dưỡng": those with a colon behind them are the parts. */
export function makeWithColons(f: Figures, parts: readonly number[], total: number): boolean {
  const heads = parts.filter((i) => isPunct(f.t, (f.mentions[i] as Mention).to, ':'));
  if (heads.length < 2 || heads.length === parts.length) return false;
  return heads.reduce((n, i) => n + counted(f.mentions[i] as Mention), 0) === total;
}

/** "1. Thu: 14.261 triệu đồng, trong đó: thu nội địa …; 2. Chi: 15.104 triệu đồng": what stands right before the parts is their whole. */
export function makeTheOneBefore(f: Figures, parts: readonly number[], whole: number, sum: number): boolean {
  const at = Math.min(...parts) - 1;
  const before = f.mentions[at];
  return before !== undefined && at !== whole && !before.percent && counted(before) === sum;
}

/** "gồm: - thu nội địa …; - thu xuất khẩu …; 2. Thu địa phương hưởng …": the first of one marker make the whole, another marker opens anew. */
export function opensAnother(f: Figures, parts: readonly number[], total: number): boolean {
  const markers = parts.map((i) => f.sentences[(f.mentions[i] as Mention).sentence]?.marker ?? null);
  let sum = 0;
  for (let k = 0; k + 1 < parts.length; k++) {
    sum += counted(f.mentions[parts[k] as number] as Mention);
    if (k > 0 && sum === total && markers[k + 1] !== markers[k]) return true;
  }
  return false;
}

/** "gồm 9 xã huyện A, 6 xã huyện B, xã Cam Phước, xã Ninh Thượng": others are named without a figure. */
export function namesMore({ t, mentions, sentences }: Figures, parts: readonly number[], off: number): boolean {
  const last = mentions[Math.max(...parts)] as Mention;
  const { to } = sentences[last.sentence] as Sentence;
  const noun = t.words[last.num + 1] as number;
  if (noun === 0) return false;
  let named = 0;
  for (let k = last.to; k + 1 < to && !isPunct(t, k, '.') && !isPunct(t, k, ';'); k++)
    if (isPunct(t, k, ',') && t.words[k + 1] === noun && t.kind[k + 2] === WORD) named++;
  return off > 0 && named >= off;
}

/** "22/22 trường, trong đó 3 trường vừa được công nhận lại; 14 trường mức độ 1; 8 trường mức độ 2": the last are all there are. */
export function endMakesAll(f: Figures, parts: readonly number[], total: number): boolean {
  let sum = 0;
  for (let k = parts.length - 1; k > 0; k--) {
    sum += counted(f.mentions[parts[k] as number] as Mention);
    if (k < parts.length - 1 && sum === total) return true;
  }
  return false;
}

/** "khối 1: 1.552 HS, khuyết tật 21, dân tộc 6 em; khối 2: 1.367 HS …": without some in a row, the others make a large whole. */
export function holdsWithoutSome(f: Figures, parts: readonly number[], total: number): boolean {
  if (total < LARGE) return false;
  const values = parts.map((i) => counted(f.mentions[i] as Mention));
  const sum = values.reduce((a, b) => a + b, 0);
  for (let from = 0; from < values.length; from++) {
    let some = 0;
    for (let to = from; to < values.length && values.length - (to - from + 1) >= LEAST; to++) {
      some += values[to] as number;
      if (to > from && sum - some === total) return true;
    }
  }
  return false;
}
const LARGE = 100;
const LEAST = 3;

/** "4 trường (thị xã 2 trường, huyện A, huyện B mỗi nơi 1 trường)": one of the figures counts more than once. */
export const isForEach = ({ t, mentions }: Figures, parts: readonly number[]): boolean =>
  parts.some((i) => findPhrase(t, EACH, (mentions[i] as Mention).num - 4, (mentions[i] as Mention).num) >= 0);
const EACH = phraseTable(
  'mỗi nơi, mỗi huyện, mỗi xã, mỗi trường, mỗi đơn vị, mỗi địa phương, mỗi điểm, mỗi khối, mỗi lớp',
);
