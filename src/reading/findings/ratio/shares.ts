import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Rows of counts with their shares in brackets ("tốt 200 em (40 %), khá 150 em (30 %) …"): when all but one
// share agree with one base, the odd one is queried.

interface Pair {
  count: Mention;
  share: Mention;
  bracket: boolean;
  /** Where the count stands among the figures. */
  at: number;
}

const MOST = 60;

export function checkShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  let row: Pair[] = [];
  let start = 0;
  const close = () => {
    if (row.length >= 2) out.push(...judge(f, row, start));
    row = [];
  };
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const count = f.mentions[i] as Mention;
    const share = f.mentions[i + 1] as Mention;
    const last = row[row.length - 1];
    if (last && count.sentence - last.share.sentence > 1) close();
    if (count.sentence !== share.sentence || !isCount(count) || !share.percent || share.quantity.role === 'change')
      continue;
    if (share.from - count.to > 4 || loose(share) || loose(count) || !isShare(share)) continue;
    const bracket = isPunct(f.t, share.from - 1, '(');
    if (!bracket && !restates(f.t, count.to, share)) continue;
    // "giỏi 84 em, chiếm 20 %; khá 210 em, chiếm 50 %": without brackets only of one thing, in one sentence
    if (last && (last.bracket !== bracket || (!bracket && !isNext(last, count)))) close();
    // a line without an end is judged piece by piece
    if (row.length >= MOST) close();
    if (row.length === 0) start = i;
    row.push({ count, share, bracket, at: i });
    i++;
  }
  close();
  return out;
}

const isNext = (last: Pair, count: Mention): boolean =>
  last.share.sentence === count.sentence && unitKey(last.count.quantity.unit) === unitKey(count.quantity.unit);

function fits(p: Pair, base: number): boolean {
  return roundsTo(
    ((p.count.quantity.value as number) / base) * 100,
    p.share.quantity.value as number,
    p.share.decimals,
  );
}

/** "tốt nghiệp 96/96 em; vào trường công lập 72 em (75%)": the base is a fraction shortly before in its sentence. */
const isOfFraction = ({ mentions }: Figures, p: Pair): boolean =>
  mentions
    .slice(Math.max(0, p.at - BESIDE), p.at)
    .some((m) => m.sentence === p.count.sentence && !!m.quantity.denominator && fits(p, m.quantity.denominator));
const BESIDE = 6;

/** "đợt tháng 1 có 2.079 sinh viên tốt nghiệp nhưng chỉ 24 em loại trung bình (1,15%)": the count before it in its sentence is its whole. */
function isOfBefore({ mentions }: Figures, p: Pair): boolean {
  const before = mentions[p.at - 1];
  return before?.sentence === p.count.sentence && isCount(before) && fits(p, before.quantity.value as number);
}

function judge(f: Figures, row: Pair[], first: number): Finding[] {
  const bases = new Set<number>([row.reduce((sum, p) => sum + (p.count.quantity.value as number), 0)]);
  const { from } = (row[row.length - 1] as Pair).count;
  for (let k = Math.max(0, first - 40); k < first + 6 * row.length && k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (m.from >= from) break;
    // "… 365 trường (88,6%). Tổng số phòng học 21.450 phòng, trong đó 20.871 phòng (97,3%)": a whole told amid the row
    if (k > first && row.some((p) => p.count === m)) continue;
    if (isCount(m) && (m.quantity.value as number) > 0) bases.add(m.quantity.value as number);
  }
  let best = 0;
  let agreeing = 0;
  for (const base of bases) {
    const n = row.filter((p) => fits(p, base)).length;
    if (n > agreeing) {
      agreeing = n;
      best = base;
    }
  }
  // when all others hold on one base, another base is no excuse for the odd one
  const one = row.every((p) => unitKey(p.count.quantity.unit) === unitKey(row[0]?.count.quantity.unit ?? null));
  const sure = one && row.length > 3 && agreeing === row.length - 1;
  const odd = row.filter(
    // "khám cho 805 em (99,1%) …: loại I 486 em (60,4%), …": the whole itself bears the share of another
    (p) =>
      !isOfFraction(f, p) &&
      !isOfBefore(f, p) &&
      (p.count.quantity.value as number) !== best &&
      (p.count.quantity.value as number) <= best &&
      !(sure ? [best] : [...bases]).some((base) => fits(p, base)),
  );
  if (row.length === 2) {
    const p = odd[0];
    const near =
      p && Math.abs(((p.count.quantity.value as number) / best) * 100 - (p.share.quantity.value as number)) <= 3.5;
    if (agreeing !== 1 || odd.length !== 1 || !near) return [];
  } else if (agreeing < 2 || agreeing * 3 < row.length * 2) return [];
  return odd.map((p) =>
    finding('ratio', [p.count, p.share], shareText(p.count.quantity.value as number, best, p.share)),
  );
}
