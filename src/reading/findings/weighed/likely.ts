import type { Finding } from '../../reading.ts';
import type { Figures } from '../figures.ts';
import { figure } from '../printing.ts';
import { hasShareInBrackets } from './barred.ts';
import type { Weighed } from './index.ts';
import { mayMiss } from './misses.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';

// A clerk's slip changes one digit, swaps two, or cuts instead of rounding. Figures that agree neither as they stand nor with
// one slip mended were rarely meant to agree: on 616 labelled texts, read before anybody had learned from them, such findings
// of three figures were right three times in fifteen, and two of these missed by less than two in a hundred.

/** So near, as a share of what is right, figures were meant to agree however many digits differ. */
const NEAR = 0.08;
/** So near, in points, shares were. */
const POINTS = 4;

/**
 * May a finding of the rules stand? Not when its figures miss by more than a slip (only plain quotients and gaps of three
 * figures are judged so; parts of a complete list are asked about however far they miss), nor when a share is
 * that of both its figures together.
 */
export function isLikely(f: Figures, finding: Finding, { figures, byStart }: Weighed): boolean {
  const { kind, spans, message } = finding;
  const places = spans.map((s) => byStart.get(s.start) ?? -1);
  if (spans.length < 3 || places.includes(-1)) return true;
  const all = places.map((i) => figures[i] as PlainFigure);
  const three = all as [PlainFigure, PlainFigure, PlainFigure];
  const [part, base] = three;
  if (all.length > 3 || (kind !== 'ratio' && kind !== 'diff')) return true;
  if (kind === 'ratio') {
    // growth, and shares of several figures together, are told in other words
    if (!message.startsWith(`${figure(part.value)} : ${figure(base.value)} =`)) return true;
    return isQuotient(three) && !(sharesBoth(three) && hasShareInBrackets(f, figures, places[1] as number));
  }
  const plain = all.every((x) => x.sort === part.sort && !x.unit.startsWith('lần'));
  return !plain || isGap(three);
}

/** "3 người (15,8%), 16 người (84,2%)": the share is of both together. */
function sharesBoth([part, base, result]: [PlainFigure, PlainFigure, PlainFigure]): boolean {
  if (result.sort !== PERCENT || result.decimals === 0) return false;
  const exact = (100 * part.value) / (part.value + base.value);
  return Math.abs(exact - result.value) <= 0.5 / 10 ** result.decimals + 1e-6;
}

function isQuotient([part, base, result]: [PlainFigure, PlainFigure, PlainFigure]): boolean {
  const unit = result.sort === PERCENT ? 10 ** result.decimals : 1 / result.step;
  const factor = (result.sort === PERCENT ? 100 : 1) * unit;
  const exact = (part.value / base.value) * factor;
  const printed = Math.round(result.value * unit);
  const off = Math.abs(exact - printed);
  if (off <= exact * NEAR || (result.sort === PERCENT && off <= POINTS * unit)) return true;
  if (mayMiss(Math.abs(Math.round(exact) - printed))) return true;
  const agrees = (a: number, b: number): boolean => Math.abs((a / b) * factor - printed) <= 0.5 + 1e-6;
  return slipsOf(part).some((a) => agrees(a, base.value)) || slipsOf(base).some((b) => agrees(part.value, b));
}

/** Is the largest of three the sum of the others but for a slip? */
function isGap(all: [PlainFigure, PlainFigure, PlainFigure]): boolean {
  const [high, mid, low] = [...all].sort((a, b) => b.value - a.value) as [PlainFigure, PlainFigure, PlainFigure];
  const sum = mid.value + low.value;
  if (Math.abs(sum - high.value) <= sum * NEAR) return true;
  // the smallest cannot miss by more than it is
  const off = Math.abs(sum - high.value) / Math.min(high.step, mid.step, low.step);
  return mayMiss(Math.round(off)) && Math.abs(sum - high.value) < low.value * 9;
}

/** What a figure may have been: one digit another, two neighbours swapped. */
function slipsOf({ digits, step }: PlainFigure): number[] {
  const out: number[] = [];
  for (let place = 1; place <= digits; place *= 10) {
    const digit = Math.floor(digits / place) % 10;
    for (let d = 0; d < 10; d++) if (d !== digit) out.push((digits + (d - digit) * place) * step);
    const left = Math.floor(digits / place / 10) % 10;
    if (place * 10 <= digits) out.push((digits + (digit - left) * 9 * place) * step);
  }
  return out;
}
