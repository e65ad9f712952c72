import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { saysLast } from './list-ends.ts';

// "được giao 812 chỉ tiêu, bao gồm 206 chỉ tiêu bậc mầm non, 259 chỉ tiêu bậc tiểu học và 296 chỉ tiêu bậc THCS": one noun throughout, one
// sentence, and an "và" before the last: such a list is complete.

const ALL = phraseTable('gồm, bao gồm, gồm có, bao gồm có');
const NEAR = 14;
const LEAST = 3;
const OFF = 0.12;

export function checkGomLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const first = f.mentions[i + 1] as Mention;
    if (!isExactCount(whole) || first.from - whole.to > NEAR || hasMark(f.t, whole.to, first.from, '.', ';', '('))
      continue;
    if (findPhrase(f.t, ALL, whole.to, first.from) < 0) continue;
    const parts = partsBehind(f, i);
    // "Ban Chấp hành gồm 19 đồng chí, Ban Thường vụ gồm 5 đồng chí …": each its own
    if (findPhrase(f.t, ALL, first.to, parts.at(-1)?.from ?? first.to) >= 0) continue;
    if (parts.length < LEAST || !saysLast(f.t, parts) || !isMissed(parts, whole, OFF)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The figures behind it in its sentence, when all count what it counts and none stands in brackets; else none. */
function partsBehind({ t, mentions }: Figures, i: number): Mention[] {
  const whole = mentions[i] as Mention;
  const key = unitKey(whole.quantity.unit);
  const parts: Mention[] = [];
  for (let k = i + 1; mentions[k]?.sentence === whole.sentence; k++) {
    const m = mentions[k] as Mention;
    const own = unitKey(m.quantity.unit);
    if (!isExactCount(m) || !(own === key || own.startsWith(`${key} `)) || hasMark(t, whole.to, m.to, '(')) return [];
    parts.push(m);
  }
  return parts;
}
