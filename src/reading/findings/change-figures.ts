import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';
import { counted, type Figures, finding, loose } from './figures.ts';
import { countsAlike } from './kinds.ts';
import { figure, scaleOf } from './printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from './slips.ts';
import { isNarrower, sameKind, unitKey } from './unit-keys.ts';

// What the checks of changes share: which way a change goes, what may be its ends, whether it follows from them.

const UP = phraseTable('tăng, tăng thêm, vượt, cao hơn, nhiều hơn, hơn, dư, thừa, vượt hơn, tăng hơn, nâng thêm');
const DOWN = phraseTable(
  'giảm, thiếu, còn thiếu, ít hơn, thấp hơn, nhỏ hơn, kém hơn, hụt, giảm còn, giảm bớt, bớt, bớt được, rút được, kém, còn dư, còn, tồn, tồn quỹ, kết dư',
);

const NAM = registerWord('năm');

/** "26,3 triệu đồng/năm" of income is told without "/năm" where it is compared. */
const isYearly = (m: Mention): boolean => /^(đồng|đ)\/(người\/)?năm$/i.test(m.quantity.unit ?? '');
const unitOf = (m: Mention): string | null => (isYearly(m) ? 'đồng' : m.quantity.unit);

/** "4,3 điểm phần trăm": a difference of two shares. */
export const isPoints = (m: Mention): boolean => /^điểm (phần trăm|%)/.test(m.quantity.unit ?? '');

export const isEnd = (m: Mention): boolean =>
  (m.quantity.value !== null || m.quantity.numerator !== undefined) &&
  m.quantity.role !== 'change' &&
  (!m.quantity.unit?.includes('/') || isYearly(m));
/** May the change be of this figure: the same kind, or a share of growth of any count? */
export const changes = (change: Mention, m: Mention): boolean =>
  isEnd(m) &&
  (change.percent || isPoints(change)
    ? change.percent || m.percent
    : !m.percent && sameKind(unitOf(m), unitOf(change)) && !isNarrower(m.quantity.unit, change.quantity.unit));
export const alike = (a: Mention, b: Mention): boolean => a.percent === b.percent && sameKind(unitOf(a), unitOf(b));

/** The same kind, or two words for people or for bodies, or people and the posts and places for them. */
export function fairlyAlike(a: Mention, b: Mention): boolean {
  if (alike(a, b)) return true;
  if (a.percent || b.percent) return false;
  const [x, y] = [unitKey(a.quantity.unit), unitKey(b.quantity.unit)];
  if (x.includes('/') || y.includes('/')) return false;
  // two bodies only when one word stands for any: "132 xã …, tăng 8 đơn vị", never schools and their sites
  const bodies = BODY.test(x) || BODY.test(y);
  if (bodies) return (ANY_BODY.test(x) && BODY.test(y)) || (ANY_BODY.test(y) && BODY.test(x));
  return countsAlike(a, b);
}
const ANY_BODY = /^(đơn vị|cơ sở|địa phương|tập thể|đầu mối)(?= |,|$)/;
const BODY =
  /^(đơn vị|cơ sở|trường|nhà trường|trung tâm|điểm trường|xã|phường|huyện|chi bộ|chi hội|đoàn|đội|hội|sở|phòng|lớp|nhóm)(?= |,|$)/;

/** +1 when the words before the change say that it grew, −1 that it fell, null when they say neither. */
export function wayOf(t: Tokens, change: Mention): 1 | -1 | null {
  let reach = 4;
  for (let k = change.num - 1; k >= 0 && k >= change.num - reach; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
    // "cao hơn năm 2022 0,82 điểm phần trăm", "cao hơn 2 năm trước 275 em": the year is no figure
    if (t.kind[k] === NUM) {
      if (t.words[k - 1] !== NAM && t.words[k + 1] !== NAM) return null;
      reach = 6;
      continue;
    }
    // the "hơn" of "thấp hơn" does not say that it grew
    if (matchLength(DOWN, t, k, change.num) > 0 || matchLength(DOWN, t, k - 1, change.num) > 1) return -1;
    if (matchLength(UP, t, k, change.num) > 0) return 1;
  }
  return null;
}

/** The way of the change, or of the change it goes on from: "tăng 01 lớp và 38 học sinh". */
export function wayIn(f: Figures, i: number): 1 | -1 | null {
  const change = f.mentions[i] as Mention;
  const way = wayOf(f.t, change);
  const last = f.mentions[i - 1];
  if (way !== null || change.quantity.role !== 'change') return way;
  if (last?.quantity.role === 'change' && last.sentence === change.sentence && change.from - last.to <= 2)
    return wayOf(f.t, last);
  // "cao hơn năm 2023 là 3,7 tỷ đồng"
  for (let k = change.num - 5; k > change.num - 9 && k >= (last?.to ?? 0); k--) {
    if (isPunct(f.t, k, ',') || isPunct(f.t, k, ';') || isPunct(f.t, k, '.')) break;
    if (findPhrase(f.t, LOWER, k, k + 2) === k) return -1;
    if (findPhrase(f.t, HIGHER, k, k + 2) === k) return 1;
  }
  return null;
}

const HIGHER = phraseTable('cao hơn, nhiều hơn, lớn hơn, vượt, tăng');
const LOWER = phraseTable('thấp hơn, ít hơn, nhỏ hơn, kém, giảm');

