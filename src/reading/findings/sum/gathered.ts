import { findPhrase, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isExactCount, isMoney, sumOf, value } from '../figures.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A total that gathers what the sentences before it told: "Quỹ A được 82,1 triệu đồng, quỹ B 164,2 triệu đồng. Quỹ C thu được 49,26
// triệu đồng. Như vậy, cả ba quỹ đạt 295,56 triệu đồng"; "tặng Bằng khen cho 32 tập thể và 57 cá nhân. … Giấy khen cho 18 tập
// thể và 46 cá nhân. Có tất cả 153 tập thể, cá nhân".

const NUMBERS = valuedTable({ hai: '2', ba: '3', bốn: '4', năm: '5', sáu: '6' });
const CA = registerWord('cả');
const ALL = phraseTable('tất cả, tổng cộng, tính chung, như vậy có, tổng số');
const SENTENCES = 3;
const MOST_OFF = 0.6;

export function checkGathered(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || value(whole) < 2) continue;
    const named = bothOrMore(f, whole);
    const parts = named > 0 ? lastOf(f, i, named) : (ofTheRow(f, i) ?? amountsOfLine(f, i));
    if (!parts) continue;
    const sum = sumOf(parts);
    const off = Math.abs(sum - value(whole));
    if (off < 1e-6 * sum || madeElsewhere(f, i, sum)) continue;
    // "cộng cả hai loại 104 em" gathers no prizes
    if (off > MOST_OFF * value(whole)) continue;
    const row = named === 0 && !isMoney(whole);
    if (!(row ? off <= 0.1 * sum : oneSlip(parts, sum, whole, value(whole)))) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** "cả ba quỹ đạt 295,56 triệu đồng": how many were named, or 0. */
function bothOrMore(f: Figures, whole: Mention): number {
  for (let k = whole.num - 2; k > whole.num - 9 && k >= 0; k--)
    if (f.t.words[k] === CA) return Number(matchValue(NUMBERS, f.t, k + 1) ?? 0);
  return 0;
}

/** The last counts of the kind before, as many as were named, none of them in the sentence of the total. */
function lastOf(f: Figures, i: number, size: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0 && parts.length < size; k--) {
    const m = f.mentions[k] as Mention;
    if (whole.sentence - m.sentence > SENTENCES) return null;
    if (m.percent || m.quantity.role === 'change' || !(sameUnit(whole, m) || countsAlike(whole, m))) continue;
    if (!isExactCount(m) || m.sentence === whole.sentence || value(m) >= value(whole)) return null;
    parts.unshift(m);
  }
  return parts.length === size ? parts : null;
}

/** "Có tất cả 153 tập thể, cá nhân": every count of one of the nouns of the whole in the sentences right before. */
function ofTheRow(f: Figures, i: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const nouns = unitKey(whole.quantity.unit).split(', ');
  if (nouns.length < 2 || findPhrase(f.t, ALL, Math.max(0, whole.num - 4), whole.num) < 0) return null;
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0; k--) {
    const m = f.mentions[k] as Mention;
    if ((parts[0] ?? whole).sentence - m.sentence > 1 || whole.sentence - m.sentence > SENTENCES) break;
    if (m.sentence === whole.sentence || !isExactCount(m) || !nouns.includes(unitKey(m.quantity.unit))) continue;
    parts.unshift(m);
  }
  const kinds = new Set(parts.map((m) => unitKey(m.quantity.unit)));
  return kinds.size === nouns.length && parts.length > 2 ? parts : null;
}

/** "Toàn bộ số tiền của chương trình là 320 triệu đồng": every amount told before it in its line, but for prices. */
function amountsOfLine(f: Figures, i: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const s = f.sentences[whole.sentence] as Sentence;
  if (!isMoney(whole) || s.opensLine || findPhrase(f.t, ALL_MONEY, s.body, Math.min(whole.from, s.body + 6)) < 0)
    return null;
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 24; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence === whole.sentence && isMoney(m)) return null;
    const own = f.sentences[m.sentence] as Sentence;
    if (
      isMoney(m) &&
      !/\//.test(m.quantity.unit ?? '') &&
      findPhrase(f.t, EACH, Math.max(own.body, m.num - 5), m.num) < 0
    ) {
      if (!isExactCount(m) || value(m) >= value(whole)) return null;
      parts.unshift(m);
    }
    if (own.opensLine && (f.mentions[k - 1]?.sentence ?? -1) !== m.sentence) break;
  }
  // the last of them alone agree
  let sum = 0;
  for (const m of [...parts].reverse()) {
    sum += value(m);
    if (sum === value(whole)) return null;
  }
  return parts.length > 1 ? parts : null;
}
const ALL_MONEY = phraseTable('toàn bộ số tiền, tổng số tiền, tổng trị giá, tổng giá trị, tính ra, tất cả số tiền');
const EACH = phraseTable('mỗi, mức hỗ trợ, mức');

/** Do the parts make another figure near by? */
const madeElsewhere = (f: Figures, i: number, sum: number): boolean =>
  f.mentions.slice(Math.max(0, i - 12), i + 6).some((m) => m.quantity.value === sum && !m.percent);
