import { PART_NAMES } from '../lexicon/part-names.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// Lists that tell a count apart line by line, the noun in the first line alone: "- Tổng số học sinh: 6.470 | + Mầm non: 1.900 |
// + Tiểu học: 2.750 | + THCS: 1.820".

/** A list is looked back over no farther, a label has no more words. */
const LINES = 12;
const TOKENS = 60;
const LABEL = 8;

/** What the number in token i counts when it stands alone behind a label, under a line with a total; else null. */
export function listedUnit(t: Tokens, s: Sentence, i: number, out: readonly Mention[]): string | null {
  if (!isRow(t, s, i) || out.length === 0) return null;
  const start = s.from;
  const part = isPartName(t, s.body, i - 1);
  for (let line = 0, end = start - 1; line < LINES && end > 0; line++) {
    const from = lineStart(t, end);
    if (from < 0) return null;
    const total = matchLength(TOTALS, t, firstWord(t, from), end) > 0;
    if (total || !sameBullet(t, from, start)) {
      const told = total || opensList(t, end);
      return told || part ? wholeAt(t, i, from, end, out, part) : null;
    }
    end = from - 1;
  }
  return null;
}

/** "+ Mầm non: 1.900", "- Dự bị: 5 (9,8%)": a line of a label, a colon and a number. */
function isRow(t: Tokens, s: Sentence, i: number): boolean {
  const end = i - 1;
  if (!s.opensLine || !isPunct(t, end, ':') || end <= s.body || end - s.body > LABEL || s.from === s.body) return false;
  if (t.kind[s.from] !== PUNCT || !isCapital(t, s.body) || !/^\d{1,3}(\.\d{3})*$|^\d{1,4}$/.test(textOf(t, i, i + 1)))
    return false;
  for (let k = s.body; k < end; k++) if (t.kind[k] !== WORD && t.kind[k] !== NUM && !isPunct(t, k, ',')) return false;
  if (matchLength(NO_PARTS, t, s.body, end) > 0) return false;
  return i + 1 >= t.count || t.kind[i + 1] === NEWLINE || '.;,('.includes(String.fromCharCode(t.code[i + 1] as number));
}
/** What a label of another thing opens with. */
const NO_PARTS = phraseTable(
  'điện thoại, số điện thoại, đt, sđt, fax, mã, mã số, số, khóa, năm, năm học, tuổi, thứ, điểm, lần, ngày, tháng, từ, đến, chỉ tiêu, tài khoản, mã trường, khóa học, năm sinh, diện tích, kinh phí, tiền, thu, chi',
);

/** What the parts of people, schools, rooms and prizes are named by. */
function isPartName(t: Tokens, from: number, to: number): boolean {
  const at = LEVELS.has(t.words[from] as number) ? from + 1 : from;
  const length = matchLength(PARTS, t, at, to);
  return length > 0 && at + length === to;
}
const LEVELS = wordSet('bậc cấp khối trường phòng giải loại hộ');
const PARTS = phraseTable(
  PART_NAMES,
  'dưới chuẩn, tạm, mượn, nhờ, tốt, khá, giỏi, đạt, chưa đạt, trung bình, yếu, kém, xuất sắc, vượt trội, hoàn thành, hoàn thành tốt, chưa hoàn thành, vàng, bạc, đồng, nghèo',
);

/** "Trong đó:", "chia ra:", a colon: the line ends by opening its list. */
function opensList(t: Tokens, end: number): boolean {
  if (!isPunct(t, end - 1, ':')) return false;
  for (let k = end - 2; k >= 0 && k > end - 5 && t.kind[k] === WORD; k--)
    if (matchLength(OPENERS, t, k, end) > 0) return true;
  return false;
}
const OPENERS = phraseTable('trong đó, chia ra, bao gồm, gồm, cụ thể, như sau, chia theo');
const TOTALS = phraseTable('tổng số, tổng cộng, tổng, tổng cộng có, ts');

/** The last count of the line that the list is under, when it is no less than the part. */
function wholeAt(
  t: Tokens,
  i: number,
  from: number,
  end: number,
  out: readonly Mention[],
  named: boolean,
): string | null {
  const part = Number(textOf(t, i, i + 1).replaceAll('.', ''));
  let unit: string | null = null;
  let larger = false;
  for (let k = out.length - 1; k >= 0 && (out[k] as Mention).from >= from; k--) {
    const m = out[k] as Mention;
    if (m.from >= end || m.percent || m.quantity.value === null || m.quantity.unit === null) continue;
    if (!named && unit !== null) return null;
    unit = m.quantity.unit;
    larger = m.quantity.value >= part;
  }
  return larger ? unit : null;
}

/** Where the line starts that ends at token `end`, or -1 when it is too long. */
function lineStart(t: Tokens, end: number): number {
  let k = end;
  while (k > 0 && t.kind[k - 1] !== NEWLINE && end - k < TOKENS) k--;
  return k === 0 || t.kind[k - 1] === NEWLINE ? k : -1;
}

const sameBullet = (t: Tokens, a: number, b: number): boolean => t.kind[a] === PUNCT && t.code[a] === t.code[b];

function firstWord(t: Tokens, from: number): number {
  let k = from;
  while (k < from + 4 && t.kind[k] !== WORD) k++;
  return k;
}
