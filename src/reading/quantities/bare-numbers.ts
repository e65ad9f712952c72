import { BREAKDOWNS } from '../lexicon/cues.ts';
import { COUNT_NOUNS, LIKE_NOUNS, MODIFIERS, TIME_UNITS } from '../lexicon/nouns.ts';
import { PART_NAMES } from '../lexicon/part-names.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { glued, isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { agesBefore, bracketUnit, isOfYear, matchesAim } from './bracket-parts.ts';
import {
  averaged,
  behindName,
  besideShare,
  isMeanMark,
  isOfThen,
  labelled,
  openPlaces,
  surplus,
} from './counted-elsewhere.ts';
import { groupedUnit, sharedUnit } from './grouped-numbers.ts';
import { opensPair, pairedUnit, unitInTurn } from './number-pairs.ts';
import { DEGREES, ofWhole, opensKinds, sharedBehind, shareFollows } from './of-wholes.ts';
import { crowdBefore, fractionUnit, quotaUnit } from './part-rows.ts';
import type { Mention } from './quantities.ts';
import { isFactor, meanAge, postUnit, ratioUnit } from './ratios.ts';
import { firstNoun } from './units.ts';

// Numbers whose noun stands elsewhere: "Tổng số đảng viên … là 144", "Giáo viên 102;", "tiểu học là 18.950".

const id = registerWord;
const SO = id('số');
const LE = id('lệ');
const THIEU = id('thiếu');
const LINKS = wordSet(
  'là còn với được đạt có gồm trên dưới hơn gần khoảng quá nhất thiểu đa đến tới lên xuống thêm giảm tăng từ thiếu thừa',
);
const AND = id('và');
const COUNTERS = phraseTable(
  'truy cập, lượt truy cập, online, on line, lượt xem, đang xem, hôm nay, hôm qua, trực tuyến, copyright, điện thoại, fax, bản quyền, đang online, visitors, tel, sđt, sdt, tổng truy cập, khách, số người on, tuần hiện tại, tháng hiện tại, năm hiện tại',
);
const TALLIED = phraseTable(
  'hskt, quản lý, ban giám hiệu, bgh, giáo viên, nhân viên, học sinh, gv, hs, nv, cbql, cán bộ, cán bộ quản lý, trường, lớp, đảng viên, nữ, nam, thạc sĩ, đại học, cao đẳng, trung cấp, tiến sĩ, ql, tốt, khá, giỏi, trung bình, yếu, kém, xuất sắc, đạt',
);

/** How they were judged: the people or lessons counted before are meant. */
const GRADES_OF = phraseTable('tốt, khá, giỏi, trung bình, tb, yếu, kém, xuất sắc');

