import type { Stretch } from './clauses.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Mention } from './quantities.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

// What a target measures, in the words of its clause, and the group or place that it holds for.

const LEAD_WORDS = phraseTable(
  `phấn đấu, phấn đấu có, có, đến, đạt, trong đó, trong đó có, đảm bảo, bảo đảm, giữ, duy trì, giữ vững, nâng, nâng tỷ lệ, tăng, giảm, mục tiêu, và, xây dựng, xây dựng thêm, xây mới, mở, huy động, là, thì, riêng, thêm, cần đạt, phải đạt, đặt mục tiêu, cũng`,
);
/** What is promised stands after these. */
const PROMISES = phraseTable('phấn đấu, mục tiêu, đặt mục tiêu, sẽ, đề ra, cần đạt, dự kiến, yêu cầu');
const CO = registerWord('có');
const SCOPE_OPENERS = phraseTable('đối với, với, riêng, riêng với, riêng đối với');
const TAIL = wordSet('đạt là có còn lên xuống dưới từ đều tỷ lệ ít nhất phải được thành ở mức và cho với giảm tăng');
const THI = registerWord('thì');

/** The words of the clause that name what is measured: before the number, or after it when nothing stands before. */
export function indicatorOf(t: Tokens, clause: Stretch, m: Mention): string {
  let from = clause.from;
  const scope = scopeRange(t, clause, m);
  if (scope) from = scope.to;
  for (let k = from; k < m.from; k++) {
    const length = matchLength(PROMISES, t, k, m.from);
    if (length > 0) from = k + length;
  }
  from = afterPeriod(t, from, m.from);
  for (let guard = 0; guard < 6 && from < m.from; guard++) {
    const length = matchLength(LEAD_WORDS, t, from, m.from);
    if (length > 0) from += length;
    else if (t.kind[from] !== WORD) from++;
    else break;
  }
  let to = m.from;
  while (to > from && (t.kind[to - 1] !== WORD ? !isPunct(t, to - 1, ')') : TAIL.has(t.words[to - 1] as number))) to--;
  const holder = m.percent && t.words[m.from - 1] === CO && m.to + 1 < clause.to;
  if (!holder && (to - from >= 2 || (to > from && m.percent))) return textOf(t, from, to);
  const start = m.percent ? m.to : afterNumber(t, m);
  return start < clause.to ? textOf(t, start, clause.to) : textOf(t, clause.from, clause.to);
}

/** Past an opening period: "Đến hết năm 2030, | có ít nhất …". */
function afterPeriod(t: Tokens, from: number, to: number): number {
  for (let k = from; k < to && k < from + 9; k++) {
    if (isPunct(t, k, ',')) return k + 1;
    if (
      t.kind[k] === NUM
        ? !/^(19|20)\d\d$/.test(textOf(t, k, k + 1))
        : t.kind[k] === WORD && !PERIOD_WORDS.has(t.words[k] as number)
    )
      return from;
  }
  return from;
}
const PERIOD_WORDS = wordSet('đến hết cuối đầu năm học trong giai đoạn nhiệm kỳ hằng hàng từ phấn đấu trước tháng quý');

/** For a count the unit itself opens the indicator ("06 | trường đạt chuẩn quốc gia"). */
function afterNumber(t: Tokens, m: Mention): number {
  let k = m.num + 1;
  while (k < m.to && t.kind[k] !== WORD) k++;
  return Math.min(k, m.to);
}

/** "Đối với các xã đặc biệt khó khăn, …" or null. */
export function scopeOf(t: Tokens, s: Sentence, clause: Stretch, m: Mention): string | null {
  const inClause = scopeRange(t, clause, m);
  if (inClause) return textOf(t, inClause.words, inClause.end);
  const sentence = scopeRange(t, { from: s.body, to: s.to }, m);
  return sentence ? textOf(t, sentence.words, sentence.end) : null;
}

function scopeRange(t: Tokens, clause: Stretch, m: Mention): { words: number; end: number; to: number } | null {
  const opener = matchLength(SCOPE_OPENERS, t, clause.from, m.from);
  if (opener === 0) return null;
  const words = clause.from + opener;
  for (let k = words + 1; k < m.from; k++) {
    if (isPunct(t, k, ',') || t.words[k] === THI || t.words[k] === DAT) return { words, end: k, to: k + 1 };
  }
  return null;
}
const DAT = registerWord('đạt');
