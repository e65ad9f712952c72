import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../tokens.ts';
import {
  type Figures,
  figure,
  finding,
  goesOn,
  isCount,
  isPeople,
  loose,
  sameKind,
  sumText,
  unitKey,
} from './figures.ts';
import { closedSet, oneOfRow } from './halves.ts';
import { levelAt } from './rows.ts';

// Parts that do not make their whole, inside one sentence or a sentence and the "Trong đó: …" after it.
// A list after "gồm" is whole; one after "trong đó" may leave things out, so it is queried only when its parts are
// known halves (nam, nữ; chính thức, dự bị …) or miss the whole by a hair.

const WHOLE_LISTS = phraseTable('gồm, bao gồm, gồm có, chia ra, cụ thể, trong đó gồm, cụ thể là, chia thành');
const PART_LISTS = phraseTable('trong đó, trong đó có');
const SPELLED = wordSet('một hai ba bốn mươi chục nửa lại');

/** "giải Ba" is a rank, no number. */
const GIAI = registerWord('giải');

export function checkSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isWhole(whole) || (whole.quantity.role === 'change' && !isPunct(f.t, whole.to, ':'))) continue;
    const inBrackets = bracketParts(f, i);
    if (inBrackets) {
      const found = judge(f.t, whole, inBrackets, true);
      if (found) out.push(found);
    }
    const larger = largerPart(f, i);
    if (larger) out.push(larger);
    const listed = listedParts(f, i);
    if (listed && !makesOther(f, i, listed.parts)) {
      const found = judge(f.t, whole, listed.parts, listed.complete);
      if (found) out.push(found);
    }
  }
  return out;
}

/** "có mặt 29 đảng viên trên tổng số 30. Trong đó chính thức 28, dự bị 01": the parts are those of an earlier count. */
function makesOther(f: Figures, i: number, parts: Mention[]): boolean {
  const whole = f.mentions[i] as Mention;
  const sum = parts.reduce((n, m) => n + wholeValue(m), 0);
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
  if ((part.quantity.value as number) <= (whole.quantity.value as number)) return null;
  for (let k = whole.to; k < part.from && k < whole.to + 6; k++) {
    if (isPunct(f.t, k, ';') || isPunct(f.t, k, '.')) return null;
    if (matchLength(PART_LISTS, f.t, k, part.from) === 0) continue;
    if (part.from - k > 8) return null;
    const text = `${figure(part.quantity.value as number)} là phần của ${figure(whole.quantity.value as number)} mà lại lớn hơn`;
    return finding('sum', [part, whole], text);
  }
  return null;
}

function isWhole(m: Mention): boolean {
  return m.quantity.unit !== null && !m.percent && !m.quantity.unit.includes('/') && wholeValue(m) > 1;
}

/** The whole of "30/63 sở được khen, gồm …" is the 30. */
function wholeValue(m: Mention): number {
  return m.quantity.numerator ?? m.quantity.value ?? 0;
}

/** "20 lớp (12 lớp ghép, 8 lớp đơn)": the counts right inside the bracket. */
function bracketParts(f: Figures, i: number): Mention[] | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  let open = -1;
  for (let k = whole.to; k < whole.to + 7 && k < t.count; k++) {
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
  return parts.length >= 2 && !spelled(t, open, (parts[parts.length - 1] as Mention).to) ? parts : null;
}

/** "30 giải học sinh giỏi (2 giải Nhất …)", "4839 tổ trưởng (… 1.212 học viên; …)": in brackets the same head, or people all. */
function sameHead(whole: Mention, part: Mention): boolean {
  const x = unitKey(whole.quantity.unit);
  const y = unitKey(part.quantity.unit);
  return x.split(' ')[0] === y.split(' ')[0] || (isPeople(x) && isPeople(y));
}

/** The counts after "gồm …", "trong đó …", ":" in the same sentence, or in the next one when it begins with them. */
function listedParts(f: Figures, i: number): { parts: Mention[]; complete: boolean } | null {
  const { t, mentions, sentences } = f;
  const whole = mentions[i] as Mention;
  const s = sentences[whole.sentence] as Sentence;
  const cue = cueAfter(t, whole.to, s.to);
  // "THCS: 294 em, THPT: 270 em và tiểu học: 27 em": items of one row, each behind its own colon
  if (
    cue?.colon &&
    isPunct(t, whole.from - 1, ':') &&
    namesLevel(t, whole.from - 14, whole.from) &&
    namesLevel(t, whole.to, cue.to)
  )
    return null;
  let from = cue?.to ?? -1;
  let complete = cue?.complete ?? false;
  let end = s.to;
  if (!cue) {
    const next = sentences[whole.sentence + 1];
    if (!next || next.opensLine || mentions[i + 1]?.sentence === whole.sentence) return null;
    const length = matchLength(PART_LISTS, t, next.body, next.to);
    if (length === 0) return null;
    from = next.body + length;
    complete = false;
    end = next.to;
  }
  const parts: Mention[] = [];
  let depth = 0;
  let at = from;
  for (let k = i + 1; k < mentions.length; k++) {
    const m = mentions[k] as Mention;
    if (m.from >= end) break;
    if (m.from < from) {
      if (cue && m.to <= cue.aside) continue;
      return null;
    }
    let stop = false;
    for (; at < m.from; at++) {
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')')) depth--;
      else if (depth === 0 && isPunct(t, at, ';') && parts.length > 0) {
        if (listGoesOn(t, at)) complete = true;
        else stop = true;
      }
      if (depth < 0) stop = true;
    }
    if (stop) break;
    if (depth > 0 || m.percent || m.quantity.role === 'change') continue;
    if (!isCount(m) && m.quantity.numerator === undefined) continue;
    if (m.quantity.numerator !== undefined && whole.quantity.numerator === undefined) return null;
    if (!sameUnit(whole, m) && !(cue?.colon && bothPeople(whole, m)) && !oneOfRow(whole, m)) {
      if (parts.length >= 2) break;
      return null;
    }
    if (parts.push(m) > 30) return null;
  }
  if (parts.length < 2 || spelled(t, from, (parts[parts.length - 1] as Mention).to)) return null;
  return { parts, complete };
}

