// Units that count the same thing, however they are written.

const SAME: Record<string, string> = {
  hs: 'học sinh',
  em: 'học sinh',
  'học sinh sinh viên': 'học sinh',
  hssv: 'học sinh',
  'học trò': 'học sinh',
  cháu: 'trẻ',
  'trẻ em': 'trẻ',
  bé: 'trẻ',
  gv: 'giáo viên',
  'nhà giáo': 'giáo viên',
  nv: 'nhân viên',
  cbql: 'cán bộ quản lý',
  ql: 'cán bộ quản lý',
  'đ/c': 'đồng chí',
  'trường học': 'trường',
  'lớp học': 'lớp',
  'phòng học': 'phòng',
  m2: 'm²',
  hv: 'học viên',
  cb: 'cán bộ',
  'cbvc-nlđ': 'cán bộ',
  cbvc: 'cán bộ',
  cbccvc: 'cán bộ',
  gvnv: 'giáo viên',
  ts: 'thí sinh',
  sv: 'sinh viên',
  đv: 'đảng viên',
};

/** A key for units that may be added and compared: "HS", "em" and "học sinh" are one. */
export function unitKey(unit: string | null): string {
  if (unit === null) return '';
  const known = keys.get(unit);
  if (known !== undefined) return known;
  const key = makeKey(unit);
  if (keys.size > 5000) keys.clear();
  keys.set(unit, key);
  return key;
}

/** Keys by unit as written: a text has few units and asks for each again and again. */
const keys = new Map<string, string>();

function makeKey(unit: string): string {
  const key = unit
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  const same = SAME[key];
  if (same) return same;
  if (STAFF.test(key)) return 'cán bộ, giáo viên, nhân viên';
  const short = /^(hs|em|gv|cháu) /.exec(key)?.[1];
  return short ? `${SAME[short]}${key.slice(short.length)}` : key;
}

/** "CB,GV,NV", "CB-GV-NV", "CBGVNV": all who work in a school. */
const STAFF = /^cb(ql|cc|vc)?[,;-]? ?gv([,;-]? ?(nv|cnv))?$/;
const PEOPLE =
  /^(người|đồng chí|học sinh|giáo viên|nhà giáo|giảng viên|hội viên|đội viên|cộng tác viên|nhân viên|cán bộ|đảng viên|trẻ|nữ|nam|học viên|viên chức|công chức|ban giám hiệu|bgh|hiệu trưởng|đoàn viên|đại biểu|thí sinh|lao động|tổ trưởng|tpt|tổng phụ trách|kế toán|văn thư|thủ quỹ|cấp dưỡng|cô nuôi|tổ phó|tổ viên|thành viên|ủy viên|uỷ viên|bí thư|phó |chủ tịch|trưởng |chuyên viên|bảo vệ|phụ huynh|sinh viên|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|giáo sư|cử nhân|kỹ sư|bác sĩ|chiến sĩ thi đua|chiến sỹ thi đua|cstđ|lđtt|quần chúng|huấn luyện viên|vận động viên|nghệ nhân|ứng viên|tuyên truyền viên|thầy cô|giáo sinh|bạn|phụ nữ|nghị sĩ|nghị sỹ|công nhân|thanh niên|thiếu nhi|lưu học sinh|du học sinh|nghiên cứu sinh|tân sinh viên|cô giáo|thầy giáo|nam sinh|nữ sinh|giám khảo|giám thị|tình nguyện viên|tác giả|nhi đồng|trường hợp|cấp ủy viên|cấp uỷ viên)/;

const BODY = 1;
const ANY_BODY = 2;
const PERSON = 4;
const ANYONE = 8;
/** What a key of a unit counts, worked out once for each. */
const sorts = new Map<string, number>();

function sortOf(key: string): number {
  const known = sorts.get(key);
  if (known !== undefined) return known;
  const sort =
    (BODIES.test(key) ? BODY : 0) |
    (SOME_BODY.test(key) ? ANY_BODY : 0) |
    (PEOPLE.test(key) ? PERSON : 0) |
    (SOMEONE.test(key) ? ANYONE : 0);
  if (sorts.size > 5000) sorts.clear();
  sorts.set(key, sort);
  return sort;
}

const BODIES = /^(đơn vị|cơ sở|trường(?! hợp)|nhà trường|trung tâm|điểm trường|phòng|sở|cơ quan)(?= |$)/;
const SOME_BODY = /^(đơn vị|cơ sở)(?= |$)/;
const SOMEONE = /^(người|đồng chí|nam|nữ|trường hợp)/;

/** Does a key of a unit (see unitKey) count people? */
export const isPeople = (key: string): boolean => (sortOf(key) & PERSON) !== 0;

/** "đồng chí" is no money. */
const isComrade = (key: string): boolean => key.startsWith('đồng chí');
/** "trường hợp" are people, no schools. */
const isCase = (key: string): boolean => key.startsWith('trường hợp');
const isMoneyKey = (key: string): boolean => /^đồng(?= |$)/.test(key) && !isComrade(key);

/** Do the two units count the same kind of thing: equal keys, one a beginning of the other, or people of some kind? */
export function sameKind(a: string | null, b: string | null): boolean {
  const x = unitKey(a);
  const y = unitKey(b);
  if (x === '' || y === '' || x === y) return true;
  if (isComrade(x) !== isComrade(y) && (isMoneyKey(x) || isMoneyKey(y))) return false;
  if (isCase(x) !== isCase(y) && (BODIES.test(x) || BODIES.test(y))) return false;
  if (x.startsWith(y) ? x[y.length] === ' ' : y.startsWith(x) && y[x.length] === ' ') return true;
  const one = sortOf(x);
  const two = sortOf(y);
  const both = one & two;
  return (
    ((both & BODY) !== 0 && ((one | two) & ANY_BODY) !== 0) || ((both & PERSON) !== 0 && ((one | two) & ANYONE) !== 0)
  );
}

/** Does the second unit name fewer things than the first: "giải Nhất" among "giải"? */
export const isNarrower = (wide: string | null, unit: string | null): boolean =>
  unitKey(wide) !== '' && unitKey(unit).startsWith(`${unitKey(wide)} `);
