import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, NUM, type Tokens } from '../../text/tokens.ts';
import { type Cell, cellsOf } from '../cells.ts';
import { namesSome } from '../examples/examples.ts';
import { counted, finding, isExactCount, isMoney, isOneExact, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { openerOf, type Tie } from './framed-openers.ts';
import { closedSet, isGraded, overlap } from './halves.ts';
import { goesOn, leavesMore, leftOut } from './list-ends.ts';
import { levelsOf } from './rows.ts';

// A whole and two parts: "58 tập thể, cá nhân (23 tập thể, 35 cá nhân)", "84 lớp, trong đó có 06 lớp học 2 buổi/ngày và 78 lớp học 1 buổi/ngày",
// "4.527 cán bộ coi thi. Trong đó cán bộ, giảng viên là 1.693 người; …". In some 1,500 labelled texts two figures alone in a bracket, or
// behind "gồm", make their whole 190 times and are a slip from it 8 times, 7 of them wrong; behind "trong đó", which may leave some out,
// that is so of figures of four digits (62 and 3), of nouns of one kind that come to more than there are, and of sides that are all.

const MANY = 1000;
const BACK = 6;
const NEAR = 8;
const FAR = 0.9;
const BETWEEN = 2;
const AND = registerWord('và');
/** What makes two figures no parts. */
const OTHERS = phraseTable(
  'so với, so, tăng, giảm, chuyển đi, chuyển đến, vượt, một số, mỗi, đầu năm, cuối năm, năm trước, kế hoạch, chỉ tiêu, bình quân, riêng, nữ, dân tộc, đảng viên, trong số, thuộc về, huy chương',
);

export function checkTwoParts(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isOneExact(whole) || whole.quantity.role === 'change' || value(whole) < 5) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Scene, i: number): Finding | null {
  const whole = f.mentions[i] as Mention;
  const opener = openerOf(f, i);
  if (!opener || opener.tie === 'next' || isTaken(f, i, opener.to)) return null;
  const { t } = f;
  const inside = isPunct(t, opener.to - 1, '(') || isBracketed(t, whole.to, opener.to);
  if (!inside && opener.tie === 'all' && namesMore(t, whole.to, opener.to - 1)) return null;
  const parts = partsIn(f, whole, opener.to, inside, inside || opener.tie !== 'some');
  if (!parts || findPhrase(t, OTHERS, opener.to, parts[1].to + 2) >= 0) return null;
  const [sum, total] = [sumOf(parts), value(whole)];
  if (sum === total || Math.abs(sum - total) > FAR * Math.max(sum, total) || !oneSlip(parts, sum, whole, total))
    return null;
  if (leftOut(f, i + 1, opener.to, parts[1].from) || namesSome(t, whole.to, parts[0]) || overlap(t, whole, parts))
    return null;
  if (sum < total && (goesOn(t, parts[1]) || leavesMore(t, parts[1], total - sum) || isGraded(t, whole, parts)))
    return null;
  // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên …"
  const nouns = unitKey(whole.quantity.unit).split(', ').length;
  if (nouns > 1 && unitKey(parts[0].quantity.unit) === unitKey(parts[1].quantity.unit)) return null;
  const sure = leavesNone(t, whole, parts, opener.tie, inside) || isShownElsewhere(f, i, parts);
  if (!sure || isToldNear(f, i, parts, sum)) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), total));
}

/** "74 lớp với 4.108 HS, trong đó có 06 lớp": figures between whole and parts must be of another kind. */
function isTaken(f: Scene, i: number, to: number): boolean {
  const whole = f.mentions[i] as Mention;
  const between = f.mentions.slice(i + 1, i + 1 + BETWEEN + 1).filter((m) => m.from < to);
  return between.length > BETWEEN || between.some((m) => !m.percent && alike(whole, m));
}

/** "gồm 15 đồng chí và Đoàn đại biểu gồm …": the parts are those of what stands between. */
function namesMore(t: Tokens, from: number, to: number): boolean {
  if (hasMark(t, from, to, ',', ';')) return true;
  for (let k = from; k < to; k++) if (t.words[k] === AND) return true;
  return false;
}

const alike = (whole: Mention, m: Mention): boolean => sameUnit(whole, m) || countsAlike(whole, m);

/** "16 người (trong đó có 11 phóng viên và 3 người dân)" */
function isBracketed(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPunct(t, k, '(')) return true;
  return false;
}

