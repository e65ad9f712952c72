import { findPhrase, type Mode } from '../contexts/turns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { hasMark, isPunct, NUM, type Tokens } from '../text/tokens.ts';

// Rules and wishes: what is prescribed for each, and what is wanted, is neither there nor promised.

const id = registerWord;
/** Before these figures a rule is told. */
const NORMS = phraseTable(
  'theo quy định, quy định, định mức, mỗi lớp, mỗi tiết, mỗi học sinh, phải có, quy chuẩn, điểm chuẩn, điểm sàn, điểm trúng tuyển, ngưỡng',
);

/** Does a rule stand right before: "sĩ số theo quy định 35 học sinh", not "thiếu so với định mức: 2", "theo quy định, còn 28"? */
export function underNorm(t: Tokens, s: Sentence, m: Mention): boolean {
  for (let k = Math.max(s.body, m.from - 8); k < m.from; k++) {
    const length = matchLength(NORMS, t, k, m.from);
    if (length === 0) continue;
    // "bình quân mỗi lớp 35 em" is counted
    if (t.words[k - 1] === id('quân')) continue;
    // "mỗi lớp 40 em, bố trí tại 2 cơ sở": the rule has had its figure
    if (t.words[k] === id('mỗi') && t.kind[k + length] === NUM && k + length < m.num) continue;
    if (hasMark(t, k + length, m.from, ';')) continue;
    const compared = COMPARED.has(t.words[k - 1] as number);
    const left = isPunct(t, k + length, ',') && LEFT.has(t.words[k + length + 1] as number);
    // "so với định mức 1,5 giáo viên/lớp", "vượt quy định (35 học sinh/lớp)"
    const told = k + length === m.from - 1 && (t.words[m.from - 1] === id('là') || isPunct(t, m.from - 1, '('));
    const measure = told || (k + length === m.from && (m.quantity.unit ?? '').includes('/'));
    if ((!compared && !left) || (compared && measure)) return true;
    k += length;
  }
  return false;
}
const LEFT = wordSet('còn vẫn đã hiện nhưng');
const COMPARED = wordSet('với vượt hơn');
/** A measure of something named beside: how far away, how often, how large each is to be. */
export function setsMeasure(t: Tokens, s: Sentence, m: Mention, listed: boolean, mode: Mode): boolean {
  if (m.percent)
    return matchLength(LEVELS, t, m.to) > 0 && findPhrase(t, GRANTED, Math.max(s.body, m.from - 16), m.from) >= 0;
  if (m.quantity.numerator !== undefined) return false;
  if (isThreshold(t, s, m)) return true;
  const unit = m.quantity.unit ?? '';
  if (isMeasure(m)) return m.quantity.comparator !== undefined;
  const near = Math.max(s.body, m.from - 4);
  const ahead = mode === 'target' || mode === 'plan';
  if (ahead && /^(km|m|mét)$/i.test(unit) && findPhrase(t, AWAY, near, m.from) >= 0) return true;
  if (FREQUENCY.test(unit) && m.quantity.comparator === undefined)
    if (t.words[m.from - 2] === id('mỗi') && SPANS.has(t.words[m.from - 1] as number)) return true;
  // "47 lớp có sĩ số dưới 20 học sinh"
  if (ahead && t.words[m.from - 1] === id('số') && t.words[m.from - 2] === id('sĩ') && t.words[m.from - 3] === id('có'))
    return true;
  if (inEach(t, s, m)) return true;
  if (ahead && !listed && findPhrase(t, EACH_HAS, near, m.from) >= 0) return true;
  return unit.includes('/') && findPhrase(t, SHORT_OF, Math.max(s.body, m.from - 6), m.from) >= 0;
}
/** "trường nào có từ 02 đơn trở lên", "sáp nhập các trường dưới 10 lớp", "điểm lẻ còn dưới 30 học sinh": which are meant. */
function isThreshold(t: Tokens, s: Sentence, m: Mention): boolean {
  const { comparator } = m.quantity;
  if (comparator === undefined) return false;
  for (let k = m.from - 1; k >= s.body && k > m.from - 7 && !isPunct(t, k, ',') && !isPunct(t, k, ';'); k--)
    if (CONDITIONS.has(t.words[k] as number)) return true;
  if (!comparator.startsWith('<') || !SIZES.test(m.quantity.unit ?? '')) return false;
  const at = SIZED.has(t.words[m.from - 1] as number) ? m.from - 2 : m.from - 1;
  return BODY_ENDS.has(t.words[at] as number) && findPhrase(t, MERGES, s.body, at) >= 0;
}
const CONDITIONS = wordSet('nào nếu');
const SIZES = /^(lớp|nhóm|học sinh|trẻ|em|hs|cháu)(?= |,|$)/i;
const SIZED = wordSet('còn có mô');
const BODY_ENDS = wordSet('trường lẻ học non thcs sở quy');
const MERGES = phraseTable('sáp nhập, sắp xếp, sắp xếp lại, nhập, nhập các trường, dồn, dồn ghép, xóa, xoá, giải thể');
/** "được hỗ trợ tiền ăn bằng 40% mức lương cơ sở": so much of what is laid down. */
const LEVELS = phraseTable('mức lương, mức thu, mức học phí, mức đóng, mức chi, mức hưởng, mức quy định, mức phụ cấp');
const GRANTED = phraseTable('hỗ trợ, cấp, cấp bù, hưởng, được hưởng, trợ cấp, phụ cấp, bằng, đóng, thu');
/** "mỗi suất quà gồm 10 quyển vở và 300.000 đồng": what each of them holds. */
function inEach(t: Tokens, s: Sentence, m: Mention): boolean {
  let holds = false;
  for (let k = m.from - 1; k >= s.body && k > m.from - 14 && !isPunct(t, k, ';'); k--) {
    if (t.words[k] === id('gồm')) holds = true;
    if (t.words[k] === id('mỗi')) return holds && GIFTS.has(t.words[k + 1] as number);
  }
  return false;
}
const GIFTS = wordSet('suất phần gói bộ túi hộp giải món');
const AWAY = phraseTable('xa, cách, xa trường, xa nhà, xa trung tâm');
const FREQUENCY = /^(buổi|tiết|giờ|lần|bữa)( học)?$/i;
const SPANS = wordSet('tuần ngày tháng buổi khóa đợt lớp môn');
const EACH_HAS = phraseTable('mỗi trường có, mỗi điểm trường có, mỗi cơ sở có');
const SHORT_OF = phraseTable(
  'chưa bảo đảm, chưa đảm bảo, không bảo đảm, không đảm bảo, chưa đạt định mức, chưa đủ định mức',
);

