import {
  COUNT_NOUNS,
  LIKE_NOUNS,
  LIKE_QUALITIES,
  MODIFIERS,
  NOT_COUNTED,
  ROW_NOUNS,
  SCHOOL_LEVELS,
} from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isAllCaps, isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';

// Where a counted noun goes on in a row: "xã, phường, thị trấn", "phòng tạm, mượn", "trường tiểu học, THCS". What has a
// figure or a verb of its own behind it is no part of the row.

const AND = registerWord('và');
const THANH = registerWord('thành');
const PHO = registerWord('phố');
/** After these a level is the subject of the next clause: "…, tiểu học có 109 trường". */
const STATES = wordSet('có là đạt còn chiếm thiếu gồm thừa tăng giảm được');
/** What is said of the last one alone: "4 giáo viên, hiệu trưởng phải …". */
const DUTIES = wordSet('phải đã đang sẽ cũng vẫn kiêm nói');

/** True when the word at the token is one that no counted noun begins with. */
export function isNotCounted(t: Tokens, i: number): boolean {
  return matchLength(NOT_COUNTED, t, i) > matchLength(COUNT_NOUNS, t, i);
}

/** An unknown small-letter word that can be the second half of a noun: no function word, no verb of doing. */
export function isPlainNoun(t: Tokens, i: number, limit: number): boolean {
  return (
    i < limit &&
    t.kind[i] === WORD &&
    !isCapital(t, i) &&
    !isNotCounted(t, i) &&
    matchLength(ACTION_VERBS, t, i, limit) === 0
  );
}

/** The end of the words behind a head that belong to it. */
export function modifiers(t: Tokens, i: number, limit: number): number {
  let at = i;
  for (let guard = 0; guard < 4 && at < limit; guard++) {
    const length = matchLength(MODIFIERS, t, at, limit);
    if (length === 0 || matchLength(NO_MODIFIERS, t, at, limit) > length) break;
    at += length;
  }
  return at;
}

/** Longer words that begin like one: "phó hiệu trưởng phụ trách …". */
const NO_MODIFIERS = phraseTable(
  'phụ trách, phụ huynh, chuyên môn, chuyên cần, chuyên đề, chuyên nghiệp, chính sách, chính trị, chính quyền, thi đua, thi công, tỉnh ủy, huyện ủy, nghề nghiệp, chuẩn bị, chuẩn hóa, tạm ứng, tạm thời',
);

const joins = (t: Tokens, i: number): boolean => isPunct(t, i, ',') || t.words[i] === AND;

/** The end of the row whose first noun has its head in tokens [from, headTo) and ends at `to`. */
export function rowEnd(t: Tokens, from: number, headTo: number, to: number, limit: number): number {
  const kind = matchValue(LIKE_NOUNS, t, from, limit);
  let end = kind === null ? to : likeHeads(t, kind, to, limit);
  if ((kind === 'bodies' || kind === 'people') && end > headTo) end = levels(t, end, limit);
  if (kind === null && end > headTo) end = sameHead(t, from, headTo, end, limit);
  if (kind === null && end === to) end = likeThings(t, from, to, limit);
  return end === to && to > headTo ? likeQualities(t, to, limit) : end;
}

/** "xã, phường, thị trấn", "cán bộ quản lý, giáo viên và nhân viên": heads of one kind. */
function likeHeads(t: Tokens, kind: string, from: number, limit: number): number {
  let to = from;
  for (let guard = 0; guard < 5 && to < limit; guard++) {
    if (kind === 'places' && isPunct(t, to, ',') && t.words[to + 1] === THANH && t.words[to + 2] !== PHO) return to + 2;
    if (!joins(t, to)) break;
    const next = to + 1;
    const head = matchLength(COUNT_NOUNS, t, next, limit);
    if (matchValue(LIKE_NOUNS, t, next, limit) !== kind || (kind === 'people' && isOnePerson(t, next, limit))) break;
    let end = modifiers(t, next + head, limit);
    // "17 xã, thị trấn quản lý 2,6 tỷ đồng": what they do
    if (kind === 'places' && end > next + head && end < limit && t.kind[end] === NUM) end = next + head;
    if (opensNext(t, from, next, head, end, limit)) break;
    // "20 lớp, cơ sở 2", "369 em, học sinh nam 397 em"
    if (t.kind[next + head] === NUM || (end < limit && t.kind[end] === NUM)) break;
    to = end;
  }
  return to;
}

/**
 * "41 trường, trường liên cấp 7 trường", "320 học sinh, học sinh nội trú chiếm …", "98 em, thí sinh tự do là 12 em":
 * does the head at `next` open what is counted or said next? Else the same noun again has a word of its own, and ends there.
 */
function opensNext(t: Tokens, after: number, next: number, head: number, end: number, limit: number): boolean {
  for (let k = end; k < limit && k < end + 4 && t.kind[k] === WORD; k++)
    if (t.words[k] === LA && t.kind[k + 1] === NUM) return true;
  for (let k = 0; k < head; k++) if (t.words[next + k] !== t.words[after - head + k]) return false;
  return end === next + head || STATES.has(t.words[end] as number);
}
const LA = registerWord('là');

