import { findPhrase } from '../contexts/turns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { endsBefore, type Figure, nextTo, type Rule, within } from './sure-figure.ts';

// How places in schools are given out, how units are rated, who is meant: rules and conditions, whatever plan they stand in.

const PUPILS = /^(học sinh|hs|em|trẻ|cháu|học viên|lớp|nhóm)(?![\p{L}\p{N}])/iu;
const EXAM = /^(môn|thí sinh|câu|bài thi|nguyện vọng|điểm$)/i;
const isPlan = ({ mode, c }: Figure): boolean =>
  mode !== 'report' && (c.section === 'plan' || c.section === 'target' || mode === 'plan' || mode === 'target');

/** "Trường tuyển 210 học sinh, gồm 6 lớp, mỗi lớp 35 học sinh", "thi 3 môn", in a plan of admissions: places and rules. */
const places: Rule = (f) => {
  const { m, t, s, previous } = f;
  const unit = m.quantity.unit ?? '';
  if (!f.admits || m.percent || !isPlan(f) || unit.includes('/')) return null;
  if (EXAM.test(unit)) return m.quantity.numerator === undefined ? 'other' : null;
  if (matchLength(SELECTING, t, m.to) > 0 || findPhrase(t, SELECTING, m.to, Math.min(s.to, m.to + 7)) >= 0)
    return /^trường/i.test(unit) ? 'other' : null;
  if (!PUPILS.test(unit)) return null;
  if (endsBefore(f, RECRUITS)) return 'other';
  return previous?.quantity.role === 'other' && PUPILS.test(previous.quantity.unit ?? '') && endsBefore(f, MADE_OF)
    ? 'other'
    : null;
};
const RECRUITS = phraseTable('tuyển, trường tuyển, tuyển sinh, chỉ tiêu, chỉ tiêu là');
const MADE_OF = phraseTable('gồm, mỗi lớp, với, cho, và');
const SELECTING = phraseTable('thi tuyển, xét tuyển, tuyển thẳng');

/** "chỉ tiêu tăng 2 lớp và 60 học sinh" in such a plan. */
const morePlaces: Rule = (f) => {
  if (!f.admits || !PUPILS.test(f.m.quantity.unit ?? '')) return null;
  if (endsBefore(f, MORE)) return 'change';
  const last = nextTo(f, 1);
  return last?.quantity.role === 'change' && endsBefore(f, AND) ? 'change' : null;
};
const MORE = phraseTable('chỉ tiêu tăng, chỉ tiêu giảm, chỉ tiêu tăng thêm');
const AND = phraseTable('và');

/** "Tuyển sinh lớp 10: 320 học sinh", "đạt 96% chỉ tiêu (480 học sinh)". */
const quota: Rule = (f) => {
  const { t, m, s } = f;
  if (m.percent || !PUPILS.test(m.quantity.unit ?? '')) return null;
  if (isPunct(t, m.from - 1, ':'))
    return matchLength(ADMISSION, t, s.body, m.from) > 0 && m.from - s.body < 7 ? 'other' : null;
  const bracket = isPunct(t, m.from - 1, '(') && t.words[m.from - 2] === TIEU && isPunct(t, m.from - 4, '%');
  return bracket && findPhrase(t, RECRUITS, s.body, m.from - 3) >= 0 ? 'other' : null;
};
/** "Tuyển mới 8 lớp 10 với 320 học sinh", "tuyển 19.200 học sinh lớp 10 với 470 lớp": places of a first class and what goes with them. */
const firstClass: Rule = (f) => {
  const { t, m, previous } = f;
  if (m.percent || f.mode === 'report' || m.quantity.numerator !== undefined || !PUPILS.test(m.quantity.unit ?? ''))
    return null;
  if (endsBefore(f, NEWLY)) return namesFirst(t, m.to - 1) || namesFirst(t, m.to) ? 'other' : null;
  const besides = endsBefore(f, WITH) && previous !== null && m.from - previous.to <= 4;
  return besides && previous.headed && previous.quantity.role === 'other' && PUPILS.test(previous.quantity.unit ?? '')
    ? 'other'
    : null;
};
const NEWLY = phraseTable('tuyển, tuyển mới, tuyển sinh, tỉnh tuyển, trường tuyển');
const WITH = phraseTable('với, gồm, vào');
/** "lớp 10", "lớp 6": where a school begins. */
const namesFirst = (t: Tokens, at: number): boolean =>
  t.words[at] === LOP && t.kind[at + 1] === NUM && /^0?(1|6|10)$/.test(textOf(t, at + 1, at + 2));
