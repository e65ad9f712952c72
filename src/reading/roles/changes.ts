import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';

// By how much: "tăng 16 trường", "vượt 5%", and the figures that only look so ("tăng từ 3% lên 61%").

const id = registerWord;
const CHANGE = phraseTable(
  'cắt, cắt chỉ tiêu, tăng, giảm, vượt, cao hơn, thấp hơn, nhiều hơn, ít hơn, đông hơn, hơn năm, hơn năm học, hơn đầu năm, hơn cùng kỳ, hơn kỳ trước, cắt giảm, sụt giảm, tăng thêm, giảm thêm, chênh, chênh lệch, vượt chỉ tiêu, vượt kế hoạch, giảm đi, tăng lên, hụt, tụt, giảm được, tăng được, nhiều gấp, gấp, tăng gấp, kém, nhích, nhích thêm, tức thêm, tăng nhiều, giảm nhiều, nhích nhẹ',
);
const BETWEEN = wordSet(
  'chung của tỉnh huyện toàn quốc nước cả mặt bằng thêm tới được đc bình quân trung khoảng gần hơn trên đi chỉ tiêu mỗi năm ít nhất là từ tỷ lệ kế hoạch mục tương đương lần lượt so với cùng kỳ học trước đến mạnh nhẹ chỉ bị đầu tháng ngoái nhiệm cuối quý khóa đợt vòng lần liền kề cả quy định mức chuẩn ở cấp bậc khối mầm non tiểu cơ sở phổ thông thcs thpt đề ra đặt',
);
const STATE = wordSet('lên xuống còn đạt thành');

/** "tăng 16 trường, 94 nhóm, lớp và 6.638 trẻ", "giảm tới 8,57%", never "tăng từ 3% lên 61,7%" nor "giảm còn 5%". */
export function isChange(t: Tokens, m: Mention, floor: number, previous: Mention | null): boolean {
  // "đạt và vượt 26/28 chỉ tiêu": so many were exceeded
  if (m.quantity.numerator !== undefined && AIMS.test(m.quantity.unit ?? '')) return false;
  for (let k = m.from - 1; k >= floor && k >= m.from - 10; k--) {
    if (t.kind[k] !== WORD) {
      if (inYears(t, k)) continue;
      break;
    }
    // "vượt chỉ tiêu cho phép 0,3%", but not "miễn giảm cho 36 học sinh"
    if (t.words[k] === id('phép') && t.words[k - 1] === id('cho')) k -= 2;
    if (t.words[k] === id('giảm') && t.words[k - 1] === id('miễn')) return false;
    const length = matchLength(CHANGE, t, k, m.from);
    if (length > 0) {
      if (t.words[k] === id('kém') && (t.kind[k - 1] !== WORD || GRADES.has(t.words[k - 1] as number))) return false;
      // "nước dâng cao hơn 2m"
      if (t.words[k] === id('cao') && HEIGHT.test(m.quantity.unit ?? '')) return false;
      // "mức hao hụt không quá 1%": what is lost, not by how much more
      if (t.words[k] === id('hụt') && t.words[k - 1] === HAO) return false;
      if (t.words[k] === id('vượt') && DISTANCE.test(m.quantity.unit ?? '') && m.from - k < 3) return false;
      for (let v = k; v < m.from; v++) if (STATE.has(t.words[v] as number)) return false;
      return !twoValued(t, m);
    }
    if (!BETWEEN.has(t.words[k] as number) && !CHANGE_TAIL.has(t.words[k] as number)) break;
  }
  if (previous && overtakes(t, previous, m)) return true;
  if (previous?.quantity.role === 'change' && (breaksDown(t, previous, m) || alike(t, previous, m))) return true;
  // "tăng 114 học sinh (4,6%)"
  if (previous?.quantity.role === 'change' && !previous.percent && m.percent && m.from === previous.to + 1)
    return isPunct(t, previous.to, '(') && isPunct(t, m.to, ')');
  if (previous?.quantity.role === 'change' && m.from - previous.to <= 1) {
    return m.from === previous.to || isPunct(t, previous.to, ',') || t.words[previous.to] === id('và');
  }
  return false;
}
/** "thấp hơn bình quân chung của tỉnh (35,2%) 6,7 điểm phần trăm": what it is compared with stands between. */
function overtakes(t: Tokens, previous: Mention, m: Mention): boolean {
  const bracket = isPunct(t, previous.to, ')') && isPunct(t, previous.from - 1, '(');
  for (let k = previous.to + (bracket ? 1 : 0); k < m.from; k++) if (!UP_TO.has(t.words[k] as number)) return false;
  if (!bracket && m.from === previous.to) return false;
  for (let k = previous.from - (bracket ? 2 : 1); k >= 0 && k > previous.from - 12; k--) {
    if (t.kind[k] !== WORD) return false;
    if (t.words[k] === HON) return matchLength(CHANGE, t, k - 1, k + 1) === 2;
  }
  return false;
}
const UP_TO = wordSet('là tới đến gần khoảng');
const HON = id('hơn');

