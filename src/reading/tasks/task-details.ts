import { isVerb } from '../contexts/doing.ts';
import { DOCUMENT_TYPES } from '../lexicon/documents.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Span, TaskDeadline } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';

// Who has to do a task, by when, and the paper or thing that comes of it, where the text says so.

/** Tokens [from, to). */
interface Range {
  from: number;
  to: number;
}

const DUE = phraseTable(
  'trước, trước ngày, trước mùng, xong trước, hoàn thành trước, chậm nhất, chậm nhất là, chậm nhất ngày, chậm nhất là ngày, đến hết, đến hết ngày, đến hết năm, đến ngày, đến năm, đến hết tháng, trong tháng, trong quý, trong năm, trong năm học, vào năm, vào tháng, vào ngày, vào quý, hết năm, từ nay đến, trước tháng, trước năm, trước năm học, trong học kỳ, trong vòng, trong thời hạn, muộn nhất, muộn nhất là, muộn nhất ngày, thời hạn',
);
const SPANS = wordSet('ngày tháng tuần giờ');
const TERM = wordSet('kỳ');
const REQUEST = phraseTable('yêu cầu, đề nghị, kiến nghị, giao, giao cho, chỉ đạo, giao nhiệm vụ cho, đề xuất');
const MODALS = wordSet(
  'sẽ cần phải tiếp tục sớm có trách nhiệm nghiêm túc cũng tập trung khẩn trương kịp thời chủ động là',
);
const TOPIC = phraseTable('đối với, trách nhiệm của, giao, yêu cầu, đề nghị, kiến nghị với, nhiệm vụ của');
const TITLES = phraseTable(
  'thầy, cô, ông, bà, đồng chí, thầy giáo, cô giáo, chánh văn phòng, trưởng phòng, phó giám đốc, giám đốc',
);
const MAKING = phraseTable(
  'ban hành, xây dựng, lập, trình, soạn, soạn thảo, biên soạn, hoàn thiện, hoàn thành, gửi, nộp, phê duyệt, thông qua, cập nhật, tham mưu, công bố, ký',
);
const THINGS = phraseTable(
  'danh sách, hồ sơ, phần mềm, cơ sở dữ liệu, tài liệu, biểu mẫu, thời khóa biểu, lộ trình, bộ tiêu chí, quy trình, dự toán, dự thảo, phụ lục, biên bản, bảng điểm, chuyên đề, số liệu',
);
const PRODUCT_ENDS = wordSet('trước để nhằm gửi trình theo báo trong đến và chậm');
const PHAI = registerWord('phải');
const CAC = registerWord('các');

export interface TaskDetails {
  doer?: Span;
  deadline?: TaskDeadline;
  product?: Span;
}

function spanOf(t: Tokens, r: Range): Span {
  const start = t.start[r.from] as number;
  const end = t.end[r.to - 1] as number;
  return { start, end, quote: t.text.slice(start, end) };
}

/** What the text says of the task in tokens [a, b); `above`: who the line or label above it charges. */
export function detailsOf(
  t: Tokens,
  dates: Dates,
  s: Sentence,
  a: number,
  b: number,
  above: Range | null,
): TaskDetails {
  const out: TaskDetails = {};
  const doer = doerOf(t, s, a, b) ?? above;
  if (doer) out.doer = spanOf(t, doer);
  const deadline = deadlineOf(t, dates, a, b);
  if (deadline) out.deadline = deadline;
  const product = productOf(t, a, b);
  if (product) out.product = spanOf(t, product);
  return out;
}

/** "các", "mỗi" alone name nobody: "các chỉ tiêu", "mỗi năm". */
const QUANTIFIERS = wordSet('các mỗi từng toàn');

/** "Đội ngũ: kết nạp 01 đảng viên": what the point is about. */
const TOPICS = phraseTable('đội ngũ, ban hành, trường lớp, phòng học, phòng chống, lớp học, sở hữu');

function names(t: Tokens, i: number, end: number): boolean {
  if (matchLength(TOPICS, t, i, end) > 0) return false;
  const body = matchLength(ACTORS, t, i, end);
  if (body === 1 && QUANTIFIERS.has(t.words[i] as number)) return matchLength(ACTORS, t, i + 1, end) > 0;
  return body > 0 || (matchLength(TITLES, t, i, end) > 0 && t.kind[i + 1] === WORD);
}

