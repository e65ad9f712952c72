import { COUNT_NOUNS } from '../../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose, sumOf, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// A total that says what it is made of, and these counted one by one: "Tổng số cán bộ quản lý, giáo viên, nhân viên là 1.710 người. … Hiện
// có 148 cán bộ quản lý, 1.366 giáo viên và 196 nhân viên."

const OPENS = phraseTable('tổng số, số, tổng');
const AND = registerWord('và');
/** Tokens of the names before the figure, and how far the parts may follow. */
const REACH = 26;
const SENTENCES = 3;
const MENTIONS = 14;

export function checkNamedParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isCount(whole) || loose(whole) || !isPeople(unitKey(whole.quantity.unit))) continue;
    const before = namesBefore(f, whole);
    const names = before.length > 1 ? before : namesIn(whole);
    const parts = names.length > 1 ? counted(f, i, names) : null;
    if (!parts || Math.abs(sumOf(parts) - value(whole)) < 1e-6) continue;
    if (before.length < 2 && !isMissed(parts, whole, OFF)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The nouns that stand before a figure, parted by commas, behind "tổng số". */
function namesBefore({ t, sentences }: Figures, whole: Mention): string[] {
  const { body } = sentences[whole.sentence] as Sentence;
  for (let k = Math.max(body, whole.from - REACH); k < whole.from; k++) {
    const opens = matchLength(OPENS, t, k, whole.from);
    if (opens === 0) continue;
    const names: string[] = [];
    for (let at = k + opens; at < whole.from; ) {
      const length = matchLength(COUNT_NOUNS, t, at, whole.from);
      if (length === 0) break;
      names.push(unitKey(textOf(t, at, at + length)));
      at += length;
      if (!isPunct(t, at, ',') && t.words[at] !== AND) break;
      at++;
    }
    if (names.length > 1) return names;
  }
  return [];
}

/** "17.925 cán bộ quản lý, giáo viên, nhân viên": three nouns or more behind it. */
function namesIn(whole: Mention): string[] {
  const names = (whole.quantity.unit ?? '').split(/, | và /).map(unitKey);
  return names.length > 2 ? names : [];
}
const OFF = 0.1;

/** The figures behind mention i, side by side in one sentence, that count just these. */
function counted(f: Figures, i: number, names: readonly string[]): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const size = names.length;
  for (let k = i + 1; k + size <= f.mentions.length && k < i + MENTIONS; k++) {
    const row = f.mentions.slice(k, k + size);
    const [first, last] = [row[0] as Mention, row[size - 1] as Mention];
    if (last.sentence - whole.sentence > SENTENCES) return null;
    if (first.sentence !== last.sentence || row.some((m) => !isCount(m) || loose(m))) continue;
    const keys = new Set(row.map((m) => unitKey(m.quantity.unit)));
    const more = [f.mentions[k - 1], f.mentions[k + size]].some(
      (m) => m?.sentence === first.sentence && keys.has(unitKey(m.quantity.unit)),
    );
    if (!more && keys.size === size && names.every((name) => keys.has(name))) return row;
  }
  return null;
}
