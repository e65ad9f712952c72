import { SCHOOL_LEVELS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { endsBefore, type Figure, nextTo, type Rule } from './sure-figure.ts';

// Changes told a second time, or of one place after another.

/** "tăng 78 phòng so với đầu năm, tương ứng 14,4%": the same change as a share. */
const asShare: Rule = (f) => {
  const { t, m } = f;
  const last = nextTo(f, 8);
  if (!m.percent || last?.quantity.role !== 'change' || last.percent) return null;
  let at = m.from - 1;
  if (t.words[at] === LA) at--;
  const said =
    SAYS.has(t.words[at] as number) || (EQUAL.has(t.words[at] as number) && SAME.has(t.words[at - 1] as number));
  if (!said) return null;
  for (let k = last.to; k < at; k++)
    if (isCount(t, k) || isPunct(t, k, ';') || isPunct(t, k, '.') || STANDS.has(t.words[k] as number)) return null;
  return 'change';
};
/** A number that is no year: "so với năm 2019". */
const isCount = (t: Tokens, k: number): boolean => t.kind[k] === NUM && !/^(19|20)\d\d$/.test(textOf(t, k, k + 1));
const LA = registerWord('là');
const SAYS = wordSet('tức bằng');
const EQUAL = wordSet('đương ứng với');
const SAME = wordSet('tương ứng');
const STANDS = wordSet('còn đạt lên xuống có');

/** "nhiều nhất là Sông Mây giảm 58 điểm, kế đến là Đồi Cọ (41 điểm) và Bến Gạo (36 điểm)": a bracket behind each name. */
const placeByPlace: Rule = (f) => {
  const { t, m } = f;
  const last = nextTo(f, 12);
  if (last?.quantity.role !== 'change' || m.percent || !isPunct(t, m.from - 1, '(') || !isPunct(t, m.to, ')'))
    return null;
  if (!isCapital(t, m.from - 2) || (last.quantity.unit !== m.quantity.unit && !isPunct(t, last.to, ')'))) return null;
  for (let k = last.to; k < m.from - 1; k++) {
    if (t.kind[k] === WORD && COMPARED.has(t.words[k] as number)) return null;
    if (t.kind[k] === NUM || isPunct(t, k, '.') || isPunct(t, k, ';')) return null;
  }
  return 'change';
};
const COMPARED = wordSet('với hơn so từ còn');

/** "giảm 138 cán bộ và 205 nhân viên, tổng cộng 343 người": what two changes come to. */
const together: Rule = (f) => {
  const last = nextTo(f, 4);
  return last?.quantity.role === 'change' && !f.m.percent && endsBefore(f, TOTAL) ? 'change' : null;
};
const TOTAL = phraseTable('tổng cộng, cộng lại là, tất cả là');

/** "(chỉ tiêu theo quy định 13, vượt 45 chỉ tiêu, tỷ lệ vượt 346,2%)": how far it was exceeded. */
const rate: Rule = (f) =>
  f.m.percent && f.m.quantity.comparator === undefined && endsBefore(f, RATES) ? 'change' : null;
const RATES = phraseTable('tỷ lệ vượt, tỉ lệ vượt, tỷ lệ vượt là, tỉ lệ vượt là, tỷ lệ tăng là, tốc độ tăng là');

/** "đạt 85,7%, cao hơn trung bình quận 7%", "( vượt chỉ tiêu 1,7% )": by how much it lies above what all have or what was set. */
const above: Rule = (f) => {
  const { t, m, s } = f;
  if (m.quantity.comparator !== undefined || m.quantity.numerator !== undefined) return null;
  const from = Math.max(s.body, m.from - 9);
  let at = m.from - 1;
  while (at >= from && t.kind[at] === WORD && !(matchLength(OVER, t, at, m.from) > 0)) at--;
  if (at < from || t.kind[at] !== WORD) return null;
  const behind = at + matchLength(OVER, t, at, m.from);
  const length = matchLength(SET_BESIDE, t, behind, m.from);
  if (length === 0 || !onlyWords(t, behind + length, m.from)) return null;
  return isStep(f) ? 'change' : null;
};
const OVER = phraseTable('cao hơn, thấp hơn, vượt, kém hơn, kém');
const SET_BESIDE = phraseTable(
  'trung bình, bình quân, mức trung bình, mức bình quân, mặt bằng, mặt bằng chung, mức chung, điểm trung bình, điểm bình quân, tỷ lệ trung bình, tỷ lệ bình quân, tỷ lệ chung, tỉ lệ trung bình, tỉ lệ chung, chỉ tiêu, kế hoạch',
);
const WHOSE = wordSet(
  'chung của toàn cả quận huyện tỉnh xã phường thành phố thị nước ngành quốc trường khối là được giao đề ra năm học',
);
const onlyWords = (t: Tokens, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (!WHOSE.has(t.words[k] as number)) return false;
  return true;
};

const SMALL = 20;

/** A difference is small beside the figure it belongs to; "vượt chỉ tiêu 95%" tells the aim. */
function isStep(f: Figure): boolean {
  const last = f.previous;
  const { value } = f.m.quantity;
  if (value === null) return false;
  const same = last !== null && last.percent === f.m.percent && last.quantity.value !== null;
  return same ? value < (last.quantity.value as number) / 2 : f.m.percent && value < SMALL;
}

/** "tuyển 5.720 sinh viên, vượt 1.620 sinh viên": by how much; "không vượt 35 em" bounds. */
const exceeds: Rule = ({ t, m }) => {
  if (t.words[m.from - 1] !== VUOT || m.quantity.comparator !== undefined || m.quantity.numerator !== undefined)
    return null;
  if (NOT.has(t.words[m.from - 2] as number) || (m.quantity.unit ?? '').includes('/')) return null;
  return !m.percent && t.kind[m.to] === PUNCT ? 'change' : null;
};
const VUOT = registerWord('vượt');
const NOT = wordSet('không chưa số');

/** "vượt 284 em (25,8%)": the same as a share. */
const exceedsByShare: Rule = ({ t, m, previous }) =>
  m.percent &&
  previous?.quantity.role === 'change' &&
  previous.headed === true &&
  t.words[previous.from - 1] === VUOT &&
  m.from === previous.to + 1 &&
  isPunct(t, previous.to, '(')
    ? 'change'
    : null;

/** "tăng 48.300 em: mầm non 21.400, tiểu học 9.700, …": how much of it each level has; what left or dropped out is counted. */
const levelByLevel: Rule = ({ t, m, previous }) => {
  if (m.percent || previous?.quantity.role !== 'change' || previous.percent) return null;
  if (previous.quantity.unit !== m.quantity.unit || m.from - previous.to > 7) return null;
  let at = previous.to;
  // "tăng 54 trường; trong đó mầm non 46 trường" may tell of what there is now
  if ((t.kind[at] !== PUNCT && t.words[at] !== VA) || isPunct(t, at, ';')) return null;
  while (at < m.from && (t.kind[at] === PUNCT || OPENS.has(t.words[at] as number))) at++;
  const level = matchLength(SCHOOL_LEVELS, t, at, m.from);
  return level > 0 && at + level === (isPunct(t, m.from - 1, ':') ? m.from - 1 : m.from) ? 'change' : null;
};
const VA = registerWord('và');
const OPENS = wordSet('trong đó gồm bậc cấp và');

/** "khoảng 131.000 học sinh (giảm khoảng 1.300 học sinh)": by how much, in a plan too; "kế hoạch (giảm 4 trường)" is the aim. */
const bracketed: Rule = ({ t, m, previous, mode }) => {
  const open = m.from - 2;
  // "so đầu năm số học sinh giảm: 12 HS"
  if (
    previous === null &&
    isPunct(t, m.from - 1, ':') &&
    STEPS.has(t.words[open] as number) &&
    mode !== 'plan' &&
    mode !== 'target'
  )
    return 'change';
  return STEPS.has(t.words[m.from - 1] as number) &&
    isPunct(t, open, '(') &&
    previous?.to === open &&
    !(m.quantity.unit ?? '').includes('/')
    ? 'change'
    : null;
};
const STEPS = wordSet('tăng giảm');

export const CHANGE_RULES: readonly Rule[] = [
  bracketed,
  rate,
  together,
  asShare,
  placeByPlace,
  above,
  exceeds,
  exceedsByShare,
  levelByLevel,
];
