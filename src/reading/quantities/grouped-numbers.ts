import { COUNT_NOUNS, MODIFIERS } from '../lexicon/nouns.ts';
import { matchLength } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Numbers whose thousands are parted, told of a noun far off: "Tổng chỉ tiêu … của trường tăng lên 2.130 với 36 chương trình".

const id = registerWord;
const SO = id('số');
const LUONG = id('lượng');
const TONG = id('tổng');
const TELLS = wordSet('là còn tăng giảm thêm lên xuống đạt với có gồm đến tới khoảng gần hơn trên dưới đó và');
const GOES_ON = wordSet('trong với vào dành xét nữa nhưng thì ở tại của theo mà được do nên cho');
const FAR = 26;

/**
 * The unit of the number in tokens [from, to), when a word that tells a count stands before it and the sentence goes on behind
 * it: the noun of "số …", "tổng …" before it, else `last`, what was counted before in the sentence. Null for other numbers.
 */
export function groupedUnit(t: Tokens, s: Sentence, from: number, to: number, last: string | null): string | null {
  if (to - from !== 1 || !/^\d{1,3}(\.\d{3})+$/.test(textOf(t, from, to))) return null;
  if (from <= s.body || !TELLS.has(t.words[from - 1] as number)) return null;
  const aside = (isPunct(t, to, '-') || isPunct(t, to, '–')) && t.kind[to + 1] === WORD;
  if (!aside && !GOES_ON.has(t.words[to] as number)) return null;
  return totalBefore(t, s.body, from) ?? last;
}

/**
 * "số gia đình được công nhận danh hiệu 118.731, đạt tỷ lệ 92,9%": the unit of a number whose share follows, by the noun of "số …",
 * whatever stands right before it.
 */
export function sharedUnit(t: Tokens, s: Sentence, from: number, to: number): string | null {
  if (to - from !== 1 || !isPunct(t, to, ',') || !SHARES.has(t.words[to + 1] as number)) return null;
  if (!/^\d{1,3}(\.\d{3})*$/.test(textOf(t, from, to)) || t.kind[from - 1] !== WORD) return null;
  for (let k = to + 2; k < to + 5; k++)
    if (t.kind[k] === NUM) return isPunct(t, k + 1, '%') ? totalBefore(t, s.body, from) : null;
  return null;
}
const SHARES = wordSet('đạt chiếm tỷ tỉ bằng');

/** "số (lượng) học sinh …", "tổng chỉ tiêu …": the noun nearest to the number. */
function totalBefore(t: Tokens, floor: number, i: number): string | null {
  for (let k = i - 2; k >= floor && k > i - FAR; k--) {
    if (isPunct(t, k, ';') || (t.kind[k] === NUM && isPunct(t, k + 1, '%'))) return null;
    if (t.words[k] !== SO && t.words[k] !== TONG) continue;
    const at = t.words[k + 1] === LUONG || t.words[k + 1] === SO ? k + 2 : k + 1;
    const length = matchLength(COUNT_NOUNS, t, at, i);
    if (length === 0) continue;
    const end = at + length;
    return textOf(t, at, end + matchLength(MODIFIERS, t, end, i));
  }
  return null;
}