/** The unit of a number without one, in tokens [from, to), or null when nothing says that it is a count. */
export function bareUnit(
  t: Tokens,
  dates: Dates,
  from: number,
  to: number,
  s: Sentence,
  index: number,
  out: Mention[],
  fraction: boolean,
): string | null {
  if (meanAge(t, s.body, from)) return 'tuổi';
  const told = postUnit(t, s, from, to) ?? ratioUnit(t, s, from, to, out);
  if (told) return told;
  if (isFactor(t, s.body, from)) return null;
  if (isMeanMark(t, s, from)) return 'điểm';
  const pair = pairedUnit(t, to, s.to) ?? unitInTurn(t, s, from, to);
  if (pair) return pair;
  if (opensPair(t, from, to)) return countedBy(t, s.body, from);
  if (isPartIn(t, from, to, s.body)) return lastCount(out, index);
  const known = fraction ? ofWhole(t, from, to, index, out) : null;
  if (known && (endsHere(t, to, s.to) || sharedBehind(t, to))) return known;
  // "đạt 100% (150/150)"
  const bracket = isPunct(t, from - 1, '(') && isPunct(t, from - 2, '%') && isPunct(t, to, ')');
  if (fraction && (sharedBehind(t, to) || shareFollows(t, to) || bracket))
    return fractionUnit(t, s, from, index, out) ?? lastCount(out, index, true);
  if (fraction && isVote(t, from, to)) return 'phiếu';
  const grouped = fraction ? null : (groupedUnit(t, s, from, to, lastCount(out, index)) ?? sharedUnit(t, s, from, to));
  if (grouped) return grouped;
  if (!endsHere(t, to, s.to) && !movedTo(t, dates, from, to) && !(opensKinds(t, to) && partBefore(t, from, s.body) > 0))
    return null;
  const before = from - 1;
  if (before < s.from) return null;
  for (let k = s.from; k < s.to && k < s.from + 30; k++) if (matchLength(COUNTERS, t, k, s.to) > 0) return null;
  const head = out[out.length - 1];
  const part = partBefore(t, from, s.body);
  if (part > 0 && isPrize(t, part)) return `giải ${textOf(t, part, isPunct(t, from - 1, ':') ? from - 1 : from)}`;
  if (isPunct(t, from - 1, '(') && isPunct(t, to, ')') && isCapital(t, from - 2) && !isYear(t, from))
    return lastCount(out, index) ?? surplus(t, s, from, to, out);
  const level = t.words[before] === PHO ? before - 1 : before;
  if (LEVEL_PLACES.has(t.words[level] as number) && t.words[level - 1] === CAP)
    return lastCount(out, index) ?? firstNoun(t, s.body, from);
  const parts = bracketUnit(t, from, s.body, out);
  if (parts) return parts;
  const grade = gradeBefore(t, from);
  const before_ =
    opensParts(t, s) || (grade && GRADES.has(t.words[s.body] as number) && textOf(t, from, to).length > 1);
  const whole = part > 0 || grade ? lastCount(out, index, before_) : null;
  if (whole) return whole;
  const ratio = countedBy(t, s.body, from);
  if (ratio?.includes('/')) return ratio;
  if (isOfYear(t, from) || isOfThen(t, from, to)) return lastCount(out, index);
  const opened = labelled(t, s, from);
  if (opened) return opened;
  const places = openPlaces(t, s, from);
  if (places) return places;
  const mean = averaged(t, s, from, out) ?? (isYear(t, from) ? null : behindName(t, s, from, out));
  if (mean) return mean;
  const crowd = besideShare(t, s, from, to);
  if (crowd) return crowd;
  if (head?.sentence === index && matchesAim(t, from)) return lastCount(out, index);
  const quota = quotaUnit(t, from, s.body, head?.sentence === index ? lastCount(out, index) : null);
  if (quota) return quota;
  if (t.kind[before] === WORD) {
    for (let size = 4; size >= 1; size--) {
      const at = from - size;
      if (at >= s.body && matchLength(TALLIED, t, at, from) === size) {
        if (size === 1 && LINKS.has(t.words[at] as number)) break;
        return (matchLength(GRADES_OF, t, at, from) === size && crowdBefore(out, index)) || textOf(t, at, from);
      }
    }
    // "GV: trên chuẩn 14/16 (87,5%)"
    if (fraction && ((isPunct(t, to, '(') && isPunct(t, to + 2, '%')) || shareFollows(t, to)))
      return firstNoun(t, s.body, from);
    if (!LINKS.has(t.words[before] as number) && !(t.words[before] === AND && follows(out, t, index, before)))
      return null;
  } else if (isPunct(t, before, ':')) {
    for (let size = 4; size >= 1; size--) {
      const at = before - size;
      if (at >= s.body && matchLength(TALLIED, t, at, before) === size)
        return (
          (matchLength(GRADES_OF, t, at, before) === size && crowdBefore(out, index)) ||
          textOf(t, wholeOf(t, at, s.body), before)
        );
    }
    const noun = firstNoun(t, s.from, before);
    return noun && !hasNumber(t, s.body, before, dates) ? noun : null;
  } else if (!isSign(t, before)) return null;
  const counted = countedBy(t, s.body, from) ?? subjectOf(t, s.body, before);
  if (counted) return counted;
  if (fraction) return firstNoun(t, Math.max(s.body, from - 12), from);
  if (!head || index - head.sentence > 2 || head.percent || head.quantity.unit === null) return null;
  if (matchLength(TIME_UNITS, t, head.num + 1) > 0 || (head.quantity.value === null && t.words[before] !== THIEU))
    return null;
  const digits = (t.end[from] as number) - (t.start[from] as number);
  return digits >= 2 ? head.quantity.unit : null;
}

/** "với số phiếu tuyệt đối 52/52": votes for somebody. */
function isVote(t: Tokens, from: number, to: number): boolean {
  for (let k = from - 2; k >= 0 && k > from - 6; k--)
    if (t.words[k] === SO && t.words[k + 1] === PHIEU) return t.kind[to] !== WORD;
  return false;
}
const PHIEU = id('phiếu');

