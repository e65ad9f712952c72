import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// A count told apart in one sentence by labels with a colon each: "51 đảng viên, gồm năm 2021: 7; năm 2022: 12; năm 2023: 13 và năm 2024:
// 19". Three labels in a row are parts, whatever they come to.

const LEAST = 3;
const LABEL = 7;
const LONGEST = 90;
const COUNT = /^\d{1,3}(\.\d{3})*$/;

/** What the number in token i counts when it is one of such a row: what was counted before the row; else null. */
export function colonRowUnit(t: Tokens, s: Sentence, i: number, out: readonly Mention[]): string | null {
  if (!isPunct(t, i - 1, ':') || !COUNT.test(textOf(t, i, i + 1))) return null;
  let first = i;
  for (let before = itemBefore(t, s, first); before > 0 && i - before < LONGEST; before = itemBefore(t, s, first))
    first = before;
  let items = 1;
  for (let k = first; items < LEAST; items++) {
    k = itemBehind(t, s, k);
    if (k < 0) return null;
  }
  const from = labelStart(t, s, first);
  return from < 0 || !opens(t, s, from) ? null : wholeBefore(t, from, out);
}

/** The token of the number of the item before the one at `i`, or -1. */
function itemBefore(t: Tokens, s: Sentence, i: number): number {
  const mark = labelStart(t, s, i) - 1;
  const at = mark - 1;
  if (mark <= s.body || !joins(t, mark)) return -1;
  return t.kind[at] === NUM && isPunct(t, at - 1, ':') && COUNT.test(textOf(t, at, at + 1)) ? at : -1;
}

/** The token of the number of the item behind the one at `i`, or -1. */
function itemBehind(t: Tokens, s: Sentence, i: number): number {
  if (!joins(t, i + 1)) return -1;
  for (let k = i + 2; k < s.to && k < i + 3 + LABEL; k++) {
    if (isPunct(t, k, ':')) return t.kind[k + 1] === NUM && COUNT.test(textOf(t, k + 1, k + 2)) ? k + 1 : -1;
    if (t.kind[k] !== WORD && t.kind[k] !== NUM) return -1;
  }
  return -1;
}

const joins = (t: Tokens, k: number): boolean => isPunct(t, k, ',') || isPunct(t, k, ';') || t.words[k] === AND;
const AND = registerWord('và');

/** Where the label of the item at `i` starts: behind a mark or the words that open the row; or -1. */
function labelStart(t: Tokens, s: Sentence, i: number): number {
  let from = i - 1;
  while (from > s.body && i - from <= LABEL && isLabel(t, from - 1)) {
    from--;
    if (t.words[from] === AND || matchLength(OPENERS, t, from, i) > 0)
      return from + Math.max(1, matchLength(OPENERS, t, from, i));
  }
  return from < i - 1 && i - from <= LABEL ? from : -1;
}
const isLabel = (t: Tokens, k: number): boolean => t.kind[k] === WORD || (t.kind[k] === NUM && t.kind[k - 1] === WORD);
const OPENERS = phraseTable('gồm, bao gồm, trong đó, cụ thể, chia ra, gồm có');

/** Is the row opened by words that tell a count apart, a colon or a bracket? */
function opens(t: Tokens, s: Sentence, from: number): boolean {
  const mark = isPunct(t, from - 1, ':') || isPunct(t, from - 1, '(') || from === s.body;
  const at = isPunct(t, from - 1, ':') || isPunct(t, from - 1, ',') ? from - 1 : from;
  for (let size = 2; size >= 1; size--) if (matchLength(OPENERS, t, at - size, at) === size) return true;
  return mark && from !== s.body;
}

/** The unit of the last count before the row, no more than a sentence away. */
function wholeBefore(t: Tokens, from: number, out: readonly Mention[]): string | null {
  for (let k = out.length - 1; k >= 0; k--) {
    const m = out[k] as Mention;
    if (m.from >= from || isPunct(t, m.from - 1, ':')) continue;
    return from - m.to > LONGEST || m.percent || m.quantity.value === null ? null : m.quantity.unit;
  }
  return null;
}
