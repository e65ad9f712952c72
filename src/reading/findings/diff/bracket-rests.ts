import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { gapText } from '../printing.ts';
import { cueOf } from './complements.ts';

// A whole told apart in a bracket, what went of it, and what is left, in one sentence: "dôi dư là 324 người (95 hiệu trưởng, 141 phó hiệu
// trưởng, 88 nhân viên), đã bố trí lại 287 người, còn 37 người". The figures of the bracket are none of the three.

const MOST = 12;

export function checkBracketRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 3; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isExactCount(left) || isInside(f.t, left)) continue;
    const cue = cueOf(f.t, left);
    const found = cue === 'still' || cue === 'rest' ? judge(f, i) : null;
    if (found) out.push(found);
  }
  return out;
}

function judge({ t, mentions }: Figures, i: number): Finding | null {
  const left = mentions[i] as Mention;
  const own: Mention[] = [];
  let skipped = false;
  for (let k = i - 1; k >= 0 && k > i - MOST && own.length < 3; k--) {
    const m = mentions[k] as Mention;
    if (m.sentence !== left.sentence) break;
    if (isInside(t, m)) skipped ||= own.length === 1;
    else if (!m.percent) own.push(m);
  }
  const [gone, whole] = own;
  if (own.length !== 2 || !skipped || !gone || !whole) return null;
  if (![gone, whole].every((m) => isExactCount(m) && isAlike(whole, m)) || !isAlike(whole, left)) return null;
  const [all, went, rest] = [whole, gone, left].map(value) as [number, number, number];
  if (went >= all || all - went === rest || !oneSlip([gone, left], went + rest, whole, all)) return null;
  return finding('diff', [whole, gone, left], gapText(all, went, rest));
}

function isInside(t: Tokens, m: Mention): boolean {
  for (let k = m.to, depth = 0; k < t.count && k < m.to + 40; k++) {
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')') && --depth < 0) return true;
    else if (isPunct(t, k, '.') && depth === 0) return false;
  }
  return false;
}
