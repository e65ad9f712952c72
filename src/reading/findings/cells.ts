import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NEWLINE, NUM, textOf, WORD } from '../text/tokens.ts';
import { isExactCount, value } from './figures.ts';
import type { Scene } from './index.ts';
import { countsAlike, sameUnit } from './kinds.ts';

// The counts of a text with those that stand bare behind a name or a label and were read as no quantity: "Lương Sơn 4, Kim Bôi
// 4", "1. Tà Hộc: 64".

/** A count, or a bare number dressed as one: of no unit. */
export interface Cell {
  m: Mention;
  bare: boolean;
}

/** "năm 2016", "lớp 6", "mức độ 2": numbers that name. */
const NAMING = phraseTable(
  'năm, lớp, khối, đợt, số, tháng, ngày, quý, vùng, khu vực, hạng, độ, bậc, cấp, nhóm, tổ, lần, câu, mục, tiết, đoạn, thứ, kỳ, kì, khoá, khóa, điều, khoản, điểm, hệ, học, giờ, phút, quận, phường, khu, tuần, bảng, biểu, phụ lục, chương, bài, đội, vòng, buổi, tập, quyển, trang, tuổi, nghị định, thông tư, mức, văn, anh, toán, lý, hóa, xếp, đứng, hàng, top, loại, kpi',
);

const CAP = registerWord('cấp');
const VA = registerWord('và');
const OUT = wordSet('trên trong');
const DEGREES = wordSet('cao trung sơ');

/** "khoảng 300", "5 và 6": no label; "Mường Và: 92" is one. */
const JOINING = phraseTable('tại, khoảng, gần, hơn, trên, dưới, đến, từ, và, hoặc');

/** Every exact count and every bare number, in the order of the text; worked out once for a text. */
export function cellsOf(f: Scene): readonly Cell[] {
  const known = cellsByText.get(f);
  if (known) return known;
  const cells = readCells(f);
  cellsByText.set(f, cells);
  return cells;
}
const cellsByText = new WeakMap<Scene, readonly Cell[]>();

function readCells(f: Scene): Cell[] {
  const { t, dates } = f;
  const cited = new Uint8Array(t.count + 1);
  for (const { from, to } of f.citations) cited.fill(1, from, to);
  const cells: Cell[] = [];
  let next = 0;
  for (const [index, s] of f.sentences.entries())
    for (let k = s.body; k < s.to; k++) {
      while (next < f.mentions.length && (f.mentions[next] as Mention).to <= k) next++;
      const m = f.mentions[next];
      if (m && m.from <= k) {
        if (m.num === k && isExactCount(m)) cells.push({ m, bare: false });
        continue;
      }
      if (t.kind[k] !== NUM || cited[k] || dates.at[k] || !standsBare(f, k, s)) continue;
      const bare = bareMention(f, k, index);
      if (bare) cells.push({ m: bare, bare: true });
    }
  return cells;
}

/** Is the number between a word, or the colon behind one, and a mark or the end of the line? */
function standsBare({ t }: Scene, k: number, s: Sentence): boolean {
  const before = isPunct(t, k - 1, ':') ? k - 2 : k - 1;
  if (before < s.from || t.kind[before] !== WORD) return false;
  // "cao cấp 8, trung cấp 52": a degree, no grade
  const degree = t.words[before] === CAP && DEGREES.has(t.words[before - 1] as number);
  if (!degree && matchLength(NAMING, t, before) > 0) return false;
  if (matchLength(JOINING, t, before) > 0 && !isCapital(t, before)) return false;
  if (k + 1 >= s.to || t.kind[k + 1] === NEWLINE || t.words[k + 1] === VA) return true;
  // "29 trên 112 xã, phường", "27 trong tổng 146 điểm trường"
  if (OUT.has(t.words[k + 1] as number) && [2, 3, 4].some((n) => t.kind[k + n] === NUM)) return true;
  return [',', ';', '.', ')', ':', '+'].some((mark) => isPunct(t, k + 1, mark));
}

function bareMention({ t }: Scene, k: number, sentence: number): Mention | null {
  const quote = textOf(t, k, k + 1);
  const number = parseNumber(quote);
  if (!number || number.value <= 0 || (number.value >= 1900 && number.value < 2100 && quote.length === 4)) return null;
  return {
    from: k,
    to: k + 1,
    num: k,
    decimals: number.decimals,
    sentence,
    percent: false,
    quantity: {
      quote,
      start: t.start[k] as number,
      end: t.end[k] as number,
      value: number.value,
      unit: null,
      role: 'actual',
    },
  };
}

const isMoney = (m: Mention): boolean => /^(đồng(?! chí)|đ$)/iu.test(m.quantity.unit ?? '');

/** May the figure be a part of the whole? A bare number may be one of anything but money. */
export const fits = (whole: Mention, m: Mention): boolean =>
  isMoney(whole) === isMoney(m) && (sameUnit(whole, m) || countsAlike(whole, m));

/** Does some run of the figures, of two or more, make the total? */
export function runMakes(row: readonly Mention[], total: number): boolean {
  for (let from = 0; from < row.length; from++) {
    let sum = 0;
    for (let k = from; k < row.length; k++) {
      sum += value(row[k] as Mention);
      if (k > from && Math.abs(sum - total) < 1e-6 * total) return true;
    }
  }
  return false;
}
