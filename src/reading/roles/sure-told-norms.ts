import { findPhrase } from '../contexts/turns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isPunct, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { endsBefore, type Figure, nextTo, type Rule, within } from './sure-figure.ts';

// Norms that news and reports tell beside what there is, and what one thing is to hold or to cost.

const LA = registerWord('là');
const NORMS = phraseTable(
  'chuẩn, quy chuẩn, tiêu chuẩn, quy định, theo quy định, mức quy định, định mức, yêu cầu, mức chuẩn, chuẩn quy định, theo chuẩn, điều lệ, theo điều lệ',
);
/** Who set the norm, or for whom: "tiêu chuẩn của Bộ là", "định mức trường chuyên (". */
const NORM_WORDS = wordSet(
  'của bộ tiêu chí là tối thiểu cho với đối trường lớp chuyên nội trú mầm non tiểu học thcs thpt quốc gia ít nhất không quá từ trên dưới phải đạt chung hiện hành mỗi sở ngành khu vực thành thị nông thôn đặt ra đề mức chỉ có hạng nhóm bình quân định cầu lệ tỷ',
);

/**
 * "(quy định không quá 1%)", "trong khi chuẩn là 10 m²/học sinh", "thấp hơn định mức trường chuyên (3,1 giáo viên/lớp)",
 * "vượt quy định 45 em/lớp": a norm that is opened or compared with, and its figure.
 */
const told: Rule = (f) => {
  const { t, s, m } = f;
  const bracket = isPunct(t, m.from - 1, '(');
  const end = bracket || isPunct(t, m.from - 1, ':') ? m.from - 1 : m.from;
  for (let k = end - 1; k >= s.body && k > end - 9 && t.kind[k] === WORD; k--) {
    const length = matchLength(NORMS, t, k, end);
    if (length === 0) {
      if (!NORM_WORDS.has(t.words[k] as number)) return null;
      continue;
    }
    const linked = bracket || t.words[m.from - 1] === LA || m.quantity.comparator !== undefined;
    // "(bình quân 3 m2/học sinh, chuẩn là 6 m2/học sinh)"
    const beside = isPunct(t, k - 1, ',') && t.words[m.from - 1] === LA && (m.quantity.unit ?? '').includes('/');
    const opens = beside || isPunct(t, k - 1, '(') || endsBefore(f, WHILE, k);
    // "(chuẩn 33 người, trên chuẩn 12)": those who meet it
    const met = length === 1 && !linked && !m.percent && !(m.quantity.unit ?? '').includes('/');
    if (opens) return met ? null : 'other';
    // "tỷ lệ giáo viên so với định mức đạt 95%": how far the norm is kept
    if (!endsBefore(f, COMPARED, k)) continue;
    // "còn thiếu so với quy định là 530 phòng": what is missing
    if (findPhrase(t, LACKING, Math.max(s.body, k - 5), k) >= 0) return linked && !bracket ? 'actual' : null;
    if (findPhrase(t, REACHED, k, m.from) >= 0) return null;
    return (linked && !(bracket && m.percent)) || isFull(f) ? 'other' : null;
  }
  return null;
};
const WHILE = phraseTable('trong khi, trong khi đó, mà, trong khi mức, trong khi theo');
const COMPARED = phraseTable(
  'so với, cao hơn, thấp hơn, vượt, vượt quá, chưa đạt, chưa đủ, dưới, hơn, ít hơn, nhiều hơn',
);

const REACHED = phraseTable('đạt');
const LACKING = phraseTable('thiếu, thừa, còn thiếu');

/** A norm is about as large as what is measured by it, by how much it is missed is less. */
function isFull({ m, previous }: Figure): boolean {
  const { value, unit } = m.quantity;
  if (value === null) return false;
  if (previous?.quantity.unit === unit && previous.quantity.value !== null) return value > previous.quantity.value / 2;
  return (unit ?? '').includes('/') && value >= FULL;
}
const FULL = 10;

/** "chuẩn là 10 m²/học sinh, riêng nội thành 6 m²/học sinh": the same norm elsewhere. */
const alsoThere: Rule = (f) => {
  const { t, m } = f;
  const last = nextTo(f, 8);
  if (!last?.headed || last.quantity.role !== 'other' || last.quantity.unit !== m.quantity.unit) return null;
  if (!(m.quantity.unit ?? '').includes('/') || !isPunct(t, last.to, ',')) return null;
  for (let k = last.to + 1; k < m.from; k++) if (t.kind[k] !== WORD) return null;
  return ALONE.has(t.words[last.to + 1] as number) ? 'other' : null;
};
const ALONE = wordSet('riêng còn với đối ở');

