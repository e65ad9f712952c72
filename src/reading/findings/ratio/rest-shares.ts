import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isAllCaps, isCapital, isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, follows, isCount, loose } from '../figures.ts';
import { figure, printed, roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, printedCount } from '../ratio-slips.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { sameKind } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { PLAN } from './restates.ts';
import { partOf } from './slipped-shares.ts';

// Shares whose whole stands behind them: as what is left ("72.970 em đến trường (97,96 %), vắng 1.517 em"), or as the plan
// ("kết nạp 14 đảng viên (9 học sinh, 5 giáo viên), đạt 140 % chỉ tiêu đề ra là 10 đảng viên").

const LEFT = phraseTable('còn, còn lại, vắng, chưa, không, trượt, hỏng, còn lại là, bỏ học, còn có, chỉ còn');
const PLANNED = phraseTable('là, giao, giao là, đề ra là, đề ra, kế hoạch, chỉ tiêu');

export function checkRestShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    const behind = f.mentions[i + 1] as Mention;
    if (!isShare(percent) || loose(percent) || !percent.quantity.value || behind.sentence !== percent.sentence)
      continue;
    if (!isCount(behind) || loose(behind) || !behind.quantity.value || behind.from - percent.to > 10) continue;
    const found = ofRest(f, i, behind) ?? ofPlan(f, i, behind);
    if (found) out.push(found);
  }
  return out;
}

function ofRest(f: Figures, i: number, rest: Mention): Finding | null {
  const percent = f.mentions[i] as Mention;
  const at = partOf(f, i);
  if (at < 0 || (percent.quantity.value as number) >= 100) return null;
  const part = f.mentions[at] as Mention;
  if (!sameKind(part.quantity.unit, rest.quantity.unit) || !follows(f.t, LEFT, rest.from, 3)) return null;
  // "đạt 98,4%, xã Hướng Linh và Ba Nang còn 63 cháu": those of two communes
  if (namesPlace(f.t, percent.to, rest.from)) return null;
  const [a, b, p] = [part, rest, percent].map((m) => m.quantity.value as number) as [number, number, number];
  const holds = (x: number, y: number, z: number) => roundsTo((x / (x + y)) * 100, z, percent.decimals);
  const exact = (a / (a + b)) * 100;
  if (holds(a, b, p) || Math.abs(exact - p) > 8 || told(f, at, percent)) return null;
  // "15.725 giáo viên trên tổng số 17.000 biên chế, đạt 92,5%, còn 1.275 biên chế": the share is of what stands before
  const before = f.mentions.slice(Math.max(0, at - 2), at).filter((m) => m.sentence === part.sentence && isCount(m));
  if (before.some((m) => roundsTo(((m.quantity.value as number) / a) * 100, p, percent.decimals))) return null;
  const row = [part, rest, percent].map(printedOf);
  if (!fitsWithOneSlip(row, ([x = 0, y = 0, z = 0]) => x > 0 && y > 0 && holds(x, y, z))) return null;
  if (chanceOfShareSlip(printedOf(part), printedCount(a + b), printedOf(percent)) > 0.5) return null;
  const text = `${figure(a)} : (${figure(a)} + ${figure(b)}) = ${figure(exact)} %, làm tròn ${printed(exact, percent.decimals)} %; văn bản ghi ${figure(p, 4)} %`;
  return finding('ratio', [part, rest, percent], text);
}

function namesPlace(t: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isCapital(t, k) && isCapital(t, k - 1) && !isAllCaps(t, k)) return true;
  return false;
}

/** Does a count or a fraction near by give the share as it is printed? */
function told(f: Figures, at: number, percent: Mention): boolean {
  const value = (f.mentions[at] as Mention).quantity.value as number;
  for (let k = Math.max(0, at - 30); k < f.mentions.length && k < at + 10; k++) {
    if (k === at) continue;
    const { denominator, value: other } = (f.mentions[k] as Mention).quantity;
    const base = denominator ?? other;
    if (base && roundsTo((value / base) * 100, percent.quantity.value as number, percent.decimals)) return true;
  }
  return false;
}

function ofPlan(f: Figures, i: number, plan: Mention): Finding | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  if (matchLength(PLAN, t, percent.to, plan.from) === 0) return null;
  if (!follows(t, PLANNED, plan.from, 2) && !isPunct(t, plan.from - 1, '(')) return null;
  const done = outside(f, i);
  if (!done || !isCount(done) || loose(done) || !sameKind(done.quantity.unit, plan.quantity.unit)) return null;
  const [a, b, p] = [done, plan, percent].map((m) => m.quantity.value as number) as [number, number, number];
  if (roundsTo((a / b) * 100, p, percent.decimals)) return null;
  const row = [done, plan, percent].map(printedOf);
  const slip = fitsWithOneSlip(row, ([x = 0, y = 0, z = 0]) => y > 0 && roundsTo((x / y) * 100, z, percent.decimals));
  return slip ? finding('ratio', [done, plan, percent], shareText(a, b, percent)) : null;
}

/** The count before the share that stands in no bracket, close to it but for such a bracket. */
function outside(f: Figures, i: number): Mention | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== percent.sentence || m.percent) return null;
    if (inBracket(t, m.to, percent.from)) continue;
    return free(t, m.to, percent.from) <= 6 ? m : null;
  }
  return null;
}

function inBracket(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '(')) return false;
    if (isPunct(t, k, ')')) return true;
  }
  return false;
}

/** How many tokens stand between two places but for what is in brackets. */
function free(t: Tokens, from: number, to: number): number {
  let n = 0;
  let open = false;
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return 99;
    if (isPunct(t, k, '(')) open = true;
    if (!open) n++;
    if (isPunct(t, k, ')')) open = false;
  }
  return n;
}
