import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding, follows, isCount, loose, parted } from '../figures.ts';
import { meanText, roundsAs } from '../printing.ts';
import { isMeanSlip, printedCount } from '../ratio-slips.ts';
import { type Printed, printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isCompared } from './averages.ts';
import { levelBefore } from './level-means.ts';

// An average that would be the quotient of two counts near by with one digit of one of the three changed, however far off it
// is now: "41 lớp, 652 học sinh, …, bình quân 31 học sinh/lớp". Nothing near by may give the average as it is printed.

const MEANS = phraseTable(
  'bình quân, trung bình, bình quân chung, trung bình chung, mật độ, tỷ lệ, tỉ lệ, sĩ số, đạt tỷ lệ, đạt, bình quân mỗi lớp, bình quân đạt, trung bình đạt, sĩ số bình quân',
);
const PUPILS = /^(học sinh|trẻ|học viên|sinh viên|người học|lượt người|thiếu nhi|thí sinh|bạn)(?=[ ,]|$)/;
const CLASSES = /^(lớp|nhóm)(?=[ ,/]|$)/;
const FAR = 60;
const FAR_SENTENCES = 2;
const AVERAGES = phraseTable('bình quân, trung bình');
const NORMS = phraseTable('chuẩn, định mức, quy định, yêu cầu, tiêu chuẩn');

const MORE = registerWord('thêm');

interface Term {
  mention: Mention;
  digits: Printed;
  value: number;
}

export function checkMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    const unit = m.quantity.unit;
    if (!unit?.includes('/') || loose(m) || !m.quantity.value || m.quantity.role === 'change') continue;
    const [over, under, more] = unit.split('/').map((u) => unitKey(u));
    if (!over || !under || more !== undefined || (/^(đồng|đ)( |$)/.test(over) && !isAverage(f.t, m))) continue;
    const found = judge(f, i, over, under);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number, over: string, under: string): Finding | null {
  const m = f.mentions[i] as Mention;
  // "đạt 3,2 m2/HS (chuẩn nội thành: 6 m2/HS)"
  if (!isMean(f.t, m) || isCompared(f.t, m) || follows(f.t, NORMS, m.from, 5)) return null;
  const above = termsNear(f, i, over);
  const below = termsNear(f, i, under);
  if (above.some((a) => below.some((b) => roundsAs(a.value / b.value, m)))) return null;
  if (above.length === 0 || below.length === 0) return null;
  const found = pairOf(f, m, above, below);
  if (!found) return null;
  const [a, b] = found;
  const text = meanText(a.value, b.value, m);
  return finding('ratio', [a.mention, b.mention, m], text);
}

/**
 * The two counts the average is of: those of its sentence, else the nearest and largest before it and the base in a bracket
 * behind it, which need an average of three digits that one slip would make right.
 */
function pairOf(f: Figures, m: Mention, above: Term[], below: Term[]): readonly [Term, Term] | null {
  const from = reach(f, m);
  const outside = (x: Term) => x.mention.from < m.from && !enclosed(f.t, x.mention.to, m.from);
  const [a, b] = [pick(f, above, m, from), pick(f, below, m, from)];
  // money for all those who are counted: of two counts it may be for both
  const money = /^(đồng|đ)\//.test(m.quantity.unit ?? '');
  if (money && below.filter((x) => x.mention.from >= from && outside(x)).length !== 1) return null;
  const digits = printedOf(m);
  const slips = (x: Term, y: Term) =>
    !loose(x.mention) && !loose(y.mention) && isMeanSlip(x.digits, y.digits, digits) ? ([x, y] as const) : null;
  // "Cấp tiểu học có bình quân 29,6 học sinh/lớp": of others than those told of all before it
  const apart = levelBefore(f, m) !== null;
  if (apart && [a, b].some((x) => x && x.mention.sentence !== m.sentence)) return null;
  if (a && b) return slips(a, b);
  if (apart) return null;
  const base = b ?? bracketBehind(f.t, below, m) ?? whole(below.filter(outside));
  if (!base) return null;
  if (a) return slips(a, base);
  if (String(Math.round(digits.value / digits.step)).length < 3) return null;
  const recent = above.filter((x) => outside(x) && m.sentence - x.mention.sentence <= FAR_SENTENCES);
  const [nearest, most] = [recent[recent.length - 1], whole(above.filter(outside)) ?? largest(recent)];
  return (nearest && slips(nearest, base)) ?? (most && slips(most, base));
}