/** "chưa bố trí được vốn đối ứng 20% theo quy định": what was due. */
const dueByRule: Rule = (f) => {
  const { t, m } = f;
  if (matchLength(BY_RULE, t, m.to) === 0) return null;
  for (let k = m.from - 1; k >= f.s.body && k > m.from - 9 && t.kind[k] === WORD; k--)
    if (t.words[k] === CHUA) return 'other';
  return null;
};
const BY_RULE = phraseTable('theo quy định, theo định mức, theo chuẩn, theo điều lệ');
const CHUA = registerWord('chưa');

/** "mỗi phòng thi xếp tối đa 24 thí sinh", "mỗi phòng có 2 cán bộ coi thi", "khoảng cách tối thiểu 1,2 m": how an exam is held. */
const exam: Rule = (f) => {
  const { t, s, m } = f;
  const unit = m.quantity.unit ?? '';
  if (m.percent || m.quantity.numerator !== undefined) return null;
  if (/^(m|mét|cm)$/i.test(unit))
    return m.quantity.comparator !== undefined && within(f, DISTANCE, 16) >= 0 ? 'other' : null;
  if (!EXAM_UNITS.test(unit) && !(unit === 'cán bộ' && matchLength(WATCHING, t, m.to) > 0)) return null;
  if (matchLength(EACH_ROOM, t, m.to) > 0) return 'other';
  let from = m.from - 1;
  while (from > s.body && from > m.from - 9 && t.kind[from - 1] !== PUNCT) from--;
  const each = findPhrase(t, EACH_ROOM, Math.max(s.body, from), m.from);
  return each >= 0 && !isMean(t, each) ? 'other' : null;
};
const DISTANCE = phraseTable('khoảng cách, cách nhau, cách');
const WATCHING = phraseTable('coi thi, giám sát');
const EXAM_UNITS = /^(ts|thí sinh|cán bộ coi thi|giám thị|cbct|phòng thi|cán bộ giám sát)(?![\p{L}])/iu;
const EACH_ROOM = phraseTable(
  'mỗi phòng, mỗi phòng thi, mỗi điểm thi, mỗi hội đồng thi, mỗi điểm, mỗi môn, mỗi buổi thi',
);
const isMean = (t: Tokens, k: number): boolean => t.words[k - 1] === QUAN;
const QUAN = registerWord('quân');

/** "suất đầu tư một phòng học 54 m2 là 135 triệu đồng, một phòng công vụ 24 m2 là 48 triệu đồng": what one of them is to cost. */
const price: Rule = (f) => {
  const { t, s, m, mode } = f;
  if (m.percent || m.quantity.numerator !== undefined || !PRICED.test(m.quantity.unit ?? '')) return null;
  const at = findPhrase(t, PRICES, Math.max(s.body, m.from - 40), m.from);
  if (at < 0 || (mode === 'report' && findPhrase(t, PAID, at, m.from) >= 0)) return null;
  for (let k = at; k < m.from; k++) if (isPunct(t, k, ';')) return null;
  return 'other';
};
const PRICED = /^(đồng|m2|m²)$/i;
const PRICES = phraseTable(
  'suất đầu tư, giá thực tế, chi phí xây dựng một, chi phí cho một, giá một phòng, suất vốn đầu tư',
);
const PAID = phraseTable('đã chi, giải ngân, đã thanh toán, đã cấp, đã huy động, đã đầu tư');

/** "nhà công vụ, diện tích 24 m2/phòng" in a plan: how large each is to be. */
const size: Rule = (f) =>
  f.mode !== 'report' && SIZE.test(f.m.quantity.unit ?? '') && !f.m.percent && endsBefore(f, AREA) ? 'other' : null;
const SIZE = /^m[2²] ?\/ ?(phòng|lớp|căn|nhà)/i;
const AREA = phraseTable('diện tích, diện tích mỗi phòng, rộng, diện tích là, có diện tích');

export const TOLD_NORM_RULES: readonly Rule[] = [told, alsoThere, dueByRule, exam, price, size];
