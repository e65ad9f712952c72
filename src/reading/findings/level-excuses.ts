import { SCHOOL_LEVELS } from '../lexicon/nouns.ts';
import { findPhrase, matchLength } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { textOf } from '../text/tokens.ts';
import type { Figures } from './figures.ts';

/** "THCS vắng nhiều nhất với 294 HS, kế đến là THPT 270 HS, còn tiểu học 27 HS": three levels, none what two leave of each other. */
export function areThreeLevels(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  if (kind !== 'diff' || spans.length !== 3) return false;
  const own = spans.map((s) => f.mentions[places.get(s.start) ?? -1]);
  if (own.includes(undefined)) return false;
  const row = (own as Mention[]).sort((a, b) => a.from - b.from);
  const names = row.map((m, n) => levelOf(f, m, n === 0 ? m.from - REACH : (row[n - 1] as Mention).to));
  return new Set(names).size === 3 && !names.includes('');
}
const REACH = 8;

/** The school level before a figure or in its unit, or "". */
function levelOf({ t }: Figures, m: Mention, floor: number): string {
  const at = findPhrase(t, SCHOOL_LEVELS, Math.max(0, floor, m.from - REACH), m.to);
  return at < 0 ? '' : textOf(t, at, at + matchLength(SCHOOL_LEVELS, t, at)).toLowerCase();
}
