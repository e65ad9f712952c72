import { hasNumber, isVerb } from '../contexts/doing.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import {
  ACTION_VERBS,
  ACTORS,
  DUTY_VERBS,
  NOUN_PHRASES,
  QUALITIES,
  QUIET_SPLIT_VERBS,
  SPLIT_VERBS,
} from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { demanded } from './task-requests.ts';

// Where one sentence asks for several things: at commas and "và" before a strong verb.

/** "…, | yêu cầu các xã | hiến đất": the next one asked. */
const ADDRESSING = phraseTable(
  'yêu cầu các, đề nghị các, yêu cầu ubnd, đề nghị ubnd, giao ubnd, giao các, giao phòng, giao sở',
);
const SEMICOLON = 59;
const AND = registerWord('và');
const THOI = registerWord('thời');
const DONG = registerWord('đồng');
const UU = registerWord('ưu');
/** Where semicolons part a sentence these only go on with the clause: "…, tiếp tục …, nâng cao …; hướng dẫn …". */
const WIDE_VERBS = phraseTable(
  'tiếp tục, bồi dưỡng, nâng cao, tăng cường, tổ chức, đổi mới, chú trọng, tập trung, phân luồng, đẩy mạnh, triển khai',
);
/** "chỉ đạo các trường rà soát, bố trí …": the commas part what the others do. */
const DIRECTING = phraseTable('chỉ đạo, hướng dẫn, đôn đốc');
export function directs(t: Tokens, at: number, end: number): boolean {
  let k = at;
  for (let n = 0; n < 3 && matchLength(DIRECTING, t, k, end) > 0; n++) k += isPunct(t, k + 2, ',') ? 3 : 2;
  return k > at && matchLength(ACTORS, t, k, end) > 0;
}
/** "… để nâng cao chất lượng, tăng cường …": these begin another task behind a purpose. */
const AFRESH = phraseTable(
  'tăng cường, tiếp tục, đẩy mạnh, gửi, báo cáo, phối hợp, bố trí, công khai, công bố, rà soát, tuyệt đối không',
);
const AT_FIRST = phraseTable('trước mắt');
const DE = registerWord('để');
const THEO = registerWord('theo');
const DAN = registerWord('dẫn');
/** "theo hướng dẫn số …" is a paper and names no purpose, as "theo hướng …" does. */
const isGuidance = (t: Tokens, k: number): boolean => t.words[k] === THEO && t.words[k + 2] === DAN;
export const PURPOSE = phraseTable('theo hướng, nhằm, góp phần, để');

/** Commas and "và" before strong verbs part a running sentence into tasks, but not inside "theo hướng …", "nhằm …". */
export function splitAt(t: Tokens, at: number, end: number, semis: number): number[] {
  const quiet = semis < 2;
  const calm = semis < 3;
  const splits = [at];
  let bound = directs(t, at, end);
  /** The purpose may end at a comma. */
  let ends = false;
  for (let k = at + 1; k + 3 < end; k++) {
    if (matchLength(PURPOSE, t, k, end) > 0 && t.words[k - 1] !== KHONG && !isGuidance(t, k)) {
      ends = !bound && t.words[k] === DE;
      bound = true;
    }
    if (ends && isPunct(t, k - 1, ',') && matchLength(AFRESH, t, k, end) > 0) bound = false;
    const last = splits[splits.length - 1] as number;
    if (isPunct(t, k - 1, ':') && isVerb(t, k, end)) {
      splits.push(k);
      continue;
    }
    const and = t.words[k - 1] === AND;
    const also = t.words[k - 1] === THOI && t.words[k - 2] === DONG;
    if (k < at + 4 || (bound && !also) || (!isPunct(t, k - 1, ',') && !and && !also)) continue;
    // "…, trước mắt | cấp 90 xe đạp"
    if (matchLength(AT_FIRST, t, k, end) > 0 && isVerb(t, k + 2, end)) {
      splits.push(k + 2);
      continue;
    }
    const other = isPunct(t, k - 1, ',') && k - last >= 5 ? actorsVerb(t, k, end) : -1;
    if (other >= 0) {
      splits.push(other);
      continue;
    }
    const asks = and ? 0 : matchLength(ADDRESSING, t, k, end);
    const asked = asks > 0 && k - last >= 5 ? demanded(t, k + asks - 1, end) : -1;
    if (asked >= 0) {
      splits.push(asked);
      continue;
    }
    const counted = !and && t.kind[k + 1] === NUM && matchLength(ACTION_VERBS, t, k, end) === 1 ? 1 : 0;
    const strong =
      counted || (and ? 0 : countsMore(t, k, end)) || matchLength(also ? ACTION_VERBS : SPLIT_VERBS, t, k, end);
    const quietly = strong === 0 && quiet ? matchLength(QUIET_SPLIT_VERBS, t, k, end) : strong;
    const verb = quietly === 0 && calm ? furtherWork(t, last, k, end) : quietly;
    if ((and && (t.words[k] === UU || isCapital(t, k))) || matchLength(NOUN_PHRASES, t, k, end) > 0) continue;
    if (!quiet && !also && (and || matchLength(WIDE_VERBS, t, k, end) > 0)) continue;
    if (!and && !also && matchLength(HANDING_ON, t, k, end) > 0) continue;
    if (t.words[k] === HOAN && DUE_AFTER.has(t.words[k + 2] as number)) continue;
    if (
      verb === 0 ||
      isPunct(t, k + verb, ',') ||
      k - last < nearest(t, last, k, end, and) ||
      endsWithVerb(t, k - 1, at)
    )
      continue;
    splits.push(k);
  }
  return splits;
}

