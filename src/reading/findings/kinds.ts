import type { Mention } from '../quantities/quantities.ts';
import { isPeople, sameKind, unitKey } from './unit-keys.ts';

// Different words for one thing: a place in a plan, a scholarship or a prize is one person; a school, an establishment and a
// unit are one body.

const SINGLES =
  /^(chỉ tiêu|biên chế|hợp đồng|suất|phần (quà|thưởng)|giải|huy chương|lượt (người|học sinh|trẻ|em|giáo viên|thí sinh|đảng viên)|nhân lực|vị trí|cháu)(?= |$)/;
/** What people are in a school, counted without "người". */
const POSTS =
  /^(cbql|kế toán|y tế|cấp dưỡng|văn thư|thư viện|thủ quỹ|tạp vụ|lái xe|phục vụ|nấu ăn|tổng phụ trách|tpt|thiết bị|quản lý)(?= |$)/;
const BODIES =
  /^(đơn vị|cơ sở|trường|nhà trường|trung tâm|điểm trường|địa phương|xã|phường|thị trấn|huyện|đặc khu|quận|thị xã|thành phố|sở|đại học|phòng giáo dục|đầu mối|tập thể|đoàn|đội|công đoàn|cđ|cđcs|chi hội|hội)(?= |,|$)/;
const FAMILIES = /^(hộ|gia đình)(?= |$)/;
const CLASSES = /^(lớp|nhóm|nhóm lớp|nhóm trẻ)(?= |,|$)/;
const ROOMS = /^(phòng|phòng học)(?= |$)/;
const WEEKS = /^tuần(?= |$)/;

const sorts = new Map<string, number>();

function sortOf(key: string): number {
  const known = sorts.get(key);
  if (known !== undefined) return known;
  const tests = [BODIES, CLASSES, ROOMS, WEEKS, FAMILIES];
  const sort =
    isPeople(key) || SINGLES.test(key) || POSTS.test(key) ? 9 : tests.findIndex((test) => test.test(key)) + 1;
  if (sorts.size > 5000) sorts.clear();
  sorts.set(key, sort);
  return sort;
}

/** May the two figures count one sort of thing under different words: people, bodies, classes, rooms, weeks? */
export function countsAlike(a: Mention, b: Mention): boolean {
  const sort = sortOf(unitKey(a.quantity.unit));
  return sort !== 0 && sort === sortOf(unitKey(b.quantity.unit));
}

/** A side of people that is named beside the whole and is no part of a list of others: "49 em, 24 nữ". */
export const isSide = (m: Mention): boolean => SIDE.test(unitKey(m.quantity.unit));
const SIDE = /^(nữ|nam|đảng viên|đoàn viên|người dân tộc|dân tộc)(?= |$)/;

/** "612 trường công lập, gồm 203 trường mầm non …": whose they are holds for all parts and is not said again. */
const OWNED = /^lượt | (ngoài công lập|công lập|dân lập|tư thục|trực thuộc)$/i;

/** May the second count parts of the first: the same noun, a narrower one, or one of those the whole is made of? */
export function sameUnit(whole: Mention, part: Mention): boolean {
  const { unit } = whole.quantity;
  const other = part.quantity.unit;
  if (unit === null || other === null) return true;
  let row = same.get(unit);
  if (!row) {
    if (same.size > 2000) same.clear();
    row = new Map();
    same.set(unit, row);
  }
  let known = row.get(other);
  if (known === undefined) {
    known = areSame(unit, other);
    if (row.size > 2000) row.clear();
    row.set(other, known);
  }
  return known;
}

/** What was found of two units before: a text has few and asks for each pair again and again. */
const same = new Map<string, Map<string, boolean>>();

function areSame(whole: string, part: string): boolean {
  if (sameKind(whole.replace(OWNED, ''), part)) return true;
  const [x, y] = [unitKey(whole), unitKey(part)];
  // "80 cán bộ, giáo viên, nhân viên", "13 đơn vị hành chính"
  return (
    (((x.includes(', ') && !CLASSES.test(x)) || STAFF.test(x)) && isPeople(y)) ||
    sameHead(x, y) ||
    (WIDE_BODIES.test(x) && AREAS.test(y))
  );
}
/** "3.320 học sinh bán trú, gồm 1.894 học sinh tiểu học": one noun, told apart by what follows it. */
export function sameHead(x: string, y: string): boolean {
  if (x.startsWith('đồng chí') !== y.startsWith('đồng chí')) return false;
  if (x.startsWith('trường hợp') !== y.startsWith('trường hợp')) return false;
  const head = wordEnd(x, 0);
  if (head !== wordEnd(y, 0) || !y.startsWith(x.slice(0, head))) return false;
  if (HEADS.has(x.slice(0, head))) return true;
  const second = wordEnd(x, head + 1);
  return head < x.length && second === wordEnd(y, head + 1) && y.startsWith(x.slice(0, second));
}
const wordEnd = (key: string, from: number): number => {
  const at = key.indexOf(' ', from);
  return at < 0 ? key.length : at;
};
const HEADS = new Set([
  'trường',
  'lớp',
  'phòng',
  'nhà',
  'máy',
  'giải',
  'suất',
  'vụ',
  'hộ',
  'em',
  'đồng',
  'lượt',
  'điểm',
  'bể',
  'cuốn',
  'quyển',
  'chiếc',
  'cái',
  'căn',
  'ngôi',
  'xe',
  'bài',
  'cuộc',
  'buổi',
  'tiết',
  'giờ',
  'ca',
  'khoản',
  'gói',
  'bộ',
  'bàn',
  'ghế',
  'bản',
  'vườn',
  'sân',
  'hồ',
  'cây',
]);
const STAFF = /^(biên chế|nhân lực|nhân sự|lao động)(?= |$)/;
const WIDE_BODIES = /^(đơn vị|địa phương)(?= |$)/;
const AREAS = /^(xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu)(?= |$)/;

/** May one be summed or taken from the other: of one unit, or counts of one kind of thing? */
export const isAlike = (whole: Mention, m: Mention): boolean => sameUnit(whole, m) || countsAlike(whole, m);

/** Are both counts of people, whatever they are called? */
export const bothPeople = (a: Mention, b: Mention): boolean =>
  isPeople(unitKey(a.quantity.unit)) && isPeople(unitKey(b.quantity.unit));

/** "chọn 29 đề tài, gồm 5 giải nhất, 4 giải nhì …": one prize for each. */
export const isPrizeOf = (whole: Mention, m: Mention): boolean =>
  PRIZE.test(unitKey(m.quantity.unit)) &&
  !PRIZE.test(unitKey(whole.quantity.unit)) &&
  !isPeople(unitKey(whole.quantity.unit)) &&
  !/^đồng/.test(unitKey(whole.quantity.unit));
const PRIZE = /^giải (nhất|nhì|ba|khuyến khích|kk|a|b|c|vàng|bạc|đồng)(?= |$)/;

/** "vượt 5 chỉ tiêu" is no change but a count of aims. */
export const isBeaten = (m: Mention): boolean =>
  m.quantity.role === 'change' &&
  m.quantity.value !== null &&
  /^(chỉ tiêu|tiêu chí|chỉ số)/.test(m.quantity.unit ?? '');
