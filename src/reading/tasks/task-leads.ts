import { isVerb } from '../contexts/doing.ts';
import { findPhrase, findReport } from '../contexts/turns.ts';
import { FURTHER } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { afterPeriod } from './task-starts.ts';

// What makes the lines below it tasks though no heading says so: "… đề nghị các trường:", "… nội dung sau:", and a
// request that the next sentences carry on with bare verbs ("Tăng cường …. Đồng thời, phối hợp …").

/** Words of a line that ends with a colon and lists what is to be done. */
const LEADS = phraseTable(
  'yêu cầu, đề nghị, kiến nghị, chỉ đạo, giao, phân công, tập trung, nhiệm vụ, giải pháp, biện pháp, cần, phải, quán triệt, nội dung sau, nội dung chính sau, nội dung chủ yếu sau, các nội dung, một số nội dung, các việc, công việc, việc cần làm, việc phải làm, việc làm ngay, việc từ nay, lưu ý, phương hướng, trách nhiệm, hướng dẫn, thống nhất, xác định, quyết nghị, nhất trí, quyết tâm',
);
/** Lines that list what is, or what was learned. */
const NO_LEADS = phraseTable(
  'kết quả, bài học, kinh nghiệm, tồn tại, hạn chế, ưu điểm, khuyết điểm, thành phần, bao gồm các trường, gồm các, căn cứ, thời gian, địa điểm, nơi nhận, kính gửi, nguyên nhân, số liệu, thành tích, đạt được, đối tượng, phạm vi',
);
const REQUESTS = phraseTable('yêu cầu, đề nghị, kiến nghị, giao, lưu ý, nhấn mạnh, cần, phải, chỉ đạo');
/** What may stand before the colon of a list of tasks inside a sentence: "các mục tiêu trọng tâm như: …". */
const LISTS = phraseTable(
  'mục tiêu, nhiệm vụ, nhiệm vụ trọng tâm, giải pháp, biện pháp, phương hướng, yêu cầu, đề nghị, kiến nghị, tập trung, nội dung, lưu ý, các việc, quyết tâm, thống nhất, khâu đột phá, đột phá, đặt ra, đề ra, giao, phân công, quyết nghị',
);
const TAP = registerWord('tập');
const TRUNG = registerWord('trung');
const SEMICOLON = 59;
const COLON = 58;
const DA = registerWord('đã');
const DONE = wordSet('đã đang');

/** Does the line announce a list of things to be done: with a colon, or with nothing behind it and the list below? */
export function leads(t: Tokens, s: Sentence, next: Sentence | undefined): boolean {
  if (!s.closesLine) return false;
  if (!isPunct(t, s.to - 1, ':')) {
    const bare = s.opensLine && !s.heading && s.marker === null && s.to - s.body <= SHORT_LEAD;
    if (!bare || t.kind[s.to - 1] === PUNCT || !next?.opensLine || !BULLETS.test(next.marker ?? '')) return false;
    if (!isVerb(t, next.body, next.to) || findReport(t, s.body, s.to) >= 0) return false;
  }
  if (findPhrase(t, NO_LEADS, Math.max(s.body, s.to - 10), s.to) >= 0) return false;
  return findPhrase(t, LEADS, Math.max(s.body, s.to - 30), s.to) >= 0;
}

/** "Việc từ nay đến hết năm", "Năm học tới, tổ đề nghị": a line of few words above a list. */
const SHORT_LEAD = 16;
const BULLETS = /^[-+*•–]$/;

const FORMULAS = phraseTable('trên đây là, trong quá trình, nếu có, nhận được công văn, nơi nhận, kính gửi');

/** The closing words of every letter: "Trên đây là …, đề nghị … nghiêm túc thực hiện". */
export const isFormula = (t: Tokens, s: Sentence): boolean =>
  matchLength(FORMULAS, t, s.body, s.to) > 0 && s.marker === null;

/** Does the sentence ask for something in its own words? */
export const requests = (t: Tokens, s: Sentence): boolean => findPhrase(t, REQUESTS, s.body, s.to) >= 0;

