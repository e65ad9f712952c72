import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf } from '../text/tokens.ts';

// Numbers whose noun stands behind a later one of their row.

const VA = registerWord('và');

/** "từ 980 xuống còn 650 chỉ tiêu": the first of a pair takes the unit of the second. */
export function pairedUnit(t: Tokens, i: number, limit: number): string | null {
  if (i >= limit || !PAIRS.has(t.words[i] as number)) return null;
  for (let k = i + 1; k < limit && k < i + 4; k++) {
    if (t.kind[k] !== NUM) continue;
    const length = matchLength(COUNT_NOUNS, t, k + 1, limit);
    return length > 0 ? textOf(t, k + 1, k + 1 + length) : null;
  }
  return null;
}
const PAIRS = wordSet('xuống lên còn');

/** "Số trường tăng từ 24 lên 31": does the number in tokens [from, to) begin a pair that ends its clause, so that both lack a noun? */
export function opensPair(t: Tokens, from: number, to: number): boolean {
  if (t.words[from - 1] !== TU || !PAIRS.has(t.words[to] as number)) return false;
  const last = PAIRS.has(t.words[to + 1] as number) ? to + 2 : to + 1;
  return (
    t.kind[last] === NUM &&
    (last + 1 >= t.count || t.kind[last + 1] === NEWLINE || t.kind[last + 1] === PUNCT) &&
    !isPunct(t, last + 1, '%')
  );
}
const TU = registerWord('từ');

/** "có lần lượt 18, 17, 16 học sinh": the noun stands behind the last of the row. */
export function unitInTurn(t: Tokens, s: Sentence, from: number, to: number): string | null {
  if (!isPunct(t, to, ',') && t.words[to] !== VA) return null;
  let said = false;
  for (let k = from - 1; k >= s.body && k > from - 16 && !said; k--) said = matchLength(IN_TURN, t, k, from) > 0;
  if (!said && !opensRow(t, s, from)) return null;
  for (let k = to; k < s.to && k < to + 16; k++) {
    if (isPunct(t, k, ',') || t.words[k] === VA) continue;
    if (t.kind[k] !== NUM) return null;
    const length = matchLength(COUNT_NOUNS, t, k + 1, s.to);
    if (length > 0) return textOf(t, k + 1, k + 1 + length);
  }
  return null;
}

/** "theo khối là 26, 24, 23 và 18 em": is the number in a row of three and more that "là" or a colon opens? */
function opensRow(t: Tokens, s: Sentence, from: number): boolean {
  let k = from;
  while (k - 2 >= s.body && isPunct(t, k - 1, ',') && t.kind[k - 2] === NUM) k -= 2;
  const opened = t.words[k - 1] === LA || isPunct(t, k - 1, ':');
  return opened && isPunct(t, k + 1, ',') && t.kind[k + 2] === NUM;
}
const LA = registerWord('là');
const IN_TURN = phraseTable('lần lượt');