/** "giỏi cấp Quận 14, cấp Thành phố 02": how many of them at each level. */
const LEVEL_PLACES = wordSet('quận huyện tỉnh phường xã thành trường');
const PHO = id('phố');
const CAP = id('cấp');

/** "Trong đó, công lập 41", "Riêng mầm non 9/14": parts of the count in the sentence before. */
const opensParts = (t: Tokens, s: Sentence): boolean =>
  t.words[s.body] === RIENG || matchLength(BREAKDOWNS, t, s.body, s.to) > 0;
const RIENG = id('riêng');

const PARTS = phraseTable(
  PART_NAMES,
  'liên cấp, mức độ 1, mức độ 2, giải khuyến khích, phòng kiên cố, phòng bán kiên cố, phòng tạm, mức độ 3, đạt mức độ 1, đạt mức độ 2, đạt mức độ 3, hộ khác, đại học, cao đẳng, trung cấp, thạc sĩ, trình độ đại học, trình độ cao đẳng, trình độ trung cấp, hộ nghèo, hộ cận nghèo, học hai buổi',
);
const PRIZES = phraseTable('nhất, nhì, ba, khuyến khích');
const WHOLE_WORDS = wordSet('gồm đó riêng');
const PART_VERBS = wordSet('thiếu có còn là thừa tuyển');
const SIGNS = '(,;:–-';

/** "dẫn đầu là Hà Nội với 288 em, tiếp theo là Ninh Bình (238)": a number alone behind a name, but no year. */
const isYear = (t: Tokens, i: number): boolean => /^(19|20)\d\d$/.test(textOf(t, i, i + 1));

/** "44 trường (mầm non 15, THCS: 13)": where the name of a part starts that stands right before the number, or -1. */
function partBefore(t: Tokens, i: number, floor: number): number {
  // "mầm non thiếu 640", "THCS có 12"
  const last = t.words[i - 1] === BO && t.words[i - 2] === CUC ? i - 2 : i;
  const said = PART_VERBS.has(t.words[last - 1] as number);
  const end = isPunct(t, i - 1, ':') || said ? last - 1 : i;
  const ages = agesBefore(t, end);
  if (ages > floor && t.kind[ages - 1] === PUNCT && SIGNS.includes(String.fromCharCode(t.code[ages - 1] as number)))
    return ages;
  for (let size = 4; size >= 1; size--) {
    let at = end - size;
    if (at - 1 < floor || matchLength(PARTS, t, at, end) !== size) continue;
    // "bậc mầm non 1.900"
    if (LEVELS.has(t.words[at - 1] as number)) at--;
    // "TH&THCS 1"
    if ((isPunct(t, at - 1, '&') || isPunct(t, at - 1, '-')) && matchLength(PARTS, t, at - 2, at - 1) === 1) at -= 2;
    // "…, THCS: 9 và THPT: 1)"
    if (WHOLE_WORDS.has(t.words[at - 1] as number) || ((said || end < i) && t.words[at - 1] === AND)) return at;
    return t.kind[at - 1] === PUNCT && SIGNS.includes(String.fromCharCode(t.code[at - 1] as number)) ? at : -1;
  }
  return -1;
}

const CUC = id('cục');
const BO = id('bộ');

const isPrize = (t: Tokens, at: number): boolean => matchLength(PRIZES, t, at) > 0;

/** "30 lớp: khối 10: 12 lớp, khối 11: 9": a grade whose figure follows. */
const gradeBefore = (t: Tokens, i: number): boolean =>
  isPunct(t, i - 1, ':') && t.kind[i - 2] === NUM && GRADES.has(t.words[i - 3] as number);
const GRADES = wordSet('khối lớp');

/** "CB-GV-NV": back to the first of the joined words. */
function wholeOf(t: Tokens, i: number, floor: number): number {
  let at = i;
  while (at - 2 >= floor && isPunct(t, at - 1, '-') && glued(t, at - 1) && t.kind[at - 2] === WORD) at -= 2;
  return at;
}

