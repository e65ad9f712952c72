import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding } from '../figures.ts';
import { isSlipOf } from '../mends.ts';
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
  for (let i = LEAST; i < f.mentions.length; i++) out.push(...wholeBehind(f, i));
  return out;
}

/** "mầm non 78/84 trường, THCS 53/63 trường, …. Cộng cả bốn cấp có 261/362 trường": each side against its own sum. */
function wholeBehind(f: Figures, i: number): Finding[] {
  const whole = f.mentions[i] as Mention;
  if (!isFraction(whole)) return [];
  const last = f.mentions[i - 1] as Mention;
  if (whole.sentence - last.sentence > 1 || findPhrase(f.t, TOGETHER, last.to, whole.from) < 0) return [];
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 2 * MOST; k--) {
    const m = f.mentions[k] as Mention;
    if (whole.sentence - m.sentence > SENTENCES + 1) break;
    if (isFraction(m)) parts.unshift(m);
    else if (!m.percent) break;
  }
  if (parts.length < 3) return [];
  return sidesOf(whole, parts).flatMap(({ values, sum, total }) => {
    const slip = sum !== total && (isSlipOf(`${total}`, `${sum}`) || Math.abs(sum - total) <= NEAR);
    return slip ? [finding('sum', [...parts, whole], sumText(values, total))] : [];
  });
}
const TOGETHER = phraseTable(
  'cộng cả, cộng lại, tổng cộng, tính chung, chung cả, cả bốn cấp, cả ba cấp, cộng chung, toàn ngành',
);
const NEAR = 4;

const isFraction = ({ quantity: q }: Mention): boolean => q.numerator !== undefined && q.denominator !== undefined;

/** "Riêng bậc THPT chưa có trường nào" */
const NONE = phraseTable('chưa có trường nào, chưa trường nào, chưa có đơn vị nào, chưa có xã nào, chưa có trường đạt');
const BEHIND = 24;

/** Does a count near by tell of those who are in none of the fractions, or a word that there are some? */
function isFilled(f: Figures, i: number, { quantity }: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1) as Mention;
  if (findPhrase(f.t, NONE, last.to, Math.min(f.t.count, last.to + BEHIND)) >= 0) return true;
  const off = (quantity.denominator as number) - parts.reduce((n, m) => n + (m.quantity.denominator as number), 0);
  return f.mentions.slice(i + 1, i + 4 * MOST).some((m) => off > 0 && m.quantity.value === off && !m.percent);
}

const sidesOf = (whole: Mention, parts: readonly Mention[]) =>
  (['numerator', 'denominator'] as const).map((side) => {
    const values = parts.map((m) => m.quantity[side] as number);
    return { values, sum: values.reduce((a, b) => a + b, 0), total: whole.quantity[side] as number };
  });

function judge(whole: Mention, parts: readonly Mention[]): Finding | null {
  const sides = sidesOf(whole, parts);
  const odd = sides.filter(({ sum, total }) => sum !== total);
  const [side] = odd;
  if (odd.length !== 1 || !side || Math.abs(side.sum - side.total) > OFF * side.total) return null;
  const text = sumText(side.values, side.total);
  return finding('sum', [...parts, whole], text);
}
