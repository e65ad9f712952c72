import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens, WORD } from '../../text/tokens.ts';
import { leavesRest } from '../examples/examples.ts';
import { counted, type Figures, finding, isCount, isRate, loose, sumOf } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { placeOf } from '../nearby.ts';
import { figure, scaleOf, sumText } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { namesWomenAlone } from './gender-pairs.ts';
import { areApart, closedSet, isPair, leavesOut, overlap } from './halves.ts';
import { goesOn, leavesMore, leftOut } from './list-ends.ts';
import { listedParts, PART_LISTS, spelled } from './part-lists.ts';
import { levelAt } from './rows.ts';

// Parts that do not make their whole, inside one sentence or a sentence and the "Trong đó: …" after it.
// A list after "gồm" is whole; one after "trong đó" may leave things out, so it is queried only when its parts are
// known halves (nam, nữ; chính thức, dự bị …) or miss the whole by a hair.

const VA = registerWord('và');
const AMONG_WITHIN = 8;

export function checkSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isWhole(whole)) continue;
    const inBrackets = bracketParts(f, i);
    // "giảm 9 em (chuyển đi 11 em, chuyển đến 2 em)" is no sum
    if (
      inBrackets &&
      !namesWomenAlone(f, inBrackets) &&
      !(whole.quantity.role === 'change' && isBalance(whole, inBrackets))
    ) {
      const found = namesOneMore(f, whole, inBrackets) ? null : judge(f.t, whole, inBrackets, true);
      // "28 chỉ tiêu (trong đó Tiếng Anh 4 chỉ tiêu, Tin học 3 chỉ tiêu)": a small part of them
      const open = (inBrackets[0] as Mention).from - AMONG_WITHIN;
      const few =
        findPhrase(f.t, PART_LISTS, Math.max(whole.to, open), (inBrackets[0] as Mention).from) >= 0 &&
        2 * inBrackets.reduce((n, m) => n + counted(m), 0) < counted(whole) &&
        closedSet(f.t, whole, inBrackets) === 0;
      if (found && !few) out.push(found);
    }
    if (whole.quantity.role === 'change' && !isPunct(f.t, whole.to, ':')) continue;
    const larger = largerPart(f, i);
    if (larger) out.push(larger);
    const listed = listedParts(f, i);
    if (listed && !makesOther(f, i, listed.parts)) {
      const last = listed.parts[listed.parts.length - 1] as Mention;
      const rest = leavesRest(f.t, last, f.sentences[last.sentence]?.to ?? last.to);
      const found = judge(f.t, whole, listed.parts, listed.complete);
      // "2.448 em vào trường công lập, 490 em vào trường tư thục, số còn lại học nghề"
      if (found && !rest && !isPassed(f, whole, last)) out.push(found);
    }
  }
  return out;
}

/** "trên 900 học sinh, gồm khu chính 768 em, khu lẻ 82 em; khu lẻ …": a bound, and more of the kind behind the last part. */
function isPassed(f: Figures, whole: Mention, last: Mention): boolean {
  if (!loose(whole)) return false;
  const behind = placeOf(f.mentions, last) + 1;
  return f.mentions.slice(behind, behind + 2).some((m) => m.sentence === last.sentence && sameUnit(whole, m));
}

/** "11 giải tập thể (giải Nhất thuộc về Phòng A; 4 giải Nhì, 6 giải Ba)": one prize is told without its number. */
export function namesOneMore({ t }: Figures, whole: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (!first || counted(whole) - sumOf(parts) !== 1) return false;
  return findPhrase(t, TOP_PRIZE, whole.to, first.from) >= 0;
}
const TOP_PRIZE = phraseTable('giải nhất, giải đặc biệt, giải xuất sắc');

const isBalance = (whole: Mention, [a, b, ...more]: Mention[]): boolean =>
  a !== undefined && b !== undefined && more.length === 0 && Math.abs(counted(a) - counted(b)) === counted(whole);

/** "có mặt 29 đảng viên trên tổng số 30. Trong đó chính thức 28, dự bị 01": the parts are those of an earlier count. */
function makesOther(f: Figures, i: number, parts: Mention[]): boolean {
  const whole = f.mentions[i] as Mention;
  const sum = parts.reduce((n, m) => n + counted(m), 0);
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const m = f.mentions[k] as Mention;
    if (whole.sentence - m.sentence > 1) break;
    if (!m.percent && m.quantity.value === sum && sameUnit(m, whole)) return true;
  }
  return false;
}