/** The body or person in front of the verb: behind the word of request, or at the head of the clause. */
function doerOf(t: Tokens, s: Sentence, a: number, b: number): Range | null {
  let low = s.body;
  for (let k = a - 1; k > s.body && k > a - 40; k--)
    if (isPunct(t, k, ';') || isPunct(t, k, ':')) {
      low = k + 1;
      break;
    }
  let from = low;
  let asked = false;
  for (let k = low; k < a; k++) {
    const cue = matchLength(REQUEST, t, k, a);
    if (cue > 0) {
      from = k + cue;
      asked = true;
    } else if (!asked && isPunct(t, k, ',')) from = k + 1;
  }
  if (from === a) {
    if (!names(t, a, b)) return null;
    for (let k = a + 1; k < b && k < a + 12; k++) if (t.words[k] === PHAI) return { from: a, to: k };
    return null;
  }
  let to = a;
  while (to > from && MODALS.has(t.words[to - 1] as number)) to--;
  while (to > from && t.kind[to - 1] !== WORD && t.kind[to - 1] !== NUM) to--;
  for (let k = from + 2; k < to; k++) if (t.words[k - 1] !== CAC && isVerb(t, k, to) && !isCapital(t, k)) return null;
  return to > from && to - from <= 26 && names(t, from, to) ? { from, to } : null;
}

/** "trước ngày 30/9/2024", "trong quý III/2025", "trong vòng 15 ngày": the words and the day, if it is a whole date. */
function deadlineOf(t: Tokens, dates: Dates, a: number, b: number): TaskDeadline | null {
  for (let k = a; k < b; k++) {
    const cue = matchLength(DUE, t, k, b);
    if (cue === 0) continue;
    for (let i = k + cue; i < b && i < k + cue + 3; i++) {
      const d = dates.at[i];
      const date = d ? dates.spans[d - 1] : undefined;
      if (date) return { ...spanOf(t, { from: k, to: Math.min(date.to, b) }), date: date.iso };
      if (t.kind[i] === NUM && SPANS.has(t.words[i + 1] as number) && i + 2 <= b)
        return { ...spanOf(t, { from: k, to: i + 2 }), date: null };
    }
    if (TERM.has(t.words[k + cue - 1] as number) && k + cue < b)
      return { ...spanOf(t, { from: k, to: k + cue + 1 }), date: null };
  }
  return null;
}

/** "ban hành quy chế làm việc": the paper or thing a verb of making has for its object. */
function productOf(t: Tokens, a: number, b: number): Range | null {
  for (let k = a; k < b; k++) {
    const verb = matchLength(MAKING, t, k, b);
    if (verb === 0) continue;
    const from = k + verb;
    if (Math.max(matchLength(DOCUMENT_TYPES, t, from, b), matchLength(THINGS, t, from, b)) === 0) continue;
    let to = from + 1;
    while (to < b && to < from + 14 && t.kind[to] !== 0 && (t.kind[to] === WORD || t.kind[to] === NUM)) {
      if (to > from + 1 && PRODUCT_ENDS.has(t.words[to] as number)) break;
      to++;
    }
    return { from, to };
  }
  return null;
}

/** Whom a line charges that stands above a list, or a label before its tasks: "2. Hiệu trưởng:", "… yêu cầu các đơn vị:". */
export function chargedBy(t: Tokens, s: Sentence, to: number): Range | null {
  const topic = matchLength(TOPIC, t, s.body, to);
  let from = s.body + topic;
  for (let k = s.body; k < to; k++) {
    const cue = matchLength(REQUEST, t, k, to);
    if (cue > 0) from = k + cue;
  }
  let end = to;
  while (end > from && t.kind[end - 1] !== WORD) end--;
  for (let k = from + 1; k < end; k++) if (isVerb(t, k, end) && !isCapital(t, k)) end = k;
  while (end > from && (t.kind[end - 1] !== WORD || MODALS.has(t.words[end - 1] as number))) end--;
  return end > from && end - from <= 18 && names(t, from, end) ? { from, to: end } : null;
}