/** How many tokens a task has at least: "trao 40 suất quà và | mở 3 lớp" counts on both sides. */
function nearest(t: Tokens, last: number, k: number, end: number, and: boolean): number {
  if (!and) return 5;
  return hasNumber(t, last, k) && hasNumber(t, k, clauseEnd(t, k, end)) ? 4 : 7;
}

/**
 * "yêu cầu các trường rà soát …, | điều chuyển …, | không để …": where no semicolon parts the sentence any verb of doing with
 * an object begins another thing to be done; not one that says how it is done.
 */
function furtherWork(t: Tokens, last: number, k: number, end: number): number {
  if (isCapital(t, k) || tellsHow(t, k, end)) return 0;
  // "xây 6 trường, đưa tổng số lên 40": what comes of it
  if (RAISING.has(t.words[k] as number) && hasNumber(t, last, k) && !putsInto(t, k, end)) return 0;
  // "…, sớm khắc phục …"
  if (t.words[k] === SOM) return isVerb(t, k + 1, end) ? 2 : 0;
  const not = t.words[k] === TUYET ? 2 : 0;
  // "…, không để em nào bỏ học": what the work is to prevent
  if (not === 0 && t.words[k] === KHONG && t.words[k + 1] === DE) return 0;
  if (t.words[k + not] === KHONG) return isVerb(t, k + not, end) || isVerb(t, k + not + 1, end) ? not + 2 : 0;
  if (!isVerb(t, k, end) || followsVerb(t, k - 1, last)) return 0;
  const length = Math.max(matchLength(ACTION_VERBS, t, k, end), matchLength(DUTY_VERBS, t, k, end));
  if (
    length === 1 &&
    !PLAIN.has(t.words[k] as number) &&
    !putsInto(t, k, end) &&
    t.words[k + 1] !== THEM &&
    !hasNumber(t, k, clauseEnd(t, k, end))
  )
    return 0;
  const object = t.kind[k + length];
  return k + length + 2 < end && (object === WORD || object === NUM) ? length : 0;
}
const KHONG = registerWord('không');
/** "…, đưa môn bơi vào chương trình chính khóa": a thing put where it was not. */
function putsInto(t: Tokens, k: number, end: number): boolean {
  if (t.words[k] !== DUA) return false;
  for (let i = k + 2; i < end && i < k + 10 && t.kind[i] === WORD; i++) if (t.words[i] === VAO) return true;
  return false;
}
const DUA = registerWord('đưa');
const VAO = registerWord('vào');
/** "…, bảo đảm đúng tiến độ", but not "…, làm mới sân khấu". */
export const tellsHow = (t: Tokens, k: number, end: number): boolean => {
  const quality = matchLength(QUALITIES, t, k, end);
  return quality > 0 && quality >= Math.max(matchLength(ACTION_VERBS, t, k, end), matchLength(DUTY_VERBS, t, k, end));
};
const SOM = registerWord('sớm');
const TUYET = registerWord('tuyệt');
const VIEC = registerWord('việc');
/** "vốn lồng ghép", "phòng vệ sinh": no verb behind these. */
const OBJECTS = wordSet('vốn phòng nhà khu');
/** Verbs of one syllable that are nothing else. */
const PLAIN = wordSet(
  'dừng miễn tặng trao mua xây xóa xoá tuyển cử ký sửa trồng dành ghép thăm mời chuyển khoan đặt kéo bỏ cắt nới lập xin',
);
export const RAISING = wordSet('nâng đưa');

