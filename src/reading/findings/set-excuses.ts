import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { NUM, textOf } from '../text/tokens.ts';
import type { Figures } from './figures.ts';
import { counted } from './figures.ts';
import { countsAlike, sameUnit } from './kinds.ts';
import { gapOf } from './sum/list-ends.ts';
import { unitKey } from './unit-keys.ts';

// What says that a list of parts was bound to its whole by mistake (sets.ts): its figures are prices, or agree in another way.

/** "2 giải Nhì 10 triệu đồng": an amount for each of what stands right before it. */
export const isPrice = (f: Figures, part: Mention, others: readonly Mention[], total: number): boolean =>
  others.some(
    (m) =>
      m.to <= part.from &&
      part.from - m.to <= 5 &&
      counted(m) * counted(part) <= total &&
      gapOf(f.t, m.to, part.from) === 0,
  );

/** Do the figures agree in another way: some of the parts make the whole, or all of them make another figure near by? */
export function holdsOtherwise(
  f: Figures,
  i: number,
  parts: readonly Mention[],
  total: number,
  complete: boolean,
): boolean {
  let sum = 0;
  for (const p of parts) {
    sum += counted(p);
    if (sum === total && p !== parts[0] && !complete) return true;
  }
  if (!complete && parts.length > 2 && parts.some((p) => sum - counted(p) === total)) return true;
  const whole = f.mentions[i] as Mention;
  // "23/48 đơn vị đúng hạn, 16 đơn vị chậm, 9 đơn vị chưa nộp": with the first they make all there are
  if (whole.quantity.denominator === sum + counted(whole)) return true;
  const last = parts[parts.length - 1] as Mention;
  for (let k = Math.max(0, i - 12); k < f.mentions.length && k < i + 24; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - whole.sentence > 3) break;
    if (k === i || whole.sentence - m.sentence > 2 || m.percent || parts.includes(m)) continue;
    // an item behind the end of the list
    const next =
      m.from > last.to && m.sentence === last.sentence && m.quantity.role !== 'change' && sum + counted(m) === total;
    if ((counted(m) === sum || next) && (sameUnit(whole, m) || countsAlike(whole, m))) return true;
  }
  return false;
}

/** "– Giáo viên: 30, gồm có: …", and on the line below the list "– Giáo viên hợp đồng: 01": what is missing, of the same name. */
export function isFilledBelow({ t, sentences }: Figures, whole: Mention, last: Mention, missing: number): boolean {
  const [own, next] = [sentences[whole.sentence], sentences[last.sentence + 1]];
  if (!own || !next?.opensLine || missing <= 0 || [0, 1].some((n) => t.words[own.body + n] !== t.words[next.body + n]))
    return false;
  for (let k = next.body; k < next.to; k++) if (t.kind[k] === NUM) return Number(textOf(t, k, k + 1)) === missing;
  return false;
}

/** "36 phòng học và 9 phòng công vụ …, gồm 8 phòng học …, 1 phòng công vụ": a list of both. */
export function isOfTwoWholes({ t, mentions }: Figures, i: number, parts: readonly Mention[]): boolean {
  const [mate, whole] = [mentions[i - 1], mentions[i] as Mention];
  if (!mate || mate.sentence !== whole.sentence || whole.from - mate.to > 2 || t.words[whole.from - 1] !== VA)
    return false;
  const [own, other] = [unitKey(whole.quantity.unit), unitKey(mate.quantity.unit)];
  return own !== other && parts.some((p) => unitKey(p.quantity.unit) === other);
}
const VA = registerWord('và');
