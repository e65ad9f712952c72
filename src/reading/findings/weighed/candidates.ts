import { wordSet } from '../../lexicon/words.ts';
import type { Tokens } from '../../text/tokens.ts';
import { mayMiss, missOf, whole } from './misses.ts';
import { COUNT, PERCENT, type PlainFigure, RATE } from './plain-figures.ts';
import { type Candidate, Candidates, GAP, GROWTH, MEAN, roomOf, SHARE, SUM } from './relation.ts';
import { sums } from './sum-runs.ts';

// Relations that some figures near each other make, or would make but for one slip, whatever the words between them say.

/** A plan that was met twice over was told otherwise. */
const MOST_SHARE = 200;
const BACK = 9;
const ON = 2;
const CHANGES = wordSet('tăng giảm vượt hơn');
/** "mỗi em", "bình quân", "trung bình", "chia đều" */
const SHARED_OUT = wordSet('mỗi quân trung đều');

/** All relations near each figure, those that hold and those that one slip would mend. */
export function candidatesOf(t: Tokens, figures: readonly PlainFigure[], keep: (c: Candidate) => boolean): Candidates {
  const out = new Candidates(figures.length, keep);
  for (let i = 0; i < figures.length; i++) {
    const r = figures[i] as PlainFigure;
    if (r.sort === PERCENT) shares(t, figures, i, out);
    else if (r.sort === RATE || near(t, r, SHARED_OUT, 8)) means(figures, i, out);
    if (r.sort === RATE) continue;
    gaps(figures, i, out);
    sums(figures, i, out);
    accounts(figures, i, out);
  }
  return out;
}

/** Does one of the words stand shortly before the figure, or right behind it? */
function near(t: Tokens, r: PlainFigure, words: ReadonlySet<number>, reach: number): boolean {
  for (let k = Math.max(0, r.m.from - reach); k < r.m.to + 2 && k < t.count; k++)
    if (words.has(t.words[k] as number)) return true;
  return false;
}

function shares(t: Tokens, figures: readonly PlainFigure[], i: number, out: Candidates): void {
  const r = figures[i] as PlainFigure;
  const unit = 10 ** r.decimals;
  const printed = Math.round(r.value * unit);
  const changes = r.value < 200 && near(t, r, CHANGES, 6);
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = Math.max(0, i - BACK); a <= to; a++) {
    const part = figures[a] as PlainFigure;
    if (a === i || part.sort === PERCENT || part.sort === RATE) continue;
    if (part.of > 0) rounded(SHARE, (100 * part.value * unit) / part.of, printed, [a, a], i, 1e9, out);
    for (let b = Math.max(0, i - BACK); b <= to; b++) {
      const base = figures[b] as PlainFigure;
      if (b === a || b === i || base.sort !== part.sort || base.value === part.value) continue;
      // "219 trường" of the 541 in "528/541 trường"
      if (base.of > part.value) rounded(SHARE, (100 * part.value * unit) / base.of, printed, [a, b], i, 1e9, out);
      const exact = (100 * part.value) / base.value;
      // "315 lao động, đạt 105% kế hoạch (300 lao động)"
      if (exact < MOST_SHARE) rounded(SHARE, exact * unit, printed, [a, b], i, 20, out);
      const grown = Math.abs(exact - 100);
      if (changes && grown < (exact < 100 ? 60 : 200)) rounded(GROWTH, grown * unit, printed, [a, b], i, 20, out);
    }
  }
}

function means(figures: readonly PlainFigure[], i: number, out: Candidates): void {
  const r = figures[i] as PlainFigure;
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = Math.max(0, i - BACK); a <= to; a++) {
    const all = figures[a] as PlainFigure;
    if (a === i || all.sort === PERCENT || all.sort === RATE || (r.sort !== RATE && all.sort !== r.sort)) continue;
    for (let b = Math.max(0, i - BACK); b <= to; b++) {
      const among = figures[b] as PlainFigure;
      if (b === a || b === i || among.sort !== COUNT || among.value < 2) continue;
      rounded(MEAN, all.value / among.value / r.step, r.digits, [a, b], i, 10, out);
    }
  }
}