export function clauseEnd(t: Tokens, k: number, end: number): number {
  for (let i = k; i < end; i++) if (isPunct(t, i, ',')) return i;
  return end;
}

const HOAN = registerWord('hoàn');
/** "…, báo cáo UBND huyện trước ngày 30/9": whom the work goes to in the end. */
const HANDING_ON = phraseTable(
  'báo cáo ubnd, báo cáo ủy ban, báo cáo ban, báo cáo thường trực, báo cáo hđnd, báo cáo sở, báo cáo phòng, báo cáo bộ, báo cáo về, báo cáo chi bộ, báo cáo đảng ủy, báo cáo chủ tịch, báo cáo hội đồng',
);
/** "…, hoàn thành trước 30/4": the day of the clause before. */
const DUE_AFTER = wordSet('trước trong vào chậm xong');
/** "trước ngày 30/4", "từ ngày 01/6/2026", "chậm nhất …". */
export function hasDueDate(t: Tokens, dates: Dates, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!DAY_LEADS.has(t.words[k] as number)) continue;
    for (let i = k + 1; i < to && i < k + 6; i++) if (dates.at[i]) return true;
  }
  return false;
}
const DAY_LEADS = wordSet('trước từ nhất');

const PLURAL = wordSet('các phòng sở tổ ban ubnd trường xã huyện phường quận');

/** ", các phòng chuyên môn | rà soát …": the strong verb of the next one charged, or -1. */
function actorsVerb(t: Tokens, k: number, end: number): number {
  if (!PLURAL.has(t.words[k] as number) || matchLength(ACTORS, t, k, end) === 0) return -1;
  for (let v = k + 2; v < end && v < k + 7; v++) {
    if (t.kind[v] !== WORD) return -1;
    if (isCapital(t, v)) continue;
    if (matchLength(SPLIT_VERBS, t, v, end) > 0 || matchLength(QUIET_SPLIT_VERBS, t, v, end) > 0) return v;
  }
  return -1;
}

/** How many semicolons part the sentence. */
export function semicolons(t: Tokens, s: Sentence): number {
  let n = 0;
  for (let k = s.body; k < s.to; k++) if (t.kind[k] === PUNCT && t.code[k] === SEMICOLON) n++;
  return n;
}

/** The end of the first clause: a comma, but not the one behind "Phấn đấu đến năm 2025,". */
export function firstClause(t: Tokens, from: number, to: number): number {
  for (let k = from + 4; k < to; k++) if (isPunct(t, k, ',') && t.kind[k - 1] === WORD) return k;
  return to;
}

/** "tiếp tục | duy trì": a verb of doing ends right before k; not "việc dạy", "bằng vốn lồng ghép". */
export function followsVerb(t: Tokens, k: number, floor: number): boolean {
  for (let size = 3; size >= 1; size--)
    if (
      k - size >= floor &&
      t.words[k - 2] !== VIEC &&
      !OBJECTS.has(t.words[k - size - 1] as number) &&
      matchLength(ACTION_VERBS, t, k - size, k) === size
    )
      return true;
  return false;
}

/** ", phát triển thêm 2.000 hội viên": a verb of doing with a count right behind it. */
function countsMore(t: Tokens, k: number, end: number): number {
  const verb = Math.max(matchLength(ACTION_VERBS, t, k, end), matchLength(DUTY_VERBS, t, k, end));
  if (verb > 1 && t.words[k + verb - 1] === THEM && t.kind[k + verb] === NUM) return verb;
  return verb > 1 && t.words[k + verb] === THEM && t.kind[k + verb + 1] === NUM ? verb : 0;
}
const THEM = registerWord('thêm');

/** "công tác phát hiện, | lựa chọn và …" */
const OF_WORK = wordSet('tác việc');

/** "củng cố, duy trì và | nâng cao …": the verb before has no object of its own yet. */
function endsWithVerb(t: Tokens, to: number, floor: number): boolean {
  for (let size = 3; size >= 1; size--) {
    const k = to - size;
    if (
      k >= floor &&
      (matchLength(ACTION_VERBS, t, k, to) === size || matchLength(DUTY_VERBS, t, k, to) === size) &&
      (size > 1 || isVerb(t, k, to))
    )
      return (
        isPunct(t, k - 1, ',') ||
        OF_WORK.has(t.words[k - 1] as number) ||
        (size > 1 && (k === floor || t.words[k - 1] === AND || followsVerb(t, k, floor)))
      );
  }
  return false;
}