const LOP = registerWord('lớp');

/** "chỉ có 402 em, chưa đủ chỉ tiêu (420 em)": places that were not taken. */
const unfilled: Rule = (f) =>
  !f.m.percent &&
  PUPILS.test(f.m.quantity.unit ?? '') &&
  isPunct(f.t, f.m.from - 1, '(') &&
  endsBefore(f, UNFILLED, f.m.from - 1)
    ? 'other'
    : null;
const UNFILLED = phraseTable(
  'chưa đủ chỉ tiêu, không đủ chỉ tiêu, thấp hơn chỉ tiêu tuyển sinh, chưa đủ chỉ tiêu tuyển sinh',
);

/** "tuyển 38 chỉ tiêu (chỉ tiêu theo quy định 32": how many there should have been. */
const ruledPlaces: Rule = (f) => (!f.m.percent && endsBefore(f, RULED_PLACES) ? 'other' : null);
const RULED_PLACES = phraseTable('chỉ tiêu theo quy định, chỉ tiêu theo quy định là, chỉ tiêu quy định');

/** "Đảng bộ đề ra 27 chỉ tiêu, 5 nhóm nhiệm vụ": how many points a paper has. */
const points: Rule = (f) =>
  f.m.quantity.numerator === undefined && POINTS.test(f.m.quantity.unit ?? '') && endsBefore(f, SETS) ? 'other' : null;
const POINTS = /^(chỉ tiêu|mục tiêu|nhiệm vụ|nhóm|giải pháp|khâu)/i;
const SETS = phraseTable('đề ra, đã đề ra, xác định, biểu quyết, biểu quyết thông qua, thông qua');
const ADMISSION = phraseTable('tuyển sinh lớp, tuyển sinh vào lớp');
const TIEU = registerWord('tiêu');

/** "học sinh vắng quá 3 buổi", "đối với chi bộ có trên 10% đảng viên", "trường có dưới 10 lớp": who is meant. */
const meant: Rule = (f) => {
  const { m, mode } = f;
  if (m.quantity.comparator === undefined || mode === 'target') return null;
  if (endsBefore(f, ABSENT)) return 'other';
  if (endsBefore(f, HAVING) && within(f, CASES, 8) >= 0) return 'other';
  return !m.percent && m.quantity.comparator.startsWith('<') && endsBefore(f, SMALL) ? 'other' : null;
};
const ABSENT = phraseTable('học sinh vắng, học sinh nghỉ, vắng học, nghỉ học');
const HAVING = phraseTable('có');
const CASES = phraseTable('đối với, trường hợp, khi, nếu');
const SMALL = phraseTable(
  'trường có, trường còn, điểm trường có, điểm lẻ có, lớp có, chi bộ có, tổ có, đơn vị có, nhóm có',
);

/** "chi bộ có dưới 5 đảng viên được xét 01 đồng chí". */
const granted: Rule = (f) => (!f.m.percent && endsBefore(f, GRANTED) ? 'other' : null);
const GRANTED = phraseTable('được xét, được tính, được xét chọn, được đề nghị xét');

/** "Thang điểm 100 điểm, trong đó chuyên môn 60 điểm": marks of a scale. */
const marks: Rule = ({ t, s, m }) =>
  m.quantity.unit === 'điểm' && findPhrase(t, SCALES, s.body, m.from) >= 0 ? 'other' : null;
const SCALES = phraseTable('thang điểm, tổng điểm tối đa, điểm tối đa, khung điểm');

/** "hoàn thành xuất sắc không quá 20% số hoàn thành tốt": how many may be rated so, where nothing is aimed at. */
const rated: Rule = (f) =>
  f.m.percent &&
  f.c.section !== 'target' &&
  f.m.quantity.comparator === '<=' &&
  endsBefore(f, BEST) &&
  within(f, RATES, 14) >= 0
    ? 'other'
    : null;
const BEST = phraseTable('hoàn thành xuất sắc, xếp loại xuất sắc, hoàn thành xuất sắc nhiệm vụ');
const RATES = phraseTable('được xếp, đảng viên hoàn thành xuất sắc, chi bộ được xếp, xếp loại');

