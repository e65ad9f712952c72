import { COUNT_NOUNS, LIKE_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { tellsAdmissions } from '../roles/admissions.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';
import { readUnit, unitText } from './units.ts';

// What a number without a noun behind it counts, when a label, a crowd or a share beside it tells.

const SO = registerWord('số');
const QUOTA = phraseTable('chỉ tiêu');

/** "Số điểm trường: 01", "Tổng số cán bộ quản lý, giáo viên, nhân viên: 36": what the label counts, nothing between. */
export function labelled(t: Tokens, s: Sentence, i: number): string | null {
  if (!isPunct(t, i - 1, ':')) return null;
  let at = i - 2;
  while (at > s.body && at > i - 16 && t.words[at] !== SO && !isPunct(t, at, ':') && !isPunct(t, at, ';')) at--;
  if (isPunct(t, at, ';')) {
    // "số phòng học: 24; phòng chức năng: 08"
    const unit = readUnit(t, at + 1, i - 1);
    return unit?.known && unit.to === i - 1 ? unitText(t, unit) : null;
  }
  if (t.words[at] !== SO) return null;
  const unit = readUnit(t, at + 1, i - 1);
  return unit?.known ? unitText(t, unit) : null;
}

/** "điểm bình quân 6,42", "điểm trung bình các môn từ 6,8 trở lên": a mark without its noun. */
export function isMeanMark(t: Tokens, s: Sentence, i: number): boolean {
  if (!/^\d{1,2},\d{1,2}$/.test(textOf(t, i, i + 1))) return false;
  for (let k = i - 1; k >= s.body && k > i - 9 && t.kind[k] === WORD; k--)
    if (matchLength(MEAN_MARKS, t, k, i) > 0) return true;
  return false;
}
const MEAN_MARKS = phraseTable('điểm bình quân, điểm trung bình, điểm tb, điểm thi bình quân, điểm thi trung bình');

/** "số điểm lẻ còn 31 (đầu năm 43)": how many of them there were then, alone in its brackets. */
export function isOfThen(t: Tokens, from: number, to: number): boolean {
  if (!isPunct(t, to, ')')) return false;
  for (let k = from - 1; k > from - 8; k--)
    if (isPunct(t, k, '(')) return matchLength(THEN, t, k + 1, from) === from - k - 1;
  return false;
}
const THEN = phraseTable(
  'đầu năm, đầu năm học, cuối năm, cuối năm học, năm trước, năm học trước, năm ngoái, cùng kỳ, cùng kỳ năm trước, kỳ trước, nhiệm kỳ trước, trước đây, đầu nhiệm kỳ, đầu năm là, đầu năm có, năm trước là, năm trước có, năm học trước là',
);

/** "5/5 năm chi bộ …", "3/4 kỳ sinh hoạt": so many of the years, of the terms. */
export function outOfYears(t: Tokens, i: number): string | null {
  if (!YEARS.has(t.words[i] as number) || t.kind[i + 1] === NUM || NO_SPAN.has(t.words[i + 1] as number)) return null;
  return textOf(t, i, i + 1);
}
const YEARS = wordSet('năm kỳ tháng quý');
const NO_SPAN = wordSet('học nay này qua sau trước tới');

/** "103.456 thí sinh dự thi, trong khi chỉ tiêu của các trường là 79.740": places open to candidates. */
export function openPlaces(t: Tokens, s: Sentence, i: number): string | null {
  if (!PLACED.has(t.words[i - 1] as number) || !tellsAdmissions(t, s)) return null;
  for (let k = i - 2; k > s.body && k > i - 12 && t.kind[k] === WORD && t.words[k] !== SO; k--)
    if (matchLength(QUOTA, t, k - 1, i) > 0) return textOf(t, k - 1, k + 1);
  return null;
}
const PLACED = wordSet('là được');

/** "nhiều thí sinh nhất là A00 (883.768, 34,59%)": a count beside its share, in brackets behind a name. */
export function besideShare(t: Tokens, s: Sentence, i: number, to: number): string | null {
  const share = isPunct(t, to, ',') && t.kind[to + 1] === NUM && isPunct(t, to + 2, '%');
  if (!share || !isPunct(t, i - 1, '(') || isPunct(t, i - 2, '%')) return null;
  for (let k = i - 2; k >= s.body && k > i - 60; k--) {
    if (matchValue(LIKE_NOUNS, t, k, i) !== 'people') continue;
    return textOf(t, k, k + matchLength(COUNT_NOUNS, t, k, i));
  }
  return null;
}

/** The noun that a crowd in thousands or millions counts: "số học sinh là trên 23 triệu", "học sinh tăng 3 triệu". */
export function crowdUnit(t: Tokens, s: Sentence, i: number, at: number, out: readonly Mention[]): string | null {
  const last = out[out.length - 1];
  // "2 triệu lượt xem": something else is counted
  if (t.kind[at] === WORD && !GOES_ON.has(t.words[at] as number)) return null;
  for (let k = i - 1; k >= s.body && k > i - 14; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '(') || MONEY_WORDS.has(t.words[k] as number)) return null;
    if (matchValue(LIKE_NOUNS, t, k, i) === null || TO_CLASS.has(t.words[k - 1] as number)) continue;
    // "Lương giáo viên tăng 1,5 triệu", "Số tiền hỗ trợ học sinh là 3 triệu"
    for (let b = k - 1; b >= s.body && b > k - 5; b--) if (MONEY_WORDS.has(t.words[b] as number)) return null;
    const counted = t.words[k - 1] === SO || CROWD_VERBS.has(t.words[k + matchLength(COUNT_NOUNS, t, k, i)] as number);
    return counted ? textOf(t, k, k + matchLength(COUNT_NOUNS, t, k, i)) : null;
  }
  // "số giáo viên năm 2015 là 1,156 triệu, năm 2022 có 1,227 triệu"
  const crowd = last !== undefined && last.from >= s.body && (last.quantity.value ?? 0) >= 1e5;
  return crowd && !last.percent && last.quantity.unit !== 'đồng' ? last.quantity.unit : null;
}
const MONEY_WORDS = wordSet('phí tiền vốn sách nhập lương quỹ giá nợ thu chi thưởng tặng hỗ trợ tài bổng đồng');
const GOES_ON = wordSet('so nhưng và trong vào năm thì mà tăng giảm ở tại');
const TO_CLASS = wordSet('ra đến vào lên');
const CROWD_VERBS = wordSet('là có tăng giảm đạt còn lên khoảng');

