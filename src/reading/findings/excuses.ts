import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import { firstAt } from '../text/first-at.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';
import { counted, type Figures, follows } from './figures.ts';
import { roundsTo } from './printing.ts';
import { sameKind, unitKey } from './unit-keys.ts';

// What else the figures of a relation may say that seems wrong: shares of what a table tells, parts of a part, and changes that
// two figures beside each other make with a third.

const BESIDE = 12;

/**
 * Is the share of what a table above says: of its total ("27 trẻ suy dinh dưỡng (6,4 %)" of 420 in the row "Tổng cộng"), or of
 * another cell of the row where the part stands ("Thấp nhất là khối 8: 19 bài, bằng 10,2 %" of the 187 of that grade)?
 */
export function isOfCell({ cells = [] }: Figures, part: Mention, told: Mention): boolean {
  if (!told.percent || told.decimals === 0) return false;
  const end = firstAt(cells, told.from, (m) => m.from);
  const above = cells.slice(Math.max(0, end - CELLS), end);
  const rows = new Set(above.filter((m) => counted(m) === counted(part)).map(rowOf));
  return above.some(
    (m) =>
      counted(m) > counted(part) &&
      (m.cell?.totalRow || m.cell?.totalColumn || rows.has(rowOf(m))) &&
      sameKind(m.quantity.unit, part.quantity.unit) &&
      roundsTo((counted(part) / counted(m)) * 100, told.quantity.value as number, told.decimals),
  );
}
const CELLS = 80;
const rowOf = ({ cell }: Mention): number => (cell ? cell.table * 4096 + cell.row : -1);

/**
 * "còn thiếu 412 người (mầm non 205, tiểu học 128, THCS 79)": the first part, or the second, is no whole; with those before it all of
 * them make what stands before the list.
 */
export function isPartOfBefore({ mentions }: Figures, parts: readonly number[], whole: number, sum: number): boolean {
  if (Math.min(...parts) !== whole + 1) return false;
  const { sentence } = mentions[whole] as Mention;
  let all = sum + counted(mentions[whole] as Mention);
  for (let k = whole - 1; k >= 0 && k >= whole - LISTED; k--) {
    const before = mentions[k] as Mention;
    if (before.percent || sentence - before.sentence > 1) return false;
    if (counted(before) === all) return true;
    all += counted(before);
  }
  return false;
}
const LISTED = 4;

/** "…; THPT 37.327 học sinh, trong đó hệ thường xuyên có 1.315 học sinh": the last is told inside the one before it. */
export function endsInNested({ t, mentions }: Figures, parts: readonly number[], total: number): boolean {
  const [last, one] = [mentions[parts[parts.length - 1] as number], mentions[parts[parts.length - 2] as number]];
  if (parts.length < 3 || !last || !one || last.from < one.to) return false;
  const rest = parts.slice(0, -1).reduce((n, i) => n + counted(mentions[i] as Mention), 0);
  return rest === total && findPhrase(t, INSIDE, one.to, last.from) >= 0;
}
const INSIDE = phraseTable('trong đó, riêng, kể cả, trong số đó');

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
  const values = parts.map((i) => counted(f.mentions[i] as Mention));
  const first = Math.min(...parts);
  return f.mentions
    .slice(Math.max(0, first - BESIDE), first)
    .some((m) => m !== whole && m.sentence === whole.sentence && values.includes(counted(m) - counted(whole)));
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
  const gap = Math.abs(counted(one) - counted(two));
  return (
    others.some((m) => counted(m) === gap) &&
    others.some((m) => [one, two].some((x) => Math.abs(counted(m) - counted(x)) === counted(told)))
  );
}

/** "bầu 15 đồng chí vào Ban Chấp hành và bầu đoàn đại biểu gồm 9 đại biểu chính thức, 1 dự khuyết": another body's parts. */
export const electsOthers = ({ t }: Figures, whole: Mention, first: Mention): boolean =>
  first.from > whole.to && findPhrase(t, DELEGATION, whole.to, first.from) >= 0;
const DELEGATION = phraseTable('đoàn đại biểu');

