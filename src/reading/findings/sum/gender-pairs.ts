import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { sumText } from '../printing.ts';

// Men and women are all there are: "31 đảng viên, trong đó: + Nam là: 12 đ/c. + Nữ: 18 đ/c" misses one, in however many lines it is told.

const MEN = registerWord('nam');
const WOMEN = registerWord('nữ');
/** How far before its number, or behind it, the word may stand. */
const LABEL = 4;
const BACK = 6;
const SENTENCES = 5;
/** How far the two may miss their whole, in people or as a share of it. */
const OFF = 0.15;

export function checkGenderPairs(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const [one, two] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    if (!isExactCount(one) || !isExactCount(two) || two.sentence - one.sentence > 2) continue;
    const words = [wordOf(f, one), wordOf(f, two)];
    if (!words.includes(MEN) || !words.includes(WOMEN)) continue;
    const found = judge(f, i, one, two);
    if (found) out.push(found);
  }
  return out;
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

function judge(f: Figures, i: number, one: Mention, two: Mention): Finding | null {
  const sum = value(one) + value(two);
  const before = f.mentions
    .slice(Math.max(0, i - BACK), i)
    .filter((m) => one.sentence - m.sentence <= SENTENCES && !m.percent);
  const behind = f.mentions[i + 2];
  if ([...before, ...(behind ? [behind] : [])].some((m) => [m.quantity.value, m.quantity.denominator].includes(sum)))
    return null;
  const wholes = before.filter(
    (m) =>
      isExactCount(m) &&
      isAlike(m, one) &&
      value(m) > Math.max(value(one), value(two)) &&
      Math.abs(value(m) - sum) <= Math.max(1, OFF * value(m)),
  );
  // "31 đảng viên: chính thức 28, dự bị 3; nam 12, nữ 18": of the largest
  const [whole] = wholes.sort((a, b) => value(b) - value(a));
  if (!whole) return null;
  return finding('sum', [one, two, whole], sumText([value(one), value(two)], value(whole)));
}
