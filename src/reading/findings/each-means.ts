import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { type Figures, finding, isRate, loose } from './figures.ts';
import { meanText, roundsAs } from './printing.ts';
import { levelBefore } from './ratio/level-means.ts';
import { isMeanSlip, printedCount } from './ratio-slips.ts';
import { printedOf } from './slips.ts';
import { isPeople, sameKind, unitKey } from './unit-keys.ts';

// A mean that says of what and among whom it is: "112 trung tâm … 31.472 lượt người, bình quân mỗi trung tâm 218 lượt người",
// "864 học sinh …. 7.430 bản sách …; tính ra mỗi học sinh có bình quân 8,9 bản". Its own words choose the two counts, so others
// that happen to make it do not keep it silent.

const MEAN = phraseTable(
  'bình quân, trung bình, tính bình quân, tính trung bình, tính ra mỗi, chia đều, chia bình quân, sĩ số bình quân, sĩ số trung bình',
);
const TIME = phraseTable('tháng, năm, tuần, ngày, buổi, tiết, lần, kỳ, học kỳ, giờ, quý');
/** What should be, or is expected, is of no counts. */
const NORM = phraseTable('định mức, quy định, tối đa, tối thiểu, không quá, theo chuẩn, điểm, thu nhập, cả nước');
const ANYONE = /^(học sinh|trẻ|người)(?= |$)/;
const MOI = registerWord('mỗi');
/** Behind the noun: "mỗi trường có", "mỗi em được". */
const VERBS = wordSet('có được đạt nhận là chỉ thu chi hưởng phải góp đóng ủng');
const BACK = 10;
/** Counts so far off may make the mean and keep it silent; the two it is held against stand nearer. */
const FIGURES = 80;
const SENTENCES = 8;
/** Words before the one for a mean, in a sentence that goes on from others: "Sĩ số bình quân 35 HS/lớp". */
const OPENING = 4;

export function checkEachMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const mean = f.mentions[i] as Mention;
    const { unit, value, role } = mean.quantity;
    if (mean.percent || value === null || !unit || loose(mean) || role === 'change' || role === 'target') continue;
    const said = meanBefore(f, mean);
    const each = said < 0 ? '' : eachOf(f.t, mean, said);
    const found = each === '' ? null : judge(f, i, said, each);
    if (found) out.push(found);
  }
  return out;
}

/**
 * A mean "bình quân 42 học sinh/lớp", "mỗi nhân viên phụ trách 578 học sinh" that has one count of each of its nouns before it can be
 * of no others: in its own sentence, or where nothing there counts the one noun in the sentence before.
 */
export function isOfBothBefore(f: Figures, { kind, spans }: Finding, at: ReadonlyMap<number, number>): boolean {
  const [top, low, i] = spans.map((span) => at.get(span.start) ?? -1) as [number, number, number];
  const mean = f.mentions[i];
  const said = kind === 'ratio' && mean?.quantity.unit && spans.length === 3 ? meanBefore(f, mean) : -1;
  if (!mean || said < 0) return false;
  const each = eachOf(f.t, mean, said);
  const what = unitKey((mean.quantity.unit as string).split('/', 1)[0] ?? null);
  if (each === '' || what === '') return false;
  const before = f.mentions
    .slice(Math.max(0, i - FIGURES), i)
    .filter((m) => !m.percent && m.quantity.role !== 'change');
  const only = (noun: string, sentence: number): Mention | null => {
    const row = before.filter((m) => m.sentence === sentence && isCalled(m.quantity.unit ?? '', noun));
    const named = row.filter((m) => unitKey(m.quantity.unit).startsWith(noun));
    return [named, row].find((x) => x.length === 1)?.[0] ?? null;
  };
  const [above, below] = [what, each].map((noun) => {
    const here = before.some((m) => m.sentence === mean.sentence && isCalled(m.quantity.unit ?? '', noun));
    return only(noun, here ? mean.sentence : mean.sentence - 1);
  });
  const beside = above?.sentence === mean.sentence || below?.sentence === mean.sentence;
  return beside && above === f.mentions[top] && below === f.mentions[low];
}

/** Where the word for a mean stands before the figure, in its clause; -1 when there is none, or it is one for a time. */
export function meanBefore({ t, sentences }: Figures, mean: Mention): number {
  const { body } = sentences[mean.sentence] as Sentence;
  const from = Math.max(body, mean.num - BACK);
  const at = findPhrase(t, MEAN, from, mean.num);
  // "43 học sinh/lớp, quy định là không quá 35": behind a comma the norm is another figure's
  const end = isPunct(t, mean.to, ',') || isPunct(t, mean.to, ';') ? mean.to : mean.to + 4;
  if (at < 0 || findPhrase(t, NORM, from, end) >= 0) return -1;
  for (let k = at; k < mean.num; k++) if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return -1;
  return findPhrase(t, TIME, at, mean.num) >= 0 || findPhrase(t, TIME, mean.to, mean.to + 3) >= 0 ? -1 : at;
}

/** The noun behind "mỗi", before the word for a mean or behind it, or behind the stroke of the unit. */
export function eachOf(t: Tokens, mean: Mention, said: number): string {
  const slash = mean.quantity.unit?.indexOf('/') ?? -1;
  if (slash >= 0) return unitKey(mean.quantity.unit?.slice(slash + 1) ?? null);
  for (let k = mean.num - 2; k >= 0 && k > said - 5; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) break;
    if (t.words[k] !== MOI) continue;
    let end = k + 1;
    while (
      end < mean.num &&
      end < k + 3 &&
      t.kind[end] === WORD &&
      end !== said &&
      (end === k + 1 || !VERBS.has(t.words[end] as number))
    )
      end++;
    return unitKey(textOf(t, k + 1, end));
  }
  return '';
}

