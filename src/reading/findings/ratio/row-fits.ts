import type { Mention } from '../../quantities/quantities.ts';
import { isCount } from '../figures.ts';
import { roundsTo } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

/** Do the counts listed with this one make the whole of its share: "51 trường, 50 trường và 9 trường, đạt 71,8 %"? */
export function rowFits(mentions: readonly Mention[], i: number): boolean {
  const part = mentions[i] as Mention;
  const percent = mentions[i + 1] as Mention;
  const [share, decimals] = [percent.quantity.value as number, percent.decimals];
  const value = part.quantity.value as number;
  let sum = value;
  // "312 em, chiếm 36,8 % trong tổng số 848 em": the whole may stand behind
  for (let k = i + 2; k < mentions.length && k < i + 6; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence !== part.sentence) break;
    if (isCount(m) && roundsTo((value / (m.quantity.value as number)) * 100, share, decimals)) return true;
  }
  const row = (k: number, step: number): number => {
    let more = 0;
    for (let n = k; n >= 0 && n < mentions.length && Math.abs(n - i) < 16; n += step) {
      const m = mentions[n] as Mention;
      if (Math.abs(m.sentence - part.sentence) > 1) break;
      if (m.percent) continue;
      if (!isCount(m) || unitKey(m.quantity.unit) !== unitKey(part.quantity.unit)) break;
      more += m.quantity.value as number;
      if (step < 0 && roundsTo((value / (sum + more)) * 100, share, decimals)) return Number.NaN;
    }
    return more;
  };
  const before = row(i - 1, -1);
  if (Number.isNaN(before)) return true;
  // the whole row, and this row from here on
  const after = row(i + 1, 1);
  sum += after;
  if (after > 0 && [sum, sum + before].some((n) => roundsTo((value / n) * 100, share, decimals))) return true;
  return after > 0 && Number.isNaN(row(i - 1, -1));
}
