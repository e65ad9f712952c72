import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark, isPunct, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { figure, meanText, roundsAs } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { levelBefore } from './level-means.ts';

// Averages that do not follow from the two counts beside them: "30 lớp, 1.115 em (bình quân 37,5 em/lớp)".

export function checkAverages(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    if (!m.quantity.unit?.includes('/')) continue;
    const parts = m.quantity.unit.split('/').map((u) => unitKey(u));
    if (parts.length !== 2 || m.quantity.value === null || m.quantity.role === 'change') continue;
    const range = sizes(f, i);
    if (range) out.push(range);
    if (loose(m) || isCompared(f.t, m)) continue;
    const above = nearest(f, i, parts[0] as string, m.sentence);
    const below =
      nearest(f, i, parts[1] as string, m.sentence) ?? (above ? fromAfar(f, i, parts[1] as string, above, m) : null);
    if (!above || !below || loose(above) || loose(below)) continue;
    if (above.sentence !== m.sentence && levelBefore(f, m) !== null) continue;
    // a norm or an aim is not of what there is
    if (m.quantity.role !== 'actual' && [above, below].some((x) => x.quantity.role !== m.quantity.role)) continue;
    const exact = (above.quantity.value as number) / (below.quantity.value as number);
    if (roundsAs(exact, m)) continue;
    if (givenBehind(f, i, parts[1] as string, above)) continue;
    // far off: the average speaks of other counts than those two
    if (Math.abs(exact - m.quantity.value) > 0.25 * exact) continue;
    out.push(
      finding('ratio', [above, below, m], meanText(above.quantity.value as number, below.quantity.value as number, m)),
    );
  }
  return out;
}

/** "bình quân 28,4 học sinh/lớp, tăng 3,2 … so với năm học 2017-2018 (25,2 học sinh/lớp)": that of another time. */
export const isCompared = (t: Tokens, m: Mention): boolean =>
  isPunct(t, m.from - 1, '(') && isPunct(t, m.to, ')') && findPhrase(t, SINCE, Math.max(0, m.from - 12), m.from) >= 0;
const SINCE = phraseTable('so với, so, năm trước, năm học trước, cùng kỳ');

/** "3.367 học sinh … 71 lớp (50-52 học sinh/lớp)": the average lies outside of what all are said to have. */
function sizes(f: Figures, i: number): Finding | null {
  const [above, below, m] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i] as Mention];
  const { value: low, value_to: high, unit } = m.quantity;
  if (!above || !below || low === null || high === undefined || !isPunct(f.t, below.to, '(')) return null;
  if (m.from !== below.to + 1 || below.sentence !== m.sentence || above.sentence !== m.sentence) return null;
  const [over, under] = (unit ?? '').split('/').map((u) => unitKey(u));
  if (!isCount(above) || !isCount(below) || loose(above) || loose(below)) return null;
  if (!isOf(above, over ?? '') || !isOf(below, under ?? '') || hasMark(f.t, above.to, below.from, ';')) return null;
  const exact = (above.quantity.value as number) / (below.quantity.value as number);
  if ((exact > low - 0.5 && exact < high + 0.5) || Math.abs(exact - low) > 0.25 * exact) return null;
  const text = `${figure(above.quantity.value as number)} : ${figure(below.quantity.value as number)} = ${figure(exact)}; văn bản ghi ${m.quantity.quote}`;
  return finding('ratio', [above, below, m], text);
}

/** "1.470 em, bình quân 43,2 em/lớp; có 34 lớp": the count it is of stands behind. */
function givenBehind(f: Figures, i: number, unit: string, above: Mention): boolean {
  const m = f.mentions[i] as Mention;
  for (let k = i + 1; k < f.mentions.length && k < i + 5; k++) {
    const base = f.mentions[k] as Mention;
    if (base.sentence - m.sentence > 1) break;
    if (
      isCount(base) &&
      isOf(base, unit) &&
      roundsAs((above.quantity.value as number) / (base.quantity.value as number), m)
    )
      return true;
  }
  return false;
}

const EACH = phraseTable(
  'bình quân mỗi, trung bình mỗi, bình quân một, trung bình một, bình quân 1, trung bình 1, bình quân, trung bình',
);
const MOI = registerWord('mỗi');
const PER = phraseTable('mỗi, một, trên');