/** "Điều 1. Giao 96 biên chế cho 4 trường, trong đó 6 cán bộ quản lý, 82 giáo viên": posts given out by kind. */
const givenOut: Rule = (f) => {
  const { t, s, m } = f;
  if (m.percent || !(STAFF.test(m.quantity.unit ?? '') || endsBefore(f, FOR))) return null;
  // "Đề nghị giao thêm 12 biên chế" asks for them
  const at = t.words[s.body] === DIEU ? s.body + 3 : s.body;
  if (t.words[at - 3] !== DIEU) return null;
  if (matchLength(GIVING, t, at, s.to) === 0 || findPhrase(t, POSTS, at, Math.min(m.to, at + 6)) < 0) return null;
  return m.from - at < 60 && !endsBefore(f, CHANGED) ? 'other' : null;
};
const STAFF = /^(biên chế|cán bộ quản lý|giáo viên|nhân viên|viên chức|cbql)/i;
const DIEU = registerWord('điều');
const FOR = phraseTable('sự nghiệp cho, biên chế cho, viên chức cho, giáo dục cho');
const GIVING = phraseTable('giao, phân bổ, giao bổ sung');
const POSTS = phraseTable('biên chế, chỉ tiêu biên chế, người làm việc');
const CHANGED = phraseTable('tăng, giảm, tăng thêm, giảm đi');

/** "công trình được xây trên khu đất 9.000 m², quy mô 20 phòng, gồm 14 phòng học": how a work that is told of is designed. */
const design: Rule = (f) => {
  const { t, s, m, mode } = f;
  if (m.percent || mode === 'plan' || mode === 'target' || !ROOMS.test(m.quantity.unit ?? '')) return null;
  if (findPhrase(t, BUILT, s.body, m.from) < 0) return null;
  return within(f, DESIGN, 40) >= 0 ? 'other' : null;
};
const ROOMS = /^(phòng|tầng|m²|m2|ha)(?![\p{L}\p{N}])/iu;
const BUILT = phraseTable('được xây trên, được xây dựng trên, xây dựng trên khu đất');
const DESIGN = phraseTable('quy mô, trên khu đất, trên diện tích');

/** "Chỉ tiêu của các trường công lập là 67.110 học sinh" where pupils are admitted. */
const placesOf: Rule = (f) => {
  const { t, s, m } = f;
  if (m.percent || t.words[m.from - 1] !== LA || !PUPILS.test(m.quantity.unit ?? '')) return null;
  for (let k = m.from - 2; k >= s.body && k > m.from - 12 && t.kind[k] === WORD; k--)
    if (matchLength(f.admits ? PLACES : PLACES_OF_ALL, t, k, m.from) > 0) return 'other';
  return null;
};
const LA = registerWord('là');
const PLACES = phraseTable('chỉ tiêu');
const PLACES_OF_ALL = phraseTable(
  'chỉ tiêu của các trường, chỉ tiêu của khối, chỉ tiêu vào các trường, chỉ tiêu vào lớp',
);

/** "Trường Kiên Lộc 27 lớp, 945 học sinh, 6,98 ha, 217 tỷ đồng": what a school to be built is designed for, and costs. */
const designRow: Rule = ({ t, s, m, mode }) => {
  if (m.percent || mode === 'report' || s.to - s.body > DESIGN_ROW) return null;
  let [land, cost, classes, pupils] = [false, false, false, false];
  for (let k = s.body + 1; k < s.to; k++) {
    if (t.kind[k] !== WORD || (t.kind[k - 1] !== NUM && !SCALE_WORDS.has(t.words[k - 1] as number))) continue;
    land ||= LAND.has(t.words[k] as number);
    cost ||= t.words[k] === DONG;
    classes ||= t.words[k] === LOP;
    pupils ||= t.words[k] === HOC;
  }
  return land && cost && classes && pupils ? 'other' : null;
};
const DESIGN_ROW = 48;
const LAND = wordSet('ha m2 m²');
const HOC = registerWord('học');
const SCALE_WORDS = wordSet('tỷ triệu');
const DONG = registerWord('đồng');

export const LAID_DOWN_RULES: readonly Rule[] = [
  design,
  designRow,
  ruledPlaces,
  placesOf,
  firstClass,
  unfilled,
  points,
  givenOut,
  places,
  morePlaces,
  quota,
  meant,
  granted,
  marks,
  rated,
];
