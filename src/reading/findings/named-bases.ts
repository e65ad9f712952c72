import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { isPunct, NEWLINE, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';

// What a share says it is of: "71,2 % số trường mầm non" is not of "612 trường", "17,5 % số trường đạt chuẩn" is of
// "234 trường đạt chuẩn quốc gia".

const OPENS = phraseTable(
  'số, tổng số, trong tổng số, trên tổng số, so với số, so với tổng số, so với, so số, của, trong số, trong, trên, của tổng số, nhu cầu',
);
/** Words behind a noun that do not make it narrower. */
const ENDS = wordSet('của toàn cả trong và tại ở trên hiện tham cùng theo là được');
const WHO_REACHED = phraseTable('người đạt, người được, cá nhân đạt, đồng chí đạt, người là, em là, em đạt');
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
  // "19.210 người đạt lao động tiên tiến, 2.881 chiến sĩ thi đua (bằng 15% lao động tiên tiến)"
  const reached = t.words[n] !== t.words[k] ? matchLength(WHO_REACHED, t, n) : 0;
  n += reached;
  let equal = 0;
  while (t.kind[k] === WORD && t.kind[n] === WORD && t.words[k] === t.words[n]) {
    k++;
    n++;
    equal++;
  }
  if (equal === 0) return null;
  if (t.kind[k] === WORD && !ENDS.has(t.words[k] as number)) {
    const said = saidBefore(t, k, base);
    return said > 1 ? 'same' : reached > 0 || said > 0 ? null : 'other';
  }
  return equal > 2 ? 'same' : null;
}

/**
 * How many words before the base say what stands behind its noun: "số giáo viên thiếu" of "thiếu 1.190 giáo viên", "số người tốt
 * nghiệp trình độ CĐ" of "tốt nghiệp cao đẳng 421.600 người".
 */
function saidBefore(t: Tokens, k: number, base: Mention): number {
  for (let n = base.num - 1; n >= 0 && n > base.num - 16 && !isPunct(t, n, ';') && !isPunct(t, n, '.'); n--) {
    if (t.words[n] !== t.words[k] || t.kind[n] !== WORD) continue;
    const more = t.kind[k + 1] === WORD && t.words[n + 1] === t.words[k + 1];
    if (more) return 2;
    if (n > base.num - 6) return PLAIN.has(t.words[k] as number) ? 0 : 1;
  }
  return 0;
}

/** "50 % số giáo viên dự thi", "24 % nhu cầu": the share is of those who took part, or of what was wanted. */
export function ofOthers(t: Tokens, percent: Mention): boolean {
  if (matchLength(WANTED, t, percent.to) > 0) return true;
  if (matchLength(NUMBER_OF, t, percent.to) === 0) return false;
  for (let k = percent.to + 1; k < percent.to + 8 && t.kind[k] !== PUNCT && t.kind[k] !== NEWLINE; k++)
    if (matchLength(TOOK_PART, t, k) > 0) return true;
  return false;
}
const WANTED = phraseTable('nhu cầu, công suất, định mức, yêu cầu, số đăng ký');
const NUMBER_OF = phraseTable('số, tổng số');
const TOOK_PART = phraseTable(
  'dự thi, tham gia, tham dự, đăng ký, được đánh giá, được kiểm tra, trong độ tuổi, thí sinh',
);

/** "92,6% (25/27 đảng viên), năm sau 96,6% (28/29 đảng viên)": a fraction in brackets tells the share before these. */
export const tellsBefore = (t: Tokens, { from, to }: Mention): boolean =>
  isPunct(t, from - 1, '(') && isPunct(t, from - 2, '%') && isPunct(t, to, ')');
