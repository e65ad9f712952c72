import type { Mention } from '../quantities/quantities.ts';
import type { Derivation } from '../reading.ts';

// What follows from a target's figures: the base behind a count and its share (23 and 71,9 % → 32), a share in percent.

const vietnamese = (n: number): string => String(n).replace('.', ',');

/** The whole numbers N with round(count / N · 100, decimals) = percent; at most `most` of them, smallest first. */
export function basesBehind(count: number, percent: number, decimals: number, most = 8): number[] {
  const half = 0.5 / 10 ** decimals;
  if (!(count > 0) || !(percent > half) || percent > 1000) return [];
  const from = Math.ceil((count * 100) / (percent + half) - 1e-9);
  const to = Math.floor((count * 100) / (percent - half) + 1e-9);
  const out: number[] = [];
  for (let n = Math.max(1, from); n <= to && out.length < most; n++) {
    if (Math.abs((count / n) * 100 - percent) <= half + 1e-9) out.push(n);
  }
  return out;
}

/** Derivations of one target: with the count just before it when it is a share of the same clause. */
export function deriveFrom(m: Mention, before: Mention | null): Derivation[] {
  const q = m.quantity;
  if (q.numerator !== undefined && q.denominator) {
    const share = Math.round((q.numerator / q.denominator) * 1000) / 10;
    return [{ kind: 'share', formula: `${q.numerator} : ${q.denominator} = ${vietnamese(share)} %`, values: [share] }];
  }
  if (!m.percent || q.value === null || !before || before.percent || before.sentence !== m.sentence) return [];
  const count = before.quantity.value;
  if (count === null || !Number.isInteger(count) || m.from - before.to > 6 || q.value > 100) return [];
  const values = basesBehind(count, q.value, m.decimals);
  if (values.length === 0 || values.length > 4) return [];
  return [{ kind: 'base', formula: `${count} : ${vietnamese(q.value)} % ≈ ${values.join(' / ')}`, values }];
}