/** Does the figure change another: by its role, as a balance, or behind a mark and "tăng", "giảm" ("…, tăng 116 phòng")? */
export function saysChange(t: Tokens, m: Mention): boolean {
  if (m.quantity.role === 'change' || isPoints(m)) return true;
  if (findPhrase(t, BALANCE, m.num - 4, m.num) >= 0) return true;
  const mark = isPunct(t, m.num - 2, ',') || isPunct(t, m.num - 2, '(');
  return mark && findPhrase(t, GROWTH, m.num - 1, m.num) >= 0;
}
const BALANCE = phraseTable('vượt, thiếu, còn thiếu, hụt, dư, thừa, cao hơn, thấp hơn, nhiều hơn, ít hơn, hơn, kém');
const GROWTH = phraseTable('tăng, giảm');

/** Does the change follow from its ends, as a difference or as a share of the first? */
export function holds(now: Mention, base: Mention, change: Mention): boolean {
  return follow(now, base, change, [counted(now), counted(base), counted(change)]);
}

/** Is the change the plain difference of two shares? */
export function holdsAsPoints(now: Mention, base: Mention, change: Mention): boolean {
  const fine = 0.5 * 10 ** -Math.max(now.decimals, base.decimals, change.decimals) + 1e-9;
  return Math.abs(Math.abs(counted(now) - counted(base)) - counted(change)) <= fine;
}

/** The same with other values in place of what is printed. */
function follow(now: Mention, base: Mention, change: Mention, values: readonly number[]): boolean {
  const [x, y, d] = values as [number, number, number];
  const points = Math.abs(x - y);
  const slack = 0.5 * 10 ** -change.decimals + 1e-9;
  const fine = 0.5 * 10 ** -Math.max(now.decimals, base.decimals, change.decimals) + 1e-9;
  if (!change.percent || now.percent) {
    const coarse = Math.max(...[now, base, change].map((m) => (scaleOf(m) > 1 ? scaleOf(m) * 10 ** -m.decimals : 0)));
    if (Math.abs(points - d) <= Math.max(fine, coarse * 0.5001)) return true;
  }
  // of two fractions the shares may have changed
  if (change.percent && now.quantity.denominator && base.quantity.denominator) return true;
  return change.percent && y > 0 && Math.abs((points / y) * 100 - d) <= slack;
}

/** Would the change follow, in its way, with one digit of one of the three another? */
export function nearlyHolds(now: Mention, base: Mention, change: Mention, way: number): boolean {
  return fitsWithOneSlip(
    [now, base, change].map(printedOf),
    (v) => ((v[0] as number) - (v[1] as number)) * way >= 0 && follow(now, base, change, v),
  );
}

/** The same for figures of so many digits that chance does not do it. */
export function surelyMeant(now: Mention, base: Mention, change: Mention, way: number): boolean {
  return chanceOfSlip([now, base, change].map(printedOf)) <= SURE && nearlyHolds(now, base, change, way);
}
/** As likely as that may figures that have nothing to do with each other seem to be one slip apart. */
export const SURE = 0.12;

/** Near enough for the change to be meant of these two ends. */
export function near(now: Mention, base: Mention, change: Mention, way: number, most = 0.35): boolean {
  const points = (counted(now) - counted(base)) * way;
  if (points <= 0) return false;
  const exact = change.percent && !now.percent ? (points / counted(base)) * 100 : points;
  return Math.abs(exact - counted(change)) <= Math.max(most * exact, change.percent ? 1 : Math.min(3, exact));
}

export function say(now: Mention, base: Mention, change: Mention): Finding {
  const points = counted(now) - counted(base);
  const rate = change.percent && !now.percent ? ` (${figure((Math.abs(points) / counted(base)) * 100)} %)` : '';
  // the larger first, unless only the way is wrong
  const turned = points < 0 && Math.abs(points) !== counted(change);
  const [high, low] = turned ? [base, now] : [now, base];
  const gap = turned ? -points : points;
  const text = `${figure(counted(high), 4)} − ${figure(counted(low), 4)} = ${figure(gap, 4)}${rate}; văn bản ghi ${figure(counted(change), 4)}${change.percent ? ' %' : ''}`;
  return finding('diff', [now, base, change], text);
}

/** Up (1) or down (-1), of a change that is printed exactly, says that it is one and is no rate a year; else null. */
export function toldWay(f: Figures, i: number): 1 | -1 | null {
  const change = f.mentions[i] as Mention;
  if (change.quantity.value === null || loose(change) || !saysChange(f.t, change) || perYear(f.t, change)) return null;
  return wayIn(f, i);
}

/** "bình quân mỗi năm giảm 1,5 %": a rate, not the whole change. */
export function perYear(t: Tokens, c: Mention): boolean {
  for (let k = c.from - 6; k < c.to + 3; k++) {
    if (k >= c.to && (isPunct(t, k, '.') || isPunct(t, k, ';'))) break;
    // "cao hơn bình quân cả tỉnh 3,2%" is measured against a mean
    if (k < 0 || matchLength(RATES, t, k) === 0 || THAN.has(t.words[k - 1] as number)) continue;
    // "điểm trung bình đã tăng 0,54 điểm": the mean is what grew
    if (t.words[k - 1] === DIEM) continue;
    // "thấp hơn 3,4% so với bình quân toàn tỉnh"
    if (!(AGAINST.has(t.words[k - 1] as number) && THAN.has(t.words[c.num - 1] as number))) return true;
  }
  return isPunct(t, c.to, '/');
}
const THAN = wordSet('hơn kém');
const AGAINST = wordSet('với mức');
const RATES = phraseTable('mỗi năm, bình quân, trung bình, hằng năm, hàng năm, /năm');
const DIEM = registerWord('điểm');
