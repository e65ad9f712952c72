import type { Mention } from '../quantities.ts';
import { isPeople, unitKey } from './figures.ts';

// Different words for one thing: a place in a plan, a scholarship or a prize is one person; a school, an establishment and a
// unit are one body.

const HEADS =
  /^(chỉ tiêu|biên chế|suất|phần (quà|thưởng)|giải|huy chương|lượt (người|học sinh|trẻ|em|giáo viên)|nhân lực|vị trí|cháu)(?= |$)/;
/** What people are in a school, counted without "người". */
const POSTS =
  /^(cbql|kế toán|y tế|cấp dưỡng|văn thư|thư viện|thủ quỹ|tạp vụ|lái xe|phục vụ|nấu ăn|tổng phụ trách|tpt|thiết bị|quản lý)(?= |$)/;
const BODIES =
  /^(đơn vị|cơ sở|trường|nhà trường|trung tâm|điểm trường|địa phương|xã|phường|thị trấn|huyện|đặc khu|quận|thị xã|thành phố|sở|đại học|phòng giáo dục)(?= |,|$)/;
const CLASSES = /^(lớp|nhóm|nhóm lớp|nhóm trẻ)(?= |,|$)/;
const ROOMS = /^(phòng|phòng học)(?= |$)/;
const WEEKS = /^tuần(?= |$)/;

const sorts = new Map<string, number>();

function sortOf(key: string): number {
  const known = sorts.get(key);
  if (known !== undefined) return known;
  const tests = [BODIES, CLASSES, ROOMS, WEEKS];
  const sort = isPeople(key) || HEADS.test(key) || POSTS.test(key) ? 9 : tests.findIndex((test) => test.test(key)) + 1;
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