/** "Theo quy định, lớp có từ 28 em trở lên …", "Để đạt chuẩn, tỷ lệ này phải đạt 70%": the whole sentence tells a rule. */
export const statesNorm = (t: Tokens, s: Sentence, m: Mention): boolean =>
  findPhrase(t, RULES, s.body, Math.min(s.to, s.body + 4)) >= 0 || bindsBy(t, s, m);
const RULES = phraseTable(
  'theo quy định, theo điều lệ, theo thông tư, theo chuẩn, theo định mức, theo tiêu chuẩn, theo luật, quy định hiện hành, đúng quy định, để đạt tiêu chí, để đạt chuẩn, để đạt tiêu chuẩn, để được công nhận, muốn đạt chuẩn, điều kiện để',
);

/** "Dự thảo luật quy định trường phải có ít nhất 50% …": a rule, then the word that binds. */
function bindsBy(t: Tokens, s: Sentence, m: Mention): boolean {
  const must = findPhrase(t, MUST, Math.max(s.body, m.from - 5), m.from);
  return must >= 0 && findPhrase(t, RULE_NOUNS, Math.max(s.body, must - 20), must) >= 0;
}
const MUST = phraseTable('phải có, phải đạt, phải bảo đảm, phải đảm bảo, được bố trí, bố trí, không được');
const RULE_NOUNS = phraseTable('quy định, quy chuẩn, thông tư, dự thảo, tiêu chí, tiêu chuẩn, điều kiện, điều lệ');

/** "trường có 28 lớp trở lên", "được bố trí 2 phó hiệu trưởng", "mỗi trường 1 người": told where nothing is reported. */
export function prescribes(t: Tokens, s: Sentence, m: Mention): boolean {
  if (m.percent) return false;
  if (m.quantity.comparator !== undefined && /trở (lên|xuống)$/i.test(m.quantity.quote)) return true;
  // "10.625 học sinh được bố trí 232 lớp" tells what there is
  const large = (m.quantity.value ?? 0) > 10 && t.words[m.from - 1] === id('trí');
  return !large && findPhrase(t, EACH, Math.max(s.body, m.from - 3), m.from) >= 0;
}
const EACH = phraseTable('được bố trí, mỗi trường, mỗi đơn vị, mỗi xã, mỗi cơ sở, mỗi nhóm, sĩ số vượt, sĩ số quá');

/** "Quận cần thêm 45 phòng", "nếu có thêm 10 phòng", "phải xây thêm 2 tầng": what is wanted, neither there nor promised. */
export function isWish(t: Tokens, s: Sentence, m: Mention, previous: Mention | null): boolean {
  const row = previous?.quantity.role === 'other' && previous.quantity.unit === m.quantity.unit;
  if (
    row &&
    m.from - previous.to <= 4 &&
    !tells(t, previous.to, m.from) &&
    findPhrase(t, NEEDS, Math.max(s.body, m.from - 60), previous.from) >= 0
  )
    return true;
  if (previous?.quantity.role === 'other' && m.from - previous.to <= 3 && isWish(t, s, previous, null)) return true;
  for (let size = 4; size >= 1; size--) {
    const at = m.from - size;
    if (at >= s.body && matchLength(WISHES, t, at, m.from) === size) return true;
  }
  return (
    isSupposed(t, s, m) || (t.words[m.from - 1] === id('là') && findPhrase(t, NEEDS, clauseStart(t, s, m), m.from) >= 0)
  );
}
const NEEDS = phraseTable('nhu cầu');
const HAS = wordSet('có còn hiện đã thiếu thừa đạt');
function tells(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (HAS.has(t.words[k] as number)) return true;
  return false;
}

