// How a printed number misses the one it should be, by what a hand or an eye does: one digit another, two neighbours
// swapped, cut instead of rounded.

/** In the order of their numbers in the file of weights. */
export const MISSES = ['cut', 'last', 'first', 'mid', 'swap', 'one', 'over'] as const;
export type Miss = (typeof MISSES)[number];

/** How `printed` misses `right` (both whole numbers above 0), or null when that takes more than one slip. */
export function missOf(right: number, printed: number): Miss | null {
  const off = Math.abs(right - printed);
  if (right <= 0 || off === 0 || !mayMiss(off)) return null;
  const a = String(right);
  const b = String(printed);
  if (a.length === b.length) {
    let differ = 0;
    let first = -1;
    let last = -1;
    for (let i = 0; i < a.length; i++) {
      if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
      differ++;
      if (first < 0) first = i;
      last = i;
    }
    if (differ === 1) return first === a.length - 1 ? 'last' : first === 0 ? 'first' : 'mid';
    if (differ === 2 && last === first + 1 && a[first] === b[last] && a[last] === b[first]) return 'swap';
  }
  if (off === 1) return 'one';
  return (a.length > 1 || b.length > 1) && withoutZeros(off) <= 2 ? 'over' : null;
}

/** Can a difference come of one slip: one digit and noughts, or nine times one digit? */
export function mayMiss(off: number): boolean {
  const rest = withoutZeros(off);
  return rest < 10 || (rest <= 81 && rest % 9 === 0);
}

function withoutZeros(n: number): number {
  let rest = n;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return rest;
}

/** `x` as a whole number when it is one but for the noise of computing, else -1. */
export function whole(x: number): number {
  const n = Math.round(x);
  return Math.abs(x - n) < 1e-6 * Math.max(1, Math.abs(n)) ? n : -1;
}
