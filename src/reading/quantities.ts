import { bareUnit } from './bare-numbers.ts';
import type { Dates } from './dates.ts';
import { SCALES } from './lexicon/nouns.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { isName, ordinalBefore } from './names.ts';
import { type ParsedNumber, parseNumber, scale } from './numbers.ts';
import { boundAt, farBound, fromBefore, qualifierBefore } from './qualifiers.ts';
import type { Quantity } from './reading.ts';
import type { Sentence } from './segment.ts';
import { glued, isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';
import { isNotCounted, readUnit, slashPart, type Unit, unitText } from './units.ts';

// Finds the measured quantities of a sentence: qualifier + number (plain, range, fraction, with a scale word) + unit.

/** A quantity with its tokens [from, to), the token of its number, and the printed decimals. */
export interface Mention {
  from: number;
  to: number;
  num: number;
  decimals: number;
  sentence: number;
  percent: boolean;
  quantity: Quantity;
}

const SCALE_IDS = new Map<number, number>(Object.entries(SCALES).map(([word, factor]) => [registerWord(word), factor]));
const id = registerWord;
const LE = id('lệ');
const DEN = id('đến');
const TRONG = id('trong');
const SO = id('số');
const TONG = id('tổng');
const PHAN = id('phần');
const TRAM = id('trăm');
const NUA = id('nửa');
const _AND = id('và');
const _KY = id('kỳ');
const _DINH = id('định');
const DIEM = id('điểm');
const BUOI = id('buổi');
const NGAY = id('ngày');

/** Adds the quantities of one sentence to `out`. `taken` marks tokens of citations. */
export function readQuantities(
  t: Tokens,
  dates: Dates,
  taken: Uint8Array,
  s: Sentence,
  index: number,
  out: Mention[],
): void {
  let previousOrdinal = -9;
  let i = s.body;
  while (i < s.to) {
    if (t.kind[i] !== NUM || taken[i] || dates.at[i]) {
      i++;
      continue;
    }
    if (isName(t, i, s)) {
      i++;
      continue;
    }
    const hard = ordinalBefore(t, i, s.body, previousOrdinal);
    const mention = hard === 'hard' ? null : readAt(t, dates, i, s, index, hard === 'soft', out);
    if (mention) {
      out.push(mention);
      i = Math.max(mention.to, i + 1);
    } else {
      if (hard) previousOrdinal = i;
      // "thứ 5/34 tỉnh": the whole rank is a name
      i += hard === 'hard' && isPunct(t, i + 1, '/') && t.kind[i + 2] === NUM && glued(t, i) ? 3 : 1;
    }
  }
}

function readAt(
  t: Tokens,
  dates: Dates,
  i: number,
  s: Sentence,
  index: number,
  soft: boolean,
  out: Mention[],
): Mention | null {
  const limit = s.to;
  let last = i;
  let kind: 'plain' | 'range' | 'fraction' = 'plain';
  const next = i + 1;
  const second = i + 2;
  const dash = isPunct(t, next, '-') || isPunct(t, next, '–') || t.words[next] === DEN;
  if (second < limit && t.kind[second] === NUM && !dates.at[second] && !taken2(t, second)) {
    if (isPunct(t, next, '/')) {
      kind = 'fraction';
      last = second;
    } else if (dash) {
      kind = 'range';
      last = second;
    } else if (t.words[next] === TRONG) {
      kind = 'fraction';
      last = second;
    }
  }
  if (kind === 'plain' && t.words[next] === TRONG && (t.words[second] === SO || t.words[second] === TONG)) {
    const at = t.words[second] === TONG ? second + 2 : second + 1;
    if (at < limit && t.kind[at] === NUM && !dates.at[at]) {
      kind = 'fraction';
      last = at;
    }
  }
  let at = last + 1;
  // "30% - 40%", "từ 30% đến 40%"
  if (
    kind === 'plain' &&
    isPunct(t, at, '%') &&
    (isPunct(t, at + 1, '-') || isPunct(t, at + 1, '–') || t.words[at + 1] === DEN) &&
    t.kind[at + 2] === NUM &&
    isPunct(t, at + 3, '%')
  ) {
    kind = 'range';
    last = at + 2;
    at = last + 1;
  }
  // "02 (hai) …"
  if (isPunct(t, at, '(') && isPunct(t, at + 2, ')') && t.kind[at + 1] === WORD) at += 3;
  else if (
    isPunct(t, at, '(') &&
    isPunct(t, at + 3, ')') &&
    t.kind[at + 1] === WORD &&
    t.kind[at + 2] === WORD &&
    t.words[at + 1] === id('mười')
  )
    at += 4;

  let factor = 1;
  let scaled = SCALE_IDS.get(at < limit ? (t.words[at] as number) : 0);
  while (scaled && t.words[at + 1] !== LE) {
    factor *= scaled;
    at++;
    scaled = SCALE_IDS.get(at < limit ? (t.words[at] as number) : 0);
  }
  // "226/226 (100%) xã": the noun stands behind the share
  const behind =
    kind === 'fraction' &&
    isPunct(t, at, '(') &&
    t.kind[at + 1] === NUM &&
    isPunct(t, at + 2, '%') &&
    isPunct(t, at + 3, ')')
      ? readUnit(t, at + 4, limit)
      : null;
  let percent = false;
  let unit: Unit | null = null;
  let unitName: string | null = null;
  let to = at;
  if (isPunct(t, at, '%')) {
    percent = true;
    unitName = '%';
    to = at + 1;
    if (isPunct(t, to, '/') && t.kind[to + 1] === WORD) {
      to += 2;
    }
  } else if (t.words[at] === PHAN && t.words[at + 1] === TRAM) {
    percent = true;
    unitName = '%';
    to = at + 2;
  } else if (t.words[at] === NUA && kind === 'plain' && textOf(t, i, i + 1) === '1') {
    const q = qualifierBefore(t, i, s.body);
    return finish(t, q.from, at + 1, i, { value: 0.5, decimals: 1 }, null, { ...q, unit: null }, index, false);
  } else if (behind?.known) {
    unitName = unitText(t, behind);
    unit = behind;
  } else {
    unit = readUnit(t, at, limit);
    if (unit) {
      to = slashPart(t, unit.to, limit);
      unitName = unitText(t, { ...unit, to });
    } else if (factor > 1) unitName = 'đồng';
  }
  const fractional = percent || factor > 1 || /^(m2|m²|ha|km|m|kg|tấn|điểm)/.test(unitName ?? '');
  const first = parseNumber(textOf(t, i, i + 1), fractional);
  const other = last > i ? parseNumber(textOf(t, last, last + 1), fractional) : null;
  if (!first || (last > i && !other)) return null;
  if (unitName === null) {
    if (at < limit && t.kind[at] === WORD && isNotCounted(t, at) && framing(t, at)) return null;
    if (soft && boundAt(t, at) && t.words[i - 1] === DIEM) unitName = 'điểm';
    else if (soft && kind !== 'fraction') return null;
    if (kind === 'fraction' && (soft || !other || first.value > other.value)) return null;
    const bare = unitName ?? bareUnit(t, dates, i, last + 1, s, index, out, kind === 'fraction');
    if (!bare) return null;
    unitName = bare;
    to = last + 1;
  } else if (soft && !percent && !(unit?.known ?? factor > 1)) return null;
  if (framesTime(t, i, at)) return null;
  if (t.words[at] === BUOI && isPunct(t, at + 1, '/') && t.words[at + 2] === NGAY && first.value === 2) return null;
  if (kind === 'fraction' && other && first.value > other.value * 3) return null;

  const q = qualifierBefore(t, i, s.body);
  let comparator = q.comparator;
  let from = q.from;
  const near = boundAt(t, to);
  if (near) {
    comparator = near;
    to += 2;
    if (fromBefore(t, from, s.body)) from--;
  } else if (fromBefore(t, i, s.body)) {
    const far = farBound(t, to, limit);
    if (far) {
      comparator = far.comparator;
      to = far.to;
      from = i - 1;
    } else if (kind === 'range') from = i - 1;
  }
  const value = { value: scale(first.value, first.decimals, factor), decimals: first.decimals };
  const extra = { comparator, approx: q.approx, unit: unitName } as Partial<Quantity>;
  if (kind === 'range' && other) extra.value_to = scale(other.value, other.decimals, factor);
  if (kind === 'fraction' && other) {
    extra.numerator = first.value;
    extra.denominator = other.value;
  }
  return finish(t, from, to, i, value, other, extra, index, percent);
}

/** "trong 2 ngày", "sau 3 tuần", "10 ngày qua": a span that only frames time; "trong vòng 15 ngày" is a limit. */
function framesTime(t: Tokens, i: number, at: number): boolean {
  if (!DAYS.has(t.words[at] as number) || isPunct(t, at + 1, '/')) return false;
  return SPANS.has(t.words[i - 1] as number) || AGO.has(t.words[at + 1] as number);
}
const DAYS = wordSet('ngày tuần giờ đêm');
const SPANS = wordSet('trong sau suốt cách');
const AGO = wordSet('qua trước nay liền');

/** "40 tuổi", "5 năm", "10 tháng": the number only frames. */
function framing(t: Tokens, at: number): boolean {
  return FRAMES.has(t.words[at] as number);
}
const FRAMES = wordSet('tuổi năm tháng học nhiệm thế kỳ bậc cấp mức khóa thập độ làm giai');

function taken2(t: Tokens, i: number): boolean {
  return isPunct(t, i + 1, '/') && t.kind[i + 2] === NUM && glued(t, i);
}

function finish(
  t: Tokens,
  from: number,
  to: number,
  num: number,
  n: ParsedNumber,
  _other: ParsedNumber | null,
  extra: Partial<Quantity>,
  index: number,
  percent: boolean,
): Mention {
  const start = t.start[from] as number;
  const end = t.end[to - 1] as number;
  const fraction = extra.numerator !== undefined;
  const quantity: Quantity = {
    start,
    end,
    quote: t.text.slice(start, end),
    value: fraction ? null : n.value,
    unit: extra.unit ?? null,
    role: 'actual',
  };
  if (extra.value_to !== undefined) quantity.value_to = extra.value_to;
  if (fraction) {
    quantity.numerator = extra.numerator as number;
    quantity.denominator = extra.denominator as number;
  }
  if (extra.comparator) quantity.comparator = extra.comparator;
  if (extra.approx) quantity.approx = extra.approx;
  return { from, to, num, decimals: n.decimals, sentence: index, percent, quantity };
}
