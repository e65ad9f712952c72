import { COUNT_NOUNS } from '../../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { hasMark, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { mayStretch } from '../explained.ts';
import { type Figures, finding, isCount, isRate, loose } from '../figures.ts';
import { ofOthers, tellsBefore } from '../named-bases.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isOverSlip, printedCount } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';
import { closedAfter, OTHER_BASE, PLAN, restates } from './restates.ts';
import { rowFits } from './row-fits.ts';

// Shares that do not follow from their counts: "241/362 trường … chiếm 59,2 %", "15/36 trường (41,6 %)",
// "64 người trong tổng số 81 … (78 %)", "đạt 107 % kế hoạch (200 triệu đồng)".

const LA = registerWord('là');
const VOI = registerWord('với');
/** Before a count that only tells where. */
const IN = wordSet('ở tại của thuộc trong');
const TOTAL = phraseTable('trong tổng số, trên tổng số, trong số, trong tổng, tổng số');

const CO = registerWord('có');

export function checkRatios(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  /** The share behind a bracket that is of the fraction before it, and of none inside. */
  let claimed: Mention | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const a = mentions[i] as Mention;
    const bare = bareFraction(t, a);
    if (bare) out.push(bare);
    const b = mentions[i + 1];
    if (!b || a.sentence !== b.sentence) continue;
    // "112/184 trường ở 2 địa phương này vẫn dạy trực tuyến, chiếm 60,9%"
    const over = mentions[i + 2];
    const beside = IN.has(t.words[b.from - 1] as number) || b.quantity.role === 'other';
    const past = over && beside && over.sentence === a.sentence && !b.percent;
    const behind = isFraction(a) ? shareBehind(t, mentions, i) : null;
    const share = fractionWithShare(t, a, behind ?? (past ? over : b));
    if (behind && share) claimed = behind;
    else if (share && share.percent === claimed) continue;
    if (share) {
      const { fraction, percent } = share;
      const exact = ((fraction.quantity.numerator as number) / (fraction.quantity.denominator as number)) * 100;
      // "4/10 đội tuyển có 100% học sinh đạt giải": the share is of something in each
      // "214/236 trường có 87,4% phụ huynh đồng ý"
      const of = t.words[percent.from - 1] === CO && percent.from === fraction.to + 1;
      const inEach =
        (exact < 100 && percent.quantity.value === 100) || (of && matchLength(COUNT_NOUNS, t, percent.to) > 0);
      if (!inEach && contradicts(exact, percent) && !mayStretch(fraction, exact, percent)) {
        out.push(
          finding(
            'ratio',
            [fraction, percent],
            shareText(fraction.quantity.numerator as number, fraction.quantity.denominator as number, percent),
          ),
        );
      }
      continue;
    }
    const found =
      fractionOfPlan(t, a, b) ??
      planShare(t, mentions, i) ??
      quotaShare(t, mentions, i) ??
      shareOfTotal(t, mentions, i);
    if (found) out.push(found);
  }
  return out;
}

/** "45,2/60 tỷ đồng, đạt 75,3 % kế hoạch": the fraction may be of the plan, so only a near miss is one. */
function fractionOfPlan(t: Tokens, a: Mention, b: Mention): Finding | null {
  if (!isFraction(a) || !isShare(b) || loose(b) || b.from - a.to > 4 || matchLength(PLAN, t, b.to) === 0) return null;
  const [part, whole] = [a.quantity.numerator as number, a.quantity.denominator as number];
  const exact = (part / whole) * 100;
  const value = b.quantity.value as number;
  if (roundsTo(exact, value, b.decimals)) return null;
  // "64/47 phòng học, đạt 236,2% kế hoạch": more than was planned; "đã thực hiện 66/68 phòng, đạt 111,8% kế hoạch"
  const ofPlan = part > whole || matchLength(DONE, t, a.from - 2, a.from) === 2;
  const slipped = ofPlan && isOverSlip(printedCount(part), printedCount(whole), printedOf(b));
  if (Math.abs(exact - value) > 5 && !slipped) return null;
  return finding('ratio', [a, b], shareText(part, whole, b));
}

const DONE = phraseTable('thực hiện, hoàn thành, tuyển được, kết nạp, giải ngân, thực thu, thực chi');

/** "31/36 trường (trong đó 12/14 trường mầm non) …, đạt 86,1%": the first figure behind a bracket with counts alone. */
function shareBehind(t: Tokens, mentions: Mention[], i: number): Mention | null {
  const { to, sentence } = mentions[i] as Mention;
  let open = to;
  while (open < to + 6 && !isPunct(t, open, '(')) if (t.kind[open++] !== WORD) return null;
  const close = closedAfter(t, open, open + 60);
  if (close === 0) return null;
  for (let k = i + 1; k < mentions.length && k < i + 12; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence !== sentence || (m.percent && m.from < close)) return null;
    if (m.from > close) return m;
  }
  return null;
}

