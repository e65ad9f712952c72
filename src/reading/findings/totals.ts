import { phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { isPunct, textOf } from '../tokens.ts';
import {
  type Figures,
  figure,
  finding,
  follows,
  isCount,
  loose,
  parted,
  roundsAs,
  sumText,
  unitKey,
} from './figures.ts';

// Sums that stand behind what they are of: a total on the line below a list ("thành tiền 24.000.000 đồng; …" and then
// "Tổng số tiền là …"), and a price times a number ("24 em, 1.000.000 đồng/em, thành tiền 24.000.000 đồng").

const OPENS_TOTAL = phraseTable(
  'tổng, tổng số, tổng cộng, cộng, tổng kinh phí, tổng số tiền, tổng trị giá, cộng chung, tất cả là, cả thảy',
);
const COMES_TO = phraseTable(
  'thành tiền, tổng, tổng số, tổng cộng, tổng trị giá, tổng giá trị, tổng số tiền, tổng kinh phí, cộng, thành, bằng, trị giá',
);
const AMOUNT = phraseTable('thành tiền, số tiền, trị giá, cộng, kinh phí');
const EACH = registerWord('mỗi');

export function checkTotals(f: Figures): Finding[] {
  return [...totalsBelow(f), ...products(f)];
}

const value = (m: Mention): number => m.quantity.value as number;

/** Two or more bullets, each with one amount, and a line "Tổng …" right below them. */
function totalsBelow(f: Figures): Finding[] {
  const out: Finding[] = [];
  let first = 0;
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const s = f.sentences[whole.sentence] as Sentence;
    if ((f.mentions[i - 1]?.sentence ?? -1) !== whole.sentence) first = i;
    if (first !== i || !s.opensLine || !isCount(whole) || loose(whole)) continue;
    if (!follows(f.t, OPENS_TOTAL, s.body + 3, 3) || whole.from - s.body > 14) continue;
    const parts = amountsAbove(f, i, whole);
    if (parts.length < 2) continue;
    const sum = parts.reduce((n, m) => n + value(m), 0);
    if (Math.abs(sum - value(whole)) < 1e-6 * sum || Math.abs(sum - value(whole)) > 0.1 * sum) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The one amount of each bullet that stands right above the line of mention i, or none when a bullet has no such amount. */
function amountsAbove(f: Figures, i: number, whole: Mention): Mention[] {
  const key = unitKey(whole.quantity.unit);
  const parts: Mention[] = [];
  let bullet: string | null = null;
  let k = i - 1;
  for (let n = whole.sentence - 1; n >= 0 && n > whole.sentence - 40; n--) {
    const s = f.sentences[n] as Sentence;
    if (!s.opensLine || s.marker === null || !/^[-+•*–►·○●▪◦→]$/.test(s.marker)) break;
    if (bullet !== null && s.marker !== bullet) break;
    bullet = s.marker;
    const own: Mention[] = [];
    for (; k >= 0 && (f.mentions[k] as Mention).sentence === n; k--) {
      const m = f.mentions[k] as Mention;
      if (isCount(m) && unitKey(m.quantity.unit) === key) own.push(m);
    }
    const told = own.filter((m) => follows(f.t, AMOUNT, m.from, 3));
    const amount = own.length === 1 ? own[0] : told.length === 1 ? told[0] : undefined;
    if (!amount || loose(amount)) return [];
    parts.unshift(amount);
  }
  return parts;
}

/** "18 suất, mỗi suất 1,5 triệu đồng, tổng trị giá 27 triệu đồng". */
function products(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const price = f.mentions[i] as Mention;
    const total = f.mentions[i + 1] as Mention;
    if (total.sentence !== price.sentence || total.from - price.to > 8 || !isCount(total) || loose(total)) continue;
    const noun = pricedNoun(f, price);
    if (noun === null || loose(price) || price.quantity.value === null) continue;
    if (unitKey((price.quantity.unit ?? '').split('/')[0] ?? '') !== unitKey(total.quantity.unit)) continue;
    if (!follows(f.t, COMES_TO, total.from, 4) || parted(f.t, price.to, total.from)) continue;
    const counts: Mention[] = [];
    for (let k = i - 1; k >= 0 && k > i - 14; k--) {
      const m = f.mentions[k] as Mention;
      if (price.sentence - m.sentence > 1) break;
      const key = unitKey(m.quantity.unit);
      if (isCount(m) && (key === noun || key.startsWith(`${noun} `))) counts.push(m);
    }
    const [count] = counts;
    if (counts.length !== 1 || !count || loose(count)) continue;
    const exact = value(count) * value(price);
    if (roundsAs(exact, total) || Math.abs(exact - value(total)) > 0.5 * exact) continue;
    const text = `${figure(value(count))} × ${figure(value(price))} = ${figure(exact, 4)}; văn bản ghi ${figure(value(total), 4)}`;
    out.push(finding('sum', [count, price, total], text));
  }
  return out;
}

/** What the price is for: "đồng/em", "mỗi suất trị giá 4,5 triệu đồng"; null for an amount that is no price. */
function pricedNoun(f: Figures, m: Mention): string | null {
  const unit = m.quantity.unit ?? '';
  if (m.percent || !/^(đồng|đ)(?![\p{L}])/iu.test(unit)) return null;
  const slash = unit.indexOf('/');
  if (slash > 0) return unitKey(unit.slice(slash + 1));
  for (let k = m.from - 2; k >= 0 && k > m.from - 6; k--) {
    if (isPunct(f.t, k, ',') || isPunct(f.t, k, ';') || isPunct(f.t, k, '.')) return null;
    if (f.t.words[k] === EACH) return unitKey(textOf(f.t, k + 1, k + 2));
  }
  return null;
}
