import { isVerb } from '../contexts/doing.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord as id, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';
import { BODIES } from './task-requests.ts';

// What news tell of a body at work: a paper it is making, what it was asked for, when its aim is to be reached.

const DANG = id('đang');
const DUOC = id('được');
const YEU = id('yêu');

/** "Bộ cho biết đang | xây dựng nghị định …": a paper in the making is still to come; not "công trình đang xây dựng". */
export function inTheMaking(t: Tokens, from: number, k: number, end: number): number {
  if (t.words[k] !== DANG || matchLength(DRAFTING, t, k + 1, end) === 0 || !actorBefore(t, from, k)) return -1;
  const paper = findPhrase(t, PAPERS, k + 2, Math.min(end, k + 14));
  return paper > k ? k + 1 : -1;
}
const DRAFTING = phraseTable('xây dựng, tham mưu, trình, soạn, soạn thảo, dự thảo, đề xuất, lấy ý kiến, hoàn thiện');
const PAPERS = phraseTable(
  'nghị định, nghị quyết, thông tư, chính sách, kế hoạch, đề án, quy định, quy chế, dự thảo, phương án, cơ chế, chương trình, luật',
);
const SAYING = phraseTable('cho biết, cho hay');

/** A body, or a word of saying, right before token k: "Sở đang", "UBND tỉnh cũng đang", "cho biết đang". */
function actorBefore(t: Tokens, from: number, k: number): boolean {
  const to = ALSO.has(t.words[k - 1] as number) ? k - 1 : k;
  for (let i = to - 1; i >= from && i > to - 7 && t.kind[i] === WORD; i--)
    if (
      matchLength(BODIES, t, i, to) > 0 ||
      matchLength(COMMITTEES, t, i, to) > 0 ||
      matchLength(SAYING, t, i, to) === to - i
    )
      return true;
  return false;
}
const COMMITTEES = phraseTable('ban thường vụ, thường trực, tỉnh ủy, thành ủy, huyện ủy, quận ủy, đảng ủy, thị ủy');
const ALSO = wordSet('cũng vẫn còn hiện');

/** "Các huyện được yêu cầu | giải phóng xong mặt bằng": what a body was asked for. */
export const isAsked = (t: Tokens, from: number, k: number, end: number): number =>
  t.words[k] === DUOC && t.words[k + 1] === YEU && actorBefore(t, from, k) && isVerb(t, k + 3, end) ? k + 3 : -1;

/** "đặt mục tiêu | đến hết năm 2023 | xóa xong …": past when it is to be reached, or `from`. */
export function pastWhen(t: Tokens, from: number, end: number): number {
  if (!WHEN.has(t.words[from] as number)) return from;
  for (let k = from + 1; k < end && k < from + 9; k++) {
    if (isPunct(t, k, ',')) return k + 1;
    if (t.kind[k] === NUM || DAY_PARTS.has(t.words[k] as number) || isPunct(t, k, '/') || isPunct(t, k, '-')) continue;
    return k;
  }
  return from;
}
const WHEN = wordSet('đến từ trong trước hết cuối');
const DAY_PARTS = wordSet('hết cuối đầu giữa năm học kỳ tháng quý ngày tuần nay này tới');

/** "Từ nay đến cuối năm Ban Thường vụ chỉ đạo các …": a body that has others do something, named in small letters too. */
export const hasThemDo = (t: Tokens, from: number, k: number): boolean =>
  matchLength(FROM_NOW, t, from, k) > 0 && !isCapital(t, k) && actorBefore(t, from, k);
const FROM_NOW = phraseTable(
  'từ nay, ngay thời điểm này, ngay lúc này, thời gian tới, trong thời gian tới, trước mắt, sắp tới, tới đây, năm học tới, năm tới, hiện nay',
);

/** "Thầy Lộc đề nghị giảm sổ sách": what one of those present wishes, with nobody charged. */
export function wishes(t: Tokens, from: number, k: number, next: number, end: number): boolean {
  if (!isVerb(t, next, end)) return false;
  for (let i = from; i < k && i < from + 8; i++)
    if (TEACHERS.has(t.words[i] as number) && isCapital(t, i + 1)) return t.words[i + 1] !== HIEU;
  return false;
}
const TEACHERS = wordSet('thầy cô');
const HIEU = id('hiệu');
