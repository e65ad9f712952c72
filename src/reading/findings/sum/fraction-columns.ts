import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding } from '../figures.ts';
import { sumText } from '../printing.ts';

// Fractions told apart by level or unit: "183/251 giáo viên đạt, trong đó mầm non 79/107, tiểu học 65/93, THCS 39/48". When the one side of the
// strokes adds up, the other must.

const LEAST = 2;
const MOST = 12;
const SENTENCES = 2;
/** How far the other side may miss. */
const OFF = 0.15;

export function checkFractionColumns(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    // of aims a level that has none yet may be left out
    if (!isFraction(whole) || whole.quantity.role === 'target') continue;
    const parts = f.mentions
      .slice(i + 1, i + 1 + 2 * MOST)
      .filter((m) => isFraction(m) && m.sentence - whole.sentence <= SENTENCES);
    for (let size = parts.length; size >= LEAST; size--) {
      const found = judge(whole, parts.slice(0, size));
      // "… Riêng bậc THPT có 3 trường, chưa trường nào đạt"
      if (found && isFilled(f, i, whole, parts.slice(0, size))) break;
      if (!found) continue;
      out.push(found);
      break;
    }
  }
  return out;
}

const isFraction = ({ quantity: q }: Mention): boolean => q.numerator !== undefined && q.denominator !== undefined;

/** Does a count near by tell of those who are in none of the fractions? */
function isFilled(f: Figures, i: number, { quantity }: Mention, parts: readonly Mention[]): boolean {
  const off = (quantity.denominator as number) - parts.reduce((n, m) => n + (m.quantity.denominator as number), 0);
  return f.mentions.slice(i + 1, i + 4 * MOST).some((m) => off > 0 && m.quantity.value === off && !m.percent);
}

function judge(whole: Mention, parts: readonly Mention[]): Finding | null {
  const sides = (['numerator', 'denominator'] as const).map((side) => {
    const values = parts.map((m) => m.quantity[side] as number);
    return { values, sum: values.reduce((a, b) => a + b, 0), total: whole.quantity[side] as number };
  });
  const odd = sides.filter(({ sum, total }) => sum !== total);
  const [side] = odd;
  if (odd.length !== 1 || !side || Math.abs(side.sum - side.total) > OFF * side.total) return null;
  const text = sumText(side.values, side.total);
  return finding('sum', [...parts, whole], text);
}
