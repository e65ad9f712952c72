import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import { readUnit, slashPart } from '../quantities/units.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, PUNCT, type Tokens, textOf } from '../text/tokens.ts';

// What the lines above a table say that its cells count: "Biểu 2. Phòng học (đơn vị tính: phòng)", "ĐVT: người",
// "Bảng số học bạ (hồ sơ)".

const UNIT_LABELS = phraseTable('đơn vị tính, đvt, đơn vị');
/** The unit stands in the line above the head of the table, or in the one above that. */
const ABOVE = 2;

/** What a caption above sentence n says that the table counts, or null. */
export function captionUnit(t: Tokens, sentences: readonly Sentence[], n: number): string | null {
  for (let k = n - 1; k >= 0 && k >= n - ABOVE; k--) {
    const s = sentences[k] as Sentence;
    const unit = labelledUnit(t, s.from, s.to) ?? (k === n - 1 ? closingUnit(t, s) : null);
    if (unit) return unit;
  }
  return null;
}

/** "đơn vị tính: học sinh", "ĐVT: người" in tokens [from, to), nothing behind it but a bracket. */
function labelledUnit(t: Tokens, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const length = matchLength(UNIT_LABELS, t, k, to);
    if (length === 0 || !isPunct(t, k + length, ':')) continue;
    if (isPunct(t, k + length + 1, '%')) return '%';
    return unitAt(t, k + length + 1, to);
  }
  return null;
}

/** "Số liệu về giáo viên (người):": brackets that end the line. */
function closingUnit(t: Tokens, s: Sentence): string | null {
  const to = isPunct(t, s.to - 1, ':') ? s.to - 1 : s.to;
  return bracketedUnit(t, s.from, to);
}

/** "Trẻ trong độ tuổi (em)", "Định mức (giáo viên/lớp)", "Tỷ lệ (%)": the unit in brackets that end [from, to). */
export function bracketedUnit(t: Tokens, from: number, to: number): string | null {
  if (!isPunct(t, to - 1, ')')) return null;
  let open = to - 2;
  while (open > from && !isPunct(t, open, '(')) open--;
  if (open <= from || to - open > 8) return null;
  return isPunct(t, open + 1, '%') ? '%' : unitAt(t, open + 1, to);
}

/** The known unit that starts at `from`, when only a bracket or a stop parts it from `to`. */
function unitAt(t: Tokens, from: number, to: number): string | null {
  const unit = readUnit(t, from, to);
  if (!unit?.known) return null;
  const end = slashPart(t, unit.to, to);
  return end === to || (t.kind[end] === PUNCT && !isPunct(t, end, ',') && end === to - 1) ? textOf(t, from, end) : null;
}

/**
 * "… có mặt 1.309 người, còn thiếu 103 người. Cụ thể:": what the sentences before a table counted, when one of its cells
 * gives one of their figures again. `values`: the bare numbers of the rows.
 */
export function toldAbove(n: number, mentions: readonly Mention[], values: ReadonlySet<number>): string | null {
  for (let k = mentions.length - 1; k >= 0 && k > mentions.length - 9; k--) {
    const { sentence, percent, quantity } = mentions[k] as Mention;
    if (sentence < n - 3) return null;
    const { value, unit } = quantity;
    if (!percent && unit !== null && value !== null && value > LEAST && values.has(value)) return unit;
  }
  return null;
}
/** Smaller figures come again by chance. */
const LEAST = 20;

/** Adds the value of a number alone in its cell. */
export function addValue(values: Set<number>, digits: string): void {
  const value = parseNumber(digits)?.value;
  if (value !== undefined) values.add(value);
}
