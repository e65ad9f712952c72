import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// "Tổng số CBCC:72 Nữ: 51 Dân tộc: 2 Đảng viên:28": a row of labels with a figure each and no mark between, as forms are
// copied. The noun behind a figure is the next label there, not what the figure counts.

/** A label is no longer than this. */
const LABEL = 7;
const TOTALS = phraseTable('tổng số, số, tổng');
/** What the numbers of a page are labelled with that count nothing. */
const NO_COUNTS = phraseTable(
  'điện thoại, fax, tel, sđt, số điện thoại, mã số, hotline, trang, năm học, tài khoản, lượt xem, lượt truy cập, truy cập',
);
const AND = registerWord('và');

/** What the figure in tokens [i, last] of such a row counts: the words of its own label; null for any other figure. */
export function rowLabel(t: Tokens, s: Sentence, i: number, last: number): string | null {
  if (!isPunct(t, i - 1, ':')) return null;
  const from = labelBefore(t, i - 1, s.body);
  if (from < 0 || !(labelFollows(t, last + 1, s.to) || endsRow(t, from, s.body))) return null;
  const at = from + matchLength(TOTALS, t, from, i - 1);
  return at < i - 1 && matchLength(NO_COUNTS, t, at, i - 1) === 0 ? textOf(t, at, i - 1) : null;
}

/** Where the label begins that ends before token `colon`: at its first capital, behind a figure or a mark; else -1. */
function labelBefore(t: Tokens, colon: number, floor: number): number {
  let from = -1;
  for (let k = colon - 1; k >= floor && k >= colon - LABEL; k--) {
    if (t.kind[k] !== WORD && !isPunct(t, k, ',')) break;
    if (isCapital(t, k)) from = k;
  }
  // "294 HS, cấp THPT: 270": the noun of the figure before
  return from > floor && t.kind[from - 1] === NUM && isAllCaps(t, from) && from + 1 < colon ? -1 : from;
}

/** Does a label with its colon stand right at token `at`? */
export function labelFollows(t: Tokens, at: number, to: number): boolean {
  // "294 HS, cấp THPT: 270 HS": a noun of its own
  if (!isCapital(t, at) || (isAllCaps(t, at) && !isPunct(t, at + 1, ':'))) return false;
  for (let k = at; k < to && k < at + LABEL; k++) {
    if (isPunct(t, k, ':')) return true;
    if ((t.kind[k] !== WORD && !isPunct(t, k, ',')) || t.words[k] === AND) return false;
  }
  return false;
}

/** Is the label the last of a row: a labelled figure right before it? */
const endsRow = (t: Tokens, from: number, floor: number): boolean =>
  from - 2 >= floor && t.kind[from - 1] === NUM && isPunct(t, from - 2, ':');
