import { AIM_TITLES, FUTURE_HEADINGS, PAST_HEADINGS, QUOTAS, TARGET_HEADINGS } from '../lexicon/cues.ts';
import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isBullet } from '../text/markers.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';
import type { Mode } from './turns.ts';

// What the heading, label or subject line of a part says of the part: that it reports, plans or sets aims.

function hasComma(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPunct(t, k, ',')) return true;
  return false;
}

/** The first or second word where a heading phrase starts, or -1. */
function opening(t: Tokens, from: number, to: number): number {
  for (let k = from; k < from + 2; k++) {
    if (matchLength(QUOTAS, t, k, to) > 0) return -1;
    if (matchLength(FUTURE_HEADINGS, t, k, to) > 0 || matchLength(PAST_HEADINGS, t, k, to) > 0) return k;
  }
  return -1;
}

/** A first line in ordinary letters without a marker or a colon is the title of an article, no heading of a part. */
function isTitle(t: Tokens, s: Sentence): boolean {
  if (s.marker !== null || !s.closesLine || isPunct(t, s.to - 1, ':') || isPunct(t, s.to - 1, '.')) return false;
  for (let k = s.body; k < s.to; k++) if (t.kind[k] === WORD && !isAllCaps(t, k)) return true;
  return false;
}

/** "3. Kết luận: …" of the minutes of a meeting. */
const CONCLUSIONS = phraseTable('kết luận, kết luận của chủ tọa');
/** "Đảng viên hoàn thành tốt nhiệm vụ: 90%": how people are rated, no heading. */
const RATINGS = phraseTable('hoàn thành nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ');

/** "Chỉ tiêu không đạt là tỷ lệ chuyên cần: …", "Những chỉ tiêu vượt:": what became of aims. */
const FATES = phraseTable(
  'chỉ tiêu không đạt, chỉ tiêu chưa đạt, chỉ tiêu chưa hoàn thành, chỉ tiêu không hoàn thành, chỉ tiêu vượt, chỉ tiêu đạt và vượt, chỉ tiêu đã đạt, chỉ tiêu hoàn thành, mục tiêu không đạt, mục tiêu chưa đạt',
);

/** "1. Công nhận mới các trường chuẩn: năm 2026: …": a thing to be done. */
const RECOGNISING = phraseTable('công nhận mới, công nhận lại, công nhận thêm');

/** "Phong trào Kế hoạch nhỏ": the pupils gather waste paper, nothing is planned. */
const MOVEMENTS = phraseTable('kế hoạch nhỏ');

/** The title of a bare list of aims opens it; other titles open nothing. */
const titleMode = (t: Tokens, s: Sentence): Mode | null =>
  findPhrase(t, AIM_TITLES, s.body, Math.min(s.to, s.body + 8)) >= 0 ? 'target' : null;

/** What the first line opens: "BỀN BỈ MỤC TIÊU PHỔ CẬP GIÁO DỤC" in capitals is a title as well, no list of aims. */
export function opensText(t: Tokens, s: Sentence): Mode | null {
  if (isTitle(t, s)) return titleMode(t, s);
  const mode = announces(t, s);
  const late = mode === 'target' && s.marker === null && s.closesLine && opening(t, s.body, s.to) < 0;
  return late && !isPunct(t, s.to - 1, ':') ? titleMode(t, s) : mode;
}

/** Among aims a point with a dash that only begins with a label or names a topic ("* Cơ sở vật chất:") opens no part. */
export const keepsAims = (t: Tokens, s: Sentence, section: Mode, said: Mode | null): boolean =>
  said === 'report' &&
  section === 'target' &&
  isBullet(s.marker) &&
  (!s.heading || matchLength(TOPICS, t, s.body, s.to) > 0);

/** "II. NHIỆM VỤ … 4. Đội ngũ, cơ sở vật chất": among the points of a plan a topic is one of them, no part that reports. */
export const keepsPlan = (
  t: Tokens,
  s: Sentence,
  section: Mode,
  said: Mode | null,
  part: Sentence | undefined,
): boolean =>
  said === 'report' &&
  section === 'plan' &&
  (isSize(t, s, part) ||
    (/^[\d.]+$|^[a-zđ]$/.test(s.marker ?? '') &&
      matchLength(TOPICS, t, s.body, s.to) > 0 &&
      part?.marker != null &&
      findPhrase(t, WITH_DUTIES, part.body, part.to) >= 0));
/** "B. Phương hướng … - Quy mô: 21 lớp với 800 học sinh": how large it is to be. */
const isSize = (t: Tokens, s: Sentence, part: Sentence | undefined): boolean =>
  !s.heading &&
  s.marker !== null &&
  part?.heading === true &&
  part.marker !== null &&
  matchLength(SIZES, t, s.body, s.labelTo) > 0;
const SIZES = phraseTable('quy mô, quy mô trường lớp, quy mô phát triển, về quy mô');
const TOPICS = phraseTable(
  'đội ngũ, cơ sở vật chất, công tác đội ngũ, về đội ngũ, về cơ sở vật chất, công tác xây dựng đảng, xây dựng đảng, về xây dựng đảng, công tác phát triển đảng, công tác đảng, công tác đoàn thể, công tác cán bộ',
);

