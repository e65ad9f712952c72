import { matchValue, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';

// Parts that are told by the same word as their whole, with other figures between: "vắng 2.380 em. Cụ thể, mầm non có 70.115 em đến
// trường, vắng 1.430 em; THCS có 42.310 em, vắng 712 em; …", "thiếu 1.154 giáo viên: mầm non thiếu 649 người, …".

const CUES = valuedTable({
  vắng: 'absent',
  'vắng mặt': 'absent',
  thiếu: 'lacking',
  'còn thiếu': 'lacking',
  thừa: 'spare',
  'dôi dư': 'spare',
});
const SENTENCES = 2;
const NEAR = 30;

export function checkCueLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  /** Parts of a whole told before: no wholes of those behind them. */
  const used = new Set<Mention>();
  const cues = f.mentions.map((m) => (isCounted(m) ? cueBefore(f.t, m) : null));
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const cue = cues[i];
    const whole = f.mentions[i] as Mention;
    if (!cue || value(whole) < 10 || used.has(whole)) continue;
    const parts: Mention[] = [];
    let last = whole;
    for (let k = i + 1; k < f.mentions.length && k < i + NEAR; k++) {
      const m = f.mentions[k] as Mention;
      if (m.sentence - whole.sentence > SENTENCES || m.sentence - last.sentence > 1) break;
      if (m.sentence !== last.sentence && (f.sentences[m.sentence] as Sentence).opensLine) break;
      if (cues[k] !== cue || !isAlike(whole, m)) continue;
      if (value(m) >= value(whole)) break;
      parts.push(m);
      used.add(m);
      last = m;
    }
    const sum = sumOf(parts);
    if (parts.length < 2 || sum === value(whole) || prefixMakes(parts, value(whole))) continue;
    if (!oneSlip(parts, sum, whole, value(whole)) || weight([...parts, whole]) < ENOUGH) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}
/** How little that may be chance: see mends.ts. */
const ENOUGH = 0.3;

/** A balance may be read as a change. */
const isCounted = (m: Mention): boolean =>
  isExactCount(m) || (m.quantity.role === 'change' && m.quantity.value !== null && !m.percent && !m.quantity.approx);

/** The word of lacking or being away right before the figure. */
function cueBefore(t: Tokens, m: Mention): string | null {
  for (let k = m.num - 1; k >= 0 && k > m.num - 3; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) return null;
    const cue = matchValue(CUES, t, k);
    if (cue !== null) return cue;
  }
  return null;
}

/** Do the first of the parts make the whole? Then the others are told of something else. */
function prefixMakes(parts: readonly Mention[], whole: number): boolean {
  let sum = 0;
  return parts.some((m) => {
    sum += value(m);
    return sum === whole;
  });
}
