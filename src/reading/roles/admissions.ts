import type { Context } from '../contexts/context.ts';
import type { Mode } from '../contexts/turns.ts';
import { findPhrase, matchLength, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';

// "chỉ tiêu" is an aim in a plan and a place in a school where candidates are counted.

const id = registerWord;
const ADMISSIONS = phraseTable(
  'thí sinh, dự tuyển, nguyện vọng, nv1, xét tuyển, dự thi, đăng ký dự, tuyển sinh, trúng tuyển, hồ sơ đăng ký, tuyển',
);
const CANDIDATES = phraseTable('thí sinh, dự tuyển, nguyện vọng, nv1, dự thi, đăng ký');
const PLACES = phraseTable(
  'chỉ tiêu là, chỉ tiêu được, chỉ tiêu, chỉ tiêu vẫn là, chỉ tiêu vẫn giữ nguyên là, chỉ tiêu giữ nguyên là, chỉ tiêu năm nay là, tuyển, tuyển có, chỉ tuyển, được tuyển',
);
const SET = wordSet('đặt ra đội đã');
const HELD = phraseTable('vượt, đạt, hoàn thành, chưa đạt, không đạt, chưa hoàn thành, đối chiếu');

/** Does the sentence speak of candidates for places? */
export const tellsAdmissions = (t: Tokens, s: Sentence): boolean => findPhrase(t, ADMISSIONS, s.body, s.to) >= 0;

/** "chỉ tiêu là 645", "trường tuyển 720 HS mà 2.089 thí sinh đăng ký": so many places are open. */
export function isPlaces(t: Tokens, s: Sentence, c: Context, m: Mention): boolean {
  if (m.percent || c.section === 'target' || c.section === 'plan') return false;
  for (let size = 5; size >= 1; size--) {
    const at = m.from - size;
    // "đặt chỉ tiêu 75 em đoạt giải" is an aim, "đội tuyển có 9 em" and "đã tuyển 9 em" are counts
    if (at >= s.body && matchLength(PLACES, t, at, m.from) === size && !SET.has(t.words[at - 1] as number))
      return findPhrase(t, CANDIDATES, s.body, s.to) >= 0;
  }
  return false;
}

/** "8 chỉ tiêu vượt, 9 chỉ tiêu đạt", "còn 2 chỉ tiêu chưa đạt": aims that were held against what came of them. */
export const wasHeld = (t: Tokens, s: Sentence, m: Mention): boolean =>
  !tellsAdmissions(t, s) &&
  (findPhrase(t, HELD, m.to, Math.min(s.to, m.to + 8)) >= 0 ||
    findPhrase(t, HELD, Math.max(s.body, m.from - 4), m.from) >= 0);

const RECRUITS = phraseTable(
  'tuyển, tuyển dụng, tuyển mới, tuyển thêm, thi tuyển, xét tuyển, tuyển bổ sung, tuyển tổng cộng, tuyển dụng tổng cộng',
);
const STAFF = /^(giáo viên|viên chức|giảng viên|nhân viên|người|cán bộ|công chức|lao động|biên chế)(?![\p{L}])/iu;
const PLANNED = phraseTable(
  'kế hoạch tuyển, kế hoạch tuyển dụng, quyết định tuyển, quyết định tuyển dụng, thông báo tuyển, thông báo tuyển dụng, nhu cầu tuyển, nhu cầu tuyển dụng',
);
const DONE = wordSet('được đã vừa mới chỉ trúng');

/** "Tỉnh tuyển dụng 279 giáo viên", "THCS tuyển 253 giáo viên": posts to be filled, unless some were. */
export function isRecruited(t: Tokens, s: Sentence, m: Mention, mode: Mode, row: boolean): boolean {
  if (m.percent || m.quantity.numerator !== undefined || !STAFF.test(m.quantity.unit ?? '')) return false;
  for (let size = 4; size >= 1; size--) {
    const at = m.from - size;
    if (at < s.body || matchLength(RECRUITS, t, at, m.from) !== size) continue;
    if (DONE.has(t.words[at - 1] as number)) return false;
    return row || mode === 'neutral' || findPhrase(t, PLANNED, Math.max(s.body, at - 4), m.from) >= 0;
  }
  return false;
}

/** "tuyển được 312 (chỉ tiêu)": what was filled of a quota. */
export const wasFilled = (t: Tokens, m: Mention): boolean =>
  t.words[m.from - 1] === id('được') && (t.words[m.from - 2] === id('tuyển') || t.words[m.from - 2] === id('đạt'));

/** "155 chỉ tiêu còn lại không có nguồn tuyển", "1.200 chỉ tiêu chưa tuyển": what was not filled. */
export const isLeft = (t: Tokens, m: Mention): boolean => matchLength(LEFT, t, m.to) > 0;
const LEFT = phraseTable('còn lại, chưa tuyển, chưa tuyển được, chưa tuyển đủ, còn trống, chưa thực hiện');

/** A quota is a target only when it is to be filled. */
export const isToFill = (t: Tokens, s: Sentence, m: Mention): boolean => findPhrase(t, TO_FILL, s.body, m.from) >= 0;
const TO_FILL = phraseTable('phấn đấu, tuyển đủ, hoàn thành');

/** "số người làm việc được giao tại các trường năm 2025 là 812 người", "biên chế được giao 64 người": posts that were given. */
export function isAllotted(t: Tokens, m: Mention, floor: number): boolean {
  if (m.percent || !STAFF.test(m.quantity.unit ?? '')) return false;
  for (let k = m.from - 1; k >= floor && k > m.from - 17; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, ',')) return false;
    if (matchLength(ALLOTTED, t, k, m.from) > 0) return true;
  }
  return false;
}
const ALLOTTED = phraseTable('người làm việc được giao, biên chế được giao, biên chế giao, người làm việc giao');

