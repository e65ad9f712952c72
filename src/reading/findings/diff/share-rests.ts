import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { isSlipOf } from '../mends.ts';
import { gapText, roundsTo } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';
import { cueOf } from './complements.ts';

// What a share leaves: "342 chỉ tiêu …; trúng tuyển 267 người, đạt 78,1 %, còn thiếu 85 người". The share tells which whole
// the count is of, however many figures stand between them; what is left must then be one slip away from the difference.

/** "còn thiếu 85 người", "thiếu 56 người" */
const SHORT = registerWord('thiếu');
/** How many figures back the whole may stand. */
const REACH = 12;

export function checkShareRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 3; i < f.mentions.length; i++) {
    const rest = f.mentions[i] as Mention;
    if (!isExactCount(rest)) continue;
    const cue = cueOf(f.t, rest);
    if (cue !== 'still' && cue !== 'rest' && f.t.words[rest.from - 1] !== SHORT) continue;
    const at = shareBefore(f, i);
    const found = at < 0 ? null : judge(f, i, at);
    if (found) out.push(found);
  }
  return out;
}

/** Is another count of the kind told before it in its sentence? Then it is what that leaves. */
const isBound = (f: Figures, i: number): boolean => {
  const rest = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && (f.mentions[k] as Mention).sentence === rest.sentence; k--)
    if (isExactCount(f.mentions[k] as Mention) && isAlike(f.mentions[k] as Mention, rest)) return true;
  return false;
};

/** The share told right behind a count of the kind of what is left, in its sentence or the one before; -1 when there is none. */
function shareBefore(f: Figures, i: number): number {
  const rest = f.mentions[i] as Mention;
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    const share = f.mentions[k] as Mention;
    if (rest.sentence - share.sentence > 1 || (share.sentence !== rest.sentence && isBound(f, i))) return -1;
    const part = f.mentions[k - 1] as Mention;
    if (!share.percent || share.quantity.role === 'change' || loose(share) || part.sentence !== share.sentence)
      continue;
    if (isExactCount(part) && share.from - part.to <= 6 && isAlike(part, rest)) return k;
  }
  return -1;
}

const isAlike = (a: Mention, b: Mention): boolean => sameKind(a.quantity.unit, b.quantity.unit) || countsAlike(a, b);

function judge(f: Figures, i: number, at: number): Finding | null {
  const [part, share, rest] = [at - 1, at, i].map((k) => f.mentions[k] as Mention) as [Mention, Mention, Mention];
  const near = f.mentions
    .slice(Math.max(0, at - REACH), i + 4)
    .filter((m) => isExactCount(m) && m !== rest && rest.sentence - m.sentence <= 2 && isAlike(m, rest));
  const wholes = near.filter(
    (m) => m.from < rest.from && roundsTo((value(part) / value(m)) * 100, value(share), share.decimals),
  );
  const whole = wholes[0];
  if (!whole || value(whole) <= value(part) || wholes.some((m) => value(m) !== value(whole))) return null;
  const left = value(whole) - value(part);
  // one digit is near any other
  const slip =
    isSlipOf(`${value(rest)}`, `${left}`) ||
    isSlipOf(`${value(part)}`, `${value(whole) - value(rest)}`) ||
    isSlipOf(`${value(whole)}`, `${value(part) + value(rest)}`);
  if (left < 10 || left === value(rest) || !slip) return null;
  // two others leave just that
  if (near.some((a) => near.some((b) => value(a) - value(b) === value(rest)))) return null;
  const text = gapText(value(whole), value(part), value(rest));
  return finding('diff', [whole, part, rest], text);
}