/** "nhiều hơn năm 2022 là 308 người", "… năm học 2021 - 2022 …": the years that it is compared with. */
function inYears(t: Tokens, k: number): boolean {
  for (let i = k; i > k - 4 && i > 0; i--) {
    if (t.kind[i] === WORD)
      return t.words[i] === id('năm') || (t.words[i] === id('học') && t.words[i - 1] === id('năm'));
    if (t.kind[i] !== NUM && !isPunct(t, i, '-') && !isPunct(t, i, '–')) return false;
  }
  return false;
}

/** "huyện Bắc tăng 1.037 em; Thạch Khê 1.065 em; Cẩm Bình 1.370 em": only names stand between. */
function alike(t: Tokens, previous: Mention, m: Mention): boolean {
  if (m.quantity.unit !== previous.quantity.unit || m.from - previous.to > 9) return false;
  if (!isPunct(t, previous.to, ';') && !isPunct(t, previous.to, ',') && t.words[previous.to] !== id('và')) return false;
  if (m.from - previous.to < 2) return false;
  for (let k = previous.to + 1; k < m.from; k++)
    if (t.kind[k] !== WORD || (!isCapital(t, k) && !PLACE_WORDS.has(t.words[k] as number))) return false;
  return true;
}
const PLACE_WORDS = wordSet(
  'huyện xã thị trấn phường quận thành phố tỉnh và trường mầm non tiểu học trung cơ sở phổ thông mẫu giáo công lập ngoài tư thục cấp bậc khối',
);

/** "tăng 35.055 em (gồm 22.593 em công lập và 12.463 em tư thục)": the parts of a change, in its brackets. */
function breaksDown(t: Tokens, previous: Mention, m: Mention): boolean {
  if (m.percent || m.from - previous.to > 5) return false;
  if (isPunct(t, previous.to, '(') && PARTS.has(t.words[previous.to + 1] as number)) return true;
  return t.words[m.from - 1] === id('và') && opened(t, previous);
}

/** Does the change before stand in such brackets itself? */
function opened(t: Tokens, previous: Mention): boolean {
  return PARTS.has(t.words[previous.from - 1] as number) && isPunct(t, previous.from - 2, '(');
}
const PARTS = wordSet('gồm là');

/** "vượt 20 km đường rừng" is a way, no change. */
const GRADES = wordSet('yếu loại trung bình hoặc và');
const AIMS = /^(chỉ tiêu|mục tiêu|nhiệm vụ)/i;
// a word in no table has to be known before a text is taken apart
const HAO = id('hao');
const HEIGHT = /^(m|mét|cm)$/i;
const DISTANCE = /^(km|m|mét)$|\/ ?lớp/;
const CHANGE_TAIL = wordSet('cao thấp nhiều hơn giảm tăng');

/** "so với năm học trước (11.899 em)", "so với đầu nhiệm kỳ (5,5%)": where things stood, in brackets. */
export function wasBefore(t: Tokens, m: Mention): boolean {
  if (!isPunct(t, m.from - 1, '(')) return false;
  for (let k = m.from - 2; k > m.from - 10 && k > 0; k--) {
    if (t.words[k] === id('với') && t.words[k - 1] === id('so')) return PERIOD_WORDS.has(t.words[k + 1] as number);
    if (t.kind[k] === PUNCT && !isPunct(t, k, '-') && !isPunct(t, k, '–')) return false;
  }
  return false;
}
const PERIOD_WORDS = wordSet('năm đầu cuối cùng nhiệm kỳ học thời tháng quý giai');

