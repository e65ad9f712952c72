import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { readUnit, slashPart, unitText } from '../quantities/units.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { bareCount } from './cells.ts';
import { bracketedUnit } from './table-captions.ts';

// The form in which schools make their rooms and tools public, copied so that nothing parts its cells: below "STT Nội dung
// Số lượng Bình quân" each line is a number, a name that tells what is counted ("Diện tích phòng học (m2)"), and its figures.

const NUMBERED = wordSet('stt tt');
const CONTENT = phraseTable('nội dung');
const AMOUNT = phraseTable('số lượng');
const ROMAN = /^[IVX]{1,5}$/;
/** Words before what a row counts. */
const LEADS = phraseTable('số, tổng số, loại, số lượng, tổng cộng, bình quân');
const MEAN = phraseTable('bình quân');
const UNIT_LABEL = phraseTable('đv tính, đvt, đơn vị tính, đơn vị');
const SO = registerWord('số');
/** A form has no more rows, a row no more tokens, a name no more words. */
const ROWS = 60;
const ROW = 40;
const NAME = 8;

/** The figures of such forms, by the sentence they stand in. */
export function formCounts({ t, sentences }: Surroundings): Map<number, Mention[]> {
  const out = new Map<number, Mention[]>();
  for (let n = 0; n < sentences.length; n++) {
    if (!headsForm(t, sentences[n] as Sentence)) continue;
    const form: Form = { t, head: n, each: eachUnit(t, sentences[n + 1]) };
    let missed = 0;
    let rows = 0;
    const found: [number, Mention[]][] = [];
    for (let k = n + 1; k < sentences.length && k <= n + ROWS && missed < 2; k++) {
      const row = readRow(form, sentences[k] as Sentence, k);
      missed = row ? 0 : missed + 1;
      if (!row) continue;
      rows++;
      found.push([k, row]);
    }
    if (rows > 2) for (const [k, row] of found) out.set(k, row);
    n += rows;
  }
  return out;
}

interface Form {
  t: Tokens;
  /** The sentence of its head. */
  head: number;
  /** What a second figure of a row is of each: "m2 / học sinh". */
  each: string | null;
}

const isLine = (s: Sentence): boolean => s.opensLine && s.closesLine;

function headsForm(t: Tokens, s: Sentence): boolean {
  if (!isLine(s) || s.to - s.from > 16 || !NUMBERED.has(t.words[s.from] as number)) return false;
  return findPhrase(t, CONTENT, s.from, s.to) >= 0 && findPhrase(t, AMOUNT, s.from, s.to) >= 0;
}

/** "I Số phòng học 12 Số m2 / học sinh": the second column's own head stands in the first row. */
function eachUnit(t: Tokens, s: Sentence | undefined): string | null {
  if (!s) return null;
  const at = tailAt(t, s);
  return at < s.to ? spaceless(textOf(t, at + 1, s.to)) : null;
}

/** Where the words "Số m2/học sinh" begin that end a row behind its figure, or its end. */
function tailAt(t: Tokens, s: Sentence): number {
  for (let k = s.to - 1; k > s.from + 2; k--)
    if (t.words[k] === SO && t.kind[k - 1] === NUM) return s.to - k < NAME ? k : s.to;
  return s.to;
}
const spaceless = (unit: string): string => unit.replace(/\s*\/\s*/g, '/');

/** The figures of a row: "1 Phòng học kiên cố 12 1,6", "Ti vi 8, máy chiếu 6"; null for any other line. */
function readRow({ t, head, each }: Form, s: Sentence, n: number): Mention[] | null {
  const to = tailAt(t, s);
  if (!isLine(s) || s.to - s.from > ROW || t.kind[to - 1] !== NUM) return null;
  const first = t.kind[s.from] === NUM || ROMAN.test(textOf(t, s.from, s.from + 1)) ? s.from + 1 : s.from;
  const row: Mention[] = [];
  let from = first;
  let unit: string | null = null;
  for (let k = first; k < to; k++) {
    if (isPunct(t, k, ',') && t.kind[k - 1] === NUM) from = k + 1;
    if (t.kind[k] !== NUM) continue;
    const named = k > from;
    const own: string | null = named ? unitOf(t, from, k) : perEach(t, first, unit, each);
    if (own === null || (!named && row.length === 0)) return null;
    if (k + 1 < to && t.kind[k + 1] !== NUM && !isPunct(t, k + 1, ',')) return null;
    const mention = bareCount(t, n, { from: k, to: k + 1 }, own, 'actual');
    mention.headed = true;
    // rows of a form count different things: each is a column of its own, which nothing adds up
    mention.cell = { table: head, row: n, column: 2 * n + row.length, totalRow: false, totalColumn: false };
    row.push(mention);
    if (named) unit = own;
    from = k + 1;
  }
  return row.length > 0 ? row : null;
}

/** So much floor to each pupil, so many pupils to each set. */
const perEach = (t: Tokens, from: number, unit: string | null, each: string | null): string | null =>
  unit !== null && isPunct(t, from, '(') ? `học sinh/${unit.toLowerCase()}` : (each ?? 'm2/học sinh');

/** What the name of a row in tokens [from, to) counts. */
function unitOf(t: Tokens, from: number, to: number): string | null {
  const bracket = bracketedUnit(t, from, to);
  if (bracket) return bracket;
  if (isPunct(t, from, '(')) {
    const at = from + 1 + matchLength(UNIT_LABEL, t, from + 1, to);
    return isPunct(t, at, ':') && at + 2 < to ? textOf(t, at + 1, to - 1) : null;
  }
  const at = from + matchLength(LEADS, t, from, to);
  const noun = at < to && t.kind[at] === WORD ? readUnit(t, at, to) : null;
  if (!noun || matchLength(COUNT_NOUNS, t, at, to) === 0) return null;
  // "Bình quân học sinh / lớp"
  const end = matchLength(MEAN, t, from, to) > 0 ? slashPart(t, noun.to, to) : noun.to;
  return spaceless(unitText(t, { ...noun, to: end }));
}
