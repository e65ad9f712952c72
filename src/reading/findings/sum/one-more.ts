import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A total that was not told anew when one more item was written below it: "tổng mức đầu tư 51.845 triệu đồng … Theo đó, xây trường A 11.450
// triệu đồng; trường B 14.820; trường C 7.935; trường D 17.640; trường E 8.275 triệu đồng". All but the last make it to the last digit.

const TOTAL = phraseTable('tổng, tổng số, tổng mức, tổng vốn, tổng kinh phí, tổng số tiền, tổng mức đầu tư, tổng cộng');
const BESIDES = phraseTable('ngoài ra, riêng, chưa kể, đối ứng, dự phòng, không kể, bổ sung, thêm');
const LEAST = 4;
const MOST = 12;
/** Smaller totals are made by chance. */
const DIGITS = 1000;

export function checkOneMore(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || Number(whole.quantity.quote.replace(/\D/g, '')) < DIGITS) continue;
    if (findPhrase(f.t, TOTAL, Math.max(0, whole.from - 5), whole.from) < 0) continue;
    const items = itemsBehind(f, i);
    if (items.length < LEAST || sumOf(items.slice(0, -1)) !== value(whole)) continue;
    out.push(finding('sum', [...items, whole], sumText(items.map(value), value(whole))));
  }
  return out;
}

/** The figures of that very unit in the next sentence, each in a part of its own, when they end it and a semicolon parts them all. */
function itemsBehind({ t, mentions, sentences }: Figures, i: number): Mention[] {
  const whole = mentions[i] as Mention;
  const own = mentions.slice(i + 1, i + 4 * MOST).filter((m) => m.sentence === whole.sentence + 1);
  const last = own.at(-1);
  if (!last) return [];
  const { body, to } = sentences[last.sentence] as Sentence;
  const items = own.filter((m) => isExactCount(m) && unitKey(m.quantity.unit) === unitKey(whole.quantity.unit));
  let parts = 1;
  for (let k = body; k < to; k++) if (isPunct(t, k, ';')) parts++;
  const end = items.at(-1);
  if (parts !== items.length || end !== last || findPhrase(t, BESIDES, body, to) >= 0) return [];
  return items.every((m, n) => n === 0 || parted(t, items[n - 1] as Mention, m)) ? items : [];
}

function parted(t: Figures['t'], one: Mention, two: Mention): boolean {
  for (let k = one.to; k < two.from; k++) if (isPunct(t, k, ';')) return true;
  return false;
}
