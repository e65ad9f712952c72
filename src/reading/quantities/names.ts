import { LIKE_NOUNS, ORDINAL_BEFORE, TIME_UNITS } from '../lexicon/nouns.ts';
import { matchLength, matchValue } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { digitsEnd } from '../text/number-shape.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { countsWithin, isMark, isRound } from './no-names.ts';
import { startsCountNoun } from './units.ts';

// Numbers that name or rank instead of counting: "Covid-19", "lớp 9A", "khối 6", "thứ 3", "lớp 1, 2".

const SO = registerWord('số');
const TONG = registerWord('tổng');
const AND = registerWord('và');
const DEN = registerWord('đến');
const KY = registerWord('kỳ');
const MUC = registerWord('mức');
const DIEU = registerWord('điều');
const LAI = registerWord('lại');
const DINH = registerWord('định');
const TUOI = registerWord('tuổi');
const BAC = registerWord('bậc');
const DO = registerWord('độ');
const TRUOC = registerWord('trước');
const TRINH = registerWord('trình');
const RANKS = wordSet('xếp đứng hạng');
const MONEY = wordSet('triệu tỷ đồng');
const HOUR = /^[hg]\d{0,2}$/i;
/** Nouns after which a number is a name whatever follows. */
const HARD_ORDINALS = wordSet(
  'lớp khối điều khoản mức độ bậc hạng thứ tháng năm quý quận trang bảng ương tw covid q gdpt khóa bài phụ quốc lộ ngày stt tuổi',
);

/** Numbers that are parts of names: "Covid-19", "6A", "1.jpg", "(0269)". */
export function isName(t: Tokens, i: number, s: Sentence): boolean {
  if (i > s.from && glued(t, i - 1)) {
    if (t.kind[i - 1] === WORD) return true;
    if (isPunct(t, i - 1, '-') && i - 2 >= s.from && glued(t, i - 2) && t.kind[i - 2] === WORD) return true;
    if (isPunct(t, i - 1, '_') || isPunct(t, i - 1, '=') || isPunct(t, i - 1, '#') || isPunct(t, i - 1, '@'))
      return true;
    if (isPunct(t, i - 1, '.') && i - 2 >= s.from && glued(t, i - 2) && t.kind[i - 2] === WORD)
      return t.end[i - 2]! - t.start[i - 2]! <= 2;
  }
  if (glued(t, i) && i + 1 < s.to) {
    // 8h, 7g30: a time of day
    if (t.kind[i + 1] === WORD && HOUR.test(textOf(t, i + 1, i + 2))) return true;
    // "Chương trình 30a"
    if (t.kind[i + 1] === WORD && /^[abc]$/.test(textOf(t, i + 1, i + 2))) return true;
    if (t.kind[i + 1] === WORD && isCapital(t, i + 1)) return t.end[i + 1]! - t.start[i + 1]! === 1;
    if (isPunct(t, i + 1, '.') && glued(t, i + 1) && t.kind[i + 2] === WORD && !isCapital(t, i + 2)) return true;
    if (isPunct(t, i + 1, ':') && glued(t, i + 1) && t.kind[i + 2] === NUM) return true;
  }
  // "Đường 30/4 khu phố 3"
  if (isPunct(t, i - 1, '/') && glued(t, i - 1) && t.kind[i - 2] === NUM && STREETS.has(t.words[i - 3] as number))
    return true;
  // "07h 30 phút"
  if (t.kind[i - 1] === WORD && t.kind[i - 2] === NUM && glued(t, i - 2) && HOUR.test(textOf(t, i - 1, i))) return true;
  // "20:10 GMT+7"
  if (isPunct(t, i - 1, ':') && glued(t, i - 1) && glued(t, i - 2) && t.kind[i - 2] === NUM && t.words[i + 1] === GMT)
    return true;
  // 9:37:00
  if (isPunct(t, i - 1, ':') && glued(t, i - 1) && t.kind[i - 2] === NUM && isPunct(t, i - 3, ':')) return true;
  if (
    isPunct(t, i - 1, '(') &&
    textOf(t, i, i + 1).startsWith('0') &&
    isPunct(t, i + 1, ')') &&
    t.end[i]! - t.start[i]! >= 3
  )
    return true;
  return false;
}

const GMT = registerWord('gmt');
const STREETS = wordSet('đường phố');
const LOP = registerWord('lớp');
const NV = registerWord('nv');
const TO_CLASS = wordSet('ra đến vào');
const PEOPLES = wordSet('thiểu đa sĩ');