/** "2.867 lớp và 75.975 học sinh, bình quân 26,49": people of each class, when both were counted right before. */
export function averaged(t: Tokens, s: Sentence, i: number, out: readonly Mention[]): string | null {
  const at = MEAN_LINKS.has(t.words[i - 1] as number) ? i - 1 : i;
  if (matchLength(MEAN, t, at - 2, at) !== 2) return null;
  const [classes, people] = out.slice(-2);
  if (!classes || !people || classes.from < s.body || i - people.to > 6) return null;
  const [each, who] = [classes.quantity.unit ?? '', people.quantity.unit ?? ''];
  if (!/^(lớp|nhóm)/i.test(each) || matchValue(LIKE_NOUNS, t, people.num + 1, people.to) !== 'people') return null;
  return `${who}/${each}`;
}
const MEAN = phraseTable('bình quân, trung bình');
const MEAN_LINKS = wordSet('là đạt có');

/** "Nghệ An thiếu 3.328 giáo viên, Bắc Giang 1.921, Sơn La 1.040", "(nữ 130, Khmer 97)": names with their figures go on. */
export function behindName(t: Tokens, s: Sentence, i: number, out: readonly Mention[]): string | null {
  const last = out[out.length - 1];
  if (!last || last.from < s.body || last.percent || last.quantity.value === null) return null;
  if (!isPunct(t, last.to, ',') && !isPunct(t, last.to, ';') && t.words[last.to] !== AND) return null;
  const from = last.to + 1;
  if (i - from < 1 || i - from > 4) return null;
  for (let k = from; k < i; k++) if (t.kind[k] !== WORD || !isCapital(t, k) || isAllCaps(t, k)) return null;
  if (!/^\d{1,3}(\.\d{3})+$|^\d{2,3}$/.test(textOf(t, i, i + 1))) return null;
  const unit = last.quantity.unit ?? '';
  // girls, then a people: each names itself
  const names =
    GIRLS.has(t.words[last.from - 1] as number) || (last.to === last.num + 1 && /^\p{Lu}\p{Ll}/u.test(unit));
  return names ? textOf(t, from, i) : COUNTED.test(unit) ? unit : null;
}
const AND = registerWord('và');
const GIRLS = wordSet('nữ nam');
const COUNTED =
  /^(học sinh|hs|giáo viên|gv|em|trẻ|cháu|người|thí sinh|trường|lớp|phòng|đảng viên|chỉ tiêu|suất|giải|hộ|biên chế)(?![\p{L}])/iu;

/** "Những tỉnh dôi dư nhiều giáo viên THCS là Thanh Hoá (2.188), Nghệ An (1.742)": what the named have too many or too few of. */
export function surplus(t: Tokens, s: Sentence, i: number, to: number, out: readonly Mention[]): string | null {
  if (!isPunct(t, i - 1, '(') || !isPunct(t, to, ')') || !isCapital(t, i - 2)) return null;
  const last = out[out.length - 1];
  if (last && last.from >= s.body && isPunct(t, last.from - 1, '(') && i - last.to < 9) return last.quantity.unit;
  for (let k = i - 3; k > s.body && k > i - 24; k--) {
    if (t.kind[k] === NUM) return null;
    if (!MANY.has(t.words[k - 1] as number)) continue;
    const unit = readUnit(t, k, i);
    if (unit?.known && COUNTED.test(unitText(t, unit))) return unitText(t, unit);
  }
  return null;
}
const MANY = wordSet('nhiều thiếu thừa dư ít');
