import { phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, follows, isCount, loose, sumOf, value } from '../figures.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A total on the line below a list: "thành tiền 24.000.000 đồng; …" and then "Tổng số tiền là …".

const OPENS_TOTAL = phraseTable(
  'tổng, tổng số, tổng cộng, cộng, tổng kinh phí, tổng số tiền, tổng trị giá, cộng chung, tất cả là, cả thảy',
);
const AMOUNT = phraseTable('thành tiền, số tiền, trị giá, cộng, kinh phí');

/** Two or more bullets, each with one amount, and a line "Tổng …" right below them. */
export function checkTotals(f: Figures): Finding[] {
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
    const sum = sumOf(parts);
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