/** A quotient in units of the last printed digit; results below `least` of them miss by chance too easily. */
function rounded(
  relation: number,
  exact: number,
  printed: number,
  parts: number[],
  result: number,
  least: number,
  out: Candidates,
): void {
  const right = Math.round(exact);
  if (right < 5 || Math.abs(right - printed) > right) return;
  if (Math.abs(exact - printed) <= 0.5 + 1e-6) {
    out.push({ relation, parts, result, miss: null, slipped: 0, off: 0 });
    return;
  }
  if (least > 1e8) return;
  const miss = Math.floor(exact + 1e-9) === printed ? 'cut' : right >= least ? missOf(right, printed) : null;
  if (miss) out.push({ relation, parts, result, miss, slipped: 0, off: Math.abs(right - printed) / right });
}

/**
 * "thu 221,4 triệu, tài trợ 35 triệu; chi 239,15 triệu; còn tồn 17,25 triệu": two of four figures in a row are the other two
 * together. Only those that hold: they say that the four are no sum.
 */
function accounts(figures: readonly PlainFigure[], i: number, out: Candidates): void {
  const four: number[] = [i];
  const r = figures[i] as PlainFigure;
  for (let k = i - 1; k >= 0 && k > i - BACK && four.length < 4; k--) {
    const x = figures[k] as PlainFigure;
    if (x.sort === r.sort && x.noun === r.noun) four.push(k);
  }
  const [a, b, c, d] = four.map((k) => (figures[k] as PlainFigure).value);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  if (Math.max(...four.map((k) => (figures[k] as PlainFigure).digits)) < 100) return;
  const holds = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-9 * Math.max(x, y);
  if (holds(a + b, c + d) || holds(a + c, b + d) || holds(a + d, b + c))
    out.push({ relation: SUM, parts: four.slice(1).reverse(), result: i, miss: null, slipped: 0, off: 0 });
}

function gaps(figures: readonly PlainFigure[], i: number, out: Candidates): void {
  const r = figures[i] as PlainFigure;
  const from = Math.max(0, i - BACK);
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = from; a <= to; a++) {
    const high = figures[a] as PlainFigure;
    if (a === i || high.sort !== r.sort || high.value <= r.value / 2) continue;
    for (let b = from; b <= to; b++) {
      const low = figures[b] as PlainFigure;
      if (b === a || b === i || low.sort !== r.sort || low.value >= high.value) continue;
      if (high.noun !== low.noun && high.noun !== r.noun && low.noun !== r.noun) continue;
      const left = high.value - low.value;
      if (left > r.value * 10 || r.value > left * 10) continue;
      const step = Math.min(high.step, low.step, r.step);
      const off = whole(Math.abs(left - r.value) / step);
      if (off < 0) continue;
      const alike = high.step === step && low.step === step && r.step === step;
      const rounds = r.sort === PERCENT || !alike;
      if (off === 0 || (rounds && off * step <= roomOf(figures, [a, b, i], step))) {
        out.push({ relation: GAP, parts: [a, b], result: i, miss: null, slipped: 0, off: 0 });
        continue;
      }
      if (alike && !mayMiss(off)) continue;
      let slipped = 0;
      let miss = missOf(whole(left / r.step), r.digits);
      if (!miss) {
        slipped = 1;
        miss = missOf(whole((low.value + r.value) / high.step), high.digits);
      }
      if (!miss) {
        slipped = 2;
        miss = missOf(whole((high.value - r.value) / low.step), low.digits);
      }
      const size = Math.max(left, r.value) / step;
      if (miss) out.push({ relation: GAP, parts: [a, b], result: i, miss, slipped, off: off / size });
    }
  }
}
