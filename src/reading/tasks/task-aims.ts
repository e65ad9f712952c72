import { goesOnByItself, hasNumber, isVerb } from '../contexts/doing.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { isCapital, isPunct, NUM, type Tokens } from '../text/tokens.ts';
import { isPartOfName } from './task-requests.ts';

// What running text sets out to do without a word of asking: aims, bodies that go on with their work, days to be ready by.

const id = registerWord;
const DA = id('đã');
const SE = id('sẽ');
const NHAM = id('nhằm');
const OPENINGS = phraseTable(
  'trong học kỳ, học kỳ, trong học kì, từ nay, năm học này, năm nay, trong năm học, trong năm học này, năm học, năm, giai đoạn, trong giai đoạn, nhiệm kỳ, nhiệm kỳ này, nhiệm kỳ tới, trước mắt, về lâu dài, để thực hiện, để đạt, để đạt được, để hoàn thành, để gỡ khó, để tháo gỡ, để khắc phục, để giải quyết, để chuẩn bị, trong năm, quý',
);
const CONTINUES = phraseTable('tiếp tục, tập trung, phấn đấu, chú trọng, đẩy mạnh, tăng cường');

/** "Năm học này, toàn ngành tiếp tục đẩy mạnh …": a period or purpose, a comma, and a body that goes on with its work. */
export function goesOn(t: Tokens, from: number, end: number): number {
  const rest = restOfYear(t, from, end);
  if (matchLength(OPENINGS, t, from, end) === 0 && !rest) return -1;
  const ahead = rest || t.words[from] === TU;
  for (let k = from + 2; k < end && k < from + 18; k++) {
    if (!isPunct(t, k, ',')) continue;
    const head = k + 1;
    if (matchLength(ACTORS, t, head, end) === 0 && matchLength(LEVELS, t, head, end) === 0) return -1;
    for (let v = head + 1; v < end && v < head + 10 && !isPunct(t, v, ','); v++) {
      if (t.words[v] === DA || t.words[v] === SE) return -1;
      if (goesOnByItself(t, v)) return -1;
      if (matchLength(CONTINUES, t, v, end) > 0 || (ahead && isVerb(t, v, end) && !isPartOfName(t, v))) return v;
    }
    return -1;
  }
  return -1;
}
/** Levels of schools that act as one. */
const LEVELS = phraseTable(
  'giáo dục mầm non, giáo dục tiểu học, giáo dục trung học, giáo dục thường xuyên, cấp tiểu học, cấp thcs, bậc mầm non',
);
/** "Ba tháng cuối năm,", "6 tháng còn lại của năm". */
const restOfYear = (t: Tokens, from: number, end: number): boolean =>
  t.words[from + 1] === THANG && matchLength(REST, t, from + 2, end) > 0;
const THANG = id('tháng');
const REST = phraseTable('cuối năm, còn lại');
const TU = id('từ');

const AIMS = phraseTable(
  'mục tiêu, nhiệm vụ, mục đích, kế hoạch, việc gấp, việc cần làm, việc trước mắt, việc cần làm ngay, việc phải làm',
);
const LA = id('là');

/** "Mục tiêu của đề án là (đến năm 2025,) xây mới 30 trường": the verb of an aim that counts something. */
export function aimedAt(t: Tokens, from: number, end: number): number {
  const at = afterComma(t, from, end);
  if (matchLength(AIMS, t, at, end) === 0) return -1;
  const duty = t.words[at] === NHIEM || t.words[at] === VIEC;
  for (let k = at + 2; k < end && k < at + 12; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ':')) return -1;
    if (t.words[k] !== LA && t.words[k] !== NHAM) continue;
    let v = k + 1;
    if (t.words[v] === DEN || t.words[v] === TRONG)
      while (v < end && v < k + 8 && !isPunct(t, v, ',') && !(t.kind[v - 1] === NUM && isVerb(t, v, end))) v++;
    if (isPunct(t, v, ',')) v++;
    return isVerb(t, v, end) && !isPunct(t, v + 2, '%') && (duty || hasNumber(t, v, end)) ? v : -1;
  }
  return -1;
}
/** Past "Theo kế hoạch …,". */
function afterComma(t: Tokens, from: number, end: number): number {
  if (matchLength(BASES, t, from, end) === 0) return from;
  for (let k = from; k < end && k < from + 16; k++) if (isPunct(t, k, ',')) return k + 1;
  return from;
}
const BASES = phraseTable('theo đó, theo kế hoạch, theo đề án');
const NHIEM = id('nhiệm');
const VIEC = id('việc');
const DEN = id('đến');
const TRONG = id('trong');

const TRUOC = id('trước');

/** "Các trường hoàn thành … trước 31/3/2020": the verb of a body that has a day to be ready by, and nothing done yet. */
export function dueAt(t: Tokens, dates: Dates, from: number, end: number): number {
  // "Xét công nhận tốt nghiệp trước 30/6/2026": an order without a body
  const bare = isCapital(t, from) && isVerb(t, from, end);
  if (!bare && matchLength(ACTORS, t, from, end) === 0) return -1;
  let verb = bare ? from : -1;
  for (let k = from + 1; k < end; k++) {
    if (DONE.has(t.words[k] as number)) return -1;
    if (verb < 0 && k < from + 9 && isVerb(t, k, end) && !isCapital(t, k) && !isPartOfName(t, k)) verb = k;
    if (verb < 0 || t.words[k] !== TRUOC) continue;
    if (dates.at[k + 1] || dates.at[k + 2]) return verb;
  }
  return -1;
}
const DONE = wordSet('đã được bị từng vừa đang hiện không');
