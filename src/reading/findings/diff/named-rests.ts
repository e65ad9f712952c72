import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { WORD } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { levelAt } from '../sum/rows.ts';
import { sameKind } from '../unit-keys.ts';
import { cueOf } from './complements.ts';

// What is left of those named with the same words, however far off they were counted: "154 trường tiểu học …. Giảm nhiều nhất là
// tiểu học với 26 trường …. Bậc tiểu học chỉ còn 128 trường", "23 trẻ suy dinh dưỡng thể nhẹ cân …; đã có 14 trẻ nhẹ cân trở
// lại bình thường, chỉ còn 9 trẻ".

const SENTENCES = 4;
const NEAR = 18;
const WENT = phraseTable('giảm, bớt, giải thể, xóa, sáp nhập, trở lại, thoát, chuyển, nghỉ, khắc phục, hoàn thành, đã');

export function checkNamedRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isEnd(left) || cueOf(f.t, left) !== 'still') continue;
    const found = ofLevel(f, i) ?? ofWords(f, i);
    if (found) out.push(found);
  }
  return out;
}

const isEnd = (m: Mention): boolean => !m.percent && m.quantity.value !== null && !loose(m);

/** The whole, those that went and those that are left, each said to be of one school level. */
function ofLevel(f: Figures, i: number): Finding | null {
  const left = f.mentions[i] as Mention;
  const level = levelOf(f, left);
  if (level === null) return null;
  const row = before(f, i).filter((m) => levelOf(f, m) === level);
  const taken = row.find((m) => wentAway(f, m));
  return taken
    ? judge(
        row.filter((m) => m !== taken && m.from < taken.from),
        taken,
        left,
      )
    : null;
}

/** Those that went, right before what is left, share two words with those counted before: "thể nhẹ cân". */
function ofWords(f: Figures, i: number): Finding | null {
  const [taken, left] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  if (!isEnd(taken) || taken.sentence !== left.sentence || left.from - taken.to > 14) return null;
  if (!sameKind(taken.quantity.unit, left.quantity.unit) || !wentAway(f, taken)) return null;
  const named = pairsOf(f, taken);
  const wholes = before(f, i - 1).filter((m) => isCount(m) && [...pairsOf(f, m)].some((pair) => named.has(pair)));
  return judge(wholes, taken, left);
}

/** The figures like this one before it, nearest first. */
function before(f: Figures, i: number): Mention[] {
  const own = f.mentions[i] as Mention;
  return f.mentions
    .slice(Math.max(0, i - NEAR), i)
    .filter((m) => isEnd(m) && own.sentence - m.sentence <= SENTENCES && sameKind(m.quantity.unit, own.quantity.unit))
    .reverse();
}

/** The nearest whole, when one digit would mend it and none of them agrees as it stands. */
function judge(wholes: readonly Mention[], taken: Mention, left: Mention): Finding | null {
  const [whole] = wholes;
  if (!whole || wholes.some((m) => value(m) - value(taken) === value(left))) return null;
  if (value(whole) <= value(taken) || value(whole) <= value(left)) return null;
  if (!fitsWithOneSlip([whole, taken, left].map(printedOf), ([x = 0, y = 0, z = 0]) => x - y === z)) return null;
  const [w, t, r] = [whole, taken, left].map(value) as [number, number, number];
  const text = gapText(w, t, r);
  return finding('diff', [whole, taken, left], text);
}

/** Is it told, before or behind the figure, that these are there no more? */
function wentAway(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  return findPhrase(f.t, WENT, Math.max(s.body, m.num - 10), Math.min(s.to, m.to + 6)) >= 0;
}

/** The school level in the noun of the figure, else the one named last before it. */
function levelOf(f: Figures, m: Mention): string | null {
  for (let k = m.num + 1; k < m.to; k++) {
    const level = levelAt(f.t, k);
    if (level !== null) return level;
  }
  const floor = (f.sentences[m.sentence] as Sentence).body;
  for (let k = m.num - 1; k >= floor && k > m.num - 7; k--) {
    const level = levelAt(f.t, k);
    if (level !== null) return level;
  }
  return null;
}

/** Every two words in a row behind the first word of what is counted. */
function pairsOf(f: Figures, m: Mention): Set<string> {
  const { t } = f;
  const pairs = new Set<string>();
  for (let k = m.num + 2; k < m.num + 9 && t.kind[k] === WORD && t.kind[k + 1] === WORD; k++)
    pairs.add(`${t.words[k]} ${t.words[k + 1]}`);
  return pairs;
}