interface Count {
  m: Mention;
  value: number;
}

function judge(f: Figures, i: number, said: number, each: string): Finding | null {
  const mean = f.mentions[i] as Mention;
  const what = (mean.quantity.unit as string).split('/')[0] as string;
  const tops = countsOf(f, i, (unit) => sameKind(unit, what));
  const called = countsOf(f, i, (unit) => isCalled(unit, each));
  // "1.280 đội viên, nhi đồng …, bình quân mỗi em"
  const lows = called.length > 0 || !ANYONE.test(each) ? called : countsOf(f, i, (unit) => isPeople(unitKey(unit)));
  const all = (row: readonly Count[]) => [...row.map((x) => x.value), ...togetherBefore(row, mean)];
  const told = [tops, lows].map((row) => (hasOwn(tops, mean) && hasOwn(lows, mean) ? notBehind(row, mean) : row));
  const [over, bases] = told.map(all) as [number[], number[]];
  if (over.some((a) => bases.some((b) => roundsAs(a / b, mean)))) return null;
  const [top, low] = [chosen(f, tops, mean, said), chosen(f, lows, mean, said)];
  if (!top || !low || low.value < 2 || top.m === low.m) return null;
  const near = f.mentions.slice(Math.max(0, i - FIGURES), i + 5).filter((m) => !m.percent && m !== mean);
  // "86/97 em đạt giải …; 1.290 triệu đồng, bình quân 15 triệu đồng/giải": whatever the others were called
  const apart = top.m.sentence !== mean.sentence || low.m.sentence !== mean.sentence;
  if (apart && near.some((m) => valuesOf(m).some((x) => roundsAs(top.value / x, mean)))) return null;
  const [high, deep] = [printedCountOf(top), printedCountOf(low)];
  const exact = top.value / low.value;
  const digits = String(Math.round(printedOf(mean).value / printedOf(mean).step)).length;
  if (digits < 2 || exact > 3 * (mean.quantity.value as number) || !isMeanSlip(high, deep, printedOf(mean)))
    return null;
  const text = meanText(top.value, low.value, mean);
  return finding('ratio', [top.m, low.m, mean], text);
}

const printedCountOf = ({ m, value }: Count) => (m.quantity.value === value ? printedOf(m) : printedCount(value));

/** What a figure counts, of "5/11 trung tâm" both. */
const valuesOf = ({ quantity: { value, numerator, denominator } }: Mention): number[] =>
  [value, numerator, denominator].filter((x): x is number => !!x);

/** The counts near the mean. */
function countsOf(f: Figures, i: number, isOf: (unit: string) => boolean): Count[] {
  const mean = f.mentions[i] as Mention;
  const out: Count[] = [];
  for (let k = Math.max(0, i - FIGURES); k < f.mentions.length && k < i + 5; k++) {
    const m = f.mentions[k] as Mention;
    const { unit, role } = m.quantity;
    if (m === mean || m.percent || loose(m) || role === 'change' || !unit || isRate(unit) || !isOf(unit)) continue;
    if (m.sentence - mean.sentence > 1) continue;
    for (const value of valuesOf(m)) out.push({ m, value });
  }
  return out;
}

/** "học sinh" of "học sinh bán trú", "em" of whoever they are. */
export function isCalled(unit: string, each: string): boolean {
  const key = unitKey(unit);
  const [word] = each.split(' ');
  return sameKind(key, each) || key.split(', ').some((noun) => noun === each || noun === word);
}

/** What the counts of the sentence before the mean come to, all of them and the last two. */
function togetherBefore(tops: readonly Count[], mean: Mention): number[] {
  const row = tops.filter(({ m }) => m.sentence === mean.sentence && m.from < mean.from).map((x) => x.value);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return row.length > 1 ? [sum(row), sum(row.slice(-2))] : [];
}

const hasOwn = (row: readonly Count[], mean: Mention): boolean =>
  row.some(({ m }) => m.sentence === mean.sentence && m.from < mean.from);

/** "… 34.560 học sinh tại 864 lớp, bình quân 42 học sinh/lớp. THCS có …": the next sentence has a mean of its own. */
const notBehind = (row: readonly Count[], mean: Mention): Count[] => row.filter(({ m }) => m.sentence <= mean.sentence);

/** The largest in the sentence before the mean, else, when nothing else is spoken of in it, the largest told before. */
function chosen(f: Figures, counts: readonly Count[], mean: Mention, said: number): Count | null {
  const own = counts.filter(({ m }) => m.sentence === mean.sentence && m.from < mean.from);
  if (own.length > 0) return largest(own);
  const { body } = f.sentences[mean.sentence] as Sentence;
  const goesOn = said - body < OPENING || counts.every(({ m }) => m.sentence !== mean.sentence);
  if (!goesOn || levelBefore(f, mean) !== null) return null;
  return largest(counts.filter(({ m }) => m.from < mean.from && mean.sentence - m.sentence <= SENTENCES));
}

const largest = (row: readonly Count[]): Count | null =>
  row.reduce<Count | null>((a, b) => (a && a.value >= b.value ? a : b), null);
