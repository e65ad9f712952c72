import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { startsCountNoun } from '../quantities/units.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { isBudgetRow, isFee, spends } from './task-sums.ts';

// What reads like a task and is none: a ban that bounds a duty, the day of the clause before, a threat, a paper issued.

const KHONG = registerWord('không');
const SE = registerWord('sẽ');
const DE = registerWord('để');
const CO = registerWord('có');
const NAO = registerWord('nào');
const HOAN = registerWord('hoàn');
const DUE_AFTER = wordSet('trước trong vào chậm xong');

/** Does what begins at `at`, in the clause from `from`, ask for nothing? `item`: it is a point inside the sentence. */
export const isRefused = (t: Tokens, s: Sentence, from: number, at: number, end: number, item: boolean): boolean =>
  (!item && (at <= from || t.words[at - 1] === SE) && forbids(t, s, at, end)) ||
  (at > from && end - at < (t.kind[end - 1] === PUNCT ? 4 : 3)) ||
  isDayOnly(t, at, end) ||
  shows(t, at, end) ||
  isRate(t, at, end) ||
  isBudgetRow(t, s, at, end) ||
  isPolite(t, at) ||
  isHollow(t, at, end) ||
  isQuota(t, at) ||
  unfoldsByYear(t, s, at) ||
  threatens(t, at, end) ||
  restsOn(t, s, at, end) ||
  defines(t, at, end) ||
  cameTo(t, at, end) ||
  isFee(t, at, end) ||
  spends(t, s, at);

/**
 * "…; không thu ngoài quy định" behind a duty: what must not be, part of it. With a number or "nào" it is something to see
 * to, and so is "không để …" and what opens a point or sentence of duties.
 */
function forbids(t: Tokens, s: Sentence, at: number, end: number): boolean {
  if (t.words[at] !== KHONG && matchLength(BANS, t, at, end) === 0) return false;
  const not = t.words[at] === KHONG ? at : at + 2;
  if (t.words[not + 1] === DE || (at === s.body && t.words[not + 1] !== CO)) return false;
  for (let k = at + 1; k < end; k++) {
    if (t.words[k] === NAO && k < at + 7) return false;
    if (t.kind[k] === NUM && k < at + 12 && !isPunct(t, k + 1, '/') && startsCountNoun(t, k + 1)) return false;
  }
  return true;
}
const BANS = phraseTable('nghiêm cấm, tuyệt đối không');

/** "; hoàn thành trước ngày 28/11": the day of the clause before it. */
const isDayOnly = (t: Tokens, at: number, end: number): boolean =>
  t.words[at] === HOAN && DUE_AFTER.has(t.words[at + 2] as number) && isPunct(t, at - 1, ';') && end - at < 14;

/** "Học sinh hoàn thành chương trình lớp học đạt từ 99,5%", "toàn tỉnh phải có 100% đơn vị đạt": a share to be reached. */
function isRate(t: Tokens, at: number, end: number): boolean {
  if (matchLength(COMPLETING, t, at, end) > 0)
    for (let k = at; k < end && k < at + 14; k++) if (t.kind[k] === NUM && isPunct(t, k + 1, '%')) return true;
  // "Phát triển hội viên đạt 28% dân số"
  if (matchLength(GROWING, t, at, end) > 0)
    for (let k = at + 2; k + 2 < end && k < at + 12 && !isPunct(t, k, ','); k++)
      if (t.words[k] === DAT && (t.kind[k + 1] === NUM || t.kind[k + 2] === NUM)) return true;
  for (let k = at; k + 3 < end && k < at + 6; k++)
    if (t.words[k] === PHAI && t.words[k + 1] === CO) return t.kind[k + 2] === NUM && isPunct(t, k + 3, '%');
  return false;
}
const COMPLETING = phraseTable('hoàn thành chương trình, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ');
const GROWING = phraseTable('phát triển hội viên, phát triển đảng viên, phát triển đoàn viên, giải ngân, xây dựng quỹ');
const DAT = registerWord('đạt');
const PHAI = registerWord('phải');

/** "UBND huyện kính báo cáo Ban Chỉ đạo tỉnh": how a letter ends. */
const isPolite = (t: Tokens, at: number): boolean => t.words[at - 1] === KINH || t.words[at] === KINH;
const KINH = registerWord('kính');

/** "… nghiêm túc thực hiện", "… xem xét, phê duyệt", "Xin cảm ơn": words that close a letter or speech and name no work. */
function isHollow(t: Tokens, at: number, end: number): boolean {
  if (t.words[at] === XIN && COURTESIES.has(t.words[at + 1] as number)) return true;
  // "thông báo để các đơn vị biết, thực hiện"
  if (matchLength(LETTING_KNOW, t, at, end) > 0)
    for (let k = at; k < end && k < at + 14; k++) if (t.words[k] === BIET) return true;
  for (let k = at; k < end; k++)
    if (t.kind[k] === NUM || (t.kind[k] === WORD && !HOLLOW.has(t.words[k] as number))) return false;
  return true;
}
const LETTING_KNOW = phraseTable('thông báo để, thông báo đến, thông báo tới, thông báo cho');
const BIET = registerWord('biết');
const XIN = registerWord('xin');
const COURTESIES = wordSet('kính cảm trân cám chúc hứa');
const HOLLOW = wordSet(
  'nghiêm túc tổ chức triển khai thực hiện thi hành xem xét phê duyệt quyết định báo cáo và biết kịp thời chỉ đạo giúp đỡ quan tâm',
);

