import { findPhrase, matchLength, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isInBrackets, isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// Two sides that are all there are, in however many lines they are told: men and women ("31 đảng viên, trong đó: + Nam là: 12 đ/c. + Nữ:
// 18 đ/c" misses one), public schools and others, town and country.

const MEN = registerWord('nam');
const WOMEN = registerWord('nữ');
/** Pairs of names; a name that is part of the other comes last. */
const SIDES: readonly (readonly [PhraseTable, PhraseTable])[] = [
  [phraseTable('ngoài công lập, tư thục, dân lập'), phraseTable('công lập')],
  [phraseTable('thành thị, đô thị'), phraseTable('nông thôn')],
];
/** How far before its number, or behind it, the word may stand. */
const LABEL = 4;
const BACK = 6;
const SENTENCES = 5;
/** How far the two may miss their whole, in people or as a share of it. */
const OFF = 0.15;

export function checkGenderPairs(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const one = f.mentions[i] as Mention;
    const next = f.mentions[i + 1] as Mention;
    // the share of the first may stand between
    const at = next.percent && f.mentions[i + 2] ? i + 2 : i + 1;
    const two = f.mentions[at] as Mention;
    if (!isExactCount(one) || !isExactCount(two) || two.sentence - one.sentence > 2) continue;
    const words = [wordOf(f, one), wordOf(f, two)];
    const people = words.includes(MEN) && words.includes(WOMEN);
    if (!people && !(areSides(f, one, two) && !isFrom(f, one) && !isFrom(f, two))) continue;
    const found = judge(f, i, at, people);
    if (found) out.push(found);
  }
  return out;
}

/** "(năm trước 2.102 lớp)" */
const isAside = ({ t, sentences }: Figures, m: Mention): boolean =>
  isInBrackets(t, (sentences[m.sentence] as Sentence).body, m.from);

/** "từ 9 lớp lên 17 lớp": what it was. */
const isFrom = ({ t }: Figures, m: Mention): boolean => t.words[m.from - 1] === FROM;
const FROM = registerWord('từ');

/** "công lập là 2.175 lớp và ngoài công lập là 4 lớp": is each called by one name of a pair? */
function areSides(f: Figures, one: Mention, two: Mention): boolean {
  return SIDES.some((pair) => {
    const [a, b] = [one, two].map((m) => pair.findIndex((table) => isCalled(f, m, table)));
    return a !== -1 && b !== -1 && a !== b;
  });
}

function isCalled({ t }: Figures, m: Mention, table: PhraseTable): boolean {
  for (let k = m.num - 1; k >= m.num - LABEL && k >= 0; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (matchLength(table, t, k, m.num) > 0) return true;
  }
  return findPhrase(t, table, m.num + 1, m.to) >= 0;
}

/** "187 đảng viên (nữ 71 đồng chí, Raglai 122 đồng chí)": the women beside others than men; these overlap. */
export const namesWomenAlone = (f: Figures, parts: readonly Mention[]): boolean =>
  parts.some((m) => wordOf(f, m) === WOMEN) && !parts.some((m) => wordOf(f, m) === MEN);

/** "nam" or "nữ" where it names what a figure counts: right before the number up to a mark, or behind it. */
function wordOf({ t }: Figures, m: Mention): number {
  const isSide = (k: number): boolean => t.words[k] === MEN || t.words[k] === WOMEN;
  for (let k = m.num + 1; k < m.to; k++) if (isSide(k)) return t.words[k] as number;
  for (let k = m.num - 1; k >= m.num - LABEL && k >= 0; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return 0;
    if (isSide(k)) return t.words[k] as number;
  }
  return 0;
}

function judge(f: Figures, i: number, at: number, people: boolean): Finding | null {
  const [one, two] = [f.mentions[i], f.mentions[at]] as [Mention, Mention];
  const sum = value(one) + value(two);
  const before = f.mentions
    .slice(Math.max(0, i - BACK), i)
    .filter((m) => one.sentence - m.sentence <= SENTENCES && !m.percent);
  const behind = f.mentions[at + 1];
  if ([...before, ...(behind ? [behind] : [])].some((m) => [m.quantity.value, m.quantity.denominator].includes(sum)))
    return null;
  const wholes = before.filter(
    (m) =>
      isExactCount(m) &&
      isAlike(m, one) &&
      // of public and other schools the one is at times told as the whole
      (value(m) > Math.max(value(one), value(two)) || (!people && value(m) === Math.max(value(one), value(two)))) &&
      Math.abs(value(m) - sum) <= Math.max(1, OFF * value(m)),
  );
  // of schools and classes there may be more kinds: only what stands right before them, of just that noun
  const last = before.filter((m) => isExactCount(m) && isAlike(m, one) && !isAside(f, m)).at(-1);
  if (!people && (!last || !wholes.includes(last) || unitKey(last.quantity.unit) !== unitKey(one.quantity.unit)))
    return null;
  // "31 đảng viên: chính thức 28, dự bị 3; nam 12, nữ 18": of the largest
  const [whole] = people ? wholes.sort((a, b) => value(b) - value(a)) : [last];
  if (!whole) return null;
  return finding('sum', [one, two, whole], sumText([value(one), value(two)], value(whole)));
}