/** "25 giáo viên, trong đó 28 giáo viên đạt chuẩn": a part that is larger than its whole. */
function largerPart(f: Figures, i: number): Finding | null {
  const whole = f.mentions[i] as Mention;
  const part = f.mentions[i + 1];
  if (!part || part.sentence !== whole.sentence || !isCount(whole) || !isCount(part) || loose(whole) || loose(part))
    return null;
  const [x, y] = [unitKey(whole.quantity.unit), unitKey(part.quantity.unit)];
  if (x !== y && !y.startsWith(`${x} `)) return null;
  // "946 em/28 lớp, trong đó nữ 458": of what stands before the stroke
  if (isPunct(f.t, whole.from - 1, '/')) return null;
  if ((part.quantity.value as number) <= (whole.quantity.value as number)) return null;
  let depth = 0;
  for (let k = whole.to; k < part.from && k < whole.to + 6; k++) {
    // the whole stands in a bracket that ends before the list
    if (isPunct(f.t, k, '(')) depth++;
    else if (isPunct(f.t, k, ')') && --depth < 0) return null;
    if (isPunct(f.t, k, ';') || isPunct(f.t, k, '.')) return null;
    if (matchLength(PART_LISTS, f.t, k, part.from) === 0) continue;
    if (part.from - k > 8) return null;
    const text = `${figure(part.quantity.value as number)} là phần của ${figure(whole.quantity.value as number)} mà lại lớn hơn`;
    return finding('sum', [part, whole], text);
  }
  return null;
}

function isWhole(m: Mention): boolean {
  return m.quantity.unit !== null && !m.percent && !isRate(m.quantity.unit) && counted(m) > 1;
}

/** Words that may stand between a whole and the bracket with its parts: "cơ sở giáo dục từ mầm non đến trung học phổ thông". */
const BEFORE_BRACKET = 12;

/** "20 lớp (12 lớp ghép, 8 lớp đơn)": the counts right inside the bracket. */
function bracketParts(f: Figures, i: number): Mention[] | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  let open = -1;
  for (let k = whole.to; k < whole.to + BEFORE_BRACKET && k < t.count; k++) {
    if (isPunct(t, k, '(')) {
      open = k;
      break;
    }
    if (t.kind[k] !== WORD) return null;
  }
  if (open < 0) return null;
  const parts: Mention[] = [];
  let depth = 1;
  let next = i + 1;
  for (let k = open + 1; k < t.count && depth > 0 && k < open + 160; k++) {
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')')) depth--;
    const m = mentions[next];
    if (m && k === m.from) {
      next++;
      if (depth === 1) {
        if (m.percent || !isCount(m) || !(sameUnit(whole, m) || sameHead(whole, m))) return null;
        parts.push(m);
      }
    }
  }
  const last = parts[parts.length - 1];
  if (!last || parts.length < 2 || spelled(t, open, last.to) || leftOut(f, i + 1, open + 1, last.from)) return null;
  return parts;
}

/** "30 giải học sinh giỏi (2 giải Nhất …)", "4839 tổ trưởng (… 1.212 học viên; …)": in brackets the same head, or people all. */
function sameHead(whole: Mention, part: Mention): boolean {
  const x = unitKey(whole.quantity.unit);
  const y = unitKey(part.quantity.unit);
  return x.split(' ')[0] === y.split(' ')[0] || (isPeople(x) && isPeople(y));
}

/** Queries parts that do not make their whole, when nothing may be left out or when they miss it by a hair. */
export function judge(t: Tokens, whole: Mention, all: Mention[], complete: boolean): Finding | null {
  const total = counted(whole);
  const parts = sides(t, whole, all);
  const sum = parts.reduce((n, m) => n + counted(m), 0);
  if (Math.abs(sum - total) < 1e-9 * Math.max(1, total)) return null;
  // "23/48 đơn vị đúng hạn, 16 đơn vị chậm, 9 đơn vị chưa nộp": with the first they make all there are
  if (whole.quantity.denominator === sum + total) return null;
  if (parts.some(loose) || goesOn(t, parts[parts.length - 1] as Mention)) return null;
  const off = Math.abs(sum - total) / total;
  const last = parts[parts.length - 1] as Mention;
  if (sum < total && !isPair(t, whole, parts) && leavesMore(t, last, total - sum)) return null;
  if (overlap(t, whole, parts)) return null;
  const closed = closedSet(t, whole, parts);
  if (estimated(whole, parts) && (within(whole, sum) || !(closed > 0 || complete))) return null;
  const slip = parts.every((p) => counted(p) <= total) && oneSlip(parts, sum, whole, total);
  const little = slip || off <= 0.12 || (Math.abs(sum - total) <= 3 && off <= 0.35);
  const bodies =
    sum > total &&
    off <= 0.5 &&
    parts.every((p) => unitKey(p.quantity.unit) === 'chi bộ' || p.quantity.numerator !== undefined);
  const tooMuch = sum > total && off <= 0.3 && areApart(t, whole, parts);
  if (!complete && !tooMuch && leavesOut(t, whole, parts)) return null;
  const hair = parts.length > 2 ? 0.03 : endsWithAnd(t, parts) ? 0.02 : 0.012;
  if (
    !(complete && little) &&
    !(off <= closed || ((closed > 0.2 || sum > total) && closed > 0 && slip)) &&
    !(off <= hair) &&
    !bodies &&
    !tooMuch
  )
    return null;
  // two of the parts alone make the whole: the others are of another kind
  if (!complete && closed === 0 && !tooMuch && parts.some((p) => Math.abs(sum - counted(p) - total) < 1e-9))
    return null;
  return finding('sum', [...parts, whole], sumText(parts.map(counted), total));
}

