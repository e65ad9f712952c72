import type { Context } from '../contexts/context.ts';
import { isVerb } from '../contexts/doing.ts';
import { FURTHER } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS, NOUN_PHRASES } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { startsCountNoun } from '../quantities/units.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { fromSubject } from './task-requests.ts';

// Where a task of a list begins: at its verb, past the period and past the one who has to act.

const LA = registerWord('là');
const HOP = registerWord('hợp');
const PHAI = registerWord('phải');
const DUOC = registerWord('được');
const DA = registerWord('đã');
const PERIODS = phraseTable(
  'sau khi, đến năm, đến hết năm, trong giai đoạn, nhiệm kỳ tới, năm học này, từ nay đến, từ năm, từ năm học, đến cuối năm, giai đoạn, hằng năm, hàng năm, mỗi năm, năm, năm học, nhiệm kỳ, trong năm, trong nhiệm kỳ, trong năm học, từ nay, thời gian tới, trong thời gian tới',
);
const OPENERS = phraseTable('theo đó, cụ thể, trong đó');
const PURPOSE = phraseTable('theo hướng, nhằm, góp phần, để');

/** Past "Nhiệm kỳ 2020 – 2025," and the like. */
export function afterPeriod(t: Tokens, from: number, end: number): number {
  if (matchLength(PERIODS, t, from, end) === 0) return from;
  for (let k = from + 1; k < end && k < from + 8; k++) {
    if (isPunct(t, k, ',')) return k + 1;
    // "giai đoạn 2026-2030 bồi dưỡng …"
    if (t.kind[k - 1] === NUM && isVerb(t, k, end)) return k;
  }
  return from;
}

/** In a list of duties: the verb at the start, or after the one who has to act. */
export function begins(t: Tokens, s: Sentence, c: Context, start: number, end: number): number {
  const opening = matchLength(OPENERS, t, start, end);
  const first = opening > 0 && isPunct(t, start + opening, ',') ? start + opening + 1 : start;
  const head = t.words[first] === LA ? first + 1 : first;
  const regular = matchLength(REGULAR, t, head, end);
  if (regular > 0 && isVerb(t, head + regular, end)) return head;
  let from = afterPeriod(t, head, end);
  const further = matchLength(FURTHER, t, from, end);
  if (further > 0) from += further + (isPunct(t, from + further, ',') ? 1 : 0);
  from = afterGround(t, from, end);
  if (isVerb(t, from, end)) return from;
  // "Không huy động cha mẹ học sinh đóng góp": no table knows what is forbidden
  if (t.words[from] === KHONG && from === s.body && isVerb(t, from + 1, end)) return from;
  if (s.marker !== null && c.section === 'plan' && eachHas(t, from, end)) return from;
  if (further > 0 && c.section === 'neutral') return -1;
  // "dạy học 2 buổi/ngày": with a number the noun is a verb
  if (s.marker !== null && t.words[from] === DAY && t.words[from + 1] === HOC && t.kind[from + 2] === NUM) return from;
  if (t.kind[from] === NUM && isPunct(t, from + 1, '%') && allAct(t, from, end)) return from;
  if (t.kind[from] === NUM && isPunct(t, from + 1, '%'))
    return s.marker !== null && from <= s.body && c.section === 'plan' && !tellsState(t, from, end) ? from : -1;
  if (s.marker !== null && isPerson(t, from)) {
    for (let k = from + 2; k < end && k < from + 9; k++) if (isVerb(t, k, end) && !isCapital(t, k)) return k;
  }
  const named = matchLength(NAMED_BY_VERBS, t, from, end);
  if (
    named === 0 &&
    (matchLength(ACTORS, t, from, end) === 0 || (t.words[from + 1] === HOP && !isCapital(t, from + 1)))
  )
    return -1;
  for (let k = from + Math.max(1, named); k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',') && k - from > 8) return -1;
    if (t.words[k] === PHAI) return fromSubject(t, from, k, k + 1);
    if (t.words[k] === DUOC || t.words[k] === DA || isPunct(t, k, '%')) return -1;
    if (matchLength(PURPOSE, t, k, end) > 0) return -1;
    if (c.section === 'target' && REACHED.has(t.words[k] as number)) return -1;
    if (isVerb(t, k, end) && !isCapital(t, k)) return k;
  }
  return -1;
}
/** "Hằng quý báo cáo tiến độ": how often stands before the verb. */
const REGULAR = phraseTable(
  'trong năm nay, trong năm học này, trong quý này, trong tháng này, hằng năm, hàng năm, mỗi năm, hằng quý, hàng quý, mỗi quý, hằng tháng, hàng tháng, mỗi tháng, hằng tuần, hàng tuần, mỗi tuần, mỗi học kỳ',
);
/** Bodies whose names hold verbs. */
const NAMED_BY_VERBS = phraseTable(
  'ủy ban kiểm tra, uỷ ban kiểm tra, ban quản lý dự án, ban quản lý dự án đầu tư xây dựng, ban quản lý dự án đầu tư, ban kiểm tra, ban thanh tra, ban tổ chức, ban tuyên giáo, ban xây dựng đảng, ban giám sát, đoàn kiểm tra, tổ kiểm tra, phòng tổ chức cán bộ, hội đồng thi, hội đồng tuyển sinh, hội khuyến học',
);

