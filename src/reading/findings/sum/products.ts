import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, isMoney, loose, parted, value } from '../figures.ts';
import { figure, roundsAs } from '../printing.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// What each gets, how many get it, and what it comes to: "24 em, 1.000.000 đồng/em, thành tiền 24.000.000 đồng", "64 học sinh
// được nhận quà, mỗi suất 500.000 đồng, tổng trị giá 32 triệu đồng", "312 suất quà, tổng trị giá 156 triệu đồng, bình quân
// 500.000 đồng/suất". Where the price does not name what is counted, one digit must mend it.

const TOTAL = phraseTable(
  'thành tiền, tổng, tổng số, tổng cộng, tổng trị giá, tổng giá trị, tổng số tiền, tổng kinh phí, cộng, thành, bằng, trị giá, số tiền, với số tiền, quyên góp, quyên góp được, trích, trích quỹ, hết, hết tổng cộng, chi hết, tốn',
);
const EACH = registerWord('mỗi');
const AVERAGE = phraseTable('bình quân, trung bình');
/** A price for a span of time is multiplied by more than heads. */
const TIME = /\/(tháng|năm|ngày|tiết|giờ|tuần|kỳ|học kỳ|lần|buổi)/;
const NEAR = 20;

export function checkProducts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const noun = pricedNoun(f.t, f.mentions[i] as Mention);
    const found = noun === null ? null : judge(f, i, noun);
    if (found) out.push(found);
  }
  return out;
}

/** What a price is for: "đồng/em", "mỗi suất trị giá 4,5 triệu đồng"; null for an amount that is no price. */
function pricedNoun(t: Tokens, m: Mention): string | null {
  const unit = m.quantity.unit ?? '';
  if (m.percent || !isMoney(m) || !m.quantity.value || loose(m) || TIME.test(unit)) return null;
  const slash = unit.indexOf('/');
  if (slash > 0) return unitKey(unit.slice(slash + 1));
  for (let k = m.from - 2; k >= 0 && k > m.from - 6; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
    if (t.words[k] === EACH) return unitKey(textOf(t, k + 1, k + 2));
  }
  return findPhrase(t, AVERAGE, Math.max(0, m.from - 3), m.from) >= 0 ? '' : null;
}

/** The count of what the price is for and the total beside it, when they do not agree. */
function judge(f: Figures, i: number, noun: string): Finding | null {
  const price = f.mentions[i] as Mention;
  const total = totalBeside(f, i);
  if (!total) return null;
  const counts = countsBefore(f, i);
  const named = counts.filter((m) => isOf(m, noun));
  const [count, other] = named.length > 0 ? named : counts;
  if (!count || other || value(count) < 2) return null;
  const exact = value(count) * value(price);
  if (isMadeByOther(f, i, price, total)) return null;
  const averaged = findPhrase(f.t, AVERAGE, Math.max(0, price.from - 5), price.from) >= 0;
  if (roundsAs(exact, total) || (averaged && roundsAs(value(total) / value(count), price))) return null;
  const near = named.length > 0 && total.from > price.from && Math.abs(exact - value(total)) <= 0.5 * exact;
  if (!near && !isSlip(count, price, total, averaged)) return null;
  const text = `${figure(value(count))} × ${figure(value(price))} = ${figure(exact, 4)}; văn bản ghi ${figure(value(total), 4)}`;
  return finding('sum', [count, price, total], text);
}

/** "84/96 công trình …; 12 công trình còn lại …. Tổng mức đầu tư 288 tỉ đồng, trung bình 3 tỉ đồng/công trình": of the 96. */
function isMadeByOther({ mentions }: Figures, i: number, price: Mention, total: Mention): boolean {
  return mentions
    .slice(Math.max(0, i - OTHERS), i + 3)
    .some(({ quantity: q }) =>
      [q.value, q.denominator].some((x) => !!x && Math.abs(x * value(price) - value(total)) < 1e-6 * value(total)),
    );
}
const OTHERS = 12;

function isSlip(count: Mention, price: Mention, total: Mention, averaged: boolean): boolean {
  const row = [count, price, total].map(printedOf);
  // "bình quân 3 triệu đồng/giải" rounds too much to say how many there were
  if (averaged && value(price) < 10 * printedOf(price).step) return false;
  const step = (row[1] as (typeof row)[number]).step;
  return fitsWithOneSlip(row, ([n = 0, p = 0, s = 0]) =>
    averaged ? n > 0 && Math.abs(s / n - p) <= step / 2 + 1e-9 : s > 0 && Math.abs(n * p - s) < 1e-6 * s,
  );
}

const isOf = (m: Mention, noun: string): boolean => {
  const key = unitKey(m.quantity.unit);
  return noun !== '' && (key === noun || key.startsWith(`${noun} `));
};

/** The one amount right before or behind the price that is called a total; none where two prices make it. */
function totalBeside(f: Figures, i: number): Mention | null {
  const price = f.mentions[i] as Mention;
  let found: Mention | null = null;
  for (let k = Math.max(0, i - 4); k < f.mentions.length && k < i + 4; k++) {
    const m = f.mentions[k] as Mention;
    if (k === i || m.sentence !== price.sentence) continue;
    // "45 suất, mỗi suất 1 triệu đồng, và 10 xe đạp, tổng trị giá …"
    if (!isMoney(m) && k > i && !found) return null;
    if (!isMoney(m)) continue;
    if (pricedNoun(f.t, m) !== null) return null;
    const [from, to] = m.from < price.from ? [m.to, price.from] : [price.to, m.from];
    if (!isExactCount(m) || to - from > NEAR || parted(f.t, from, to) || !saysTotal(f.t, m)) continue;
    if (found) return null;
    found = m;
  }
  return found;
}

/** The counts before the price that are no money, nearest first: those of its sentence, or of the one before. */
function countsBefore(f: Figures, i: number): Mention[] {
  const price = f.mentions[i] as Mention;
  const counts: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 14; k--) {
    const m = f.mentions[k] as Mention;
    if (price.sentence - m.sentence > 1 || (counts[0] && m.sentence !== counts[0].sentence)) break;
    if (isExactCount(m) && !isMoney(m)) counts.push(m);
  }
  return counts;
}

function saysTotal(t: Tokens, m: Mention): boolean {
  for (let k = m.num - 1; k >= 0 && k > m.num - 5; k--) if (matchLength(TOTAL, t, k, m.num) > 0) return true;
  return false;
}