/** "hiện chỉ có 1.133 biên chế", "còn thiếu 109 biên chế": staff that is there or missing, whatever is needed. */
export function standsNow(t: Tokens, m: Mention): boolean {
  if (m.percent || !STAFF.test(m.quantity.unit ?? '')) return false;
  for (let size = 3; size >= 1; size--) if (matchLength(NOW, t, m.from - size, m.from) === size) return true;
  return false;
}
const NOW = phraseTable(
  'hiện có, hiện chỉ có, hiện mới có, hiện đang có, đang có, hiện còn, còn thiếu, đang thiếu, hiện thiếu, thiếu, thiếu tới, thiếu khoảng',
);

/**
 * "TP Đà Lạt tuyển 2.164 HS vào lớp 6, lớp 10 là 1.437 HS" in a text on quotas of admission: so many places are open;
 * not those who came or passed.
 */
export function listsPlaces(t: Tokens, sentences: readonly Sentence[], s: Sentence, c: Context, m: Mention): boolean {
  if (underQuota(t, sentences, s, c, m) || belowQuota(t, sentences, m)) return true;
  if (m.percent || !PUPILS.test(m.quantity.unit ?? '') || findPhrase(t, ENTERING, s.body, s.to) < 0) return false;
  if (findPhrase(t, CAME, Math.max(s.body, m.from - 8), Math.min(s.to, m.to + 3)) >= 0) return false;
  return sentences.slice(0, 3).some((first) => findPhrase(t, QUOTA_TEXTS, first.body, first.to) >= 0);
}
/**
 * "Điều 1. Giao chỉ tiêu tuyển sinh đầu cấp cho các trường công lập, cụ thể:" and a line for each school: places and posts that are
 * given out, down to the next article or heading.
 */
function belowQuota(t: Tokens, sentences: readonly Sentence[], m: Mention): boolean {
  const unit = m.quantity.unit ?? '';
  if (
    m.percent ||
    m.quantity.comparator !== undefined ||
    !(PUPILS.test(unit) || CLASSES.test(unit) || STAFF.test(unit))
  )
    return false;
  for (let n = m.sentence - 1; n >= 0 && n > m.sentence - LINES; n--) {
    const s = sentences[n] as Sentence;
    if (s.closesLine && isPunct(t, s.to - 1, ':')) {
      if (findPhrase(t, GIVES_QUOTA, s.body, s.to) >= 0) return true;
      // "1. Tổng số lớp: … Trong đó:": a point of that list has a list of its own
      if (s.opensLine && s.marker === null) return false;
    }
    if (t.words[s.body] === id('điều') || (s.heading && !hasFigures(t, s))) return false;
  }
  return false;
}
const GIVES_QUOTA = phraseTable(
  'giao chỉ tiêu tuyển sinh, giao chỉ tiêu năm học, phân bổ chỉ tiêu tuyển sinh, chỉ tiêu giao các trường, chỉ tiêu tuyển sinh, chỉ tiêu giao cho các trường, giao chỉ tiêu cho các trường, chỉ tiêu tuyển mới',
);
/** How many sentences such a list may have. */
const LINES = 40;
function hasFigures(t: Tokens, s: Sentence): boolean {
  for (let k = s.body; k < s.to; k++) if (t.kind[k] === NUM) return true;
  return false;
}
const PUPILS = /^(học sinh|hs|em|sinh viên|học viên|trẻ|cháu)(?![\p{L}])/iu;
const ENTERING = phraseTable('tuyển, vào lớp, lớp 6 là, lớp 10 là, tuyển sinh');
const CAME = phraseTable(
  'tuyển được, đã tuyển, trúng tuyển, đăng ký, nộp hồ sơ, dự thi, dự tuyển, thí sinh, nhập học, tốt nghiệp, hoàn thành',
);
const QUOTA_TEXTS = phraseTable('chỉ tiêu tuyển sinh, chỉ tiêu vào lớp, giao chỉ tiêu, chỉ tiêu tuyển mới');