/** "Trong đó, trái phiếu 318 tỷ đồng, ngân sách 226,5 tỷ đồng, còn lại 97,5 tỷ đồng": three parts of what was told before. */
export function isRestOfList({ t, mentions, sentences }: Figures, own: readonly number[]): boolean {
  const [a, b, c] = [...own].sort((x, y) => x - y) as [number, number, number];
  const [first, last] = [mentions[a] as Mention, mentions[c] as Mention];
  if (c - a !== 2 || b - a !== 1 || first.sentence !== last.sentence) return false;
  const { body } = sentences[first.sentence] as Sentence;
  return matchLength(OPENS_PARTS, t, body) > 0 && first.from - body < 9 && follows(t, LEFT, last.from, 4);
}
const OPENS_PARTS = phraseTable('trong đó, trong số đó, trong số này, gồm, bao gồm');
const LEFT = phraseTable('còn lại');

/** Is the share of a count and its change together ("23.805 em, tăng 511 em"), or of a whole told in brackets right behind it? */
export function isOfGrownOrNext({ t, mentions }: Figures, part: Mention, at: number): boolean {
  const told = mentions[at] as Mention;
  const fits = (x: number): boolean => roundsTo(100 * x, told.quantity.value as number, told.decimals);
  if (!told.percent || told.decimals === 0) return false;
  const near = mentions.slice(Math.max(0, at - BESIDE), at).filter((m) => !m.percent && counted(m) > 0);
  const next = mentions[at + 1];
  const bracket = next && !next.percent && next.from - told.to < 9 && isPunct(t, next.from - 1, '(') ? next : null;
  if (bracket && near.some((m) => fits(counted(m) / counted(bracket)))) return true;
  const changes = near.filter((m) => m.quantity.role === 'change');
  return changes.some((c) =>
    near.some((m) => m !== c && [1, -1].some((way) => fits(counted(part) / (counted(m) + way * counted(c))))),
  );
}

/** "cả năm có 4 em bỏ học, chiếm 0,73%" of the 548 told pages above: two decimals fit no other whole by chance. */
export function isOfFarWhole({ mentions }: Figures, part: Mention, at: number): boolean {
  const told = mentions[at] as Mention;
  if (!told.percent || told.decimals < 2) return false;
  return mentions
    .slice(Math.max(0, at - FAR), at)
    .some(
      (m) =>
        !m.percent &&
        sameKind(m.quantity.unit, part.quantity.unit) &&
        roundsTo((100 * counted(part)) / counted(m), told.quantity.value as number, told.decimals),
    );
}
const FAR = 60;

/** "Một ngày 4 ca, mỗi ca kèm 15 em, cả thảy 60 em": what is printed is what two figures right before it make by each other. */
export function isProduct({ mentions }: Figures, at: number): boolean {
  const whole = mentions[at] as Mention;
  const near = mentions.slice(Math.max(0, at - 4), at).filter((m) => m.sentence === whole.sentence && !m.percent);
  return near.some((a) => near.some((b) => a !== b && counted(a) * counted(b) === counted(whole)));
}

/** "đạt 30,8%; huyện giao 29%, như vậy vượt 1,8%, so với năm học trước (27,6%) …": another figure beside it gives the change. */
export function isChangeBeside({ mentions }: Figures, own: readonly number[]): boolean {
  const [one, two, told] = own.map((i) => mentions[i] as Mention) as [Mention, Mention, Mention];
  const at = own[2] as number;
  const fine = 0.5 * 10 ** -Math.max(one.decimals, two.decimals, told.decimals) + 1e-9;
  return mentions.slice(Math.max(0, at - BESIDE), at).some((m) => {
    if (m === one || m === two || m.percent !== one.percent || m.sentence !== told.sentence) return false;
    if (m.quantity.role === 'change' || !sameKind(m.quantity.unit, one.quantity.unit)) return false;
    return [one, two].some((end) => Math.abs(Math.abs(counted(m) - counted(end)) - counted(told)) <= fine);
  });
}

/** "vận động 4,35 tỷ đồng, …, đã phát 2.318 suất": what came in is not what was given. */
export const isRaised = (t: Tokens, money: Mention, given: Mention): boolean =>
  unitKey(money.quantity.unit).startsWith('đồng') &&
  follows(t, RAISED, money.from, 6) &&
  follows(t, GAVE, given.from, 3);
const RAISED = phraseTable('vận động, vận động được, huy động, huy động được, quyên góp, quyên góp được, thu được');
const GAVE = phraseTable('đã phát, đã trao, đã tặng, đã cấp, đã chi, trao, phát, trao tặng');
