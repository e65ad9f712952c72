import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities.ts';
import { isPunct, NUM, type Tokens, WORD } from '../tokens.ts';

// What a share says it is of: "71,2 % số trường mầm non" is not of "612 trường", "17,5 % số trường đạt chuẩn" is of
// "234 trường đạt chuẩn quốc gia".

const OPENS = phraseTable(
  'số, tổng số, trong tổng số, trên tổng số, so với số, so với tổng số, so với, so số, của, trong số, trong, trên, của tổng số, nhu cầu',
);
/** Words behind a noun that do not make it narrower. */
const ENDS = wordSet('của toàn cả trong và tại ở trên hiện tham cùng theo là được');
const PLAIN = wordSet('có là với đã');
/** "cả huyện", "toàn trường": the whole. */
const WHOLE = wordSet('toàn cả tổng');

/** `same`: the words behind the share are those behind the base; `other`: they tell of something narrower or else. */
export function namedBase(t: Tokens, percent: Mention, base: Mention): 'same' | 'other' | null {
  let k = percent.to;
  if (t.kind[k] !== WORD) return null;
  const opened = matchLength(OPENS, t, k);
  k += opened;
  if (t.kind[k] !== WORD || WHOLE.has(t.words[k] as number)) return null;
  let n = base.num + 1;
  if (isPunct(t, n, '/') && t.kind[n + 1] === NUM) n += 2;
  let equal = 0;
  while (t.kind[k] === WORD && t.kind[n] === WORD && t.words[k] === t.words[n]) {
    k++;
    n++;
    equal++;
  }
  if (equal === 0) return null;
  if (t.kind[k] === WORD && !ENDS.has(t.words[k] as number)) return saidBefore(t, k, base) ? null : 'other';
  return equal > 2 ? 'same' : null;
}

/** "số giáo viên thiếu" of "thiếu 1.190 giáo viên". */
function saidBefore(t: Tokens, k: number, base: Mention): boolean {
  for (let n = base.num - 1; n >= 0 && n > base.num - 6; n--)
    if (t.words[n] === t.words[k]) return !PLAIN.has(t.words[k] as number);
  return false;
}