/** "hiệu trưởng phải …", "thầy hiệu trưởng", "cô Lan": one of them, with a title or a name, no kind. */
function isOnePerson(t: Tokens, i: number, limit: number): boolean {
  const title = matchLength(TITLES, t, i, limit);
  if (title > 0 && DUTIES.has(t.words[i + title] as number)) return true;
  const address = matchLength(ADDRESSES, t, i, limit);
  if (address === 0) return false;
  const next = i + address;
  return matchLength(TITLES, t, next, limit) > 0 || (isCapital(t, next) && !isAllCaps(t, next) && !isBody(t, next));
}
const ADDRESSES = phraseTable('thầy, cô, thầy giáo, cô giáo, em, cháu, đồng chí');
const TITLES = phraseTable('hiệu trưởng, hiệu phó, phó hiệu trưởng, tổng phụ trách, tổ trưởng, chủ nhiệm, bí thư');
/** "học sinh Trường THCS …": where they are from. */
const isBody = (t: Tokens, i: number): boolean => matchLength(COUNT_NOUNS, t, i) > 0;

/** "m²/trẻ, học sinh": further people behind those that a measure is of. */
export function peopleBehind(t: Tokens, to: number, limit: number): number {
  const end = likeHeads(t, 'people', to, limit);
  return end < limit && t.kind[end] !== PUNCT ? to : end;
}

/** "phòng tạm, phòng mượn": the same head again, with another word behind it, and no number between. */
function sameHead(t: Tokens, from: number, headTo: number, to: number, limit: number): number {
  if (!joins(t, to)) return to;
  const size = headTo - from;
  for (let k = 0; k < size; k++) if (t.words[to + 1 + k] !== t.words[from + k]) return to;
  const next = to + 1 + size;
  return isPlainNoun(t, next, limit) ? next + 1 : to;
}

/** "máy tính bảng, điện thoại", "sách, vở": things that are given together. */
function likeThings(t: Tokens, from: number, end: number, limit: number): number {
  const kind = matchValue(ROW_NOUNS, t, from, limit);
  let to = end;
  for (let guard = 0; kind !== null && guard < 4 && joins(t, to); guard++) {
    if (matchValue(ROW_NOUNS, t, to + 1, limit) !== kind) break;
    const next = modifiers(t, to + 1 + matchLength(ROW_NOUNS, t, to + 1, limit), limit);
    if (isSaidOf(t, next, limit)) break;
    to = next;
  }
  return to;
}

/** "phòng học tạm, mượn", "học sinh nghèo, cận nghèo": a second quality like the one that ends at `end`. */
function likeQualities(t: Tokens, end: number, limit: number): number {
  if (!isPunct(t, end, ',')) return end;
  const kind = qualityEnding(t, end);
  let to = end;
  for (let guard = 0; kind !== null && guard < 4 && (joins(t, to) || isPunct(t, to, '/')); guard++) {
    if (matchValue(LIKE_QUALITIES, t, to + 1, limit) !== kind) break;
    const next = to + 1 + matchLength(LIKE_QUALITIES, t, to + 1, limit);
    // "phòng mượn, nhờ đình làng": what is borrowed is named
    if (isSaidOf(t, next, limit) || matchLength(COUNT_NOUNS, t, next, limit) > 0) break;
    to = next;
  }
  return to;
}

function qualityEnding(t: Tokens, end: number): string | null {
  for (let size = 3; size >= 1; size--)
    if (matchLength(LIKE_QUALITIES, t, end - size, end) === size) return matchValue(LIKE_QUALITIES, t, end - size, end);
  return null;
}

/** Does a figure or a verb follow that goes with what stands before it alone? */
const isSaidOf = (t: Tokens, i: number, limit: number): boolean =>
  i < limit &&
  (t.kind[i] === NUM ||
    isPunct(t, i, ':') ||
    isPunct(t, i, '(') ||
    STATES.has(t.words[i] as number) ||
    DUTIES.has(t.words[i] as number));

/** Behind "trường cao đẳng"; of people these are degrees. */
const HIGHER = phraseTable('cao đẳng, trung cấp, đại học, học viện');

/** "trường mầm non, tiểu học, THCS và THPT": levels in a row behind one noun. */
function levels(t: Tokens, i: number, limit: number): number {
  let at = i;
  for (let guard = 0; guard < 6 && at < limit; guard++) {
    if (!joins(t, at) && !isPunct(t, at, '&')) break;
    const length = Math.max(matchLength(SCHOOL_LEVELS, t, at + 1, limit), matchLength(HIGHER, t, at + 1, limit));
    const next = at + 1 + length;
    if (length === 0 || t.kind[next] === NUM || STATES.has(t.words[next] as number)) break;
    at = next;
  }
  return at;
}