/** "từ 8% (năm 2020) xuống còn 5%": the first of the pair is where things stand. */
export function isBaseline(t: Tokens, m: Mention): boolean {
  const from = t.words[m.from - 1] === id('từ') || t.words[m.from] === id('từ');
  return from && m.quantity.value_to === undefined && m.quantity.comparator === undefined && twoValued(t, m);
}

function twoValued(t: Tokens, m: Mention): boolean {
  for (let k = m.to; k < m.to + 9 && k < t.count; k++) {
    if (t.kind[k] !== WORD && t.kind[k] !== NUM && !joins(t, k)) return false;
    const w = t.words[k] as number;
    if (w === id('lên') || w === id('xuống') || w === id('còn')) return true;
  }
  return false;
}

/** A dash or the brackets of "34 tỉnh (năm 2021) lên 55 tỉnh". */
const joins = (t: Tokens, k: number): boolean =>
  isPunct(t, k, '-') ||
  isPunct(t, k, '–') ||
  isPunct(t, k, ')') ||
  (isPunct(t, k, '(') && t.words[k + 1] === id('năm'));

export function comparedWith(t: Tokens, m: Mention, s: Sentence): boolean {
  for (let k = m.to; k < m.to + 6 && k < s.to; k++)
    if (t.words[k] === id('so') && t.words[k + 1] === id('với')) return true;
  return false;
}

/** "đề xuất giảm 30 %", "- Giảm 5 điểm trường lẻ": a change that is asked for, not one that is foreseen. */
export function isOrdered(t: Tokens, s: Sentence, m: Mention): boolean {
  if (BODIES.test(m.quantity.unit ?? '')) return true;
  for (let k = m.from - 1; k >= s.body && k > m.from - 4; k--) {
    if (!ORDERED.has(t.words[k] as number)) continue;
    const before = t.words[k - 1] as number;
    if (m.percent && (before === id('sẽ') || before === id('kiến'))) return before === id('kiến') && cutsPlaces(t, m);
    return k === s.body || isPunct(t, k - 1, ';') || ASKED.has(before);
  }
  return false;
}
/** "dự kiến giảm 20% chỉ tiêu tuyển sinh": places are cut by decision; "sẽ tăng 10-14%" only foresees. */
const cutsPlaces = (t: Tokens, m: Mention): boolean => matchLength(PLACES, t, m.to) > 0;
const PLACES = phraseTable(
  'chỉ tiêu, biên chế, số chỉ tiêu, số biên chế, tổng chỉ tiêu, đầu mối, số đầu mối, số trường, điểm trường, số điểm trường',
);
/** Bodies are cut by decision; people grow fewer by themselves. */
const BODIES = /^(trường|điểm trường|điểm lẻ|đầu mối|đơn vị|cơ sở giáo dục|tổ chức|biên chế|thôn|tổ)\b/i;
const ORDERED = wordSet('giảm tăng cắt');
const ASKED = wordSet('xuất nghị cầu sẽ');

/** Does another quantity stand before in the same part of the sentence? */
export function besideOther(t: Tokens, previous: Mention | null, m: Mention): boolean {
  if (!previous) return false;
  for (let k = previous.to; k < m.from; k++) if (isPunct(t, k, ';')) return false;
  return true;
}

/** "tăng 1.240 học sinh. Trong đó, công lập 1.015, tư thục 225": the parts of a change, in the sentence behind it. */
export function sharesChange(whole: Mention, m: Mention, all: readonly Mention[]): boolean {
  const { role, unit, value } = whole.quantity;
  if (role !== 'change' || value === null || m.quantity.unit !== unit || unit === '%') return false;
  let sum = 0;
  for (const x of all) if (x.quantity.unit === unit) sum += x.quantity.value ?? value;
  return sum <= value;
}

/** "như vậy kết quả huy động thấp hơn kế hoạch 1,1%": how far a result is from what was aimed at. */
export const missesPlan = (t: Tokens, m: Mention): boolean =>
  [3, 4].some((n) => matchLength(MISSES, t, m.from - n, m.from) === n);
const MISSES = phraseTable(
  'thấp hơn kế hoạch, cao hơn kế hoạch, thấp hơn chỉ tiêu, cao hơn chỉ tiêu, thấp hơn mục tiêu, cao hơn mục tiêu, kém kế hoạch, kém chỉ tiêu',
);
