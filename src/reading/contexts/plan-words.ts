import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';

// Words that open a plan in one setting and none in another.

const PAPERS = phraseTable('công văn, chỉ thị, kế hoạch, thông báo, công điện, kết luận, tại công văn, tại chỉ thị');
const RO = registerWord('rõ');
const CO = registerWord('có');

/** "Công văn số … nêu rõ: …": what a paper orders. */
export const paperOrders = (t: Tokens, s: Sentence, k: number): boolean =>
  t.words[k + 1] === RO && isPunct(t, k + 2, ':') && matchLength(PAPERS, t, s.body, s.to) > 0;

/** "Về nhiệm vụ chuyên môn, cả nhiệm kỳ có 412/421 học sinh đỗ": a fraction tells what was reached. */
export function tellsCount(t: Tokens, s: Sentence, k: number): boolean {
  for (let i = k + 3; i + 2 < s.to && i < k + 16; i++)
    if (t.words[i] === CO && t.kind[i + 1] === NUM) return isPunct(t, i + 2, '/') && t.kind[i + 3] === NUM;
  return false;
}

/** "yêu cầu" and "đề nghị" as nouns ask for nothing: "đáp ứng yêu cầu của …". */
export function asksFor(t: Tokens, k: number): boolean {
  // "89 giải Khuyến khích", "5 khuyến khích": prizes
  if (t.words[k] === KHUYEN && (t.words[k - 1] === GIAI || t.kind[k - 1] === NUM)) return false;
  // "đã kiến nghị thu hồi 684 triệu đồng": what an inspection came to
  if (t.words[k - 1] === DA && matchLength(CLAIMED, t, k + 2) > 0) return false;
  if (t.words[k] !== YEU) return true;
  return !NOUN_BEFORE.has(t.words[k - 1] as number) && !NOUN_AFTER.has(t.words[k + 2] as number);
}
const DA = registerWord('đã');
const YEU = registerWord('yêu');
const KHUYEN = registerWord('khuyến');
const GIAI = registerWord('giải');
const CLAIMED = phraseTable('thu hồi, xử lý, xử phạt, truy thu, kỷ luật');
const NOUN_BEFORE = wordSet('ứng theo những các là với nhất đúng bảo đảm đạt');
const NOUN_AFTER = wordSet('của về đổi phát mới nhiệm công');

/** "chỉ tiêu phấn đấu …" without a colon, "sự nỗ lực phấn đấu của các em": no promise. */
export const isNounOfStriving = (t: Tokens, k: number): boolean =>
  (t.words[k - 1] === TIEU && !isPunct(t, k + 2, ':')) ||
  (STRIVING.has(t.words[k - 1] as number) && t.words[k + 2] === CUA);
const TIEU = registerWord('tiêu');
const CUA = registerWord('của');
const STRIVING = wordSet('sự lực thần trình chí');

/** "tổng kết chiến dịch hè 2022 và phương hướng hè 2023": what a meeting is about; its review is told first. */
export const isAgenda = (t: Tokens, s: Sentence, k: number): boolean =>
  t.words[k] === PHUONG && findPhrase(t, REVIEWING, Math.max(s.body, k - 24), k) >= 0;
const PHUONG = registerWord('phương');
const REVIEWING = phraseTable('tổng kết, sơ kết, đánh giá kết quả, kiểm điểm');

/** "ngành giáo dục huyện đã nỗ lực phấn đấu đạt thêm một trường chuẩn": they did. */
export const wasStriven = (t: Tokens, k: number): boolean => [1, 2, 3].some((n) => t.words[k - n] === DA);

/** "Đề nghị Sở điều động 02 giáo viên." in a report too; "Đề nghị của trường được …" asks for nothing any more. */
export const opensAsking = (t: Tokens, s: Sentence, k: number): boolean =>
  k === s.body && matchLength(ASKING, t, k, s.to) > 0 && !ASKED_BY.has(t.words[k + 2] as number);
const ASKING = phraseTable('đề nghị, kiến nghị');
const ASKED_BY = wordSet('của này trên đó đã được công khen');