/** "chính thức 23, dự bị 2, dân tộc 20": the first parts that leave nothing out, or that make the whole; else all. */
function sides(t: Tokens, whole: Mention, all: Mention[]): Mention[] {
  if (all.length > 2 && closedSet(t, whole, all) > 0) return all;
  for (let n = 2; n < all.length; n++) {
    const first = all.slice(0, n);
    if (first.reduce((x, m) => x + counted(m), 0) === counted(whole))
      return n === all.length - 1 && isLastLevel(t, all) ? all : first;
  }
  const first = all.slice(0, 2);
  if (all.length > 2 && isPair(t, whole, first) && closedSet(t, whole, all) === 0) return first;
  return all;
}

/** "204 trường tiểu học, 147 trường THCS, 27 trường THPT và 6 trường THCS&THPT": levels, the last of which was left out. */
function isLastLevel(t: Tokens, parts: readonly Mention[]): boolean {
  const namesLevel = ({ num, to }: Mention): boolean => {
    for (let k = num + 1; k < to; k++) if (levelAt(t, k) !== null) return true;
    return false;
  };
  const kinds = new Set(parts.map((p) => unitKey(p.quantity.unit)));
  return parts.length > 3 && kinds.size === parts.length && endsWithAnd(t, parts) && parts.every(namesLevel);
}

/** "…, … và …": the last part is said to be the last. */
function endsWithAnd(t: Tokens, parts: readonly Mention[]): boolean {
  const last = parts[parts.length - 1] as Mention;
  const from = (parts[parts.length - 2] as Mention).to;
  for (let k = last.from - 1; k >= from && k > last.from - 6; k--) if (t.words[k] === VA) return true;
  return false;
}

/** "nghiên cứu trên 5.028 học sinh": a number given to its last digit is no bound. */
function isExactOver({ quantity: q }: Mention): boolean {
  return q.comparator === '>' && (q.value ?? 0) >= 1000 && (q.value as number) % 10 !== 0;
}

/** An estimated whole need not agree, unless it is printed to the last digit of its parts ("ước tính 8,4 tỷ đồng"). */
export function estimated(whole: Mention, parts: readonly Mention[]): boolean {
  if (isExactOver(whole)) return false;
  if (!loose(whole) || whole.quantity.approx !== 'about' || whole.quantity.value_to !== undefined) return loose(whole);
  // "khoảng 335 tỷ đồng, trong đó giai đoạn 1 là 250 tỷ đồng, giai đoạn 2 là 85 tỷ đồng"
  const [scale, last] = [scaleOf(whole), counted(whole) / scaleOf(whole)];
  if (scale > 1 && last >= 100 && last % 10 !== 0) return parts.some((p) => p.decimals > 0 || scaleOf(p) !== scale);
  return whole.decimals === 0 || parts.some((p) => p.decimals > whole.decimals || scaleOf(p) !== scaleOf(whole));
}

/** Does the sum agree with an estimate: "gần 500" with 495, "hơn 400" with 412? */
function within(whole: Mention, sum: number): boolean {
  const total = counted(whole);
  const q = whole.quantity;
  if (q.approx === 'lt' || q.comparator === '<' || q.comparator === '<=') return sum <= total && sum >= total * 0.93;
  if (q.approx === 'gt' || q.comparator === '>' || q.comparator === '>=') return sum >= total && sum <= total * 1.1;
  return Math.abs(sum - total) <= total * 0.07;
}
