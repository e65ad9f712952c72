import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { oneSlip, weight } from '../mends.ts';
import { beside } from '../nearby.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A total told first, its parts one by one over the sentences and paragraphs behind it: "khởi công 5 dự án … với tổng vốn 1.419 tỷ đồng.
// Dự án tại xã A … 288 tỷ đồng …. Trường ở xã B được đầu tư 291,5 tỷ đồng …". Only for figures of so many digits that chance
// does not do it.

const LARGE = 1.6;
const SENTENCES = 12;
/** Figures looked through: a text without stops is one sentence. */
const REACH = 200;
const MOST = 9;
/** Figures that are no parts: what each has, and what it was before. */
const ASIDE = phraseTable(
  'mỗi, mức hỗ trợ, mức thu, mức thưởng, bình quân, trung bình, từng, đơn giá, so với, năm trước, năm học trước, cùng kỳ',
);

export function checkLeadTotals(f: Figures): Finding[] {
  const out: Finding[] = [];
  const first = new Map<string, number>();
  for (const [i, whole] of f.mentions.entries()) {
    const key = unitKey(whole.quantity.unit);
    if (key === '' || !isExactCount(whole)) continue;
    // the largest of its kind so far; a headline may have told it before
    if ((first.get(key) ?? 0) > value(whole)) continue;
    first.set(key, value(whole));
    const found = judge(f, i, key);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number, key: string): Finding | null {
  const whole = f.mentions[i] as Mention;
  const total = value(whole);
  const parts: Mention[] = [];
  let sum = 0;
  let found: Finding | null = null;
  for (let k = i + 1; k < f.mentions.length && k < i + REACH && parts.length < MOST; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - whole.sentence > SENTENCES) break;
    if (!isExactCount(m) || unitKey(m.quantity.unit) !== key) continue;
    if (findPhrase(f.t, ASIDE, Math.max(0, m.num - 8), m.num) >= 0) continue;
    if (value(m) === total) continue;
    if (value(m) > total) break;
    parts.push(m);
    sum += value(m);
    if (someRun(parts, total)) return null;
    const spread = parts.length > 2 && new Set(parts.map((p) => p.sentence)).size > 1;
    if (found || !spread || weight([...parts, whole]) < LARGE) continue;
    // "khởi công 5 dự án với tổng vốn …": as many parts as were named
    const named = Math.abs(sum - total) <= 0.03 * total && saysHowMany(f, whole, parts.length);
    if (!named && !oneSlip(parts, sum, whole, total)) continue;
    found = finding('sum', [...parts, whole], sumText(parts.map(value), total));
  }
  return found;
}

const saysHowMany = (f: Figures, whole: Mention, size: number): boolean =>
  beside(f.mentions, whole, 12).some((m) => m.sentence === whole.sentence && m !== whole && m.quantity.value === size);

/** Do the last of the parts, or all, make the total? */
function someRun(parts: readonly Mention[], total: number): boolean {
  let sum = 0;
  for (const m of [...parts].reverse()) {
    sum += value(m);
    if (Math.abs(sum - total) < 1e-9 * total) return true;
  }
  return false;
}
