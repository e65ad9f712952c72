import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, type Tokens } from '../tokens.ts';
import { type Figures, figure, finding, isCount, loose, roundsTo, unitKey } from './figures.ts';

// Averages that do not follow from the two counts beside them: "30 lớp, 1.115 em (bình quân 37,5 em/lớp)".

export function checkAverages(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    const parts = (m.quantity.unit ?? '').split('/').map((u) => unitKey(u));
    if (parts.length !== 2 || m.quantity.value === null || loose(m) || m.quantity.role !== 'actual') continue;
    const above = nearest(f, i, parts[0] as string, m.sentence);
    const below =
      nearest(f, i, parts[1] as string, m.sentence) ?? (above ? fromAfar(f, i, parts[1] as string, above, m) : null);
    if (!above || !below || loose(above) || loose(below)) continue;
    const exact = (above.quantity.value as number) / (below.quantity.value as number);
    if (roundsTo(exact, m.quantity.value, m.decimals)) continue;
    // far off: the average speaks of other counts than those two
    if (Math.abs(exact - m.quantity.value) > 0.25 * exact) continue;
    out.push(
      finding(
        'ratio',
        [above, below, m],
        `${figure(above.quantity.value as number)} : ${figure(below.quantity.value as number)} = ${figure(exact)}`,
      ),
    );
  }
  return out;
}

/** The largest count of that unit before, when no count of it gives the average but the largest comes near. */
function fromAfar(f: Figures, i: number, unit: string, above: Mention, m: Mention): Mention | null {
  let largest: Mention | null = null;
  for (let k = i - 1; k >= 0 && k > i - 60; k--) {
    const base = f.mentions[k] as Mention;
    if (!isCount(base) || unitKey(base.quantity.unit) !== unit || !base.quantity.value) continue;
    if (roundsTo((above.quantity.value as number) / base.quantity.value, m.quantity.value as number, m.decimals))
      return null;
    if (!largest || base.quantity.value > (largest.quantity.value as number)) largest = base;
  }
  if (!largest) return null;
  const exact = (above.quantity.value as number) / (largest.quantity.value as number);
  return Math.abs(exact - (m.quantity.value as number)) <= 0.1 * exact ? largest : null;
}

function parted(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPunct(t, k, ';')) return true;
  return false;
}

/** The nearest count of that unit before (or just after) mention i in the same sentence. */
function nearest(f: Figures, i: number, unit: string, sentence: number): Mention | null {
  const { t } = f;
  const own = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence) break;
    if (isCount(m) && unitKey(m.quantity.unit) === unit && (m.quantity.value as number) > 0) return m;
  }
  for (let k = i + 1; k < f.mentions.length && k < i + 3; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence || parted(t, own.to, m.from)) break;
    if (isCount(m) && unitKey(m.quantity.unit) === unit && (m.quantity.value as number) > 0) return m;
  }
  return null;
}
