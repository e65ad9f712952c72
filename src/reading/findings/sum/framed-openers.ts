import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, type Tokens } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';

// What opens a list behind its whole, and how much that says of the list being complete.

const ALL = phraseTable('gồm, bao gồm, gồm có, chia ra, trong đó gồm');
/** Behind these some may go unsaid. */
const SOME = phraseTable('trong đó, cụ thể, trong đó có, nguồn vốn, cơ cấu nguồn vốn, cơ cấu vốn');
const NEAR = 10;

/**
 * `all`: a word says that all parts follow; `mark`: a colon or a bracket right behind the whole; `some`: a word that may leave parts out;
 * `next`: a comma or a semicolon alone.
 */
export type Tie = 'all' | 'mark' | 'some' | 'next';

/** Does a word that opens a list stand among the tokens? */
export const opensList = (t: Tokens, from: number, to: number): boolean => findPhrase(t, SOME, from, to) >= 0;

/** What opens the list right behind the whole, or at the head of the next sentence; null when nothing does. */
export function openerOf(f: Figures, i: number): { to: number; tie: Tie } | null {
  const { t } = f;
  const whole = f.mentions[i] as Mention;
  const s = f.sentences[whole.sentence] as Sentence;
  const own = openerAt(t, whole.to, Math.min(s.to, whole.to + NEAR));
  if (own) return own;
  const next = f.sentences[whole.sentence + 1];
  if (!next || f.mentions[i + 1]?.sentence === whole.sentence || hasMark(t, whole.to, s.to, ',', ';', '(', ')'))
    return null;
  for (const [table, tie] of [
    [ALL, 'all'],
    [SOME, 'some'],
  ] as const) {
    const size = matchLength(table, t, next.body, next.to);
    if (size > 0) return { to: next.body + size, tie };
  }
  return null;
}

/** The word or mark that opens the list, among the tokens right behind the whole. */
function openerAt(t: Tokens, from: number, to: number): { to: number; tie: Tie } | null {
  for (let k = from; k < to; k++) {
    const [all, some] = [matchLength(ALL, t, k, to), matchLength(SOME, t, k, to)];
    const size = Math.max(all, some);
    if (size > 0)
      return { to: isPunct(t, k + size, ':') ? k + size + 1 : k + size, tie: all > 0 && all >= some ? 'all' : 'some' };
    if (isPunct(t, k, ':') || isPunct(t, k, '(')) return { to: k + 1, tie: 'mark' };
    if (isPunct(t, k, '.') || isPunct(t, k, ')')) return null;
    // "19 phòng; kiên cố 14 phòng, bán kiên cố 4 phòng, phòng tạm 1 phòng"
    if (isPunct(t, k, ';') || (isPunct(t, k, ',') && !opensBehind(t, k + 1, to))) return { to: k + 1, tie: 'next' };
  }
  return null;
}

const opensBehind = (t: Tokens, from: number, to: number): boolean =>
  [ALL, SOME].some((table) => findPhrase(t, table, from, Math.min(to, from + 2)) === from);