/** "năm", "kỳ" of "đầu năm", "cuối kỳ". */
const SPANS = wordSet('năm kỳ');
const OPENS_OR_CLOSES = wordSet('đầu cuối');
const opensOrCloses = (t: Tokens, i: number): boolean =>
  OPENS_OR_CLOSES.has(t.words[i - 2] as number) || OPENS_OR_CLOSES.has(t.words[i - 3] as number);

/** "Phường 1 thị xã …", "khu phố 3 phường 1": a place of a number, then the larger place it lies in. */
const addressed = (t: Tokens, i: number): boolean =>
  PLACES.has(t.words[i - 1] as number) &&
  matchValue(LIKE_NOUNS, t, i + 1) === 'places' &&
  (isCapital(t, i - 1) || isCapital(t, i + 1) || isCapital(t, i + 2) || t.kind[i + 2] === NUM);
const PLACES = wordSet('phường phố tổ ấp quận khóm đường');

/**
 * A number behind "lớp": the name of a class ('hard'), unless there is no such class ("đứng lớp 63 người") or it says how
 * many teach ("đứng lớp 9 người") or how long ("lên lớp 10 tiết").
 */
function afterClass(t: Tokens, i: number): 'hard' | 'soft' | null {
  const noun = startsCountNoun(t, digitsEnd(t, i));
  const value = parseNumber(textOf(t, i, i + 1))?.value ?? 0;
  // "phòng/lớp 0,9"
  if (!Number.isInteger(value)) return null;
  if (value > HIGHEST_CLASS) return noun || isPunct(t, i + 1, '/') ? null : 'soft';
  if (t.words[i - 2] === DUNG) return noun ? null : 'hard';
  return t.words[i - 2] === LEN && matchLength(TIME_UNITS, t, i + 1) > 0 ? null : 'hard';
}
const HIGHEST_CLASS = 12;
const HIGHEST_LEVEL = 5;
const DUNG = registerWord('đứng');
const LEN = registerWord('lên');

const CAP = registerWord('cấp');
const DIEM = registerWord('điểm');
const VUOT = registerWord('vượt');
const THANG = registerWord('tháng');
const TAI = registerWord('tại');
/** "Tiểu học An Lạc số 2": a small number behind two capitals, and a verb of doing. */
const endsNumberedName = (t: Tokens, i: number, floor: number): boolean =>
  i - 3 >= floor &&
  isCapital(t, i - 2) &&
  isCapital(t, i - 3) &&
  /^[1-9]$/.test(textOf(t, i, i + 1)) &&
  matchLength(ACTION_VERBS, t, i + 1) > 0;

/** Is the number written with more than so many signs? */
const long = (t: Tokens, i: number, signs = 1): boolean => (t.end[i] as number) - (t.start[i] as number) > signs;

/** Behind "ở mức" and "mỗi năm" stands a measure, also one from … to …: "ở mức 3,7-3,8%". */
function rangeOfCounts(t: Tokens, i: number): boolean {
  const joined = isPunct(t, i + 1, '-') || isPunct(t, i + 1, '–') || t.words[i + 1] === DEN;
  if (!joined || t.kind[i + 2] !== NUM) return false;
  if (isPunct(t, i + 3, '%') && /,/.test(textOf(t, i, i + 1))) return true;
  const each = t.words[i - 1] === NAM && t.words[i - 2] === MOI;
  if (!each && t.words[i - 1] !== MUC) return false;
  return MONEY.has(t.words[i + 3] as number) || (each && startsCountNoun(t, i + 3));
}
const BRANCH = registerWord('sở');
const HOC = registerWord('học');
const NAM = registerWord('năm');
const MOI = registerWord('mỗi');

