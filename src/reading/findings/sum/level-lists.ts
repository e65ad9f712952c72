import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip, sameDigits } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { levelsOf } from './rows.ts';

// Four levels of schools behind "trong đó", whatever noun their figures have: "3.797 giáo viên. Trong đó, mầm non là 1.218 hợp đồng, tiểu học 1.094
// hợp đồng, khối THCS: 941 hợp đồng và THPT: 726 hợp đồng". There are no more levels; one slip, or other places of the same digits, must mend them.

const AMONG = phraseTable('trong đó, gồm, bao gồm, cụ thể, chia ra, chia theo cấp học');
const LEAST = 4;
const MOST = 6;
/** Figures of fewer digits are one slip from any sum. */
const LARGE = 200;

export function checkLevelLists(f: Figures): Finding[] {
  const levels = levelsOf(f);
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || value(whole) < LARGE) continue;
    const parts = partsBehind(f, i, levels);
    if (parts.length < LEAST || !isAlike(whole, parts[0] as Mention)) continue;
    const sum = sumOf(parts);
    if (sum === value(whole)) continue;
    if (!oneSlip(parts, sum, whole, value(whole)) && !sameDigits(sum, value(whole))) continue;
    if (f.mentions.slice(Math.max(0, i - BACK), i + 1).some((m) => m.quantity.value === sum)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}
const BACK = 12;

/** The figures right behind it in one sentence, each of another level and all of one noun; else none. */
function partsBehind(f: Figures, i: number, levels: readonly (string | null)[]): Mention[] {
  const whole = f.mentions[i] as Mention;
  const first = f.mentions[i + 1] as Mention;
  if (first.sentence - whole.sentence > 1) return [];
  const from = first.sentence === whole.sentence ? whole.to : (f.sentences[first.sentence] as Sentence).body;
  if (findPhrase(f.t, AMONG, from, first.from) < 0) return [];
  const seen = new Set<string>();
  const parts: Mention[] = [];
  for (let k = i + 1; f.mentions[k]?.sentence === first.sentence && parts.length < MOST; k++) {
    const m = f.mentions[k] as Mention;
    const level = levels[k];
    if (!isExactCount(m) || !level || seen.has(level)) break;
    if (unitKey(m.quantity.unit) !== unitKey(first.quantity.unit)) break;
    seen.add(level);
    parts.push(m);
  }
  return parts;
}