function listGoesOn(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 14 && k < t.count; k++) if (t.kind[k] === NUM) return true;
  return false;
}

/** Is a school level named among those tokens, behind any stop? */
function namesLevel(t: Tokens, from: number, to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, from); k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (levelAt(t, k) !== null) return true;
  }
  return false;
}

interface Cue {
  to: number;
  complete: boolean;
  colon?: boolean;
  /** The end of a bracket between the whole and the list word ("7.512 phòng (bình quân …), gồm"), or 0. */
  aside: number;
}

/** The token behind a short bracket that begins right at `from`, or 0. */
function pastBracket(t: Tokens, from: number, to: number): number {
  if (!isPunct(t, from, '(')) return 0;
  for (let k = from + 1; k < to && k < from + 16; k++) if (isPunct(t, k, ')')) return k + 1;
  return 0;
}

/** The list word after a whole, before any other number; a colon counts when it comes at once. */
function cueAfter(t: Tokens, whole: number, to: number): Cue | null {
  const aside = pastBracket(t, whole, to);
  const from = Math.max(aside, whole);
  for (let k = from; k < to && k < from + 14; k++) {
    if (t.kind[k] === NUM || isPunct(t, k, '(')) return null;
    if (isPunct(t, k, ';') && matchLength(PART_LISTS, t, k + 1, to) === 0) return null;
    const size = matchLength(WHOLE_LISTS, t, k, to);
    if (size > 0) return { to: k + size, complete: true, aside };
    const part = matchLength(PART_LISTS, t, k, to);
    if (part > 0) return { to: k + part, complete: false, aside };
    if (isPunct(t, k, ':')) return aside > 0 ? null : { to: k + 1, complete: true, colon: true, aside };
  }
  return null;
}

/** "18 đảng viên mới: 11 giáo viên, …": people told apart by what they do. */
const bothPeople = (a: Mention, b: Mention): boolean =>
  isPeople(unitKey(a.quantity.unit)) && isPeople(unitKey(b.quantity.unit));

/** "612 trường công lập, gồm 203 trường mầm non …": whose they are holds for all parts and is not said again. */
const OWNED = / (ngoài công lập|công lập|dân lập|tư thục|trực thuộc)$/i;

function sameUnit(whole: Mention, part: Mention): boolean {
  return sameKind(whole.quantity.unit?.replace(OWNED, '') ?? null, part.quantity.unit);
}

function spelled(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (SPELLED.has(t.words[k] as number) && t.words[k - 1] !== GIAI) return true;
  return false;
}

function judge(t: Tokens, whole: Mention, parts: Mention[], complete: boolean): Finding | null {
  const total = wholeValue(whole);
  const sum = parts.reduce((n, m) => n + wholeValue(m), 0);
  if (Math.abs(sum - total) < 1e-6 * Math.max(1, total)) return null;
  if (parts.some(loose) || goesOn(t, parts[parts.length - 1] as Mention)) return null;
  const off = Math.abs(sum - total) / total;
  const closed = closedSet(t, whole, parts);
  if (loose(whole) && (within(whole, sum) || !(closed || complete))) return null;
  const little = off <= 0.12 || (Math.abs(sum - total) <= 3 && off <= 0.35);
  const bodies =
    sum > total &&
    off <= 0.5 &&
    parts.every((p) => unitKey(p.quantity.unit) === 'chi bộ' || p.quantity.numerator !== undefined);
  if (!(complete && little) && !(closed && off <= 0.3) && !(off <= (parts.length > 2 ? 0.02 : 0.012)) && !bodies)
    return null;
  // two of the parts alone make the whole: the others are of another kind
  if (!complete && parts.some((p) => Math.abs(sum - wholeValue(p) - total) < 1e-9)) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(wholeValue), total));
}

/** Does the sum agree with an estimate: "gần 500" with 495, "hơn 400" with 412? */
function within(whole: Mention, sum: number): boolean {
  const total = wholeValue(whole);
  const q = whole.quantity;
  if (q.approx === 'lt' || q.comparator === '<' || q.comparator === '<=') return sum <= total && sum >= total * 0.93;
  if (q.approx === 'gt' || q.comparator === '>' || q.comparator === '>=') return sum >= total && sum <= total * 1.1;
  return Math.abs(sum - total) <= total * 0.07;
}