/** "Bình quân mỗi lớp có 32 học sinh; toàn trường có 20 lớp với 700 học sinh": the average in words. */
export function checkSpelledAverages(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    if (!isCount(m) || loose(m)) continue;
    const per = eachBefore(t, m);
    if (!per) continue;
    const own = unitKey(m.quantity.unit);
    const above: Mention[] = [];
    const below: Mention[] = [];
    for (let k = Math.max(0, i - 8); k < Math.min(mentions.length, i + 5); k++) {
      const other = mentions[k] as Mention;
      if (k === i || Math.abs(other.sentence - m.sentence) > 1 || !isCount(other) || loose(other)) continue;
      const key = unitKey(other.quantity.unit);
      if (key === own) above.push(other);
      else if (key === per) below.push(other);
    }
    const [a, b] = [above[0], below[0]];
    if (above.length !== 1 || below.length !== 1 || !a || !b) continue;
    const exact = (a.quantity.value as number) / (b.quantity.value as number);
    const value = m.quantity.value as number;
    if (roundsAs(exact, m) || Math.abs(exact - value) > 0.25 * exact) continue;
    const text = meanText(a.quantity.value as number, b.quantity.value as number, m);
    out.push(finding('ratio', [a, b, m], text));
  }
  return out;
}

/** The noun of "bình quân mỗi lớp có …" before an average, of "bình quân 40 em một lớp" behind it, or null. */
function eachBefore(t: Tokens, m: Mention): string | null {
  for (let k = m.from - 1; k >= 0 && k > m.from - 7; k--) {
    const size = matchLength(EACH, t, k, m.from);
    if (size === 0) continue;
    const behind = k + size === m.from ? matchLength(PER, t, m.to) : 0;
    if (behind > 0) return unitKey(textOf(t, m.to + behind, m.to + behind + 1));
    // "mỗi lớp bình quân 36 em"
    if (k + size === m.from && t.words[k - 2] === MOI) return unitKey(textOf(t, k - 1, k));
    const noun = k + size + matchLength(PER, t, k + size, m.from);
    return noun > k + 1 && noun < m.from ? unitKey(textOf(t, noun, noun + 1)) : null;
  }
  return null;
}

/** The largest count of that unit before, when no count of it gives the average but the largest comes near. */
function fromAfar(f: Figures, i: number, unit: string, above: Mention, m: Mention): Mention | null {
  let largest: Mention | null = null;
  for (let k = i - 1; k >= 0 && k > i - 60; k--) {
    const base = f.mentions[k] as Mention;
    if (!isCount(base) || !base.quantity.value) continue;
    // whatever it was called: "86 em đoạt giải … 15 triệu đồng/giải"
    if (roundsAs((above.quantity.value as number) / base.quantity.value, m)) return null;
    if (!isOf(base, unit) || isCompared(f.t, base)) continue;
    if (!largest || base.quantity.value > (largest.quantity.value as number)) largest = base;
  }
  if (!largest) return null;
  const exact = (above.quantity.value as number) / (largest.quantity.value as number);
  return Math.abs(exact - (m.quantity.value as number)) <= 0.1 * exact ? largest : null;
}

/** Is the count of what the average is of: "suất" of "suất học bổng", "lớp" of "nhóm lớp"? */
function isOf(m: Mention, unit: string): boolean {
  const key = unitKey(m.quantity.unit);
  return key === unit || key.startsWith(`${unit} `) || key === `nhóm ${unit}` || key === `nhóm, ${unit}`;
}

/** The nearest count of that unit before (or just after) mention i in the same sentence. */
function nearest(f: Figures, i: number, unit: string, sentence: number): Mention | null {
  const { t } = f;
  const own = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence) break;
    if (isCount(m) && isOf(m, unit) && (m.quantity.value as number) > 0) return m;
  }
  const someone = unit === 'người' ? onlyPeople(f, i, sentence) : null;
  if (someone) return someone;
  for (let k = i + 1; k < f.mentions.length && k < i + 3; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence || hasMark(t, own.to, m.from, ';')) break;
    // "12,5 triệu đồng/bộ đối với lớp 2 và 38,4 triệu đồng/bộ đối với lớp 6, …": what follows is for both
    if (m.quantity.unit === own.quantity.unit) break;
    if (isCount(m) && isOf(m, unit) && (m.quantity.value as number) > 0) return m;
  }
  return null;
}

/** "2.160 triệu đồng cho 180 giáo viên, bình quân 12 triệu đồng/người": the one count of people before. */
function onlyPeople(f: Figures, i: number, sentence: number): Mention | null {
  let found: Mention | null = null;
  for (let k = i - 1; k >= 0; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence) break;
    if (!isPeople(unitKey(m.quantity.unit))) continue;
    if (found || !isCount(m) || !m.quantity.value) return null;
    found = m;
  }
  return found;
}