/** Past "Căn cứ bản tin dự báo thời tiết,": on what the duty rests. */
function afterGround(t: Tokens, from: number, end: number): number {
  const paper = matchLength(BY_PAPER, t, from, end) > 0;
  if (!paper && matchLength(GROUNDS, t, from, end) === 0) return from;
  for (let k = from + 2; k < end && k < from + (paper ? 26 : 16); k++)
    if (isPunct(t, k, ','))
      return isVerb(t, k + 1, end) || (paper && matchLength(ACTORS, t, k + 1, end) > 0) ? k + 1 : from;
  return from;
}
const GROUNDS = phraseTable('căn cứ, căn cứ vào, trên cơ sở, dựa trên, tùy theo, tùy tình hình');
/** "Theo Công văn số …, Sở Nội vụ phối hợp …". */
const BY_PAPER = phraseTable(
  'theo công văn, theo kế hoạch, theo quyết định, theo chỉ thị, theo nghị quyết, theo hướng dẫn, theo chỉ đạo',
);
const KHONG = registerWord('không');

/** "Mỗi tổ chuyên môn có 01 chuyên đề": so many from each of those who act. */
function eachHas(t: Tokens, from: number, end: number): boolean {
  if (t.words[from] !== MOI || matchLength(EACH, t, from + 1, end) === 0) return false;
  for (let k = from + 2; k < end && k < from + 7; k++)
    if (t.words[k] === CO) return t.kind[k + 1] === NUM || t.kind[k + 3] === NUM;
  return false;
}
const MOI = registerWord('mỗi');
const CO = registerWord('có');
const EACH = phraseTable('tổ, giáo viên, trường, nhà trường, lớp, khối, đơn vị, chi bộ, đảng viên, chi hội, xã, huyện');

/** "100% trẻ 5 tuổi được vào lớp": what is to be so, with nobody who acts. */
function tellsState(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < end && k < from + 14; k++) if (STATE.has(t.words[k] as number)) return true;
  return false;
}
/** "100% đơn vị ký giao ước", "100% trường tổ chức dạy học 2 buổi/ngày": bodies that all have to act. */
function allAct(t: Tokens, from: number, end: number): boolean {
  if (textOf(t, from, from + 1) !== '100' || matchLength(WHOLE_BODIES, t, from + 2, end) === 0) return false;
  for (let k = from + 3; k < end && k < from + 7; k++) if (matchLength(ACTS, t, k, end) > 0) return true;
  return false;
}
const WHOLE_BODIES = phraseTable('trường, các trường, đơn vị, các đơn vị');
const ACTS = phraseTable('tổ chức, ký, xây dựng kế hoạch');
const DAY = registerWord('dạy');
const HOC = registerWord('học');
const STATE = wordSet('được đạt có');
const REACHED = wordSet('được đạt');
const D = registerWord('đ');
const C = registerWord('c');
const TITLES = phraseTable('thầy, cô, ông, bà, đồng chí, thầy giáo, cô giáo, em, anh, chị');

/** "Thầy Trần Long Hải", "Đồng chí Bí thư": a person or an office who is charged. */
const isPerson = (t: Tokens, i: number): boolean => {
  const comrade = t.words[i] === D && isPunct(t, i + 1, '/') && t.words[i + 2] === C;
  const title = comrade ? 3 : matchLength(TITLES, t, i);
  return title > 0 && isCapital(t, i) && isCapital(t, i + title);
};

/** First words of what is no verb: things, people, times, and words of relation. */
const NOUN_STARTS = wordSet(
  'tỷ tỉ số việc công các những mọi mỗi từng toàn học trẻ giáo đối về thời nội hồ địa mục kinh nguồn hình điều chất kết trường lớp phòng sở ubnd người cán phụ đây đó có không được bị là do vì nếu khi trong từ theo với tại ở sau trước trên dưới ngày tháng năm quý tuần giờ một hai ba bốn đơn cơ hội ban tổ văn thư kế chương trình đề dự phương tài bài môn tiết thiết hạn mức tiền chế chỉ sinh em thầy cô ông bà nhà khu xã huyện tỉnh bộ nghị quyết thông quy luật chính kỳ đợt lịch danh mẫu biểu riêng ngoài ngân hạnh tốt như cụ ngành nhiệm giải biện cấp tên họ nhóm khối hằng hàng tựu khai bế',
);
const STATED = wordSet('được đạt có là phải bị đã đang sẽ gồm của');

/** "Đến hết nhiệm kỳ kết nạp thêm 12 đảng viên": a verb right behind the time; not "Đến năm 2020 tỷ lệ …". */
function actsByThen(t: Tokens, from: number, end: number): boolean {
  for (let k = from + 2; k < end && k < from + 6; k++) if (isVerb(t, k, end)) return true;
  return false;
}

/** Words of a time, and of what is measured. */
const TIMES = wordSet('đến cuối hết giữa nhu sĩ');

/** Does a word stand here that begins no task: a thing, a person, a time? */
const namesThing = (t: Tokens, i: number): boolean =>
  NOUN_STARTS.has(t.words[i] as number) || startsCountNoun(t, i) || matchLength(NOUN_PHRASES, t, i) > 0;

/** In a point below a line that asks: does it begin with a word that can be a verb? */
export function mayBeVerb(t: Tokens, from: number, end: number): boolean {
  if (t.kind[from] !== WORD || t.kind[from + 1] !== WORD || end - from < 4 || !isCapital(t, from)) return false;
  if (isCapital(t, from + 1) || namesThing(t, from) || matchLength(ACTORS, t, from, end) > 0) return false;
  if (TIMES.has(t.words[from] as number) && !actsByThen(t, from, end)) return false;
  // "Suy dinh dưỡng mỗi thể dưới 3%", "Lên lớp thẳng 92%": a rate, whatever its noun
  for (let k = from; k < end && k < from + 12 && !isPunct(t, k, ','); k++)
    if (t.kind[k] === NUM && isPunct(t, k + 1, '%')) return false;
  for (let k = from; k < end && k < from + 6; k++)
    if (isPunct(t, k, ':') || STATED.has(t.words[k] as number)) return false;
  return true;
}