/** Does the printed share contradict the exact one? "trên 80 %" only when the exact one is not above it. */
function contradicts(exact: number, percent: Mention): boolean {
  const value = percent.quantity.value as number;
  const { comparator, approx } = percent.quantity;
  if (comparator === '>' || comparator === '>=' || approx === 'gt') return exact < value - 0.05;
  if (comparator === '<' || comparator === '<=' || approx === 'lt') return exact > value + 0.05;
  return !loose(percent) && !roundsTo(exact, value, percent.decimals);
}

/** A fraction and the percent that restates it, in either order, or null. */
function fractionWithShare(t: Tokens, a: Mention, b: Mention): { fraction: Mention; percent: Mention } | null {
  if (isFraction(a) && isShare(b) && restates(t, a.to, b) && !tellsBefore(t, a) && !turns(t, a.to, b.from))
    return { fraction: a, percent: b };
  if (isShare(a) && isFraction(b) && isPunct(t, b.from - 1, '(') && nounOnly(t, a.to, b.from - 1))
    return { fraction: b, percent: a };
  // "chuyên cần đạt 96,8 % với 484/500 trẻ đi học"
  if (isShare(a) && isFraction(b) && t.words[b.from - 1] === VOI && b.from - a.to === 1)
    return { fraction: b, percent: a };
  return null;
}

/** "21/21 huyện triển khai thu nhưng số thu mới đạt 38,5%": another matter. */
function turns(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.words[k] === NHUNG) return true;
  return false;
}
const NHUNG = registerWord('nhưng');

/** "96 % (25/26) giáo viên": a fraction of two plain numbers right behind its share, which was read as no figure. */
function bareFraction(t: Tokens, percent: Mention): Finding | null {
  const at = percent.to;
  if (
    !isShare(percent) ||
    loose(percent) ||
    !isPunct(t, at, '(') ||
    !isPunct(t, at + 2, '/') ||
    !isPunct(t, at + 4, ')')
  )
    return null;
  const [part, whole] = [at + 1, at + 3].map((k) =>
    t.kind[k] === NUM ? parseNumber(textOf(t, k, k + 1))?.value : undefined,
  );
  if (
    !part ||
    !whole ||
    part > whole ||
    roundsTo((part / whole) * 100, percent.quantity.value as number, percent.decimals)
  )
    return null;
  const found = finding('ratio', [percent], shareText(part, whole, percent));
  const span = { start: t.start[at + 1] as number, end: t.end[at + 3] as number };
  return { ...found, quotes: [textOf(t, at + 1, at + 4), ...found.quotes], spans: [span, ...found.spans] };
}

/** "98,5 % số trẻ 5 tuổi (…)": nothing but the noun the share is of. */
function nounOnly(t: Tokens, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let k = from; k < to; k++)
    if (t.kind[k] === PUNCT || t.kind[k] === NEWLINE || matchLength(OTHER_BASE, t, k, to) > 0) return false;
  return true;
}

const isFraction = (m: Mention): boolean => m.quantity.numerator !== undefined && (m.quantity.denominator ?? 0) > 0;
export const isShare = (m: Mention): boolean =>
  m.percent && m.quantity.value !== null && m.quantity.value_to === undefined && m.quantity.role !== 'change';

/** "được 214,5 triệu đồng, đạt 107,3 % kế hoạch (200 triệu đồng)". */
function planShare(t: Tokens, mentions: Mention[], i: number): Finding | null {
  const done = mentions[i] as Mention;
  const percent = mentions[i + 1] as Mention;
  const plan = mentions[i + 2];
  if (!plan || plan.sentence !== done.sentence || !isShare(percent) || done.percent || done.quantity.value === null)
    return null;
  if (
    plan.percent ||
    plan.quantity.value === null ||
    !plan.quantity.value ||
    !sameKind(done.quantity.unit, plan.quantity.unit) ||
    isRate(done.quantity.unit ?? '') !== isRate(plan.quantity.unit ?? '')
  )
    return null;
  // "giảm 28 học viên so với năm học trước (206 học viên), mới đạt 74,2% chỉ tiêu (240 học viên)": the base of a change
  if (isPunct(t, done.to, ')') && isPunct(t, done.from - 1, '(')) return null;
  if (loose(done) || loose(percent) || loose(plan) || percent.from - done.to > 12 || plan.from - percent.to > 8)
    return null;
  if (plan.quantity.role === 'change' || !(inBracket(t, plan) || t.words[plan.from - 1] === LA)) return null;
  if (matchLength(PLAN, t, percent.to, plan.from) === 0 || done.quantity.value === plan.quantity.value) return null;
  const exact = (done.quantity.value / plan.quantity.value) * 100;
  if (roundsTo(exact, percent.quantity.value as number, percent.decimals)) return null;
  return finding('ratio', [done, plan, percent], shareText(done.quantity.value, plan.quantity.value, percent));
}

/** "(200 triệu đồng)", "(chỉ tiêu 2 đảng viên)". */
function inBracket(t: Tokens, m: Mention): boolean {
  return isPunct(t, m.from - 1, '(') || (isPunct(t, m.from - 3, '(') && matchLength(PLAN, t, m.from - 2, m.from) === 2);
}

