import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose, sumOf, value } from '../figures.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A total in the sentence behind its list: "năm 2021: 45 giáo viên; năm 2022: 42 giáo viên; năm 2023: 38 giáo viên. Tổng cộng cả giai
// đoạn là 125 giáo viên." Such a list is complete, so that it is asked about however far it misses.

const TOTAL = phraseTable('tổng cộng, cộng, tính chung, cộng chung, tổng cả, cộng cả');
const NESTED = phraseTable('trong đó, riêng, bao gồm, tiêu biểu, như');
/** Words between the opening of the sentence and its figure. */
const REACH = 10;
/** A total is no smaller or larger than its parts than by this factor: else it counts something else. */
const FACTOR = 2.5;
const LEAST = 3;

export function checkTotalsBehind(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = LEAST; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const s = f.sentences[whole.sentence] as Sentence;
    if (s.opensLine || whole.from - s.body > REACH || matchLength(TOTAL, f.t, s.body, s.to) === 0) continue;
    if (!isCount(whole) || loose(whole) || f.mentions[i - 1]?.sentence !== whole.sentence - 1) continue;
    const parts = listBefore(f, i);
    const sum = sumOf(parts);
    const off = Math.abs(sum - value(whole));
    if (parts.length < LEAST || off < 1e-6 * sum || sum > FACTOR * value(whole) || value(whole) > FACTOR * sum)
      continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The figures of the sentence before, one to each item between semicolons and all of the unit of the total, or none. */
function listBefore(f: Figures, i: number): Mention[] {
  const whole = f.mentions[i] as Mention;
  const key = unitKey(whole.quantity.unit);
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0 && (f.mentions[k] as Mention).sentence === whole.sentence - 1; k--)
    parts.unshift(f.mentions[k] as Mention);
  const [first] = parts;
  if (!first || parts.some((m) => !isCount(m) || loose(m) || unitKey(m.quantity.unit) !== key)) return [];
  if (findPhrase(f.t, NESTED, first.from, whole.from) >= 0) return [];
  const parted = parts.every((m, n) => n === 0 || hasOneMark(f, parts[n - 1] as Mention, m));
  return parted ? parts : [];
}

function hasOneMark({ t }: Figures, before: Mention, m: Mention): boolean {
  let marks = 0;
  for (let k = before.to; k < m.from; k++) if (isPunct(t, k, ';')) marks++;
  return marks === 1;
}
