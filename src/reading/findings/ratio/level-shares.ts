import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { missesShare } from '../missed-shares.ts';
import { othersNear, placeOf } from '../nearby.ts';
import { roundsTo, shareText } from '../printing.ts';
import { levelAt, levelsOf } from '../sum/rows.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Shares told level by level of wholes told level by level: "238 trường mầm non, 246 trường tiểu học, 198 trường THCS. … Tiểu học 187 trường, tỷ lệ
// 76%; THCS 126 trường (60,1%); mầm non 122 trường, hơn 51%". When those of the other levels hold, the odd one is wrong.

const BACK = 24;
const FIGURES = 16;
const FACTOR = 1.6;
const LEAST = 2;

interface Told {
  at: number;
  part: Mention;
  share: Mention;
  whole: Mention;
}

export function checkLevelShares(f: Figures): Finding[] {
  const levels = levelsOf(f);
  /** A count may also have its level in its own noun: "198 trường THCS". */
  const levelOf = (i: number): string | null => ownLevel(f, f.mentions[i] as Mention) ?? levels[i] ?? null;
  const rows: Told[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
    if (!isExactCount(part) || !isShare(share) || part.sentence !== share.sentence) continue;
    if (!restates(f.t, part.to, share)) continue;
    const level = levelOf(i - 1);
    const whole = level && wholeOf(f, i - 1, level, levelOf);
    if (whole) rows.push({ at: i, part, share, whole });
  }
  return rows.flatMap((row, i) => judge(f, row, othersNear(rows, i, FIGURES)) ?? []);
}

function ownLevel({ t }: Figures, m: Mention): string | null {
  for (let k = m.num + 1; k < m.to; k++) {
    const level = levelAt(t, k);
    if (level !== null) return level;
  }
  return null;
}

/** The nearest larger count of that level and kind before, in another list. */
function wholeOf(f: Figures, i: number, level: string, levelOf: (k: number) => string | null): Mention | null {
  const part = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (isExactCount(m) && value(m) > value(part) && isAlike(m, part) && levelOf(k) === level) return m;
  }
  return null;
}

function judge(f: Figures, { part, share, whole }: Told, near: readonly Told[]): Finding | null {
  const exact = (100 * value(part)) / value(whole);
  if (loose(share) || !missesShare(exact, share, FACTOR)) return null;
  const others = near.filter((x) => isNear(f, x.whole, whole));
  const held = others.filter((x) => roundsTo((100 * value(x.part)) / value(x.whole), value(x.share), x.share.decimals));
  if (held.length < LEAST || held.length < others.filter((x) => !loose(x.share)).length) return null;
  return finding('ratio', [part, whole, share], shareText(value(part), value(whole), share));
}

const isNear = ({ mentions }: Figures, a: Mention, b: Mention): boolean =>
  Math.abs(placeOf(mentions, a) - placeOf(mentions, b)) <= FIGURES;
