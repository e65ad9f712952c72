import type { Context } from './context.ts';
import { findPhrase, matchLength, phraseTable } from './lexicon/phrases.ts';
import type { Mention } from './quantities.ts';
import type { Sentence } from './segment.ts';
import type { Tokens } from './tokens.ts';

// "chỉ tiêu" is an aim in a plan and a place in a school where candidates are counted.

const ADMISSIONS = phraseTable(
  'thí sinh, dự tuyển, nguyện vọng, nv1, xét tuyển, dự thi, đăng ký dự, tuyển sinh, trúng tuyển, hồ sơ đăng ký, tuyển',
);
const CANDIDATES = phraseTable('thí sinh, dự tuyển, nguyện vọng, nv1, dự thi, đăng ký');
const PLACES = phraseTable(
  'chỉ tiêu là, chỉ tiêu được, chỉ tiêu, chỉ tiêu vẫn là, chỉ tiêu vẫn giữ nguyên là, chỉ tiêu giữ nguyên là, chỉ tiêu năm nay là, tuyển, tuyển có, chỉ tuyển, được tuyển',
);
const HELD = phraseTable('vượt, đạt, hoàn thành, chưa đạt, không đạt, chưa hoàn thành, đối chiếu');

/** Does the sentence speak of candidates for places? */
export const tellsAdmissions = (t: Tokens, s: Sentence): boolean => findPhrase(t, ADMISSIONS, s.body, s.to) >= 0;

/** "chỉ tiêu là 645", "trường tuyển 720 HS mà 2.089 thí sinh đăng ký": so many places are open. */
export function isPlaces(t: Tokens, s: Sentence, c: Context, m: Mention): boolean {
  if (m.percent || c.section === 'target' || c.section === 'plan') return false;
  for (let size = 5; size >= 1; size--) {
    const at = m.from - size;
    if (at >= s.body && matchLength(PLACES, t, at, m.from) === size)
      return findPhrase(t, CANDIDATES, s.body, s.to) >= 0;
  }
  return false;
}

/** "8 chỉ tiêu vượt, 9 chỉ tiêu đạt", "còn 2 chỉ tiêu chưa đạt": aims that were held against what came of them. */
export const wasHeld = (t: Tokens, s: Sentence, m: Mention): boolean =>
  !tellsAdmissions(t, s) &&
  (findPhrase(t, HELD, m.to, Math.min(s.to, m.to + 8)) >= 0 ||
    findPhrase(t, HELD, Math.max(s.body, m.from - 4), m.from) >= 0);
