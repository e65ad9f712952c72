import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { type Figures, loose, sameKind, unitKey } from './figures.ts';

// What excuses a relation that seems wrong: a sum was bound to the wrong whole, for another figure beside it says what the
// parts make; a share is one of rounded counts.

const NEAR = 30;

/** Does another figure near by say what the parts of this finding make, or what they make together with its whole? */
export function isExplained(f: Figures, finding: Finding, at: ReadonlyMap<number, number>): boolean {
  if (finding.kind !== 'sum' || finding.spans.length < 3) return false;
  const own = finding.spans.map((span) => at.get(span.start) ?? -1);
  if (own.includes(-1)) return false;
  const last = own[own.length - 1] as number;
  const whole = f.mentions[last] as Mention;
  // ballots have several wholes: those given out, those that came back
  if (unitKey(whole.quantity.unit).startsWith('phiếu')) return false;
  const sum = own.slice(0, -1).reduce((n, i) => n + count(f.mentions[i] as Mention), 0);
  // "tăng 4 em (chuyển đến 7 em, chuyển đi 3 em)": one went, the other came
  const [one, two] = own.slice(0, -1).map((i) => count(f.mentions[i] as Mention)) as [number, number];
  if (own.length === 3 && whole.quantity.role === 'change' && Math.abs(one - two) === count(whole)) return true;
  const beside = f.mentions
    .slice(Math.max(0, last - NEAR), last + NEAR)
    .filter(
      (m) =>
        Math.abs(m.sentence - whole.sentence) <= 1 &&
        !m.percent &&
        m.quantity.role !== 'change' &&
        sameKind(m.quantity.unit, whole.quantity.unit),
    );
  const others = beside.filter((m) => !own.includes(f.mentions.indexOf(m, Math.max(0, last - NEAR))));
  if (others.some((m) => m.sentence === whole.sentence && count(m) === sum)) return true;
  // "Tốt 48 em; Khá 196 em; Đạt 172 em; Chưa đạt 6 em, tổng số 422 em": the whole is itself one of the parts
  if (own.some((i) => (f.mentions[i] as Mention).sentence !== whole.sentence)) return false;
  const row = beside.filter((m) => m.sentence === whole.sentence);
  const all = row.reduce((n, m) => n + count(m), 0);
  return others.some((m) => m.sentence === whole.sentence && count(m) * 2 === all);
}

const count = (m: Mention): number => m.quantity.numerator ?? m.quantity.value ?? 0;

/** Where in the list each figure stands, by the place where it begins. */
export const placesOf = (f: Figures): ReadonlyMap<number, number> =>
  new Map(f.mentions.map((m, i) => [m.quantity.start, i]));

/** "Hơn 27.500/29.093 …, đạt 94,64%": a rounded count leaves its share a little room on its own side. */
export function mayStretch(fraction: Mention, exact: number, percent: Mention): boolean {
  if (!loose(fraction)) return false;
  const over = (percent.quantity.value as number) - exact;
  const { approx, comparator } = fraction.quantity;
  const side =
    approx === 'gt' || comparator?.startsWith('>') ? 1 : approx === 'lt' || comparator?.startsWith('<') ? -1 : 0;
  return side === 0 ? Math.abs(over) <= 1 : over * side > 0 && Math.abs(over) <= 1;
}