/** The two counts that stand alone in the bracket, or in the rest of the sentence; `strict`: with no other number that was read as none. */
function partsIn(f: Scene, whole: Mention, from: number, inside: boolean, strict: boolean): [Mention, Mention] | null {
  const { t } = f;
  const cells = cellsOf(f);
  const parts: Mention[] = [];
  let k = from;
  let depth = 0;
  for (let n = firstAt(cells, from, (c) => c.m.from); n < cells.length; n++) {
    const { m, bare } = cells[n] as Cell;
    for (; k < m.from; k++) {
      if (isPunct(t, k, '(')) depth++;
      else if (isPunct(t, k, ')') && --depth < 0) return inside ? pair(parts) : null;
      else if (strict && depth === 0 && isUnread(t, k)) return null;
    }
    if (m.sentence !== (parts[0] ?? m).sentence || m.sentence > whole.sentence + 1) break;
    if (depth > 0) continue;
    if (bare ? !inside : !isExactCount(m) || !(alike(whole, m) || (inside && isOther(whole, m)))) {
      if (inside) return null;
      continue;
    }
    parts.push(m);
    if (parts.length > 2) return null;
    k = m.to;
  }
  const { to } = f.sentences[(parts[0] ?? whole).sentence] as Sentence;
  for (let n = k, d = depth; strict && !inside && n < to; n++) {
    if (isPunct(t, n, '(')) d++;
    else if (isPunct(t, n, ')')) d--;
    else if (d === 0 && isUnread(t, n)) return null;
  }
  return inside && !closes(t, k, f.sentences[whole.sentence] as Sentence) ? null : pair(parts);
}

const isUnread = (t: Tokens, k: number): boolean => t.kind[k] === NUM && !isPunct(t, k + 1, '%');

const pair = (parts: Mention[]): [Mention, Mention] | null =>
  parts.length === 2 ? (parts as [Mention, Mention]) : null;

/** "110 điển hình (35 tập thể, 85 cá nhân)": in a bracket of its own anything counted but money. */
const isOther = (whole: Mention, m: Mention): boolean =>
  ![whole, m].some((x) => isMoney(x) || /^(ha|m2|km)(?= |\/|$)/.test(unitKey(x.quantity.unit)));

function closes(t: Tokens, from: number, s: Sentence): boolean {
  for (let k = from; k < s.to; k++) if (isPunct(t, k, ')')) return true;
  return false;
}

/** Do frame, digits or sides say that there is no third part? */
function leavesNone(t: Tokens, whole: Mention, parts: [Mention, Mention], tie: Tie, inside: boolean): boolean {
  if (inside || tie === 'all' || closedSet(t, whole, parts) > 0) return true;
  if (printedOf(whole).value / printedOf(whole).step >= MANY && !isMoney(whole)) return true;
  const [a, b] = parts.map((p) => unitKey(p.quantity.unit));
  if (a !== b || a === '') return false;
  // "35 trường, trong đó 2 trường thuộc Sở và 34 trường thuộc Phòng"
  return sumOf(parts) > value(whole) && !isPeople(a ?? '') && joined(t, parts);
}

/** "cấp THPT có 49 lớp; cấp THCS có 86 lớp. … 4.212 học sinh, THCS 2.679 em và THPT 1.533 em": the same two levels are all there. */
function isShownElsewhere(f: Scene, i: number, parts: [Mention, Mention]): boolean {
  const levels = levelsOf(f);
  const from = Math.max(0, i - LISTS);
  const near = f.mentions.slice(from, i + LISTS);
  const [a, b] = parts.map((p) => levels[f.mentions.indexOf(p, i)]);
  if (!a || !b || a === b) return false;
  return near.some((m, n) => {
    const [whole, next] = [near[n - 1], near[n + 1]];
    if (!whole || !next || parts.includes(m) || m.sentence !== next.sentence) return false;
    const [x, y] = [levels[from + n], levels[from + n + 1]];
    return ((x === a && y === b) || (x === b && y === a)) && value(m) + value(next) === value(whole);
  });
}
const LISTS = 16;

function joined(t: Tokens, [a, b]: [Mention, Mention]): boolean {
  for (let k = a.to; k < b.from; k++) if (t.words[k] === AND) return true;
  return false;
}

/** Do the parts make another figure beside, or the whole with one that stands before it? */
function isToldNear({ mentions }: Scene, i: number, parts: [Mention, Mention], sum: number): boolean {
  const whole = mentions[i] as Mention;
  const near = mentions
    .slice(Math.max(0, i - BACK), i + NEAR)
    .filter((m) => m !== whole && !parts.includes(m) && !m.percent);
  return near.some((m) => counted(m) === sum || m.quantity.denominator === sum || counted(m) + value(whole) === sum);
}
