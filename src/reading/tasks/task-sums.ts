import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, PUNCT, type Tokens } from '../text/tokens.ts';

// Sums that read like tasks: rows of a budget, fees that are laid down, what money went to.

/** "Sửa chữa phòng học: 3.325 triệu đồng (bình quân 35 triệu đồng/phòng)": what money is set down for. */
export function isBudgetRow(t: Tokens, s: Sentence, at: number, end: number): boolean {
  if (isShareOfBudget(t, s, at, end)) return true;
  for (let k = at + 1; k + 2 < end && k < at + 24; k++) {
    if (!isPunct(t, k, ':')) continue;
    if (t.kind[k + 1] !== NUM || !MONEY.has(t.words[k + 2] as number)) return false;
    const to = k + 3 + (t.words[k + 3] === DONG ? 1 : 0);
    return to >= end || isPunct(t, to, '(') || (to + 1 >= end && t.kind[to] === PUNCT);
  }
  return false;
}
/** "Tổng kinh phí 18 tỷ đồng, gồm: xây phòng học 14 tỷ đồng; mua sắm thiết bị 2 tỷ đồng": a sum laid out, task by task. */
function isShareOfBudget(t: Tokens, s: Sentence, at: number, end: number): boolean {
  let to = end;
  if (isPunct(t, to - 1, ')')) while (to > at && !isPunct(t, to, '(')) to--;
  while (to > at && t.kind[to - 1] === PUNCT) to--;
  if (
    t.words[to - 1] !== DONG ||
    !(t.kind[to - 2] === NUM || (t.kind[to - 3] === NUM && MONEY.has(t.words[to - 2] as number)))
  )
    return false;
  const told = findPhrase(t, BUDGETS, s.body, at);
  return told >= 0 && findPhrase(t, MADE_OF, told, at) >= 0;
}
/** Under "Kinh phí", "mua sắm thiết bị 3,2 tỷ đồng", "Năm 2023 bố trí 12 tỷ đồng": the first thing counted is money. */
export function laysOut(t: Tokens, at: number, end: number): boolean {
  for (let k = at; k + 1 < end && k < at + 10; k++) if (t.kind[k] === NUM) return MONEY.has(t.words[k + 1] as number);
  return false;
}
const BUDGETS = phraseTable('kinh phí, tổng nhu cầu, tổng vốn, nguồn vốn, dự toán, tổng mức đầu tư');
const MADE_OF = phraseTable('gồm, bao gồm, trong đó, cụ thể, chia ra');
const MONEY = wordSet('đồng triệu tỷ tỉ nghìn');
const DONG = registerWord('đồng');

/** "chăm sóc bán trú tối đa 150.000 đồng/tháng", "hỗ trợ học viên 200.000 đồng/chương trình": a rate that is laid down. */
export function isFee(t: Tokens, at: number, end: number): boolean {
  if (matchLength(PAYING, t, at, end) === 0) return false;
  for (let k = at + 1; k + 2 < end && k < at + 16; k++) {
    if (isPunct(t, k, ',')) return false;
    if (t.kind[k] !== NUM) continue;
    return t.words[k + 1] === DONG && isPunct(t, k + 2, '/') && end - k < 8;
  }
  return false;
}

const PAYING = phraseTable('chi, hỗ trợ, chi hỗ trợ, chăm sóc, bồi dưỡng, trợ cấp, phụ cấp');

/** "Phụ huynh ủng hộ 126 triệu đồng: làm mái tôn 84 triệu đồng, …": what the sum before the colon went to. */
export function spends(t: Tokens, s: Sentence, at: number): boolean {
  if (!isPunct(t, at - 1, ':') || t.words[at - 2] !== DONG) return false;
  return t.kind[at - 3] === NUM || (t.kind[at - 4] === NUM && at - 4 >= s.body);
}
