import type { Finding } from '../../reading.ts';
import { hasMark } from '../../text/tokens.ts';
import { type Cell, fits, runMakes } from '../cells.ts';
import { type Figures, finding, sumOf, value } from '../figures.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';

// Bare numbers behind names that stand behind their whole: "34 điểm thi: Lương Tài 5, Kim Thành 4, …", "1.742 hồ sơ; nộp trực tuyến
// là 1.508 hồ sơ, nộp trực tiếp 197, qua bưu chính 37".

/** How little of it may be chance: see mends.ts. */
const ENOUGH = 0.2;
/** A longer row is a table. */
const MOST = 24;

/** The bare numbers of the sentence of figure i that are one digit away from it, or null. */
export function bareListBehind(f: Figures, cells: readonly Cell[], i: number): Finding | null {
  const whole = (cells[i] as Cell).m;
  const next: Cell | undefined = cells[i + 1];
  if (next?.m.sentence !== whole.sentence || !hasMark(f.t, whole.to, next.m.from, ':', ';', ',')) return null;
  const row: Cell[] = [];
  for (let k = i + 1; cells[k]?.m.sentence === whole.sentence; k++) {
    if (row.length === MOST) return null;
    row.push(cells[k] as Cell);
  }
  const parts = row.map((c) => c.m);
  const bare = row.filter((c) => c.bare).length;
  if (parts.length < 3 || bare < 2 || !parts.every((m) => fits(whole, m) && value(m) < value(whole))) return null;
  const sum = sumOf(parts);
  if (runMakes(parts, value(whole)) || !oneSlip(parts, sum, whole, value(whole))) return null;
  // "34 điểm thi: …": a list of nothing else
  const list = hasMark(f.t, whole.to, whole.to + 1, ':') && bare > 2;
  return !list && weight([...parts, whole]) < ENOUGH
    ? null
    : finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
}