/** "Kế hoạch giao 60 biên chế, tuyển được 41 người, đạt 67,3 %": only a near miss, a far one has another base. */
function quotaShare(t: Tokens, mentions: Mention[], i: number): Finding | null {
  const plan = mentions[i] as Mention;
  const done = mentions[i + 1] as Mention;
  const percent = mentions[i + 2];
  if (!percent || percent.sentence !== plan.sentence || !isShare(percent) || loose(percent)) return null;
  if (!isCount(plan) || !isCount(done) || loose(plan) || loose(done) || done.from - plan.to > 12) return null;
  if (plan.quantity.role === 'change' || done.quantity.role === 'change' || percent.from - done.to > 3) return null;
  if (matchLength(REACHES, t, percent.from - 1, percent.from) === 0) return null;
  let planned = false;
  for (let k = plan.from - 1; k >= 0 && k >= plan.from - 6; k--) {
    const length = matchLength(PLAN, t, k, plan.from);
    // "kế hoạch năm 2024 là 60 tỷ đồng"
    if (length > 0) planned = k + length >= plan.from - (t.kind[plan.from - 2] === NUM ? 4 : 2);
    if (length > 0) break;
  }
  const exact = ((done.quantity.value as number) / (plan.quantity.value as number)) * 100;
  const value = percent.quantity.value as number;
  if (!planned || Math.abs(exact - value) > 5 || roundsTo(exact, value, percent.decimals)) return null;
  return finding(
    'ratio',
    [plan, done, percent],
    shareText(done.quantity.value as number, plan.quantity.value as number, percent),
  );
}
const REACHES = phraseTable('đạt, bằng');

/** "Trong tổng số 81 giáo viên có 64 người trên chuẩn (78 %)": the base is named in the sentence. */
function shareOfTotal(t: Tokens, mentions: Mention[], i: number): Finding | null {
  const part = mentions[i] as Mention;
  const percent = mentions[i + 1] as Mention;
  if (!isCount(part) || !isShare(percent) || loose(part) || loose(percent) || !restates(t, part.to, percent))
    return null;
  const bases: Mention[] = [];
  let named: Mention | null = null;
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const base = mentions[k] as Mention;
    if (!isCount(base) || (base.quantity.value as number) < (part.quantity.value as number)) continue;
    bases.push(base);
    if (
      named === null &&
      base.sentence === part.sentence &&
      sameKind(base.quantity.unit, part.quantity.unit) &&
      isTotal(t, base)
    )
      named = base;
  }
  const value = part.quantity.value as number;
  const printed = percent.quantity.value as number;
  if (bases.some((b) => roundsTo((value / (b.quantity.value as number)) * 100, printed, percent.decimals))) return null;
  const before = mentions[i - 1];
  if (rowFits(mentions, i)) return null;
  const beside =
    !named && !ofOthers(t, percent) && before && bases[0] === before && isNeighbour(t, before, part, percent);
  if (beside && Math.abs((value / (before.quantity.value as number)) * 100 - printed) <= 10) named = before;
  if (!named || loose(named) || (!beside && ofShareBefore(t, mentions, i, named))) return null;
  return finding('ratio', [part, named, percent], shareText(value, named.quantity.value as number, percent));
}

/** "chiếm 71,1% tổng số 45 cán bộ, giáo viên; đảng viên nữ 19 đồng chí (59,4%)": the total is of the share before it. */
function ofShareBefore(t: Tokens, mentions: Mention[], i: number, base: Mention): boolean {
  const share = mentions[mentions.indexOf(base, Math.max(0, i - 40)) - 1];
  if (!share?.percent || share.sentence !== base.sentence || base.from - share.to > 3) return false;
  return hasMark(t, base.to, (mentions[i] as Mention).from, ';');
}

/** "394 em, 163 nữ". */
const SEX = /^(nữ|nam)(?= |$)/;
const SOMEONE = /^(người|đồng chí)(?= |$)/;
const SIDES = wordSet('nữ nam');
/** "19 đảng viên, nữ 12 đồng chí". */
function hasSex(t: Tokens, base: Mention, part: Mention): boolean {
  for (let k = base.to; k < part.num; k++) if (SIDES.has(t.words[k] as number)) return true;
  return false;
}

/** "giáo viên 90 người, trên chuẩn 60 người (66,7 %)": the count just before, of the same unit, in the same clause. */
function isNeighbour(t: Tokens, base: Mention, part: Mention, percent: Mention): boolean {
  if (base.sentence !== part.sentence) return false;
  const [x, y] = [unitKey(base.quantity.unit), unitKey(part.quantity.unit)];
  const apart = isPeople(x) && part.from - base.to <= 3 && (SEX.test(y) || (SOMEONE.test(y) && hasSex(t, base, part)));
  if (x !== y && !apart) return false;
  if (part.from - base.to > 8 || percent.from - part.to > 6) return false;
  for (let k = base.to; k < part.from; k++) if (isPunct(t, k, ';') || isPunct(t, k, ')')) return false;
  return true;
}

function isTotal(t: Tokens, m: Mention): boolean {
  for (let size = 3; size >= 1; size--) if (matchLength(TOTAL, t, m.from - size, m.from) === size) return true;
  return false;
}
