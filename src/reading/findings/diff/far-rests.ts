import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { counted, type Figures, finding, isCount, isExactCount, value, wholeOf } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { isSlipOf } from '../mends.ts';
import { gapText } from '../printing.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';
import { cueOf } from './complements.ts';

// What a fraction told long before leaves over: "172/178 trường có bếp một chiều …. cải tạo 6 bếp ăn còn lại", "đạt chuẩn 438/476 trường …. Còn
// 38 trường chưa đạt". It is the one fraction of that noun, and a slip of the hand from what is printed.

const NOT = phraseTable('chưa, không, chưa được, không được');
const FAR = 80;
const NEAR = 14;
const MOST = 0.5;

export function checkFarRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isExactCount(left) || left.decimals > 0 || !isLeft(f, left)) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "74 trường còn lại", "Còn 36 trường chưa đạt" */
function isLeft({ t }: Figures, left: Mention): boolean {
  const cue = cueOf(t, left);
  return cue === 'rest' || (cue !== null && cue !== 'absent' && findPhrase(t, NOT, left.to, left.to + 3) >= 0);
}

function judge(f: Figures, i: number): Finding | null {
  const left = f.mentions[i] as Mention;
  const before = f.mentions.slice(Math.max(0, i - FAR), i);
  const fractions = before.filter((m) => isFraction(m) && (isOf(m, left) || isSaidOf(f, m, left)));
  // "438/476 trường, trong đó mầm non 146/165 trường, …": of all of them
  const whole = fractions.reduce((a, b) => (wholeOf(b) > wholeOf(a) ? b : a), fractions[0] as Mention);
  if (!whole || fractions.some((m) => restOf(m) === value(left)) || !isOfAll(fractions, whole)) return null;
  if (!isDenied(f, whole, left)) return null;
  const rest = restOf(whole);
  if (rest <= 0 || before.some((m) => counted(m) === rest && !m.percent)) return null;
  const width = Math.max(2, `${rest}`.length);
  const [is, should] = [value(left), rest].map((n) => `${n}`.padStart(width, '0')) as [string, string];
  if (!isSlipOf(is, should) || Math.abs(value(left) - rest) > MOST * Math.max(value(left), rest)) return null;
  if (isExplained(f, i)) return null;
  const { numerator, denominator } = whole.quantity;
  return finding('diff', [whole, left], gapText(denominator as number, numerator as number, value(left)));
}

const isFraction = (m: Mention): boolean => {
  const { numerator, denominator } = m.quantity;
  return Number.isInteger(numerator) && Number.isInteger(denominator) && (numerator ?? 0) < (denominator ?? 0);
};
const restOf = ({ quantity: q }: Mention): number => (q.denominator as number) - (q.numerator as number);

/** The one fraction there is, or what the others make. */
function isOfAll(fractions: readonly Mention[], whole: Mention): boolean {
  const others = fractions.filter((m) => restOf(m) !== restOf(whole) || wholeOf(m) !== wholeOf(whole));
  return others.length === 0 || others.reduce((n, m) => n + wholeOf(m), 0) === wholeOf(whole);
}

/** "chưa đạt" denies what is said of the fraction: "đạt chuẩn 438/476 trường"; those "còn lại" are all others. */
function isDenied({ t }: Figures, whole: Mention, left: Mention): boolean {
  if (cueOf(t, left) === 'rest') return true;
  const at = findPhrase(t, NOT, left.to, left.to + 3);
  const said = t.words[at + matchLength(NOT, t, at)];
  for (let k = whole.from - SAID; k < whole.to + SAID; k++)
    if (at >= 0 && said !== 0 && t.words[k] === said && (k < whole.from || k >= whole.to)) return true;
  return false;
}

const isOf = (m: Mention, left: Mention): boolean => {
  const [x, y] = [unitKey(m.quantity.unit), unitKey(left.quantity.unit)];
  return x !== '' && sameKind(x, y) && x.split(' ')[0] === y.split(' ')[0];
};

/** "874/921 cơ sở giáo dục đạt chuẩn", "74 trường còn lại chưa đạt chuẩn": bodies of another name of which the same is said. */
function isSaidOf({ t }: Figures, m: Mention, left: Mention): boolean {
  if (!countsAlike(m, left) || isPeople(unitKey(left.quantity.unit))) return false;
  for (let k = m.to; k < m.to + SAID; k++)
    for (let n = left.to; n < left.to + SAID; n++)
      if (t.words[k] !== 0 && t.words[k] === t.words[n] && t.words[k + 1] !== 0 && t.words[k + 1] === t.words[n + 1])
        return true;
  return false;
}
const SAID = 8;

/** Do other figures beside it leave so many, or is it told before in its own right? */
function isExplained({ mentions }: Figures, i: number): boolean {
  const left = mentions[i] as Mention;
  const near = mentions.slice(Math.max(0, i - NEAR), i + 4).filter((m) => m !== left && isCount(m) && isOf(m, left));
  const all = near.flatMap((m) => [counted(m), m.quantity.denominator ?? counted(m)]);
  return all.some((a) => a === value(left) || all.some((b) => a - b === value(left) || a + b === value(left)));
}
