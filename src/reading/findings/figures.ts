import { matchLength, type PhraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities.ts';
import type { Finding, FindingKind, Severity } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { hasMark, isPunct, type Tokens } from '../tokens.ts';

// What the arithmetic checks share: rounding as printed, units that count the same thing, Vietnamese figures.

/** The figures of one text with the sentences they stand in. */
export interface Figures {
  t: Tokens;
  sentences: Sentence[];
  mentions: Mention[];
  /** The figures of the tables, where `mentions` are without them. */
  cells?: readonly Mention[];
}

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
  /^(người|đồng chí|học sinh|giáo viên|nhà giáo|giảng viên|hội viên|đội viên|cộng tác viên|nhân viên|cán bộ|đảng viên|trẻ|nữ|nam|học viên|viên chức|công chức|ban giám hiệu|bgh|hiệu trưởng|đoàn viên|đại biểu|thí sinh|lao động|tổ trưởng|tổ phó|tổ viên|thành viên|ủy viên|uỷ viên|bí thư|phó |chủ tịch|trưởng |chuyên viên|bảo vệ|phụ huynh|sinh viên|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|giáo sư|cử nhân|kỹ sư|bác sĩ|chiến sĩ thi đua|chiến sỹ thi đua|cstđ|lđtt|quần chúng|huấn luyện viên|vận động viên|nghệ nhân|ứng viên|tuyên truyền viên|thầy cô|giáo sinh|bạn|phụ nữ|nghị sĩ|nghị sỹ|công nhân|thanh niên|thiếu nhi|lưu học sinh|du học sinh|nghiên cứu sinh|tân sinh viên|cô giáo|thầy giáo|nam sinh|nữ sinh|giám khảo|giám thị|tình nguyện viên|tác giả|nhi đồng|trường hợp|cấp ủy viên|cấp uỷ viên)/;

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

/** Does `exact` round to `printed` at that many decimals? Half is allowed to go either way. */
export function roundsTo(exact: number, printed: number, decimals: number): boolean {
  return Math.abs(exact - printed) <= 0.5 / 10 ** decimals + 1e-9;
}

/** What one printed unit of a figure is worth: 10⁹ for "1,75 tỷ đồng", 1 for a plain count. */
export function scaleOf(m: Mention): number {
  const word = /\d\s*(tỷ|tỉ|triệu|nghìn|ngàn)/i.exec(m.quantity.quote)?.[1]?.toLowerCase();
  return word === undefined ? 1 : word === 'triệu' ? 1e6 : word === 'tỷ' || word === 'tỉ' ? 1e9 : 1e3;
}

/** Does `exact` round to the figure at the digits and the scale it is printed with? */
export function roundsAs(exact: number, m: Mention): boolean {
  const scale = scaleOf(m);
  return roundsTo(exact / scale, (m.quantity.value as number) / scale, m.decimals);
}

/** `n` as it would be printed in place of the figure: 1.749.806.201 beside "1,75 tỷ" → "1,75 tỷ". */
export function printedAs(n: number, m: Mention): string {
  const scale = scaleOf(m);
  const word = scale === 1e9 ? ' tỷ' : scale === 1e6 ? ' triệu' : scale === 1e3 ? ' nghìn' : '';
  return scale === 1 && n >= 1e4 ? figure(n, m.decimals) : `${printed(n / scale, m.decimals)}${word}`;
}

/** 66.574 → "66,57", 43730 → "43.730", 60000000000 → "60 tỷ". */
export function figure(n: number, decimals = 2): string {
  const size = Math.abs(n);
  if (size >= 1e9) return `${figure(n / 1e9, 4)} tỷ`;
  if (size >= 1e6 && n % 1e5 === 0) return `${figure(n / 1e6)} triệu`;
  const [whole = '', part] = (Math.round(n * 10 ** decimals) / 10 ** decimals).toString().split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return part ? `${grouped},${part}` : grouped;
}

/** A value as it would be printed beside figures with so many decimals: 71.875 with 1 → "71,9". */
export function printed(n: number, decimals: number): string {
  return n.toFixed(decimals).replace('.', ',');
}

/** "36 : 56 = 64,29 %, làm tròn 64,3 %; văn bản ghi 65,5 %": what was compared, computed, rounded and read. */
export function shareText(part: number, whole: number, percent: Mention): string {
  const exact = (part / whole) * 100;
  const { value, quote } = percent.quantity;
  const plain = value !== null && !loose(percent);
  const rounded = plain ? `, làm tròn ${printed(exact, percent.decimals)} %` : '';
  return `${figure(part)} : ${figure(whole)} = ${figure(exact)} %${rounded}; văn bản ghi ${plain ? `${figure(value, 4)} %` : quote}`;
}

/** "45 = 15 + 18 + 12" asked: "15 + 18 + 13 = 46; văn bản ghi 45". */
export function sumText(parts: number[], total: number): string {
  const sum = parts.reduce((n, x) => n + x, 0);
  return `${parts.map((x) => figure(x)).join(' + ')} = ${figure(sum, 4)}; văn bản ghi ${figure(total, 4)}`;
}

/** Does one of the phrases begin among the `reach` tokens before `to`, with no stop between? */
export function follows(t: Tokens, table: PhraseTable, to: number, reach: number): boolean {
  for (let k = to - 1; k >= 0 && k >= to - reach; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (matchLength(table, t, k, to) > 0) return true;
  }
  return false;
}

/** True when a semicolon, or a stop, stands between two tokens. */
export function parted(t: Tokens, from: number, to: number): boolean {
  return hasMark(t, from, to, ';', '.');
}

/** True when the printed value is a bound or an estimate, so that it need not agree to the digit. */
export function loose(m: Mention): boolean {
  const q = m.quantity;
  return q.comparator !== undefined || q.approx !== undefined || q.value_to !== undefined;
}

/** A unit for each of something ("đồng/em"); "đ/c" is none. */
export const isRate = (unit: string): boolean => unit.includes('/') && unitKey(unit).includes('/');

/** Counts that may stand in a sum: plain reported numbers. */
export function isCount(m: Mention): boolean {
  const q = m.quantity;
  return (
    q.value !== null &&
    !m.percent &&
    q.value_to === undefined &&
    q.role !== 'change' &&
    q.unit !== null &&
    !isRate(q.unit)
  );
}

export function finding(kind: FindingKind, parts: Mention[], message: string, severity: Severity = 'error'): Finding {
  return {
    kind,
    severity,
    quotes: parts.map((m) => m.quantity.quote),
    message,
    spans: parts.map((m) => ({ start: m.quantity.start, end: m.quantity.end })),
  };
}

/** A count that is printed exactly and is no change. */
export const isExactCount = (m: Mention): boolean => isCount(m) && m.quantity.role !== 'change' && !loose(m);

/** What a figure that was read with a value says. */
export const value = (m: Mention): number => m.quantity.value as number;

/** The same, of "24/32 xã" the 24. */
export const counted = (m: Mention): number => m.quantity.numerator ?? value(m);

/** What the parts come to. */
export const sumOf = (parts: readonly Mention[]): number => parts.reduce((n, m) => n + value(m), 0);

/** A single number that is neither a share, a range, rounded nor a rate. */
export const isOneExact = (m: Mention): boolean =>
  !m.percent && !!m.quantity.value && m.quantity.value_to === undefined && !loose(m) && !isRate(m.quantity.unit ?? '');

/** What a gap comes to, and what is printed. */
export const gapText = (high: number, low: number, told: number): string =>
  `${figure(high)} − ${figure(low)} = ${figure(high - low)}; văn bản ghi ${figure(told)}`;

/** What a mean comes to, rounded as it is printed where that is another number, and what is printed. */
export function meanText(top: number, low: number, mean: Mention): string {
  const [exact, rounded] = [figure(top / low), printedAs(top / low, mean)];
  const near = exact === rounded ? '' : `, làm tròn ${rounded}`;
  return `${figure(top)} : ${figure(low)} = ${exact}${near}; văn bản ghi ${figure(value(mean), 4)}`;
}