/** The mode that a heading, a label or the subject line of a letter sets for what follows; null for other sentences. */
export function announces(t: Tokens, s: Sentence): Mode | null {
  if (s.opensLine && isSubject(t, s.body)) return 'plan';
  const label = s.heading ? s.to : s.labelTo;
  if (!s.heading && findPhrase(t, RATINGS, s.body, label) >= 0) return null;
  if (findPhrase(t, FATES, s.body, label) >= 0) return 'report';
  if (findPhrase(t, MOVEMENTS, s.body, label) >= 0 || matchLength(RECOGNISING, t, s.body, label) > 0) return null;
  // a label that begins with its heading word may be longer: "Các chỉ tiêu chủ yếu trong giai đoạn 2021 – 2025 gồm:"
  const longest = opening(t, s.body, s.to) >= 0 && !hasComma(t, s.body, label) ? 20 : 12;
  if (!s.heading && !(label > s.body && label - s.body <= longest)) return null;
  // in running prose only a label that begins with the heading word itself opens a section ("Chỉ tiêu: …")
  const prose = !s.heading && s.marker === null && label < s.to;
  const near = Math.min(label, s.body + 5);
  if (prose && (opening(t, s.body, near) < 0 || counts(t, s.body, label))) return null;
  // a long unmarked line with a colon speaks only for the list right below it
  const listOnly =
    s.closesLine && s.marker === null && label === s.to && label - s.body > 8 && isPunct(t, label - 1, ':');
  if (listOnly) return null;
  // "- Kinh phí thực hiện 183 triệu đồng: …" tells what was spent
  if (!s.heading && /^[-+*•]$/.test(s.marker ?? '') && matchLength(MONEY, t, s.body, label) > 0 && tells(t, s, label))
    return null;
  if (label - s.body <= 4 && matchLength(CONCLUSIONS, t, s.body, label) > 0) return 'plan';
  return headingMode(t, s.body, label);
}

const MONEY = phraseTable('kinh phí, nguồn vốn, tổng kinh phí');
/** Does the label hold an amount? */
function tells(t: Tokens, s: Sentence, label: number): boolean {
  for (let k = s.body; k < label; k++) if (t.kind[k] === NUM && AMOUNTS.has(t.words[k + 1] as number)) return true;
  return false;
}
const AMOUNTS = wordSet('triệu tỷ tỉ đồng nghìn');
/** "Kế hoạch tuyển dụng năm nay gồm 212 người: …" tells a figure, it opens no part. */
function counts(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && matchLength(COUNT_NOUNS, t, k + 1, to) > 0) return true;
  return false;
}

/** "V/v hướng dẫn …" under the number of a letter: the letter asks for things. */
export function isSubject(t: Tokens, i: number): boolean {
  return (
    t.kind[i] === WORD &&
    isPunct(t, i + 1, '/') &&
    t.kind[i + 2] === WORD &&
    t.end[i + 2]! - t.start[i]! === 3 &&
    isCapital(t, i)
  );
}

/** The mode a heading or label announces; null when it announces none. */
function headingMode(t: Tokens, from: number, to: number): Mode | null {
  const future = unquoted(t, from, to);
  const past = findPhrase(t, PAST_HEADINGS, from, to);
  if (future >= 0 && past >= 0) {
    if (past > future) return 'plan';
    return to - from > 12 && !isCarriedOut(t, future, to) ? 'neutral' : 'report';
  }
  if (past >= 0) return 'report';
  if (future < 0) return null;
  if (findPhrase(t, TARGET_HEADINGS, from, to) < 0) return 'plan';
  // "MỤC TIÊU, NHIỆM VỤ": points of such a part are things to be done as well
  return findPhrase(t, WITH_DUTIES, from, to) >= 0 ? 'plan' : 'target';
}
/** "Tóm tắt kết quả thực hiện kế hoạch năm 2009-2010 …": the plan that was carried out is the only one named. */
const isCarriedOut = (t: Tokens, future: number, to: number): boolean =>
  matchLength(CARRYING_OUT, t, future - 2, future) === 2 && findPhrase(t, FUTURE_HEADINGS, future + 2, to) < 0;
const CARRYING_OUT = phraseTable('thực hiện, triển khai');
const GIAO = registerWord('giao');
/** "chuyển giao kỹ thuật", "bàn giao" */
const HANDING = wordSet('chuyển bàn');
/** "4. Giải quyết kiến nghị": those of others, that were seen to. */
const ANSWERING = phraseTable('giải quyết, trả lời, tiếp nhận');
/** The first word of what is to come, or -1; “Kế hoạch nhỏ” in quotation marks is the name of a movement. */
function unquoted(t: Tokens, from: number, to: number): number {
  const at = findPhrase(t, FUTURE_HEADINGS, from, to);
  const named =
    at > from &&
    (isPunct(t, at - 1, '“') ||
      matchLength(ANSWERING, t, at - 2, at) === 2 ||
      isPunct(t, at - 1, '"') ||
      (t.words[at] === GIAO && HANDING.has(t.words[at - 1] as number)));
  return named ? unquoted(t, at + 1, to) : at;
}
const WITH_DUTIES = phraseTable('nhiệm vụ, giải pháp');
