import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { NUM, PUNCT, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, loose, parted } from '../figures.ts';
import { figure, printedAs, roundsAs } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';

// A yearly average against the total and the years it is of: "giai đoạn 2021-2025 bố trí 2.200 tỷ đồng, bình quân 440 tỷ
// đồng/năm", "trong 5 năm xây 340 phòng học, bình quân mỗi năm 68 phòng". How many years a span has is read both ways
// (a term 2020-2025 has five, a plan 2021-2025 too).

const EACH_YEAR = phraseTable(
  'bình quân mỗi năm, trung bình mỗi năm, bình quân hằng năm, bình quân hàng năm, mỗi năm bình quân, mỗi năm trung bình, bình quân một năm, trung bình hằng năm',
);
const NAM = registerWord('năm');
const DEN = registerWord('đến');
const HOC = registerWord('học');

export function checkYearly(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    if (m.percent || m.quantity.value === null || loose(m)) continue;
    const unit = yearlyUnit(f.t, m);
    if (unit === null) continue;
    const total = totalBefore(f, i, unit);
    if (!total) continue;
    const years = yearsIn(f.t, (f.sentences[m.sentence] as Sentence).from, m.from);
    const means = years.map((n) => [n, (total.quantity.value as number) / n] as const);
    if (means.length === 0 || means.some(([, mean]) => roundsAs(mean, m))) continue;
    const value = m.quantity.value;
    const [near] = means.sort((a, b) => Math.abs(a[1] - value) - Math.abs(b[1] - value));
    if (!near || Math.abs(near[1] - value) > 0.25 * near[1]) continue;
    const text = `${figure(total.quantity.value as number, 4)} : ${near[0]} năm = ${figure(near[1])}, làm tròn ${printedAs(near[1], m)}; văn bản ghi ${figure(value, 4)}`;
    out.push(finding('ratio', [total, m], text));
  }
  return out;
}

/** What is counted by the year: "đồng" of "440 tỷ đồng/năm" and of "bình quân mỗi năm 440 tỷ đồng"; else null. */
function yearlyUnit(t: Tokens, m: Mention): string | null {
  const unit = m.quantity.unit ?? '';
  const per = /^(.+?) ?\/ ?năm$/.exec(unit);
  if (per) return per[1] as string;
  if (unit === '' || unit.includes('/')) return null;
  return findPhrase(t, EACH_YEAR, Math.max(0, m.from - 8), m.from) >= 0 ? unit : null;
}

/** The one count of that kind before the average in its sentence. */
function totalBefore(f: Figures, i: number, unit: string): Mention | null {
  const m = f.mentions[i] as Mention;
  let total: Mention | null = null;
  for (let k = i - 1; k >= 0; k--) {
    const other = f.mentions[k] as Mention;
    if (other.sentence !== m.sentence) break;
    if (other.percent || other.quantity.unit === null || !sameKind(other.quantity.unit, unit)) continue;
    if (total || loose(other) || other.quantity.value === null || other.quantity.unit.includes('/')) return null;
    if (parted(f.t, other.to, m.from) || m.from - other.to > 16) return null;
    total = other;
  }
  return total && (total.quantity.value as number) > (m.quantity.value as number) * 1.5 ? total : null;
}

/** How many years the words name: "5 năm", "2021-2025" (five, or four between the ends), "từ năm 2021 đến năm 2024". */
function yearsIn(t: Tokens, from: number, to: number): number[] {
  const found = new Set<number>();
  const year = (k: number): number => {
    const n = t.kind[k] === NUM ? Number(textOf(t, k, k + 1)) : 0;
    return Number.isInteger(n) ? n : 0;
  };
  for (let k = from; k < to; k++) {
    const n = year(k);
    if (n > 1 && n <= 20 && t.words[k + 1] === NAM && t.words[k + 2] !== HOC) found.add(n);
    if (n < 1990 || n > 2100) continue;
    for (let next = k + 1; next < k + 5 && next < to; next++) {
      const last = year(next);
      if (last > n && last - n <= 20) {
        found.add(last - n);
        found.add(last - n + 1);
      }
      if (t.kind[next] !== PUNCT && t.words[next] !== DEN && t.words[next] !== NAM) break;
    }
  }
  return [...found];
}