/** Verbs that open a sentence about the meeting itself: "Tham gia đoàn có …", "Biểu dương …, ông đề nghị". */
const TELLING = phraseTable(
  'tham gia đoàn, tham gia buổi, tham gia hội nghị, tham dự, phát biểu, biểu dương, ghi nhận, đánh giá cao, báo cáo tại, tiếp thu ý kiến, trao, tặng, chúc mừng, ký kết, kết thúc',
);

/** Does a sentence of running text open so? */
export const tells = (t: Tokens, s: Sentence, at: number): boolean =>
  s.marker === null && at === s.body && matchLength(TELLING, t, at, s.to) > 0;

/** "Tăng cường …", "Đồng thời, phối hợp …": begins with a bare verb and reports nothing. */
export function carriesOn(t: Tokens, s: Sentence): boolean {
  const further = matchLength(FURTHER, t, s.body, s.to);
  const from = s.body + further + (further > 0 && isPunct(t, s.body + further, ',') ? 1 : 0);
  if (!isVerb(t, from, s.to) || matchLength(TELLING, t, from, s.to) > 0) return false;
  const end = Math.min(s.to, from + 30);
  for (let k = from; k < end; k++) if (DONE.has(t.words[k] as number)) return false;
  return findReport(t, from, Math.min(s.to, from + 12)) < 0;
}

/** "Về ứng phó với mưa lũ: theo dõi …": a topic and a verb behind it, in a list that is led. */
export const topicOf = (t: Tokens, s: Sentence): boolean =>
  s.labelTo > s.body && matchLength(TOPICS, t, s.body, s.labelTo) > 0 && isVerb(t, s.labelTo, s.to);
const TOPICS = phraseTable('về, đối với, với, riêng');

/** "Các sở GD&ĐT mở đợt cao điểm …" behind a request: the next one charged and a verb, nothing told or asked anew. */
export function nextActs(t: Tokens, s: Sentence): boolean {
  const further = matchLength(FURTHER, t, s.body, s.to);
  let from = s.body + further + (further > 0 && isPunct(t, s.body + further, ',') ? 1 : 0);
  from = afterPeriod(t, from, s.to);
  if (matchLength(NEXT, t, from, s.to) === 0) return false;
  let verb = false;
  for (let k = from + 1; k < s.to && k < from + 16; k++) {
    if (isPunct(t, k, ',') && !verb && k > from + 8) return false;
    if (DONE.has(t.words[k] as number) || (!verb && NOT_YET.has(t.words[k] as number))) return false;
    if (!verb && isVerb(t, k, s.to) && !isCapital(t, k)) {
      if (matchLength(REQUESTS, t, k, s.to) > 0 && t.words[k] !== CHI) return false;
      verb = true;
    }
  }
  return verb && findReport(t, from, Math.min(s.to, from + 24)) < 0;
}
const CHI = registerWord('chỉ');
const NOT_YET = wordSet('sẽ được cần phải là có bị cũng còn');
const NEXT = phraseTable(
  'các sở, các phòng, các trường, các nhà trường, các địa phương, các đơn vị, các cơ sở, các xã, các huyện, các cấp, các ngành, sở, phòng, ubnd, ủy ban nhân dân, bộ, công an, tỉnh đoàn, huyện đoàn, thủ trưởng, hiệu trưởng, chủ tịch, mặt trận, văn phòng, hội, giáo viên chủ nhiệm, các chủ đầu tư, chủ đầu tư, các trạm, trạm y tế, các hội, các tổ, các ban, các cơ quan, cơ quan, công đoàn, đoàn thanh niên, nhà trường, kho bạc, các đoàn thể, các chi bộ, các phường, các thôn, ban giám hiệu, tổng phụ trách',
);

/**
 * "… xác định các mục tiêu như: nâng cao …; đổi mới …": the token after the colon, or -1. In a report (`told`) only what
 * is ahead counts: "học kỳ II, nhà trường tập trung: …".
 */
