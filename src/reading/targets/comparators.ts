import { matchLength, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Target, TargetComparator } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, type Tokens, WORD } from '../text/tokens.ts';

// Which way an aim points: to be reached, exceeded, kept below, added or taken away.

const id = registerWord;
const THEM = id('thêm');
const TANG = id('tăng');
const FEWER = wordSet('giảm bớt hạ');
/** "hạ tầng". */
const BASE = id('tầng');
const STATES = wordSet('lên xuống còn đạt thành dưới');
const RATES = wordSet('độ lệ mức suất');
/** "kiểm tra thêm", "xóa thêm", "tiết kiệm thêm" add nothing. */
const INSPECT = id('tra');
const ADDS_NOTHING = wordSet('tra xóa xoá kiệm');
/** "kiểm tra đột xuất thêm 30 cơ sở" */
const inspects = (t: Tokens, k: number): boolean => t.words[k - 3] === INSPECT && t.kind[k - 2] === WORD;
const VUOT = id('vượt');
const SO = id('so');
const TU = id('từ');
const KIEM = id('kiệm');
const TIET = id('tiết');
const BO = id('bổ');
const SUNG = id('sung');
const GIAN = id('giản');
const TINH = id('tinh');
/** "thấp nhất là 35%": a bound when it is to be reached; of results it tells the last of a row. */
const LEAST = phraseTable('thấp nhất, thấp nhất là, thấp nhất đạt, thấp nhất phải đạt');
const MOST = phraseTable('cao nhất, cao nhất là');
/** What follows "từ 38 người" when it tells where a change begins. */
const GOES_ON = wordSet('lên xuống đến tới thành còn');
const AND = id('và');

/** The direction of a target: what is said before its figure, else that of the one it stands in a row with. */
export function comparatorOf(
  t: Tokens,
  s: Sentence,
  m: Mention,
  last: Target | null,
  lastMention: Mention | null,
): TargetComparator {
  const q = m.quantity;
  let up = false;
  let more = false;
  for (let k = m.from - 1; k >= s.body && k >= m.from - 10; k--) {
    if (t.kind[k] !== WORD) break;
    const w = t.words[k] as number;
    if (STATES.has(w)) break;
    if (w === INSPECT) break;
    // "giao bổ sung 520 biên chế"; books and machines are just bought
    if (k === m.from - 1 && !q.comparator && /^biên chế/i.test(q.unit ?? '')) {
      if (w === SUNG && t.words[k - 1] === BO) return 'increase_by';
      if (w === KIEM && t.words[k - 1] === TIET) return 'decrease_by';
    }
    // "vượt từ 7% trở lên so với chỉ tiêu giao"
    if (w === VUOT && m.from - k <= 2 && m.percent && comesBefore(t, m.to, s.to, SO)) return 'increase_by';
    if (w === GIAN && t.words[k - 1] === TINH) return 'decrease_by';
    if (
      (w === THEM && !ADDS_NOTHING.has(t.words[k - 1] as number) && !inspects(t, k)) ||
      (w === TANG && !RATES.has(t.words[k - 1] as number))
    ) {
      // "giảm thêm 120 điểm trường": more of what goes away
      if (FEWER.has(t.words[k - 1] as number) && t.words[k] === THEM) return 'decrease_by';
      up = true;
      more = w === THEM && t.words[k - 1] !== TANG;
      break;
    }
    if (FEWER.has(w) && t.words[k + 1] !== BASE) return q.comparator === '<' ? '<' : 'decrease_by';
  }
  // "kết nạp thêm ít nhất 5 đảng viên": at least so many, "thêm từ 7 đến 9": in between
  const bound = q.value_to !== undefined || q.comparator === '>=';
  if (up && !(bound && more)) return 'increase_by';
  if (q.value_to !== undefined) return 'range';
  if (q.comparator) return q.comparator;
  if (q.approx === 'gt') return '>';
  if (endsBefore(LEAST, t, m.from)) return '>=';
  if (endsBefore(MOST, t, m.from)) return '<=';
  if (t.words[m.from - 1] === TU && !isCapital(t, m.from - 1) && !goesOn(t, m.to, s.to)) return '>=';
  const and = t.words[m.from - 1] === AND && lastMention?.percent === m.percent && last?.due !== null;
  if (
    and &&
    last &&
    lastMention &&
    m.from - lastMention.to < 14 &&
    /_by$/.test(last.comparator) &&
    !verbBetween(t, lastMention, m)
  )
    return last.comparator;
  const row = last && lastMention && rowGoesOn(t, lastMention, m);
  if (row && !m.percent && (last.comparator === 'increase_by' || last.comparator === 'decrease_by'))
    return last.comparator;
  return '=';
}

/** Does a phrase of the table end right before token `to`? */
function endsBefore(table: PhraseTable, t: Tokens, to: number): boolean {
  for (let size = 2; size <= 4; size++) if (matchLength(table, t, to - size, to) === size) return true;
  return false;
}

/** "từ 46 trường | lên 55 trường": where it begins, not a bound. */
function goesOn(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to && !isPunct(t, k, ';') && !isPunct(t, k, ','); k++)
    if (GOES_ON.has(t.words[k] as number)) return true;
  return false;
}

/** Does the word come before the next comma or stop? */
function comesBefore(t: Tokens, from: number, to: number, word: number): boolean {
  for (let k = from; k < to && t.kind[k] === WORD; k++) if (t.words[k] === word) return true;
  return false;
}

/** "giảm 10% vào năm 2025 và 20% vào năm 2030": one verb for both when none stands between. */
const verbBetween = (t: Tokens, last: Mention, m: Mention): boolean => {
  for (let k = last.to; k < m.from; k++) if (matchLength(ACTION_VERBS, t, k, m.from) > 0) return true;
  return false;
};

/** "thêm 2 trường mức 1, 3 trường mức 2": a comma directly before, no verb between. */
function rowGoesOn(t: Tokens, last: Mention, m: Mention): boolean {
  return isPunct(t, m.from - 1, ',') && m.from - last.to <= 4;
}
