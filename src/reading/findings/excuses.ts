import { firstAt } from '../first-at.ts';
import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities.ts';
import { type Figures, follows, roundsTo, sameKind } from './figures.ts';

// What else the figures of a relation may say that seems wrong: shares of what a table tells, parts of a part, and changes that
// two figures beside each other make with a third.

const BESIDE = 12;
const count = (m: Mention): number => m.quantity.numerator ?? m.quantity.value ?? 0;

/**
 * Is the share of what a table above says: of its total ("27 trẻ suy dinh dưỡng (6,4 %)" of 420 in the row "Tổng cộng"), or of
 * another cell of the row where the part stands ("Thấp nhất là khối 8: 19 bài, bằng 10,2 %" of the 187 of that grade)?
 */
export function isOfCell({ cells = [] }: Figures, part: Mention, told: Mention): boolean {
  if (!told.percent || told.decimals === 0) return false;
  const end = firstAt(cells, told.from, (m) => m.from);
  const above = cells.slice(Math.max(0, end - CELLS), end);
  const rows = new Set(above.filter((m) => count(m) === count(part)).map(rowOf));
  return above.some(
    (m) =>
      count(m) > count(part) &&
      (m.cell?.totalRow || m.cell?.totalColumn || rows.has(rowOf(m))) &&
      sameKind(m.quantity.unit, part.quantity.unit) &&
      roundsTo((count(part) / count(m)) * 100, told.quantity.value as number, told.decimals),
  );
}
const CELLS = 80;
const rowOf = ({ cell }: Mention): number => (cell ? cell.table * 4096 + cell.row : -1);

/** "trong đó 1.225 em vào lớp 10; trong số vào lớp 10, 703 em …": what stands behind "trong số" is some of a part. */
export const tellsOneApart = ({ t, mentions }: Figures, parts: readonly number[]): boolean =>
  parts.some((i, n) => {
    const [before, m] = [mentions[parts[n - 1] ?? -1], mentions[i] as Mention];
    return before && m.from > before.to && findPhrase(t, AMONG, before.to, m.from) >= 0;
  });
const AMONG = phraseTable('trong số');

/** "28 trường, hơn năm 2022 là 10 trường (năm 2023 có 21 trường, năm 2022 có 18 trường)": what it was before, no parts of the 10. */
export function isRiseOnPart(f: Figures, parts: readonly number[], whole: Mention): boolean {
  if (whole.quantity.role !== 'change' && !follows(f.t, MORE, whole.from, 8)) return false;
  const values = parts.map((i) => count(f.mentions[i] as Mention));
  const first = Math.min(...parts);
  return f.mentions
    .slice(Math.max(0, first - BESIDE), first)
    .some((m) => m !== whole && m.sentence === whole.sentence && values.includes(count(m) - count(whole)));
}
const MORE = phraseTable('nhiều hơn, ít hơn, cao hơn, thấp hơn, hơn, kém');

/**
 * "28 trường, hơn năm 2023 là 7 trường và hơn năm 2022 là 10 trường (năm 2023 có 21, năm 2022 có 18 trường)": what lies between
 * the two is told, and what is printed lies between one of them and a third.
 */
export function areTwoChanges({ mentions }: Figures, own: [number, number, number]): boolean {
  const [one, two, told] = own.map((i) => mentions[i] as Mention) as [Mention, Mention, Mention];
  const last = Math.max(...own);
  const others = mentions
    .slice(Math.max(0, last - BESIDE), last + BESIDE)
    .filter((m) => m.sentence === told.sentence && !m.percent && m !== one && m !== two && m !== told);
  const gap = Math.abs(count(one) - count(two));
  return (
    others.some((m) => count(m) === gap) &&
    others.some((m) => [one, two].some((x) => Math.abs(count(m) - count(x)) === count(told)))
  );
}
