import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { isPunct, NEWLINE, type Tokens } from '../../text/tokens.ts';

// Figures that only name some of a whole: "147 giải; nhiều nhất là Trường A (103 giải), Trường B (14 giải)". They come to less
// than the whole and are never those it is made of.

const SOME = phraseTable(
  'tiêu biểu, điển hình, nổi bật, chẳng hạn, ví dụ, đơn cử, nhất là, chủ yếu, phần lớn, đứng đầu, dẫn đầu, đi đầu, đáng chú ý, có thể kể đến, phải kể đến, tập trung vào, tập trung ở, tập trung nhiều ở, nhiều nhất, đông nhất, lớn nhất, cao nhất',
);
/** "một số trường như …", "nhiều giải là …" */
const NHU = registerWord('như');
const NHIEU = registerWord('nhiều');
const THU = registerWord('thứ');
/** "như sau": all of them follow; "nhiều hơn năm trước". */
const GOES_ON = wordSet('sau vậy thế trên hơn');
/** What says that all parts follow, though some are praised before: "gồm". */
const ALL = phraseTable('gồm, bao gồm, gồm có, cụ thể, chia ra, trong đó gồm');
const REACH = 16;

/** Do words between `from` and the first part say that only some are named? They stand in the clause of the part. */
export function namesSome(t: Tokens, from: number, first: Mention): boolean {
  for (let k = first.from - 1; k >= from && k > first.from - REACH; k--) {
    if (isPunct(t, k, '.') || isPunct(t, k, ';') || t.kind[k] === NEWLINE) return false;
    if (matchLength(ALL, t, k, first.from) > 0) return false;
    // "Nguồn thứ nhất là 6.500 máy"
    if (matchLength(SOME, t, k, first.from) > 0 && t.words[k - 1] !== THU) return true;
    if ((t.words[k] === NHU || t.words[k] === NHIEU) && !GOES_ON.has(t.words[k + 1] as number)) return true;
  }
  return false;
}

/** "Nam Thành (24 phòng), Vĩnh Lợi (19 phòng)": a figure alone in a bracket says how many one of several has. */
export const isAside = (t: Tokens, { from, to }: Mention): boolean => isPunct(t, from - 1, '(') && isPunct(t, to, ')');

/** "…, số còn lại học nghề": a rest without a figure of its own behind the last part, up to the end of its sentence. */
export function leavesRest(t: Tokens, last: Mention, end: number): boolean {
  return findPhrase(t, REST, last.to, Math.min(end, last.to + REST_WITHIN)) >= 0;
}
const REST = phraseTable(
  'số còn lại, còn lại, phần còn lại, các em còn lại, các trường còn lại, số khác, các nguồn khác',
);
const REST_WITHIN = 24;