/** "bình quân 14,8 bản/học sinh (toàn trường 665 em)". */
const bracketBehind = (t: Tokens, terms: Term[], m: Mention): Term | undefined =>
  isPunct(t, m.to, '(') ? terms.find((x) => x.mention.from > m.to && x.mention.from - m.to < 8) : undefined;

/** The first token that still speaks of the same: its sentence, or the one before when the average opens its own. */
function reach(f: Figures, m: Mention): number {
  const own = f.sentences[m.sentence] as Sentence;
  return m.from - own.body <= 8 ? ((f.sentences[m.sentence - 1] ?? own) as Sentence).from : own.from;
}

/** The largest count of that reach that stands outside of brackets: of "giáo viên: 30 (biên chế 27; hợp đồng 03)" the 30. */
function pick(f: Figures, terms: Term[], m: Mention, from: number): Term | null {
  return largest(
    terms.filter((x) => x.mention.from >= from && x.mention.from < m.from && !enclosed(f.t, x.mention.to, m.from)),
  );
}

function largest(terms: Term[]): Term | null {
  return terms.reduce<Term | null>((a, b) => (a && a.value >= b.value ? a : b), null);
}

/** The one that stands out: the whole school has far more than its largest grade. */
function whole(terms: Term[]): Term | null {
  const most = largest(terms);
  return most && terms.every((x) => x.value === most.value || x.value * 1.6 < most.value) ? most : null;
}

/** Does a bracket that is open at `from` close before `to`? */
function enclosed(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '(')) return false;
    if (isPunct(t, k, ')')) return true;
  }
  return false;
}

/** Right behind a word for averages, or in brackets behind a count. */
function isMean(t: Tokens, m: Mention): boolean {
  if (isPunct(t, m.from - 1, '(') || isPunct(t, m.from - 1, ':')) return true;
  for (let k = m.from - 1; k >= m.from - 8 && k >= 0; k--)
    if (matchLength(MEANS, t, k, m.from) > 0) return !parted(t, k, m.from);
  return false;
}

/** Behind "bình quân", "trung bình", by which money for each is no price. */
function isAverage(t: Tokens, m: Mention): boolean {
  for (let k = m.from - 1; k >= m.from - 5 && k >= 0; k--) if (matchLength(AVERAGES, t, k, m.from) > 0) return true;
  return false;
}

/** The counts of that unit before the average, and a few behind it. */
function termsNear(f: Figures, i: number, unit: string): Term[] {
  const out: Term[] = [];
  for (let k = Math.max(0, i - FAR); k < f.mentions.length && k < i + 5; k++) {
    const m = f.mentions[k] as Mention;
    if (k === i || m.percent || !m.quantity.value || !isOf(m, unit)) continue;
    // "mua thêm 652 bản sách để đạt 6 bản/học sinh": the mean is of those there were as well
    if (f.t.words[m.from - 1] === MORE) continue;
    const { numerator, denominator } = m.quantity;
    if (numerator && denominator) {
      out.push({ mention: m, digits: printedCount(numerator), value: numerator });
      out.push({ mention: m, digits: printedCount(denominator), value: denominator });
    } else if (isCount(m)) out.push({ mention: m, digits: printedOf(m), value: m.quantity.value });
  }
  return out;
}

function isOf(m: Mention, unit: string): boolean {
  const key = unitKey(m.quantity.unit);
  if (key === unit || key.startsWith(`${unit} `)) return true;
  if (CLASSES.test(unit)) return CLASSES.test(key);
  if (PUPILS.test(unit)) return PUPILS.test(key);
  return unit === 'người' && isPeople(key);
}
