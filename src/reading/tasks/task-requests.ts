import { isVerb } from '../contexts/doing.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, type Tokens, WORD } from '../text/tokens.ts';

// A request and the one it goes to: "đề nghị các huyện | dành quỹ đất …".

const id = registerWord;
const PHAI = id('phải');
const DAI = id('đại');
const BIEU = id('biểu');
const VE = id('về');
const VIEC = id('việc');
const KHONG = id('không');
const STATED = wordSet('có phải còn đạt đủ quá');

/** Words that end no name of a body before the verb: "các cơ quan | quản lý", "cán bộ | quản lý". */
const NAME_ENDS = wordSet('quan bộ viên cấp cơ ban');
const NAMED_FIELDS = wordSet('quản giáo đào giảng dạy thanh kiểm chỉ lãnh');
export const isPartOfName = (t: Tokens, v: number): boolean =>
  NAME_ENDS.has(t.words[v - 1] as number) && NAMED_FIELDS.has(t.words[v] as number);
const SINGLE = wordSet('tăng giảm giữ làm lập mở cấp dành đón tiếp nhập chọn lấy coi nắm tạo phòng chống');
/** The longest name of those who are asked: "phòng GD-ĐT các huyện, thị xã, thành phố". */
const LONGEST_NAME = 26;

/** "đề nghị ngành giáo dục tiếp tục …", "yêu cầu các địa phương phải coi …", "giao Sở Tài chính cân đối …": the verb after the one who is asked. */
export function demanded(t: Tokens, start: number, end: number): number {
  const quoted = isPunct(t, start, '“') || isPunct(t, start, '"');
  let from = quoted || isPunct(t, start, ':') ? start + 1 : start;
  if (from > start && (isPunct(t, from, '"') || isPunct(t, from, '“'))) from++;
  if (from > start && isVerb(t, from, end)) return from;
  for (let v = from; v < end && v < from + 12 && !isPunct(t, v, ',') && !isPunct(t, v, ';'); v++)
    if (t.words[v] === PHAI) return v;
  from = afterTimeOf(t, from, end);
  if (matchLength(ACTORS, t, from, end) === 0 && !(t.kind[from] === WORD && isCapital(t, from))) return -1;
  for (let v = from + 1; v < end && v < from + LONGEST_NAME && !isPunct(t, v, ';'); v++) {
    // "đề nghị các đại biểu thảo luận": the course of a meeting
    if (t.words[v - 1] === DAI && t.words[v] === BIEU && v < from + 3) return -1;
    // "yêu cầu các phòng về việc …": what the paper is about
    if (t.words[v - 1] === VE && t.words[v] === VIEC) return -1;
    // "đề nghị các trường không chạy theo thành tích": no table knows what is not to be done
    if (t.words[v] === KHONG && t.kind[v + 1] === WORD && !STATED.has(t.words[v + 1] as number)) return v;
    if (!isVerb(t, v, end) || isCapital(t, v) || isPartOfName(t, v)) continue;
    if (isPunct(t, v - 1, ',') && v - from > 3 && SINGLE.has(t.words[v] as number)) continue;
    return v;
  }
  return -1;
}

/** "yêu cầu | sau kỳ nghỉ Tết, các đơn vị …": past a time that stands before the one asked. */
function afterTimeOf(t: Tokens, from: number, end: number): number {
  if (!TIMES.has(t.words[from] as number)) return from;
  for (let k = from + 1; k < end && k < from + 10; k++) if (isPunct(t, k, ',')) return k + 1;
  return from;
}
const TIMES = wordSet('sau trước trong từ đến hết');

/** "(đã) chỉ đạo các sở khẩn trương rà soát …": told as done, and yet the work that was asked for lies ahead. */
export function stillToDo(t: Tokens, k: number, end: number): number {
  const length = matchLength(ORDERS, t, k, end);
  if (length === 0) return -1;
  const verb = demanded(t, k + length, end);
  return verb >= 0 && matchLength(URGENT, t, verb, end) > 0 ? verb : -1;
}
const ORDERS = phraseTable(
  'chỉ đạo, yêu cầu, đề nghị, giao, giao nhiệm vụ cho, giao cho, có văn bản yêu cầu, có văn bản chỉ đạo, có công văn yêu cầu',
);
const URGENT = phraseTable(
  'khẩn trương, tiếp tục, tập trung, nhanh chóng, sớm, chủ động, tăng cường, đẩy nhanh, kịp thời',
);

/** "Bộ giao các trường sư phạm …", "giao Sở Tài chính …": not "đã giao", "bàn giao". */
export function charges(t: Tokens, from: number, k: number, end: number): boolean {
  if (isCapital(t, k + 1)) return true;
  return (k === from || !HANDED.has(t.words[k - 1] as number)) && matchLength(BODIES, t, k + 1, end) > 1;
}
const HANDED = wordSet('đã được bàn chuyển phân vừa tiếp');

/** Bodies that act and are charged. */
export const BODIES = phraseTable(
  'nhà trường, các trường, các nhà trường, các đơn vị, các cơ sở, các sở, các phòng, các địa phương, các cấp, các ngành, các xã, các huyện, sở, phòng, ubnd, ủy ban nhân dân, ngành, toàn ngành, chi bộ, đảng bộ, cấp ủy, bộ, chính phủ, đơn vị, hiệu trưởng, công đoàn, chính quyền, địa phương, tỉnh, huyện, thành phố, mỗi trường, mỗi đơn vị, từng đơn vị, hội khuyến học, các hội, hội chữ thập đỏ, hội phụ nữ, đoàn thanh niên, ban giám hiệu, tổ chuyên môn, các tổ, trạm y tế, liên đội, chi đoàn, chi ủy, hội đồng trường, ban đại diện, văn phòng sở',
);

/** "Báo cáo chính trị phải đánh giá …" begins with what must be so; "Các huyện, thành phố phải | rà soát …" with the work. */
export function fromSubject(t: Tokens, head: number, k: number, verb: number): number {
  if (k - head > 14) return verb;
  const many = matchLength(MANY, t, head, k);
  return many > 0 && (k - head > many + 1 || (isPunct(t, head - 1, ',') && t.words[head] === THANH)) ? verb : head;
}
/** The second of "các huyện, thành phố". */
const THANH = id('thành');
const MANY = phraseTable(
  'các huyện, các xã, các trường, các đơn vị, các cơ sở, các địa phương, thành phố, hai trường, ba trường, các phường, trường nào, đơn vị nào, xã nào',
);