export function listInside(t: Tokens, s: Sentence, told: boolean): number {
  for (let k = s.body + 2; k + 2 < s.to && k < s.body + 90; k++) {
    if (t.kind[k] !== PUNCT) continue;
    if (t.code[k] === SEMICOLON) return -1;
    if (t.code[k] !== COLON) continue;
    if (findPhrase(t, LISTS, Math.max(s.body, k - 12), k) < 0) return -1;
    for (let i = s.body; i < k; i++) if (t.words[i] === DA) return -1;
    if (told && (t.words[k - 2] !== TAP || t.words[k - 1] !== TRUNG) && !charges(t, s, k)) return -1;
    return k + 1;
  }
  return -1;
}

/** "Sở giao phòng GDĐT các huyện: …", "Đại hội thống nhất ba nhóm nhiệm vụ: …": ahead even in a report. */
function charges(t: Tokens, s: Sentence, colon: number): boolean {
  const from = Math.max(s.body, colon - 12);
  const orders = findPhrase(t, ORDERS, from, colon);
  if (orders >= 0)
    return (
      t.words[orders - 1] !== DUOC && matchLength(ACTORS, t, orders + (t.words[orders] === GIAO ? 1 : 2), colon) > 0
    );
  return findPhrase(t, RESOLVING, from, colon) >= 0 && findPhrase(t, DUTIES, from, colon) >= 0;
}
const GIAO = registerWord('giao');
const DUOC = registerWord('được');
const ORDERS = phraseTable('giao, yêu cầu, đề nghị, kiến nghị');
const RESOLVING = phraseTable('thống nhất, xác định, quyết nghị, nhất trí, thông qua');
const DUTIES = phraseTable('nhiệm vụ, phương hướng, giải pháp');

/** "Thời gian tới, các trường tiếp tục …": what follows in the paragraph goes on with it. */
export const looksAhead = (t: Tokens, s: Sentence): boolean => matchLength(AHEAD, t, s.body, s.to) > 0;
const AHEAD = phraseTable(
  'thời gian tới, trong thời gian tới, sắp tới, tới đây, năm học tới, năm tới, trước mắt, về nhiệm vụ, về giải pháp, nhiệm kỳ tới, từ nay đến',
);

const ORDINALS = phraseTable(
  'thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ nhất là, thứ hai là, thứ ba là, một là, hai là, ba là, bốn là, năm là, sáu là, bảy là, cuối cùng',
);

/** Past "thứ hai," or "ba là:" inside a sentence. */
export function afterOrdinal(t: Tokens, from: number, end: number): number {
  const length = matchLength(ORDINALS, t, from, end);
  if (length === 0) return from;
  const to = from + length;
  return isPunct(t, to, ',') || isPunct(t, to, ':') ? to + 1 : to;
}

const PREAMBLE = phraseTable('thực hiện, triển khai, triển khai thực hiện, căn cứ, theo');

/** "Thực hiện Nghị quyết số …, ngành đặt ra: …": the words before the comma are no task, they say after what. */
export function afterPreamble(t: Tokens, cited: Uint8Array, s: Sentence): boolean {
  const length = matchLength(PREAMBLE, t, s.body, s.to);
  if (length === 0 || s.marker !== null) return false;
  return cited[s.body + length] === 1 || cited[s.body + length + 1] === 1;
}

/** "a) …, b) …", "(1) …; (2) …" inside a sentence: the tokens of the marker that stands at k, or 0. */
export function inlineItem(t: Tokens, k: number): number {
  const opens = isPunct(t, k, '(') ? 1 : 0;
  const mark = k + opens;
  if (!isPunct(t, mark + 1, ')')) return 0;
  const size = (t.end[mark] as number) - (t.start[mark] as number);
  const letter = t.kind[mark] === WORD && size === 1 && opens === 0;
  const number = t.kind[mark] === NUM && size <= 2 && opens === 1;
  const apart = isPunct(t, k - 1, ',') || isPunct(t, k - 1, ';') || isPunct(t, k - 1, ':') || isPunct(t, k - 1, '.');
  return (letter || number) && apart ? opens + 2 : 0;
}