/** The unit of the last count of the sentence, past the shares beside it. */
function lastCount(out: Mention[], index: number, before = false): string | null {
  for (let k = out.length - 1; k >= 0 && k > out.length - 5; k--) {
    const m = out[k] as Mention;
    if (m.sentence !== index && !(before && m.sentence === index - 1)) return null;
    if (!m.percent && m.quantity.unit !== null && !DEGREES.test(m.quantity.unit)) return m.quantity.unit;
  }
  return null;
}

function endsHere(t: Tokens, i: number, limit: number): boolean {
  if (i >= limit || t.kind[i] === NEWLINE) return true;
  if (t.kind[i] === PUNCT && ',;.)(!?=…”"'.includes(String.fromCharCode(t.code[i] as number))) return true;
  // "Tổng số trẻ: 432 - Tổng số nhóm lớp: 15"
  return ENDING.has(t.words[i] as number) || (isPunct(t, i, '-') && !glued(t, i - 1) && isCapital(t, i + 1));
}
const ENDING = wordSet('và nhưng mà so nữa');

/** "tăng lên 1.000 vào năm 2020": a year behind. */
function movedTo(t: Tokens, dates: Dates, from: number, to: number): boolean {
  const year = t.words[to] === VAO ? to + 1 : to;
  return MOVED.has(t.words[from - 1] as number) && t.words[year] === NAM && dates.at[year + 1] !== 0;
}
const VAO = id('vào');
const NAM = id('năm');
const MOVED = wordSet('lên xuống còn');

/** "gồm 2.200 ở trường công lập và khoảng 500 ở trường tư thục": a part of the count before, told by its place. */
function isPartIn(t: Tokens, from: number, to: number, floor: number): boolean {
  if (!IN.has(t.words[to] as number) || isYear(t, from)) return false;
  if (matchLength(COUNT_NOUNS, t, to + 1) === 0 && !LEVELS.has(t.words[to + 1] as number)) return false;
  const at = ABOUT.has(t.words[from - 1] as number) ? from - 2 : from - 1;
  if (at < floor) return false;
  if (t.words[at] === GOM) return true;
  if (t.words[at] !== AND && !isPunct(t, at, ',')) return false;
  for (let k = at - 1; k > floor && k > at - 14; k--) if (t.words[k] === GOM) return true;
  return false;
}
const GOM = id('gồm');
const LEVELS = wordSet('bậc cấp khối khu vùng');
const IN = wordSet('ở tại thuộc');
const ABOUT = wordSet('khoảng gần hơn trên');

function isSign(t: Tokens, i: number): boolean {
  return isPunct(t, i, '≥') || isPunct(t, i, '≤') || isPunct(t, i, '<') || isPunct(t, i, '>') || isPunct(t, i, '~');
}

function follows(out: Mention[], t: Tokens, index: number, before: number): boolean {
  const last = out[out.length - 1];
  return last !== undefined && last.sentence === index && before - last.to <= 1 && t.kind[before] === WORD;
}

function hasNumber(t: Tokens, from: number, to: number, dates: Dates): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && !dates.at[k]) return true;
  return false;
}

/** The noun that "số …" or "tổng số …" names, nearest to the left: "số học sinh / lớp không quá 35". */
function countedBy(t: Tokens, floor: number, i: number): string | null {
  for (let k = i - 1; k >= floor && k > i - 22; k--) {
    if (isPunct(t, k, ';')) return null;
    if (t.words[k] !== SO && t.words[k] !== LE) continue;
    const length = matchLength(COUNT_NOUNS, t, k + 1, i);
    if (length === 0) continue;
    let to = k + 1 + length;
    to += matchLength(MODIFIERS, t, to, i);
    if (isPunct(t, to, '/') && t.kind[to + 1] === WORD) to += 2;
    return textOf(t, k + 1, to);
  }
  return null;
}

/** "…, đảng viên dự bị là 44": the people that open the clause before "là". */
function subjectOf(t: Tokens, floor: number, la: number): string | null {
  if (t.words[la] !== LA) return null;
  let k = la - 1;
  while (k >= floor && k > la - 7 && t.kind[k] === WORD && t.words[k] !== AND) k--;
  const from = k + 1;
  if (matchLength(QUOTA, t, from, la) > 0) return textOf(t, from, from + 2);
  if (matchValue(LIKE_NOUNS, t, from, la) !== 'people') return null;
  return textOf(t, from, from + matchLength(COUNT_NOUNS, t, from, la));
}
const LA = id('là');
const QUOTA = phraseTable('chỉ tiêu');
