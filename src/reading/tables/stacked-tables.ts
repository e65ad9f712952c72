import type { Context } from '../contexts/context.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, PUNCT, type Tokens } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { bareCount, type Cell, isBare } from './cells.ts';
import { nameParts } from './column-parts.ts';
import { type Column, columnsUnder, isTotal, nameUnits, placeOf, unitOf } from './column-units.ts';
import { setColumn } from './loose-tables.ts';
import { captionUnit } from './table-captions.ts';

// A table copied with one cell on each line: three to eight short heads, then as many lines for each row, its name before
// its numbers ("Cấp học", "Hiện có", "Còn thiếu", "Mầm non", "431", "55"). Two rows of one shape show that it is one.

const FEWEST = 3;
const MOST = 8;
/** A head or a name has at most so many words. */
const WORDS = 8;
const ORDINALS = phraseTable('tt, stt, số tt');

/** The figures of such tables, by the sentence they stand in. */
export function stackedCounts(all: Surroundings): Map<number, Mention> {
  const { t, sentences } = all;
  const out = new Map<number, Mention>();
  for (let n = 1; n < sentences.length; n++) {
    // the first number below a head, or the number of the first row
    if (!isNumber(t, sentences[n]) || isNumber(t, sentences[n - 1])) continue;
    const table = tableAt(t, sentences, n);
    if (!table) continue;
    n = readTable(all, table, out) - 1;
  }
  return out;
}

interface Stacked {
  /** The sentences of its first head and of its first row. */
  head: number;
  body: number;
  columns: Column[];
}

/** The table whose first number stands alone in sentence n, or null. */
function tableAt(t: Tokens, sentences: readonly Sentence[], n: number): Stacked | null {
  let numbers = 0;
  while (numbers < MOST && isNumber(t, sentences[n + numbers])) numbers++;
  // the rows begin with their numbers, or with their names
  const numbered = numbers === 1 && isShort(t, sentences[n + 1]);
  const body = numbered ? n : n - 1;
  const wide = numbered ? widthOf(t, sentences, n) : numbers + 1;
  const head = body - wide;
  if (wide < FEWEST || head < 0) return null;
  for (let k = head; k < body; k++) if (!isShort(t, sentences[k])) return null;
  const heads = sentences.slice(head, body).map(({ from, to }) => ({ from, to }));
  if (numbered !== matchLength(ORDINALS, t, (heads[0] as Cell).from) > 0) return null;
  if (!isRow(t, sentences, body, wide, numbered) || !isRow(t, sentences, body + wide, wide, numbered)) return null;
  const caption = captionUnit(t, sentences, head);
  const columns = columnsUnder(t, heads, caption);
  const row = sentences.slice(body, body + wide).map(({ from, to }) => ({ from, to }));
  if (caption === null) nameParts(t, heads, row, columns);
  return nameUnits(columns) ? { head, body, columns } : null;
}

/** How many lines lie between the number of the first row at sentence n and that of the second. */
function widthOf(t: Tokens, sentences: readonly Sentence[], n: number): number {
  for (let k = n + 3; k < n + MOST; k++)
    if (isNumber(t, sentences[k]) && isNumber(t, sentences[k - 1]) && isShort(t, sentences[k + 1])) return k - n;
  return 0;
}

/** Do the lines from sentence n on make a row: its number if it has one, its name, and numbers? */
function isRow(t: Tokens, sentences: readonly Sentence[], n: number, wide: number, numbered: boolean): boolean {
  const name = numbered ? n + 1 : n;
  if (numbered && !isNumber(t, sentences[n])) return false;
  if (!isShort(t, sentences[name])) return false;
  for (let k = name + 1; k < n + wide; k++) if (!isNumber(t, sentences[k])) return false;
  return true;
}

/** Adds the bare numbers of the rows; where the table ends. */
function readTable({ t, sentences, around }: Surroundings, table: Stacked, out: Map<number, Mention>): number {
  const { body, columns } = table;
  const wide = columns.length;
  const numbered = columns[0]?.ordinal === true;
  let n = body;
  for (;;) {
    // the totals below numbered rows have no number
    const total = numbered && isRow(t, sentences, n, wide - 1, false);
    if (!total && !isRow(t, sentences, n, wide, numbered)) return n;
    const lines = sentences.slice(n, n + (total ? wide - 1 : wide)).map(({ from, to }) => ({ from, to }));
    const row = total ? [{ from: (lines[0] as Cell).from, to: (lines[0] as Cell).from }, ...lines] : lines;
    for (let cell = 1; cell < wide; cell++) {
      const unit = isBare(t, row[cell]) ? unitOf(t, row, cell, columns) : null;
      if (unit === null) continue;
      const sentence = n + cell - (total ? 1 : 0);
      const section = (around[sentence] as Context).section;
      const role = section === 'target' || section === 'plan' ? 'target' : 'actual';
      const count = bareCount(t, sentence, row[cell] as Cell, unit, role);
      setColumn(count, columns[cell]);
      const totals = row.slice(0, 2).some((label) => isTotal(t, label));
      count.cell = { ...placeOf(columns[cell], n, cell, totals), table: body };
      out.set(sentence, count);
    }
    n += total ? wide - 1 : wide;
  }
}

/** A line that is nothing but a number, perhaps with its "%", or a dash for none. */
function isNumber(t: Tokens, s: Sentence | undefined): boolean {
  if (!s?.opensLine || !s.closesLine) return false;
  if (s.to === s.from + 1 && isPunct(t, s.from, '-')) return true;
  return isBare(t, isPunct(t, s.to - 1, '%') ? { from: s.from, to: s.to - 1 } : s);
}

/** A short line of words, no sentence. */
function isShort(t: Tokens, s: Sentence | undefined): boolean {
  if (!s?.opensLine || !s.closesLine || s.to - s.from > WORDS || isNumber(t, s)) return false;
  return t.kind[s.to - 1] !== PUNCT || isPunct(t, s.to - 1, ')');
}
