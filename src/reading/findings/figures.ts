import type { Mention } from '../quantities.ts';
import type { Finding, FindingKind, Severity } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import type { Tokens } from '../tokens.ts';

// What the arithmetic checks share: rounding as printed, units that count the same thing, Vietnamese figures.

/** The figures of one text with the sentences they stand in. */
export interface Figures {
  t: Tokens;
  sentences: Sentence[];
  mentions: Mention[];
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
  'đ/c': 'đồng chí',
  'trường học': 'trường',
  'lớp học': 'lớp',
  'phòng học': 'phòng',
  m2: 'm²',
  hv: 'học viên',
};

/** A key for units that may be added and compared: "HS", "em" and "học sinh" are one. */
export function unitKey(unit: string | null): string {
  const key = (unit ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  const same = SAME[key];
  if (same) return same;
  return key.startsWith('hs ') ? `học sinh ${key.slice(3)}` : key.startsWith('gv ') ? `giáo viên ${key.slice(3)}` : key;
}

const PEOPLE =
  /^(người|đồng chí|học sinh|giáo viên|nhân viên|cán bộ|đảng viên|trẻ|nữ|nam|học viên|viên chức|công chức|ban giám hiệu|bgh|hiệu trưởng|đoàn viên|đại biểu|thí sinh|lao động|tổ trưởng)/;

const ANYONE = /^(người|đồng chí|nam|nữ)/;

/** Do the two units count the same kind of thing: equal keys, one a beginning of the other, or people of some kind? */
export function sameKind(a: string | null, b: string | null): boolean {
  const x = unitKey(a);
  const y = unitKey(b);
  if (x === '' || y === '' || x === y) return true;
  if (x.startsWith(`${y} `) || y.startsWith(`${x} `)) return true;
  return PEOPLE.test(x) && PEOPLE.test(y) && (ANYONE.test(x) || ANYONE.test(y));
}

/** Does `exact` round to `printed` at that many decimals? Half is allowed to go either way. */
export function roundsTo(exact: number, printed: number, decimals: number): boolean {
  return Math.abs(exact - printed) <= 0.5 / 10 ** decimals + 1e-9;
}

/** 66.574 → "66,6" with one decimal. */
export function figure(n: number, decimals = 2): string {
  return (Math.round(n * 10 ** decimals) / 10 ** decimals).toString().replace('.', ',');
}

/** True when the printed value is a bound or an estimate, so that it need not agree to the digit. */
export function loose(m: Mention): boolean {
  const q = m.quantity;
  return q.comparator !== undefined || q.approx !== undefined || q.value_to !== undefined;
}

/** Counts that may stand in a sum: plain reported numbers. */
export function isCount(m: Mention): boolean {
  const q = m.quantity;
  return (
    q.value !== null &&
    !m.percent &&
    q.value_to === undefined &&
    q.role !== 'change' &&
    q.unit !== null &&
    !q.unit.includes('/')
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