export function ordinalBefore(t: Tokens, i: number, floor: number, previousOrdinal: number): 'hard' | 'soft' | null {
  // "mỗi năm 3%": a share ranks nothing
  if (isPunct(t, i + 1, '%') || MONEY.has(t.words[i + 1] as number)) return null;
  // "ở mức 176 đến 201,3 triệu đồng", "mỗi năm 100 – 120 lao động"
  if (rangeOfCounts(t, i)) return null;
  // "mức 1-2 triệu đồng"
  if (isPunct(t, i + 1, '-') && t.kind[i + 2] === NUM && MONEY.has(t.words[i + 3] as number)) return null;
  if (isPunct(t, i + 1, '/') && i > floor && RANKS.has(t.words[i - 1] as number)) return 'hard';
  if (i > floor && (addressed(t, i) || isRound(t, i) || isMark(t, i))) return 'hard';
  // "cao hơn trung bình của Quận 0,61 điểm", "giỏi cấp quận 08 đồng chí": no place has such a number
  if (
    PLACES.has(t.words[i - 1] as number) &&
    (t.words[i - 2] === CAP || (/,\d/.test(textOf(t, i, i + 1)) && t.words[i + 1] === DIEM))
  )
    return null;
  // "tại số 118 khu phố 3": a house; "trường THPT Ngọc Hiệp số 2 tổ chức …": a school
  if (t.words[i - 1] === SO && (t.words[i - 2] === TAI || endsNumberedName(t, i, floor))) return 'hard';
  for (let size = 3; size >= 1; size--) {
    const at = i - size;
    if (at < floor || matchLength(ORDINAL_BEFORE, t, at, i) !== size) continue;
    const last = t.words[i - 1] as number;
    if (last === KY && t.words[i - 2] === DINH) return null;
    // "học kỳ 1 lớp 10": the term, then the class
    if (last === KY && t.words[i + 1] === LOP && t.kind[i + 2] === NUM) return 'hard';
    // "hoàn thành vượt mức 13/16 mục tiêu", "đào tạo dưới 3 tháng 46.808 lượt người"
    if (last === MUC && t.words[i - 2] === VUOT) return null;
    if (last === THANG && long(t, i, 2) && startsCountNoun(t, digitsEnd(t, i))) return null;
    // "đạt chuẩn trình độ 25/27 người"
    if (last === DO && t.words[i - 2] === TRINH) return null;
    // "so với định mức 1,5 giáo viên/lớp"
    if (last === MUC && t.words[i - 2] === DINH) return null;
    // "trẻ 5 tuổi ra lớp 268/268 cháu", "dân tộc thiểu số 5.140 khẩu"
    if (last === LOP && TO_CLASS.has(t.words[i - 2] as number) && long(t, i, 2)) return null;
    // "ở lại lớp 4 em"
    if (last === LOP && t.words[i - 2] === LAI && matchValue(LIKE_NOUNS, t, i + 1) === 'people') return null;
    // "đầu năm 1.206 học sinh, cuối năm 1.198 học sinh": the year has no number
    if (SPANS.has(last) && opensOrCloses(t, i) && (long(t, i) || digitsEnd(t, i) > i + 1)) return null;
    if (countsWithin(t, i, last)) return null;
    if (last === LOP) {
      const class_ = afterClass(t, i);
      if (class_ !== 'hard') return class_;
    }
    // "ổn định ở mức 24 lớp", "ở mức 31,2 em/lớp": levels are few, and no noun follows their number
    const level = last === MUC ? parseNumber(textOf(t, i, i + 1)) : null;
    if (level && (level.value > HIGHEST_LEVEL || level.decimals > 0) && startsCountNoun(t, i + 1)) return null;
    // "tỉnh điều 4.528 cán bộ coi thi": people are sent
    if (last === DIEU && !isCapital(t, i - 1) && matchValue(LIKE_NOUNS, t, digitsEnd(t, i)) === 'people') return null;
    // "K6: 3 lớp 88 em", "GV 20, NV 4"
    if (last === LOP && t.kind[i - 2] === NUM && matchValue(LIKE_NOUNS, t, i + 1) === 'people') return null;
    // "3 tuổi 4 lớp"
    if (last === TUOI && t.kind[i - 2] === NUM) return null;
    // "nghỉ hưu trước tuổi 68 người"
    if (last === TUOI && t.words[i - 2] === TRUOC) return null;
    if (last === NV && t.kind[i - 3] === NUM && isPunct(t, i - 2, ',')) return null;
    if (last === SO && PEOPLES.has(t.words[i - 2] as number)) return null;
    if (last === SO && (t.words[i - 2] === TONG || size === 1)) return 'soft';
    // "bậc khá 405 đề tài, không xếp bậc 217 đề tài"
    if (last === BAC && long(t, i, 2)) return null;
    // "tiểu học 2.750, trung học cơ sở 1.820": the level, no branch of a school
    if (last === BRANCH && (t.words[i - 3] === HOC || long(t, i, 2))) return null;
    return HARD_ORDINALS.has(last) ? 'hard' : 'soft';
  }
  if (
    previousOrdinal === i - 2 &&
    (isPunct(t, i - 1, ',') ||
      isPunct(t, i - 1, '-') ||
      isPunct(t, i - 1, '–') ||
      t.words[i - 1] === AND ||
      t.words[i - 1] === DEN)
  )
    // "đang học lớp 12 và 465 thí sinh tự do"
    return t.words[i - 1] === AND && long(t, i, 2) ? null : 'soft';
  return null;
}
