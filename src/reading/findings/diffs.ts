import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, type Tokens, WORD } from '../tokens.ts';
import { type Figures, figure, finding, loose, sameKind } from './figures.ts';

// Changes that do not follow from their two ends: "từ 218 lên 234 trường, tăng 15 trường", "27/30 đơn vị … còn 4 đơn vị".

const id = registerWord;
const FROM = id('từ');
const TO = new Set(['lên', 'xuống', 'còn', 'thành'].map(id));
const CON = id('còn');
const RATES = phraseTable('mỗi năm, bình quân, trung bình, hằng năm, hàng năm, /năm');
const BEFORE = phraseTable('so với');

export function checkDiffs(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i] as Mention;
    const b = mentions[i + 1] as Mention;
    if (a.sentence !== b.sentence) continue;
    const rest = complement(t, a, b);
    if (rest) out.push(rest);
    if (!isPair(t, a, b)) continue;
    for (const c of [mentions[i + 2], mentions[i - 1]]) {
      if (
        !c ||
        c.sentence !== a.sentence ||
        c.quantity.role !== 'change' ||
        c.quantity.value === null ||
        c.quantity.value_to !== undefined
      )
        continue;
      if (!beside(t, a, b, c)) continue;
      const found = judge(a, b, c);
      if (found) out.push(found);
      break;
    }
  }
  for (let i = 0; i + 2 < mentions.length; i++) {
    const found = sincePast(t, mentions[i] as Mention, mentions[i + 1] as Mention, mentions[i + 2] as Mention);
    if (found) out.push(found);
  }
  return out;
}

/** "từ A … lên/xuống còn B" with nothing measured between. */
function isPair(t: Tokens, a: Mention, b: Mention): boolean {
  if (
    a.quantity.value === null ||
    b.quantity.value === null ||
    a.percent !== b.percent ||
    a.quantity.value_to !== undefined ||
    b.quantity.value_to !== undefined
  )
    return false;
  if (t.words[a.from - 1] !== FROM && t.words[a.from] !== FROM) return false;
  if (b.from - a.to > 9) return false;
  for (let k = a.to; k < b.from; k++) {
    if (isPunct(t, k, ';')) return false;
    if (t.kind[k] === WORD && TO.has(t.words[k] as number)) return true;
  }
  return false;
}

function beside(t: Tokens, a: Mention, b: Mention, c: Mention): boolean {
  const from = c.from > b.from ? b.to : c.to;
  const to = c.from > b.from ? c.from : a.from;
  if (to - from > 12) return false;
  for (let k = from; k < to; k++) if (isPunct(t, k, ';')) return false;
  return true;
}

function judge(a: Mention, b: Mention, c: Mention): Finding | null {
  const before = a.quantity.value as number;
  const after = b.quantity.value as number;
  const change = c.quantity.value as number;
  if (loose(a) || loose(b)) return null;
  const points = Math.abs(after - before);
  const unit = 10 ** -Math.max(a.decimals, b.decimals, c.decimals);
  const slack = loose(c) ? Math.max(1, change * 0.05) : unit * 0.5;
  if (c.percent === a.percent && (c.percent || sameKind(c.quantity.unit, a.quantity.unit))) {
    if (Math.abs(points - change) <= slack + 1e-9) return null;
    if (c.percent && before > 0 && Math.abs((points / before) * 100 - change) <= slack + unit * 0.5) return null;
  } else if (c.percent && before > 0) {
    if (Math.abs((points / before) * 100 - change) <= Math.max(slack, 0.5 * 10 ** -c.decimals) + 1e-9) return null;
  } else return null;
  return finding(
    'diff',
    [a, b, c],
    `Từ ${figure(before)} đến ${figure(after)} là ${figure(points)}${before > 0 && c.percent ? ` (${figure((points / before) * 100)} %)` : ''}, không phải ${figure(change, 4)}`,
  );
}

/** "27/30 đơn vị đạt, còn 3 đơn vị": what remains must fill the whole. */
function complement(t: Tokens, a: Mention, b: Mention): Finding | null {
  const q = a.quantity;
  if (q.numerator === undefined || q.denominator === undefined || b.percent || b.quantity.value === null || loose(b))
    return null;
  if (!sameKind(q.unit, b.quantity.unit) || t.words[b.from - 1] !== CON) return null;
  for (let k = a.to; k < b.from; k++) if (isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
  if (q.numerator + b.quantity.value === q.denominator || b.quantity.value === q.numerator) return null;
  return finding(
    'diff',
    [a, b],
    `${q.denominator} − ${q.numerator} = ${q.denominator - q.numerator}, không phải ${b.quantity.value}`,
  );
}

/** "234 trường, tăng 15 trường so với năm 2015 (218 trường)". */
function sincePast(t: Tokens, now: Mention, change: Mention, past: Mention): Finding | null {
  if (
    now.sentence !== past.sentence ||
    change.quantity.role !== 'change' ||
    now.quantity.role === 'change' ||
    past.quantity.role === 'change'
  )
    return null;
  if (
    now.percent !== change.percent ||
    past.percent !== now.percent ||
    now.quantity.value === null ||
    past.quantity.value === null ||
    change.quantity.value === null
  )
    return null;
  if (loose(now) || loose(change) || loose(past) || change.from - now.to > 6 || past.from - change.to > 12) return null;
  if (!sameKind(now.quantity.unit, past.quantity.unit) || !sameKind(now.quantity.unit, change.quantity.unit))
    return null;
  if (matchLength(BEFORE, t, change.to) === 0 || !isPunct(t, past.from - 1, '(')) return null;
  for (let k = change.to; k < past.from; k++)
    if (isPunct(t, k, ';') || isPunct(t, k, ',') || matchLength(RATES, t, k) > 0) return null;
  const points = Math.abs(now.quantity.value - past.quantity.value);
  const unit = 10 ** -Math.max(now.decimals, past.decimals, change.decimals);
  if (Math.abs(points - change.quantity.value) <= unit * 0.5) return null;
  return finding(
    'diff',
    [now, past, change],
    `${figure(now.quantity.value)} − ${figure(past.quantity.value)} = ${figure(now.quantity.value - past.quantity.value)}`,
  );
}
