import { SCHOOL_LEVELS } from '../../lexicon/nouns.ts';
import { matchLength } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, textOf } from '../../text/tokens.ts';
import { counted, type Figures, finding, isCount, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// Two lists by school level, one of all and one of some with their shares: "62 trường, gồm 21 trường mầm non, 25 trường tiểu học, 16
// trường THCS. … đạt chuẩn mầm non 6 trường (28,6%), tiểu học 17 trường (68%), THCS 11 trường (68,8%)". Each share is of its own level;
// when all but one are, that one is asked about.

interface Part {
  level: string;
  part: Mention;
  share: Mention;
}

/** How far back the list of all may stand. */
const BACK = 24;
const SENTENCES = 4;
const LEAST = 3;

export function checkParallelShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; ) {
    const { parts, next } = listAt(f, i);
    const found = parts.length >= LEAST ? judge(f, i, parts) : null;
    if (found) out.push(found);
    i = Math.max(next, i + 1);
  }
  return out;
}

/** The figures from mention i on that have a level and a share in brackets right behind them. */
function listAt(f: Figures, i: number): { parts: Part[]; next: number } {
  const parts: Part[] = [];
  let k = i;
  for (; k + 1 < f.mentions.length; k += 2) {
    const [part, share] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
    if (part.sentence !== f.mentions[i]?.sentence || !isCount(part) || loose(part)) break;
    if (!share.percent || loose(share) || !isPunct(f.t, share.from - 1, '(') || share.from - part.to > 2) break;
    const level = levelOf(f, part);
    if (level === '') break;
    parts.push({ level, part, share });
  }
  return { parts, next: k };
}

/** "THCS 11 trường", "16 trường THCS": the level beside or in the unit of a figure, or "". */
function levelOf({ t }: Figures, m: Mention): string {
  for (let size = 3; size >= 1; size--)
    if (matchLength(SCHOOL_LEVELS, t, m.from - size, m.from) === size)
      return textOf(t, m.from - size, m.from).toLowerCase();
  for (let k = m.num + 1; k < m.to; k++) {
    const size = matchLength(SCHOOL_LEVELS, t, k, m.to);
    if (size > 0 && k + size === m.to) return textOf(t, k, m.to).toLowerCase();
  }
  return '';
}

function judge(f: Figures, i: number, parts: readonly Part[]): Finding | null {
  const home = (f.mentions[i] as Mention).sentence;
  const rows = parts.map(({ level, part, share }) => {
    const bases: Mention[] = [];
    for (let k = i - 1; k >= 0 && k > i - BACK && home - (f.mentions[k] as Mention).sentence <= SENTENCES; k--) {
      const m = f.mentions[k] as Mention;
      if (isCount(m) && levelOf(f, m) === level && head(m) === head(part)) bases.push(m);
    }
    return { part, share, base: bases[0], alone: bases.length === 1 };
  });
  if (rows.some((row) => !row.base || !row.alone)) return null;
  const wrong = rows.filter(({ part, share, base }) => {
    const exact = (100 * counted(part)) / counted(base as Mention);
    return !roundsTo(exact, share.quantity.value as number, share.decimals);
  });
  const [odd] = wrong;
  if (wrong.length !== 1 || !odd?.base) return null;
  return finding('ratio', [odd.part, odd.base, odd.share], shareText(counted(odd.part), counted(odd.base), odd.share));
}

const head = (m: Mention): string => unitKey(m.quantity.unit).split(' ', 1)[0] ?? '';
