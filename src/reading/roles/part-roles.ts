import { wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';
import { isMoney } from './money.ts';

// "Xây 32 phòng học: Trường Bến Gạo 14 phòng, Trường Đồi Cọ 18 phòng": figures that add up to the one before them are its parts,
// and what it is they are.

/** So many parts at most, and so many figures of other things between them. */
const PARTS = 12;
const BETWEEN = 6;

/** Figures with those behind them in their sentence that count the same and add up to them, as places among all figures. */
export function partGroups(t: Tokens, mentions: readonly Mention[]): number[][] {
  return mentions.flatMap((whole, n) => {
    const parts = whole.quantity.role === 'change' || !isWhole(whole) ? [] : partsOf(t, mentions, n);
    return parts.length === 0 ? [] : [[n, ...parts]];
  });
}

const isWhole = ({ percent, quantity, cell }: Mention): boolean =>
  !percent &&
  !cell &&
  quantity.value !== null &&
  quantity.value > 2 &&
  quantity.comparator === undefined &&
  !/\//.test(quantity.unit ?? '');

/** The figures behind the one at `n` that count the same and add up to it; none when they do not. */
function partsOf(t: Tokens, mentions: readonly Mention[], n: number): number[] {
  const whole = mentions[n] as Mention;
  const total = whole.quantity.value as number;
  const parts: number[] = [];
  let sum = 0;
  let between = 0;
  for (let k = n + 1; k < mentions.length && parts.length < PARTS; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence !== whole.sentence) break;
    const value = m.quantity.value;
    if (m.aside || m.quantity.role === 'change') break;
    if (value === null || m.percent || !sameThing(whole, m)) {
      if (++between > BETWEEN) break;
      continue;
    }
    sum += value;
    parts.push(k);
    if (Math.abs(sum - total) <= total * 1e-9)
      return parts.length > 1 && parted(t, whole, mentions[parts[0] as number] as Mention) ? parts : [];
    if (sum > total) break;
  }
  return [];
}

/** A colon, a bracket, "gồm" or "trong đó" stands between a whole and its parts. */
function parted(t: Tokens, whole: Mention, first: Mention): boolean {
  for (let k = whole.to; k < first.from; k++) {
    if (isPunct(t, k, ';')) return false;
    if (isPunct(t, k, ':') || isPunct(t, k, '(') || OPENS.has(t.words[k] as number)) return true;
  }
  return false;
}
const OPENS = wordSet('gồm đó ra');

/** "phòng học" and "phòng"; sums of money. */
function sameThing(a: Mention, b: Mention): boolean {
  if (isMoney(a) || isMoney(b)) return isMoney(a) && isMoney(b) && !/\//.test(b.quantity.unit ?? '');
  const [x, y] = [a, b].map((m) => (m.quantity.unit ?? '').toLowerCase());
  return `${x} `.startsWith(`${y} `) || `${y} `.startsWith(`${x} `);
}

/** Does a clause begin with the figure, as the next of a list of like ones? */
export function carriesListOn(t: Tokens, m: Mention, previous: Mention): boolean {
  if (!isPunct(t, m.from - 1, ';') || m.percent || previous.percent || isMoney(m) || isMoney(previous)) return false;
  for (let k = previous.to; k < m.from - 1; k++)
    if (isPunct(t, k, ';') || isPunct(t, k, ':') || t.kind[k] === NUM) return false;
  return true;
}
