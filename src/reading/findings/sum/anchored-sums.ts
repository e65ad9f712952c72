import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { oneSlip } from '../mends.ts';
import { roundsTo, sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { closedSet } from './halves.ts';
import { gapOf } from './list-ends.ts';

// A row that leaves nothing out, some of its parts with their shares: the shares tell which whole it is of, however far above that
// stands. "566 học sinh … hoàn thành xuất sắc 163 em (28,8 %), hoàn thành tốt 201 em, hoàn thành 195 em, chưa hoàn thành 7 em (1,2 %)".

const FIGURES = 40;
const MOST = 8;

export function checkAnchoredSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const parts = rowFrom(f, i);
    if (parts.length < 3) continue;
    const whole = wholeOf(f, i, parts);
    if (whole) {
      const sum = sumOf(parts);
      const wrong =
        sum !== value(whole) && closedSet(f.t, whole, parts) > 0 && oneSlip(parts, sum, whole, value(whole));
      if (wrong) out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
    }
    while (f.mentions[i + 1] && (f.mentions[i + 1] as Mention).from < (parts[parts.length - 1] as Mention).to) i++;
  }
  return out;
}

/** The counts of one noun from figure i on, mark by mark in its sentence, over their shares. */
function rowFrom(f: Figures, i: number): Mention[] {
  const head = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i; k < f.mentions.length && row.length < MOST; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== head.sentence) break;
    if (m.percent) continue;
    if (!isExactCount(m) || unitKey(m.quantity.unit) !== unitKey(head.quantity.unit)) break;
    const last = row[row.length - 1];
    if (last && (m.from - last.to > 14 || gapOf(f.t, last.to, m.from) === 0)) break;
    row.push(m);
  }
  return row;
}

/** The share in brackets right behind a count, with its decimals; null when there is none. */
function shareOf(t: Tokens, { to }: Mention): { value: number; decimals: number } | null {
  if (!isPunct(t, to, '(') || t.kind[to + 1] !== NUM || !isPunct(t, to + 2, '%')) return null;
  return parseNumber(textOf(t, to + 1, to + 2), true);
}

/** The one count above that every share of the row is of; two shares at least, with decimals. */
function wholeOf(f: Figures, i: number, parts: readonly Mention[]): Mention | null {
  const told = parts.flatMap((m) => {
    const share = shareOf(f.t, m);
    return share && share.decimals > 0 ? [{ m, share }] : [];
  });
  if (told.length < 2 || told.length === parts.length) return null;
  for (let k = i - 1; k >= 0 && k > i - FIGURES; k--) {
    const base = f.mentions[k] as Mention;
    if (!isExactCount(base) || value(base) < Math.max(...parts.map(value))) continue;
    if (told.every(({ m, share }) => roundsTo((value(m) / value(base)) * 100, share.value, share.decimals)))
      return base;
  }
  return null;
}
