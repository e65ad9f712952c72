import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip, printedCount } from '../ratio-slips.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// Fractions with a share that the plain rule does not see: more above the line than below ("81/67, tỷ lệ 31,3 %"), the parts
// in brackets between the two, a share "gần 98 %", a share of the plan.

export function checkFractionShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    if (!isShare(percent) || !percent.quantity.value) continue;
    const found = unreadFraction(f, i) ?? overHundred(f, i) ?? readFraction(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "Giáo viên trên chuẩn 81/67, tỷ lệ 31,3 %": two plain numbers that were read as no fraction, for the part is larger. */
function unreadFraction(f: Figures, i: number): Finding | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  const value = percent.quantity.value as number;
  if (loose(percent) || value > 100) return null;
  for (let k = percent.from - 1; k > percent.from - 14 && k > 1; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, ':')) return null;
    if (!isPunct(t, k, '/') || t.kind[k - 1] !== NUM || t.kind[k + 1] !== NUM) continue;
    const [part, whole] = [numberAt(t, k - 1), numberAt(t, k + 1)];
    if (part === null || whole === null || whole < 2 || part <= whole || whole > 1900 || named(t, k)) return null;
    if (!restates(t, k + 2, percent) && !ofPlan(t, k + 2, percent)) return null;
    if (!isShareSlip(printedCount(part), printedCount(whole), printedOf(percent))) return null;
    const found = finding('ratio', [percent], shareText(part, whole, percent));
    const span = { start: t.start[k - 1] as number, end: t.end[k + 1] as number };
    return { ...found, quotes: [textOf(t, k - 1, k + 2), ...found.quotes], spans: [span, ...found.spans] };
  }
  return null;
}

/** "486/612 trường đạt 100% (79,4%)": behind what each of them reached stands the share of the fraction. */
function overHundred(f: Figures, i: number): Finding | null {
  const [fraction, full, share] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i] as Mention];
  if (!fraction || full?.quantity.value !== 100 || !full.percent || fraction.sentence !== share.sentence) return null;
  const { numerator, denominator } = fraction.quantity;
  if (numerator === undefined || !denominator || loose(share) || share.from - full.to > 2) return null;
  if (!isPunct(f.t, share.from - 1, '(') || full.from - fraction.to > 6) return null;
  const printed = share.quantity.value as number;
  if (numerator >= denominator || roundsTo((numerator / denominator) * 100, printed, share.decimals)) return null;
  if (!isShareSlip(printedCount(numerator), printedCount(denominator), printedOf(share))) return null;
  return finding('ratio', [fraction, share], shareText(numerator, denominator, share));
}

/** "91/11 chỉ tiêu, đạt 100 % chỉ tiêu nghị quyết". */
const ofPlan = (t: Tokens, from: number, percent: Mention): boolean =>
  percent.from - from <= 5 && matchLength(PLAN, t, percent.to) > 0;

/** Part of a date, a number of a paper: "ngày 15/9", "số 81/67". */
const named = (t: Tokens, k: number): boolean =>
  NAMES.has(t.words[k - 2] as number) || isPunct(t, k + 2, '/') || isPunct(t, k + 2, '-') || isPunct(t, k - 2, '/');
const NAMES = wordSet('ngày tháng số hạng lớp từ đến');

function numberAt(t: Tokens, k: number): number | null {
  const n = parseNumber(textOf(t, k, k + 1));
  return n && Number.isInteger(n.value) ? n.value : null;
}

/** A fraction further off, with its parts in brackets between, or with a share that is loose or of the plan. */
function readFraction(f: Figures, i: number): Finding | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  const fraction = fractionBefore(f, i);
  if (!fraction || loose(fraction)) return null;
  const { numerator, denominator } = fraction.quantity;
  const [part, whole] = [numerator as number, denominator as number];
  const exact = (part / whole) * 100;
  const value = percent.quantity.value as number;
  const text = () => finding('ratio', [fraction, percent], shareText(part, whole, percent));
  if (percent.quantity.approx === 'lt' || percent.quantity.approx === 'gt')
    return notNear(exact, percent) ? text() : null;
  if (loose(percent) || roundsTo(exact, value, percent.decimals)) return null;
  const planned = matchLength(PLAN, t, percent.to) > 0;
  const digits = [printedCount(part), printedCount(whole), printedOf(percent)] as const;
  // "10/11 chỉ tiêu, đạt 100 % chỉ tiêu": so many of the aims themselves
  const aims = planned && unitKey(fraction.quantity.unit) === 'chỉ tiêu' && numerator !== denominator;
  const slip = isShareSlip(...digits) && (aims || chanceOfShareSlip(...digits) < 3);
  return slip && (planned || !direct(t, fraction, percent)) ? text() : null;
}

const direct = (t: Tokens, fraction: Mention, percent: Mention): boolean => restates(t, fraction.to, percent);

/** The fraction the share restates: right before, or before a bracket that ends right before the share. */
function fractionBefore(f: Figures, i: number): Mention | null {
  const { t } = f;
  const percent = f.mentions[i] as Mention;
  let to = -1;
  for (let k = percent.from - 1; k > percent.from - 6; k--) if (isPunct(t, k, ')')) to = k;
  let at = i - 1;
  if (to > 0) {
    let open = to - 1;
    while (open > to - 60 && open > 0 && !isPunct(t, open, '(') && !isPunct(t, open, ')')) open--;
    if (!isPunct(t, open, '(') || open - 1 < 0) return null;
    while (at >= 0 && i - at < 12 && (f.mentions[at] as Mention).from > open) at--;
    const m = f.mentions[at];
    if (!m?.quantity.denominator || m.to > open || open - m.to > 5 || m.sentence !== percent.sentence) return null;
    return matchLength(LINKS, t, percent.from - 2) > 0 || matchLength(LINKS, t, percent.from - 1) > 0 ? m : null;
  }
  const m = f.mentions[at];
  if (!m?.quantity.denominator || m.sentence !== percent.sentence || percent.from - m.to > 12) return null;
  const planned = matchLength(PLAN, t, percent.to) > 0;
  if (planned && percent.from - m.to <= 5) return m;
  return restates(t, m.to, percent) ? m : null;
}
const LINKS = phraseTable('đạt tỷ lệ, chiếm tỷ lệ, đạt, chiếm, tỷ lệ, bằng');

/** "gần 98 %" of what is 90,2 %: so far off that one digit of it must be wrong. */
function notNear(exact: number, percent: Mention): boolean {
  const value = percent.quantity.value as number;
  const up = percent.quantity.approx === 'lt' ? 1 : -1;
  const near = (n: number) => (n - exact) * up > -0.05 && (n - exact) * up <= 1;
  if ((value - exact) * up <= 2 || value % 5 === 0) return false;
  return fitsWithOneSlip([printedOf(percent)], ([n = 0]) => near(n));
}
