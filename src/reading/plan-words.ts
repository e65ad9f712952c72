import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { registerWord } from './lexicon/words.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NUM, type Tokens } from './tokens.ts';

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