/** Back to the comma before the figure, at most ten words. */
function clauseStart(t: Tokens, s: Sentence, m: Mention): number {
  let k = m.from - 1;
  while (k >= s.body && k > m.from - 11 && !isPunct(t, k, ',') && !isPunct(t, k, ';')) k--;
  return k + 1;
}

/** "nếu không tuyển được ít nhất 100 em thì …": supposed, not promised. */
export const isSupposed = (t: Tokens, s: Sentence, m: Mention): boolean =>
  !m.percent && findPhrase(t, SUPPOSED, clauseStart(t, s, m), m.from) >= 0;
const SUPPOSED = phraseTable('nếu không, nếu chỉ, nếu năm tới, nếu tuyển, nếu được');
const WISHES = phraseTable(
  'cần, cần thêm, cần có, cần có thêm, cần tới, cần đến, cần ít nhất, nếu có, nếu có thêm, nếu được, phải có thêm, phải xây thêm, phải xây dựng thêm, phải xây, phải xây dựng, cần xây, cần xây thêm, cần xây dựng thêm, mong có, mong có thêm, ước có, nhu cầu, nhu cầu cần, để đạt, để đạt tỷ lệ, để đạt tỉ lệ, để đạt mức',
);

/** "4 kiểm tra", "điểm 5 trở lên": named rules and thresholds, no results. */
export function countsVerbs(t: Tokens, m: Mention): boolean {
  if (m.quantity.unit === 'điểm' && m.quantity.comparator !== undefined && t.words[m.from - 1] === id('điểm'))
    return true;
  return matchLength(NAMED_RULES, t, m.num + 1) > 0;
}
const NAMED_RULES = phraseTable('kiểm tra, công khai, không, có, rõ, tại chỗ, sẵn sàng, tốt, xây, chống, đủ');

/** "Mỗi tháng các em được hỗ trợ 15 kg gạo", "mỗi đồng chí nhận 2 em": what is due to each. */
export function isAllowance(t: Tokens, s: Sentence, m: Mention): boolean {
  let granted = false;
  for (let k = m.from - 1; k >= s.body && k > m.from - 15; k--) {
    if (isPunct(t, k, ';')) return false;
    // "mỗi năm chỉ được cấp 300 triệu đồng": so much came
    const came = t.words[k - 1] === id('được') && t.words[k - 2] === id('chỉ');
    if (GRANTS.has(t.words[k] as number) && !came) granted = true;
    if (granted && t.words[k] === id('mỗi')) return true;
  }
  return false;
}
const GRANTS = wordSet('trợ hưởng cấp nhận');

/** "thang điểm 100 điểm", "trừ 5 điểm", "(20 điểm)": marks of a scale, not of anyone. */
export function marksScale(t: Tokens, m: Mention): boolean {
  if (m.quantity.unit !== 'điểm') return false;
  // "được cộng 7,5 điểm"
  if (t.words[m.from - 1] === id('cộng') && t.words[m.from - 2] === id('được')) return true;
  if (m.decimals > 0) return false;
  if (isPunct(t, m.from - 1, '(') && isPunct(t, m.to, ')')) return true;
  for (let k = m.from - 1; k > m.from - 5 && k >= 0; k--) if (SCALES_OF_MARKS.has(t.words[k] as number)) return true;
  return false;
}
const SCALES_OF_MARKS = wordSet('thang trừ cộng');

/** "được đăng ký không quá 3 nguyện vọng": what is allowed, not what is to be reached. */
export const isAllowed = (t: Tokens, m: Mention): boolean =>
  m.quantity.comparator === '<=' && [1, 2, 3].some((n) => t.words[m.from - n] === id('được'));

/** Nobody aims at so many degrees, or months of a year. */
export const isMeasure = (m: Mention): boolean => /^(độ c$|tháng ?\/)/i.test(m.quantity.unit ?? '');

/** So much a day or a head: "8 hộp/tháng", "02 lần/quý". */
export const isRation = (unit: string): boolean => RATION.test(unit);
const RATION =
  /^(lần|buổi|tiết|ca|tháng|ml|lít|hộp|kg|g|gam|bữa|chai|gói)\b[^/]*\/ ?(lần|ngày|tuần|tháng|quý|năm|buổi|khóa|khoá|học kỳ|kỳ|trẻ|em|học sinh|người|đợt|đồng chí|giáo viên)/i;

/** "kiểm tra mỗi trường ít nhất 01 lần/học kỳ", "thực hiện ít nhất 02 tiết dạy": in a plan so many have to be done. */
export const isDue = (m: Mention): boolean =>
  m.quantity.comparator === '>=' && /^(lần|buổi|tiết dạy|tiết\/|tiết$)/i.test(m.quantity.unit ?? '');
