import { phraseTable } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { endsBefore, nextTo, type Rule } from './sure-figure.ts';
import { isCapital, isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

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

export const CHANGE_RULES: readonly Rule[] = [together, asShare, placeByPlace];
