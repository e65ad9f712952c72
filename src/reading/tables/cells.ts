import { SCALES } from '../lexicon/nouns.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import { digitsEnd, digitsOf } from '../text/number-shape.ts';
import { parseNumber, scale } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { glued, isPunct, NUM, PUNCT, type Tokens, textOf } from '../text/tokens.ts';

// The cells of a line that was the row of a table: parted by tabs, bars or wide gaps, or by a mark that its head uses.

/** The words of a cell in tokens [from, to), without the mark behind it; empty when nothing stands in it. */
export interface Cell {
  from: number;
  to: number;
}

/** A table is no wider than this. */
const WIDEST = 12;

/** The cells of a line; one when the line is no row of a table. `mark` parts them where bars and gaps do not. */
export function cellsOf(t: Tokens, s: Sentence, mark: string | null = null): Cell[] {
  const sign = mark ?? '|';
  const parts = (k: number): boolean => isPunct(t, k, sign) && (sign === '|' || sign === ';' || stands(t, k));
  const starts = [s.from];
  const narrow = mark === null && partedByTwo(t, s);
  for (let k = s.from + 1; k < s.to && starts.length < WIDEST; k++)
    if (parts(k - 1) || (mark === null && isWide(t, k, narrow) && !isPunct(t, k, sign))) starts.push(k);
  // an empty last cell
  if (starts.length > 1 && parts(s.to - 1)) starts.push(s.to);
  // "| Xã | Trường |": the bars around a row part nothing
  const framed = starts.length > 3 && isPunct(t, s.from, '|') && isPunct(t, s.to - 1, '|');
  if (framed && mark === null) {
    starts.shift();
    starts.pop();
  }
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? s.to;
    return { from, to: Math.max(from, to > from && parts(to - 1) ? to - 1 : to) };
  });
}

/** A mark with a space on either side. */
const stands = (t: Tokens, k: number): boolean => !glued(t, k - 1) && !glued(t, k);

/**
 * "TT  Trường  Số lớp", "1  TH Lê Lợi  5": a short line whose cells two spaces part, at two places or more and never behind a
 * mark; in prose such gaps are slips.
 */
function partedByTwo(t: Tokens, s: Sentence): boolean {
  if (!s.opensLine || !s.closesLine || s.to - s.from > LINE || t.kind[s.to - 1] === PUNCT) return false;
  let gaps = 0;
  for (let k = s.from + 1; k < s.to; k++) {
    if ((t.start[k] as number) - (t.end[k - 1] as number) < 2) continue;
    if (t.kind[k - 1] === PUNCT && !isPunct(t, k - 1, ')') && !isPunct(t, k - 1, '%')) return false;
    gaps++;
  }
  return gaps > 1;
}
/** A line of a table has no more tokens. */
const LINE = 60;

/** Does a tab or a row of spaces stand before a token? `narrow`: two of them are a row. */
function isWide(t: Tokens, k: number, narrow: boolean): boolean {
  const [from, to] = [t.end[k - 1] as number, t.start[k] as number];
  if (to - from < 2) return to > from && t.text[from] === '\t';
  return narrow || /\t| {3,}/.test(t.text.slice(from, to));
}

/** Does a number stand alone in the cell? */
export const isBare = (t: Tokens, cell: Cell | undefined): boolean =>
  cell !== undefined && cell.from < cell.to && t.kind[cell.from] === NUM && digitsEnd(t, cell.from) === cell.to;

/** "Đơn vị tính: triệu đồng": the scale that is left out behind the numbers. */
const SCALED = /^(\p{L}+) (đồng(?:\/.*)?)$/u;

/** A number alone in its cell, counting what the head of its column says. */
export function bareCount(t: Tokens, sentence: number, { from, to }: Cell, told: string, role: Role): Mention {
  const [, word = '', money = ''] = SCALED.exec(told.toLowerCase()) ?? [];
  const factor = SCALES[word === 'tỉ' ? 'tỷ' : word] ?? 1;
  const unit = factor > 1 ? money : told;
  const percent = unit === '%';
  const number = parseNumber(digitsOf(t, from, to), percent || factor > 1 || unit.includes('/'));
  const value = number && scale(number.value, number.decimals, factor);
  const quote = textOf(t, from, to);
  const [start, end] = [t.start[from] as number, t.end[to - 1] as number];
  const quantity = { start, end, quote, value, unit, role };
  return { from, to, num: from, decimals: number?.decimals ?? 0, sentence, percent, quantity };
}
