import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { counted, type Figures, finding, isOneExact, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { isSlipOf } from '../mends.ts';
import { missesShare } from '../missed-shares.ts';
import { figure, roundsTo, shareText } from '../printing.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// A list whose items each tell a count and its share: "Giỏi: 9,7% (298 HS); Khá: 56,5% (1.731 HS); Trung bình: 31,4% (962 HS)". What they are
// shares of need not be told: when all but one of them agree on one whole, and a slip in its count or its share would make that one agree
// too, it is asked about. Of two items the one agrees with a whole that another list has shown.

/** A count with its share. */
export interface Item {
  count: Mention;
  share: Mention;
}

const MOST = 8;
/** So many wholes are tried at most. */
const MOST_WHOLES = 2000;
/** So many others must agree. */
const LEAST = 2;
/** How far apart the least and the largest whole may lie that the others allow. */
const NARROW = 0.02;
/** Within so much another item may be the odd one as well. */
const WIDE = 0.1;
const FACTOR = 10;
const FAR = 30;

export function checkAgreeingShares(f: Figures): Finding[] {
  const runs: { at: number; run: Item[] }[] = [];
  for (let i = 0; i + 1 < f.mentions.length; ) {
    const run = runAt(f, i);
    if (run.length > 1) runs.push({ at: i, run });
    i += run.length > 1 ? 2 * run.length : 1;
  }
  const shown = runs.flatMap(({ run }) => (run.length > LEAST ? (commonWhole(run) ?? []) : []));
  return runs.flatMap(({ at, run }) => judge(f, at, run, shown) ?? []);
}

/** The items from mention `i` on, all with the count first or all with the share first. */
export function runAt(f: Figures, i: number): Item[] {
  const run: Item[] = [];
  for (let k = i; k + 1 < f.mentions.length && run.length < MOST; k += 2) {
    const [one, two] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
    const item = isShare(one) ? shareFirst(f, one, two) : countFirst(f, one, two);
    const [first, last] = [run[0], run.at(-1)];
    if (!item || (first && (isShare(one) !== first.share.from < first.count.from || !isAlike(first.count, item.count))))
      break;
    if (last && one.sentence - last.count.sentence > 1) break;
    run.push(item);
  }
  return run;
}

const countFirst = ({ t }: Figures, count: Mention, share: Mention): Item | null =>
  isPair(count, share) && (restates(t, count.to, share) || isDash(t, count, share)) ? { count, share } : null;

/** "9,7% (298 HS)", "Trung bình 4,5%: 38 HS" */
const shareFirst = ({ t }: Figures, share: Mention, count: Mention): Item | null =>
  isPair(count, share) &&
  (isPunct(t, count.from - 1, '(') || isPunct(t, count.from - 1, ':')) &&
  count.from - share.to <= 2
    ? { count, share }
    : null;

const isPair = (count: Mention, share: Mention): boolean =>
  isShare(share) && !loose(share) && isOneExact(count) && count.sentence === share.sentence;

/** "29 - 3,8%" */
const isDash = (t: Tokens, count: Mention, share: Mention): boolean =>
  share.from - count.to === 1 && (isPunct(t, count.to, '-') || isPunct(t, count.to, '–'));

function judge(f: Figures, i: number, run: readonly Item[], shown: readonly Range[]): Finding | null {
  const odd = run.flatMap((item) => {
    const others = run.filter((x) => x !== item);
    const whole = others.length < LEAST ? common(others, shown) : commonWhole(others);
    return whole && isOdd(item, whole) ? [{ item, whole }] : [];
  });
  const [one] = odd;
  if (odd.length !== 1 || !one || !isNarrow(one.whole) || isExplained(f, i, one.item)) return null;
  const { count, share } = one.item;
  const told = f.mentions.find((m) => isOneExact(m) && isAlike(m, count) && lies(value(m), one.whole));
  const base = told ? value(told) : Math.round((one.whole.low + one.whole.high) / 2);
  const text = shareText(value(count), base, share);
  if (told) return finding('ratio', [count, told, share], text);
  return finding('ratio', [count, share], `${text} (các phần khác là của một tổng khoảng ${figure(base)})`);
}

interface Range {
  low: number;
  high: number;
}

const isNarrow = ({ low, high }: Range): boolean => high - low <= Math.max(1, NARROW * low);

const lies = (n: number, { low, high }: Range): boolean => n >= low - 1e-6 && n <= high + 1e-6;

/** The wholes of which all these are shares as they are printed; null when there is none, or too many. */
function commonWhole(items: readonly Item[], within: Range = { low: 0, high: Number.POSITIVE_INFINITY }): Range | null {
  let { low, high } = within;
  for (const { count, share } of items) {
    const half = 0.5 / 10 ** share.decimals;
    low = Math.max(low, (100 * value(count)) / (value(share) + half));
    if (value(share) > half) high = Math.min(high, (100 * value(count)) / (value(share) - half));
  }
  [low, high] = [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)];
  return high >= low && high - low <= Math.max(1, WIDE * low) ? { low, high } : null;
}

/** The first of the shown wholes, as far as these are shares of it. */
function common(items: readonly Item[], shown: readonly Range[]): Range | null {
  if (items.some((x) => x.share.decimals === 0)) return null;
  for (const whole of shown) {
    const own = commonWhole(items, whole);
    if (own) return own;
  }
  return null;
}

/** Does it miss all those wholes, so that one slip would mend it? */
function isOdd({ count, share }: Item, whole: Range): boolean {
  const exact = [whole.low, whole.high].map((w) => (100 * value(count)) / w);
  const between = (value(share) - (exact[0] as number)) * (value(share) - (exact[1] as number)) <= 0;
  if (between || exact.some((x) => !missesShare(x, share, FACTOR))) return false;
  const [n, p] = [printedOf(count), printedOf(share)];
  // amounts of money have as many wholes as they have đồng: those printed as finely as the count will do, and not all of them
  const step = Math.max(1, n.step, (whole.high - whole.low) / MOST_WHOLES);
  for (let w = whole.low; w <= whole.high; w += step) {
    const right = Math.round((100 * value(count)) / w / p.step);
    if (isSlipOf(digits(value(share) / p.step, right), digits(right, value(share) / p.step))) return true;
    const part = Math.round((value(share) * w) / 100);
    const fits = roundsTo((100 * part) / w, value(share), share.decimals);
    if (fits && isSlipOf(digits(n.value, part), digits(part, n.value))) return true;
  }
  return false;
}

/** The digits of a number, as many as the other has. */
const digits = (n: number, other: number): string => `${Math.round(n)}`.padStart(`${Math.round(other)}`.length, '0');

/** Is it the share of another count near by? */
const isExplained = (f: Figures, i: number, { count, share }: Item): boolean =>
  f.mentions
    .slice(Math.max(0, i - FAR), i + FAR)
    .some(
      (m) =>
        m !== count &&
        !m.percent &&
        isAlike(m, count) &&
        counted(m) > value(count) &&
        roundsTo((100 * value(count)) / counted(m), value(share), share.decimals),
    );