/** "Năm nay 24 trường được giao tuyển 286 lớp": the number they were given. */
const isQuota = (t: Tokens, at: number): boolean =>
  t.words[at - 1] === GIAO &&
  t.words[at - 2] === DUOC &&
  t.kind[at + matchLength(TAKING_ON, t, at)] === NUM &&
  matchLength(TAKING_ON, t, at) > 0;
const TAKING_ON = phraseTable('tuyển, bổ sung, thêm');
const GIAO = registerWord('giao');
const DUOC = registerWord('được');

/** "Cụ thể: năm 2019 mở 14 lớp; năm 2020 mở 16 lớp": the duty before it, year by year. */
function unfoldsByYear(t: Tokens, s: Sentence, at: number): boolean {
  const length = matchLength(UNFOLDING, t, s.body, s.to);
  if (length === 0 || !(isPunct(t, s.body + length, ':') || isPunct(t, s.body + length + 2, ':'))) return false;
  return t.kind[at - 1] === NUM && t.words[at - 2] === NAM;
}
const UNFOLDING = phraseTable('cụ thể, trong đó, chia ra, phân kỳ, phân kỳ thực hiện, phân kỳ đầu tư');
const NAM = registerWord('năm');

/** "Khảo sát 12.000 phụ huynh cho thấy …": it was done and tells something. */
function shows(t: Tokens, at: number, end: number): boolean {
  for (let k = at; k + 1 < end && k < at + 14; k++) {
    if (isPunct(t, k, ',')) return false;
    if (t.words[k] === CHO && t.words[k + 1] === THAY) return true;
  }
  return false;
}
const CHO = registerWord('cho');
const THAY = registerWord('thấy');

/** "Đơn vị để xảy ra sai phạm phải chịu trách nhiệm": what a rule threatens. */
function threatens(t: Tokens, at: number, end: number): boolean {
  let fault = false;
  for (let k = at; k < end && k < at + 24; k++) {
    if (matchLength(FAULTS, t, k, end) > 0) fault = true;
    if (fault && matchLength(BLAME, t, k, end) > 0) return true;
  }
  return false;
}
const FAULTS = phraseTable('để xảy ra, vi phạm, nếu');
const BLAME = phraseTable('chịu trách nhiệm, bị xử lý');

/** "Đồng thời, ban hành Quyết định số …": with its number it has been issued. */
export const issues = (t: Tokens, cited: Uint8Array, at: number, end: number): boolean =>
  matchLength(ISSUING, t, at, end) === 2 && cited[at + 2] === 1;
const ISSUING = phraseTable('ban hành, phê duyệt, công bố');

/** "Quán triệt Chỉ thị số 61-CT/TW, Huyện ủy đã …": what a paragraph rests on, before the one who acts. */
function restsOn(t: Tokens, s: Sentence, at: number, end: number): boolean {
  if (at !== s.body || !s.opensLine || s.marker !== null || matchLength(RESTING, t, at, end) === 0) return false;
  for (let k = at + 3; k < end; k++) if (isPunct(t, k, ',')) return true;
  return false;
}
const RESTING = phraseTable(
  'quán triệt chỉ thị, quán triệt nghị quyết, quán triệt kết luận, thực hiện chỉ đạo, thực hiện sự chỉ đạo, thực hiện ý kiến, thực hiện nghị quyết, thực hiện chỉ thị, thực hiện kế hoạch, thực hiện công văn, thực hiện quyết định',
);

/** "Thực hiện phổ cập giáo dục là một chủ trương lớn": said of it, nobody is asked. */
function defines(t: Tokens, at: number, end: number): boolean {
  if (REGARDING.has(t.words[at] as number)) return false;
  for (let k = at + 2; k + 1 < end && k < at + 26; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) return false;
    if (t.words[k] === LA && matchLength(KINDS, t, k + 1, end) > 0) return true;
  }
  return false;
}
/** "coi … là nhiệm vụ", "xác định … là khâu đột phá": that is what they are asked. */
const REGARDING = wordSet('coi xác lấy xem');
const LA = registerWord('là');
const KINDS = phraseTable(
  'một chủ trương, một nhiệm vụ, một trong, chủ trương, nhiệm vụ, yêu cầu, trách nhiệm, việc làm',
);

/** "Huy động phụ huynh được 62 triệu đồng": what came of it. */
function cameTo(t: Tokens, at: number, end: number): boolean {
  for (let k = at + 1; k + 1 < end && k < at + 10 && t.kind[k] === WORD; k++)
    if (t.words[k] === DUOC) return t.words[k - 1] !== CHO && t.kind[k + 1] === NUM;
  return false;
}