/** "chỉ tiêu tuyển sinh năm nay là 640 em": a figure right behind the name of a quota. */
export const isOfQuota = (t: Tokens, m: Mention, floor: number): boolean =>
  findPhrase(t, QUOTAS, Math.max(floor, m.from - 12), m.from) >= 0 ||
  (t.words[m.from - 1] === id('là') && findPhrase(t, OPEN_PLACES, Math.max(floor, m.from - 18), m.from) >= 0);
const QUOTAS = phraseTable('chỉ tiêu tuyển sinh, chỉ tiêu biên chế, chỉ tiêu tuyển dụng');
/** "chỉ tiêu tuyển lớp 10 các trường THPT công lập năm nay là 67.299 học sinh" */
const OPEN_PLACES = phraseTable('chỉ tiêu tuyển, chỉ tiêu vào, chỉ tiêu lớp 10, chỉ tiêu các trường');

/**
 * Counts of classes and pupils in the rows of a table under "II. Chỉ tiêu tuyển mới", and under "2. Chỉ tiêu" of a plan of admission
 * as long as no verb makes them something to be done ("Lớp 1: tuyển 27 lớp"): places that are open.
 */
function underQuota(t: Tokens, sentences: readonly Sentence[], s: Sentence, c: Context, m: Mention): boolean {
  const head = m.percent ? undefined : sentences[c.heading];
  if (!head?.closesLine || (!PUPILS.test(m.quantity.unit ?? '') && !CLASSES.test(m.quantity.unit ?? ''))) return false;
  const heads = (table: PhraseTable) => [0, 1].some((n) => matchLength(table, t, head.body + n) > 0);
  if (isPunct(t, m.from - 1, '|')) return heads(QUOTA_HEADS);
  if (findPhrase(t, FILLING, head.to, s.to) >= 0 || !heads(AIM_HEADS)) return false;
  return sentences.slice(0, TITLE).some((x) => matchLength(ADMITS, t, x.body, x.to) > 0);
}
/** Do the first lines name a plan of admissions: "Tuyển sinh vào lớp 10 năm học …"? */
export const isOnAdmissions = (t: Tokens, sentences: readonly Sentence[]): boolean =>
  sentences
    .slice(0, TITLE)
    .some((x) => x.opensLine && [0, 1].some((n) => matchLength(ADMITS, t, x.body + n, x.to) > 0));
const QUOTA_HEADS = phraseTable('chỉ tiêu tuyển sinh, chỉ tiêu tuyển mới, kế hoạch tuyển sinh');
const AIM_HEADS = phraseTable('chỉ tiêu');
const FILLING = phraseTable('tuyển, huy động, phấn đấu, duy trì, đạt, mở, vận động');
/** How a plan of admission is named in its first lines. */
const ADMITS = phraseTable('tuyển sinh, kế hoạch tuyển sinh, về việc tuyển sinh, v/v tuyển sinh');
const TITLE = 8;
const CLASSES = /^(lớp|nhóm|nhóm lớp)(?![\p{L}])/iu;

/** "chỉ tiêu tuyển dụng là 592 nhân viên (141 kế toán, 132 văn thư)": who is to be found for a quota, in its row. */
export const fillsQuota = (t: Tokens, s: Sentence, m: Mention, previous: Mention | null): boolean =>
  !m.percent &&
  previous?.quantity.role === 'other' &&
  m.from - previous.to <= 3 &&
  findPhrase(t, QUOTAS, s.body, previous.from) >= 0;

/** "được giao bổ sung 574 biên chế", "41.215 biên chế được giao", "riêng năm 2024 là 402 biên chế": posts that were given. */
export function isPosts(t: Tokens, m: Mention, floor: number, previous: Mention | null, mode: Mode): boolean {
  if (findPhrase(t, GIVEN, Math.max(floor, m.from - 4), m.from) >= 0) return true;
  if (mode === 'plan' || mode === 'target') return false;
  if (previous?.quantity.role === 'other' && /^biên chế/i.test(previous.quantity.unit ?? '')) return true;
  return findPhrase(t, ADDED, Math.max(floor, m.from - 4), m.from) >= 0 || matchLength(WERE_GIVEN, t, m.to) > 0;
}
const GIVEN = phraseTable('được giao, giao, được phân bổ, phân bổ');
const ADDED = phraseTable('được bổ sung, được cấp, được duyệt, được phê duyệt');
const WERE_GIVEN = phraseTable('được giao, được phân bổ, được duyệt');
