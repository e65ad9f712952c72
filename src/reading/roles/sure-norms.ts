import { isPeople, unitKey } from '../findings/unit-keys.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isPunct } from '../text/tokens.ts';
import { endsBefore, type Rule, within } from './sure-figure.ts';

// What a rule lays down, what a design foresees, what is wanted.

const NORMS = phraseTable(
  'định mức, định mức là, định mức quy định, định mức quy định là, định mức chuẩn, định mức biên chế, định mức biên chế là, định mức giáo viên, định mức giáo viên là, mức quy định, mức quy định là, mức chuẩn, sĩ số quy định, thiết kế, thiết kế chỉ, thiết kế cho, thiết kế là, chuẩn quy định là, theo thiết kế là',
);

/** "so với định mức 46 người còn thiếu 3 người", "định mức (46 người)", "trong khi thiết kế chỉ 8 em". */
const normBeside: Rule = (f) => {
  const end = isPunct(f.t, f.m.from - 1, '(') ? f.m.from - 1 : f.m.from;
  return endsBefore(f, NORMS, end) && !(f.m.percent && end < f.m.from) && !isAim(f.mode) ? 'other' : null;
};
const isAim = (mode: string): boolean => mode === 'target';

/** "thiếu 14 phòng so với 60 phòng phải có theo quy định". */
const hasToBe: Rule = ({ t, m, mode }) =>
  !m.percent && mode !== 'target' && mode !== 'plan' && matchLength(DUE_BY_RULE, t, m.to) > 0 ? 'other' : null;
const DUE_BY_RULE = phraseTable(
  'phải có theo quy định, phải có, cần có theo quy định, cần có theo định mức, theo định mức, theo chuẩn quy định, theo quy định tối thiểu',
);

/** "chỉ có 6 chỗ, trong khi … cần 18 chỗ, còn thiếu 12 chỗ": what is needed, beside what is missing. */
const needed: Rule = (f) => {
  const { t, m, mode } = f;
  if (m.percent || mode === 'target' || mode === 'plan' || !endsBefore(f, NEEDED)) return null;
  return isPunct(t, m.to, ',') && matchLength(MISSING, t, m.to + 1) > 0 ? 'other' : null;
};
const NEEDED = phraseTable('cần, cần có, phải có, cần tới, cần ít nhất');
const MISSING = phraseTable('còn thiếu, thiếu, hiện thiếu, trong khi, hiện có, mới có');

/** "chỉ tiến hành khi có ít nhất 2/3 đại biểu": on what condition. */
const condition: Rule = (f) =>
  f.m.quantity.comparator !== undefined && endsBefore(f, CONDITIONS) && within(f, RESULTS, 12) < 0 ? 'other' : null;
const CONDITIONS = phraseTable('khi có, nếu có, chỉ khi có, trường hợp có, chỉ công nhận khi có');
const RESULTS = phraseTable('phấn đấu');

/** "Theo quy định mức 1, phòng đọc phải có tối thiểu 35 chỗ", "(quy định ít nhất 80%)": the bound of a rule that is told. */
const byRule: Rule = (f) =>
  f.m.quantity.comparator === '>=' && f.c.section !== 'plan' && f.c.section !== 'target' && within(f, RULED, 14) >= 0
    ? 'other'
    : null;
const RULED = phraseTable(
  'theo quy định, quy định trẻ, quy định tỷ lệ, quy định tối thiểu, quy định ít nhất, mức quy định',
);

/** "Số cần tuyển ở từng cấp: mầm non 301 giáo viên; tiểu học 503 giáo viên": posts that are to be filled. */
const toRecruit: Rule = (f) => {
  const { t, s, m, mode } = f;
  if (m.percent || mode === 'target' || mode === 'plan' || !STAFF.test(m.quantity.unit ?? '')) return null;
  const said = findPhrase(t, RECRUITING, s.body, m.from);
  return said >= 0 && m.from - said < 50 && findPhrase(t, FOUND, said, m.from) < 0 ? 'other' : null;
};
const STAFF = /^(giáo viên|gv|người|biên chế|nhân viên|viên chức|chỉ tiêu)(?!\p{L})/iu;
const RECRUITING = phraseTable(
  'số cần tuyển, cần tuyển, cần tuyển dụng, cần tuyển thêm, cần tuyển mới, cần tuyển bổ sung, nhu cầu tuyển dụng, nhu cầu tuyển',
);
const FOUND = phraseTable('đã tuyển, tuyển được, trúng tuyển, hiện có, mới có, thiếu, thừa, đăng ký, nộp');

/** "Để được công nhận mức độ 3, tỷ lệ … phải đạt ít nhất 98%, có ít nhất 90% …": what a standard asks. */
const toBeRecognised: Rule = ({ t, s, m }) =>
  m.quantity.comparator !== undefined && matchLength(TO_BE, t, s.body, m.from) > 0 ? 'other' : null;
const TO_BE = phraseTable(
  'để được công nhận, muốn được công nhận, điều kiện để được công nhận, để được xét công nhận, để đạt chuẩn, để đạt mức',
);

/** "phụ đạo 2 buổi/tuần", "sinh hoạt chuyên đề mỗi quý 1 lần": how often something is to be done, unless it is bounded. */
const rhythm: Rule = (f) => {
  const { m, mode } = f;
  if ((mode !== 'plan' && mode !== 'target' && mode !== 'duty') || m.quantity.comparator !== undefined) return null;
  const unit = m.quantity.unit ?? '';
  return OFTEN.test(unit) || (TIMES.test(unit) && endsBefore(f, EACH)) ? 'other' : null;
};
const OFTEN = /^(lần|buổi) ?\/ ?(ngày|tuần|tháng|quý|học kỳ|học kì|năm)/i;
const TIMES = /^(lần|buổi)$/i;
const EACH = phraseTable('mỗi tuần, mỗi tháng, mỗi quý, mỗi học kỳ, mỗi năm, hằng tuần, hàng tuần, một tuần');

/** "61 em đạt từ 24 điểm trở lên": the mark they had to reach. */
const marksReached: Rule = (f) => {
  const { m, previous, mode } = f;
  if (mode === 'target' || m.quantity.comparator !== '>=' || !/^điểm$/i.test(m.quantity.unit ?? '')) return null;
  return previous !== null && isPeople(unitKey(previous.quantity.unit)) && endsBefore(f, REACHING) ? 'other' : null;
};
const REACHING = phraseTable('đạt, có tổng điểm, đạt tổng điểm');

/** "dồn ghép các điểm lẻ có dưới 15 học sinh", "không mở lớp dưới 20 học viên": which are meant, in a plan. */
const whichAreSmall: Rule = (f) => {
  const { t, m, mode } = f;
  if ((mode !== 'plan' && mode !== 'target' && mode !== 'duty') || m.quantity.comparator !== '<' || m.percent)
    return null;
  const at = t.words[m.from - 1] === CO ? m.from - 2 : m.from - 1;
  return SITES.has(t.words[at] as number) && !(m.quantity.unit ?? '').startsWith('điểm') ? 'other' : null;
};
const CO = registerWord('có');
const SITES = wordSet('trường lẻ lớp nhóm');

export const NORM_RULES: readonly Rule[] = [
  marksReached,
  whichAreSmall,
  rhythm,
  byRule,
  normBeside,
  hasToBe,
  needed,
  condition,
  toRecruit,
  toBeRecognised,
];
