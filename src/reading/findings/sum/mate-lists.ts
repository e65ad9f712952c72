import { phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, follows, isExactCount, sumOf, value } from '../figures.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { type Lead, leadsOf } from '../set-leads.ts';
import { spelled } from './part-lists.ts';

// Two wholes told apart in one list: "58 trường với 19.046 học sinh, trong đó tiểu học có 23 trường với 7.412 học sinh, THCS
// có 36 trường với 11.634 học sinh"; "42 tập thể và 85 cá nhân được khen: 7 tập thể …, 34 tập thể …; 19 cá nhân …, 66 cá
// nhân …". That the parts of one make it says that the list is whole: so must those of the other.

const TOTALS = phraseTable('tổng số, tổng cộng, cộng, tổng, tất cả, cộng chung');
/** How far from each other the two wholes may stand. */
const BESIDE = 5;

export function checkMateLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const one = f.mentions[i] as Mention;
    const two = f.mentions[i + 1] as Mention;
    if (!isExactCount(one) || !isExactCount(two) || one.sentence !== two.sentence || two.from - one.to > BESIDE)
      continue;
    if (sameUnit(one, two) || sameUnit(two, one) || standsInRow(f, i)) continue;
    const above = follows(f.t, TOTALS, one.from, 3) ? summed(f, i) : null;
    if (above) {
      out.push(above);
      continue;
    }
    for (const lead of leadsOf(f, i + 1)) {
      const found = judge(f, i, lead);
      if (found) {
        out.push(found);
        break;
      }
    }
  }
  return out;
}

/** "Quản Sơn 12 lớp, 268 học viên; Xín Mầm 8 lớp, 179 học viên; …": one of a row, no whole of those behind it. */
function standsInRow(f: Figures, i: number): boolean {
  const [x, y, one, two] = f.mentions.slice(Math.max(0, i - 2), i + 2) as [Mention, Mention, Mention, Mention];
  if (!two || x.sentence !== one.sentence || !isPunct(f.t, y.to, ';')) return false;
  return x.quantity.unit === one.quantity.unit && y.quantity.unit === two.quantity.unit;
}

const total = (parts: readonly Mention[]): number => sumOf(parts);

function judge(f: Figures, i: number, lead: Lead): Finding | null {
  const one = f.mentions[i] as Mention;
  const two = f.mentions[i + 1] as Mention;
  const listed = countsIn(f, i + 2, lead);
  const ones = listed.filter((m) => sameUnit(one, m));
  const twos = listed.filter((m) => sameUnit(two, m));
  if (ones.length < 2 || ones.length !== twos.length || ones.some((m) => twos.includes(m))) return null;
  if (spelled(f.t, lead.to, (listed[listed.length - 1] as Mention).to)) return null;
  return missing(one, ones, total(twos) === value(two)) ?? missing(two, twos, total(ones) === value(one));
}

/** "Pháp luật: 21 lớp, 1.105 lượt người … Tổng số 45 lớp với 2.098 lượt người": the rows above a total of two figures. */
function summed(f: Figures, i: number): Finding | null {
  const [one, two] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
  const ones: Mention[] = [];
  const twos: Mention[] = [];
  for (let k = i - 1; k > 0 && k > i - 60; k -= 2) {
    const [x, y] = [f.mentions[k - 1] as Mention, f.mentions[k] as Mention];
    if (x.sentence !== y.sentence || y.from - x.to > BESIDE || !isExactCount(x) || !isExactCount(y)) return null;
    if ((ones[0] ?? one).sentence - x.sentence > 1) return null;
    if (!sameUnit(one, x) || !(sameUnit(two, y) || countsAlike(two, y))) return null;
    ones.unshift(x);
    twos.unshift(y);
    if (ones.length < 2) continue;
    const [first, second] = [total(ones) === value(one), total(twos) === value(two)];
    if (first || second) return missing(one, ones, second) ?? missing(two, twos, first);
  }
  return null;
}

/** The parts that do not make their whole, where those of the other do. */
function missing(whole: Mention, parts: readonly Mention[], other: boolean): Finding | null {
  const sum = total(parts);
  if (!other || sum === value(whole) || !oneSlip(parts, sum, whole, value(whole))) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
}

/** The counts of the list as far as its sentence or bracket goes, none in brackets inside it. */
function countsIn(f: Figures, first: number, lead: Lead): Mention[] {
  const { t } = f;
  const out: Mention[] = [];
  let depth = 0;
  let at = lead.to;
  let home = -1;
  for (let k = first; k < f.mentions.length && k < first + 30; k++) {
    const m = f.mentions[k] as Mention;
    if (m.from < lead.to) continue;
    if (home < 0) home = m.sentence;
    if (m.sentence !== home || m.from >= (f.sentences[home] as Sentence).to) break;
    for (; at < m.from; at++) {
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')') && --depth < 0) return out;
    }
    if (depth === 0 && isExactCount(m)) out.push(m);
  }
  return out;
}
