import { isVerb } from '../contexts/doing.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTORS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, NUM, type Tokens } from '../text/tokens.ts';

// "dự kiến": what is planned, against what is only estimated or foretold.

const id = registerWord;
const DU = id('dự');
const SE = id('sẽ');
/** What is held or carried out by others: the task begins with it. */
export const EVENTS = phraseTable(
  'chương trình, kỳ thi, đề án, dự án, hội thi, cuộc thi, lễ, hội nghị, các lớp, khóa, công tác, việc, hoạt động, mô hình, kế hoạch, đợt',
);

/** Where the task begins that "dự kiến" at token k plans. */
export const foreseen = (t: Tokens, from: number, k: number, end: number): number =>
  laterOn(t, k, end) ?? heldEvent(t, from, k);

/** "Kỳ thi dự kiến tổ chức ngày 11/6": what is held begins the task. */
function heldEvent(t: Tokens, from: number, k: number): number {
  const head = clauseStart(t, from, k);
  return k - head <= 8 && matchLength(EVENTS, t, head, k) > 0 ? head : k;
}

/** "Dự kiến đến hết năm 2025, 6 trường sẽ được xây": past the time, to what will be. */
function laterOn(t: Tokens, k: number, end: number): number | null {
  if (!FROM_TIME.has(t.words[k + 2] as number)) return null;
  let head = -1;
  for (let i = k + 3; i < end && i < k + 26; i++) {
    if (isPunct(t, i, ',') || isPunct(t, i, ')')) head = i + 1;
    if (t.words[i] === SE) return head > 0 && i - head < 16 ? head : null;
  }
  return null;
}
const FROM_TIME = wordSet('từ đến đầu cuối giữa trong thứ tuần tháng năm ngày sáng chiều quý');

/** "dự kiến hơn 68 tỉ đồng": an estimate, nothing to be done. */
const numberSoon = (t: Tokens, k: number): boolean =>
  t.kind[k] === NUM ||
  (t.kind[k + 1] === NUM && matchLength(COUNTED_ACTS, t, k) === 0) ||
  (t.kind[k + 2] === NUM && matchLength(INTAKES, t, k) === 2) ||
  ESTIMATED.has(t.words[k] as number);
/** "dự kiến huy động 15.000 trẻ": how many will come. */
const INTAKES = phraseTable('huy động, tiếp nhận, thu hút');
/** "dự kiến mở 12 lớp": with a number right behind it still an act. */
const COUNTED_ACTS = phraseTable(
  'mở, xây, tuyển, lập, trao, tặng, cử, mua, xóa, xoá, cấp, trồng, lắp, cắt, bồi dưỡng, thành lập, xây dựng, tuyển dụng, cắt giảm',
);
/** "học sinh dự kiến tốt nghiệp": said of those who are counted. */
const MIDWAY = wordSet('tốt đạt');
export const estimates = (t: Tokens, k: number): boolean =>
  numberSoon(t, k + 2) ||
  (t.words[k - 2] === KINH && t.words[k - 1] === PHI) ||
  rateAtTime(t, k) ||
  (!isCapital(t, k) && MIDWAY.has(t.words[k + 2] as number));
const ESTIMATED = wordSet('tổng kinh nhu số có của quy mức giá học');
const KINH = id('kinh');
const PHI = id('phí');
/** "dự kiến đến hết năm 2020 tỷ lệ … đạt 92%": where a share is going to stand. */
function rateAtTime(t: Tokens, k: number): boolean {
  if (!FROM_TIME.has(t.words[k + 2] as number)) return false;
  for (let i = k + 3; i < k + 12 && i + 1 < t.count && !isPunct(t, i, ';'); i++)
    if (t.words[i + 1] === LE && (t.words[i] === TY || t.words[i] === TI)) return true;
  return false;
}
const TY = id('tỷ');
const TI = id('tỉ');
const LE = id('lệ');

/** "Phòng dự kiến huy động …": a body that plans to act, even among what is told; "dự kiến hoàn thành" foretells. */
export function planned(t: Tokens, from: number, k: number, end: number): boolean {
  if (t.words[k] !== DU || k === from || t.words[k + 2] === HOAN) return false;
  const head = clauseStart(t, from, k);
  return k - head <= 8 && matchLength(ACTORS, t, head, k) > 0 && isVerb(t, k + 2, end);
}
const HOAN = id('hoàn');

/** "đang xây 3 trường, dự kiến hoàn thành vào tháng 8": when what goes on will be ready. */
export function foretells(t: Tokens, from: number, k: number): boolean {
  if (t.words[k] !== DU || t.words[k + 2] !== HOAN) return false;
  for (let i = Math.max(from, k - 30); i < k; i++) if (t.words[i] === DANG) return true;
  return false;
}
const DANG = id('đang');

/** Where the clause begins that holds token k. */
export function clauseStart(t: Tokens, from: number, k: number): number {
  for (let i = k - 1; i > from; i--) if (isPunct(t, i, ',') || isPunct(t, i, ':')) return i + 1;
  return from;
}
