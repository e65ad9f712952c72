import { COUNT_NOUNS, MODIFIERS, TIME_UNITS } from '../lexicon/nouns.ts';
import { matchLength } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Quantity } from '../reading.ts';
import { labelFollows, rowLabel } from '../tables/label-rows.ts';
import type { Place } from '../tables/table-place.ts';
import type { Dates } from '../text/dates.ts';
import { isNoRank, readShape, type Shape } from '../text/number-shape.ts';
import { type ParsedNumber, parseNumber, scale, spelledNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { bareUnit } from './bare-numbers.ts';
import { crowdUnit, outOfYears } from './counted-elsewhere.ts';
import { isName, ordinalBefore } from './names.ts';
import { endsName, isIdiom, isPhone } from './no-counts.ts';
import { OWN_NAMES } from './of-wholes.ts';
import { crowdOver, rowUnit, totalUnit } from './part-rows.ts';
import { boundAt, farBound, fromBefore, nounBound, outOf, type Qualifier, qualifierBefore } from './qualifiers.ts';
import { meanAge } from './ratios.ts';
import { framesTime } from './time-frames.ts';
import { isNotCounted } from './unit-rows.ts';
import { readUnit, slashPart, startsCountNoun, unitText } from './units.ts';

// Finds the measured quantities of a sentence: qualifier + number (plain, range, fraction, with a scale word) + unit.

/** A quantity with its tokens [from, to), the token of its number, and the printed decimals. */
export interface Mention {
  from: number;
  to: number;
  num: number;
  decimals: number;
  sentence: number;
  percent: boolean;
  /** Written in words: kept only when it turns out to be a target. */
  spelled?: boolean;
  /** The aim that a past plan had set, named beside a result: it has no due period but its own. */
  aside?: boolean;
  /** The head of its column says what it is. */
  headed?: boolean;
  /** Where it stands alone in a cell of a table. */
  cell?: Place;
  /** The period that heads its column in a table. */
  period?: string;
  quantity: Quantity;
}

const id = registerWord;
const SO = id('số');
const TONG = id('tổng');
const PHAN = id('phần');
const TRAM = id('trăm');
const NUA = id('nửa');
const DIEM = id('điểm');
/** "phòng học cấp 4 xuống cấp" */
const CAP = id('cấp');
const NAMED = wordSet('trường phường xã quận đường thành tp');
const TU = id('từ');
const TUOI = id('tuổi');

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
      const written = spelledAt(t, i, s);
      if (written) out.push(written(index));
      i++;
      continue;
    }
    if (isName(t, i, s)) {
      i++;
      continue;
    }
    const hard = isNoRank(t, i) ? null : ordinalBefore(t, i, s.body, previousOrdinal);
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

/** "xây dựng hai trường", "thêm mười hai lớp": a number in words under a verb that creates, or null. */
function spelledAt(t: Tokens, i: number, s: Sentence): ((index: number) => Mention) | null {
  if (i <= s.body || t.kind[i] !== WORD || !NUMBER_WORDS.has(t.words[i] as number)) return null;
  if (!RAISES.has(t.words[i - 1] as number)) return null;
  const row: string[] = [];
  for (let k = i; k < s.to && k < i + 5 && t.kind[k] === WORD; k++) row.push(textOf(t, k, k + 1).toLowerCase());
  const number = spelledNumber(row);
  // "năm" alone is a year
  const least = t.words[i - 1] === NHAT ? 1 : 2;
  if (number === null || number.value < least || (t.words[i] === NAM && number.words === 1)) return null;
  const at = i + number.words;
  if (!startsCountNoun(t, at) || matchLength(TIME_UNITS, t, at) > 0) return null;
  const unit = readUnit(t, at, s.to);
  if (!unit) return null;
  const value = { value: number.value, decimals: 0 };
  return (index) => ({
    ...finish(t, i, unit.to, i, value, { unit: unitText(t, unit) }, index, false),
    spelled: true,
  });
}
const NUMBER_WORDS = wordSet('một hai ba bốn năm sáu bảy tám chín mười');
const [NAM, NHAT] = [id('năm'), id('nhất')];
const RAISES = wordSet('dựng thêm mở lập nạp mới nhất đủ tuyển xây lắp cấp tạo');

interface Measure {
  unit: string | null;
  /** The unit's head stands in the lexicon, or it is % or money. */
  known: boolean;
  percent: boolean;
  to: number;
}

/** What stands after the number: "%", a unit noun with its slash part, "đồng" after a scale word. */
function readMeasure(t: Tokens, n: Shape, limit: number): Measure {
  const { at } = n;
  // "1980⇥Hiệu trưởng": the next cell of a table
  if (isCapital(t, at) && t.text[t.end[at - 1] as number] === '\t')
    return { unit: null, known: false, percent: false, to: at };
  if (isPunct(t, at, '%')) {
    const perYear = isPunct(t, at + 1, '/') && t.kind[at + 2] === WORD;
    const to = perYear ? at + 3 : at + 1;
    return { unit: perYear ? textOf(t, at, to).replace(/\s/g, '') : '%', known: true, percent: true, to };
  }
  if (t.words[at] === PHAN && t.words[at + 1] === TRAM) return { unit: '%', known: true, percent: true, to: at + 2 };
  // "226/226 (100%) xã", "14.057 (67,43%) thí sinh": the noun stands behind the share
  if (n.kind !== 'range' && isPunct(t, at, '(') && isPunct(t, at + 2, '%') && isPunct(t, at + 3, ')')) {
    const behind = readUnit(t, at + 4, limit);
    if (behind?.known) return { unit: unitText(t, behind), known: true, percent: false, to: at };
  }
  // "2/3 số học sinh", "1/3 tổng số học sinh"
  const skip =
    n.kind !== 'fraction' ? 0 : t.words[at] === SO ? 1 : t.words[at] === TONG && t.words[at + 1] === SO ? 2 : 0;
  const unit = readUnit(t, at + skip, limit);
  if (!unit) return { unit: n.factor > 1 ? 'đồng' : null, known: n.factor > 1, percent: false, to: at };
  // "34 lớp Nữ: 748": the next label is no part of the noun
  for (let k = unit.from + 1; k < unit.to; k++)
    if (SEXES.has(t.words[k] as number) && labelFollows(t, k, limit)) unit.to = k;
  const to = slashPart(t, unit.to, limit);
  const prize = unit.to - unit.from <= 2 && PRIZES.has(unitText(t, unit).toLowerCase()) ? 'giải ' : '';
  return { unit: prize + unitText(t, { ...unit, to }), known: unit.known || n.factor > 1, percent: false, to };
}

const SEXES = wordSet('nữ nam');
// "3 nhất, 11 nhì"
const PRIZES = new Set(['nhất', 'nhì', 'ba', 'khuyến khích', 'kk']);

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
  const n = readShape(t, dates, i, limit);
  if (isPhone(n.raw)) return null;
  if (t.words[n.at] === NUA && n.kind === 'plain' && n.raw === '1') {
    const q = qualifierBefore(t, i, s.body);
    return finish(t, q.from, n.at + 1, i, { value: 0.5, decimals: 1 }, { ...q, unit: null }, index, false);
  }
  // "độ tuổi từ 15 - 60", "Cơ sở 2 Trường …": ages, and a number that is part of a name
  if (t.words[i - 1] === TU && t.words[i - 2] === TUOI && !isPunct(t, n.at, '%')) return null;
  if (soft && n.kind === 'plain' && isCapital(t, n.at) && NAMED.has(t.words[n.at] as number)) return null;
  const label = n.kind === 'range' ? null : rowLabel(t, s, i, n.last);
  const measure = label ? { unit: label, known: true, percent: false, to: n.at } : readMeasure(t, n, limit);
  if (!measure.known && n.kind === 'plain' && endsName(t, i, n.at, s)) return null;
  if (measure.unit === 'đồng' && measure.to === n.at) measure.unit = crowdUnit(t, s, i, n.at, out) ?? 'đồng';
  const fractional = measure.percent || n.factor > 1 || /^(m2|m²|ha|km|m|kg|tấn|điểm)/.test(measure.unit ?? '');
  const first = parseNumber(n.raw, fractional);
  const other = n.other === null ? null : parseNumber(n.other, fractional);
  if (!first || (n.other !== null && !other)) return null;
  const over = n.kind === 'fraction' && other ? first.value / other.value : 0;
  if (over > 3 || (over > 1 && SEXES.has(t.words[n.at] as number))) {
    const crowd = crowdOver(t, s, i, n.last, out, index);
    return crowd ? finish(t, i, i + 1, i, first, { unit: crowd }, index, false) : null;
  }
  let { unit, to } = measure;
  // "28 trường (27 công lập, 1 tư thục)": a modifier alone stands for the noun before the bracket
  const head = out[out.length - 1];
  const modifier = matchLength(MODIFIERS, t, n.at);
  if (
    unit !== null &&
    (!measure.known || bare(t, n.at)) &&
    head?.sentence === index &&
    head.quantity.unit !== null &&
    !head.percent
  )
    if (isPunct(t, i - 1, '(') || isPunct(t, i - 1, ','))
      if (modifier > 0)
        unit = OWN_NAMES.test(head.quantity.unit) ? textOf(t, n.at, n.at + modifier) : head.quantity.unit;
  if (unit === null) {
    unit = unitElsewhere(t, dates, i, n, s, index, soft, out, first.value > (other?.value ?? first.value));
    if (unit === null) return null;
    to = n.last + 1;
  } else if ((soft || (t.words[i - 1] === CAP && first.value < 5)) && !measure.known) return null;
  if (framesTime(t, i, n.at)) return null;
  // "kiểu “3 cứng”": a slogan
  if (!measure.known && (isPunct(t, i - 1, '“') || isPunct(t, i - 1, '"'))) return null;
  if (n.kind !== 'fraction' && isIdiom(t, i, n.at, first.value)) return null;

  const bounds = outOf(t, out, i, first.value) ? { from: i, to } : readBounds(t, i, to, s, n.kind === 'range');
  // "từ 500.000 đến 3 triệu đồng": the scale is that of the second number alone
  const mixed = n.kind === 'range' && other !== null && n.factor > 1 && first.value > other.value * 100;
  const factor = mixed ? 1 : n.factor;
  const value = { value: scale(first.value, first.decimals, factor) + n.plus, decimals: first.decimals };
  const extra: Partial<Quantity> = { unit };
  if (bounds.comparator) extra.comparator = bounds.comparator;
  if (bounds.approx) extra.approx = bounds.approx;
  if (n.kind === 'range' && other) extra.value_to = scale(other.value, other.decimals, n.factor);
  if (n.kind === 'fraction' && other) {
    extra.numerator = first.value;
    extra.denominator = other.value;
  }
  return finish(t, bounds.from, bounds.to, i, value, extra, index, measure.percent);
}

/** A number without a unit behind it: framing, a mark ("điểm 5 trở lên"), or a count whose noun stands elsewhere. */
function unitElsewhere(
  t: Tokens,
  dates: Dates,
  i: number,
  n: Shape,
  s: Sentence,
  index: number,
  soft: boolean,
  out: Mention[],
  improper: boolean,
): string | null {
  const years = n.kind === 'fraction' && !improper ? outOfYears(t, n.at) : null;
  if (years) return years;
  if (n.kind === 'plain' && t.words[n.at] === TUOI && meanAge(t, s.body, i)) return 'tuổi';
  if (n.at < s.to && t.kind[n.at] === WORD && isNotCounted(t, n.at) && FRAMES.has(t.words[n.at] as number)) return null;
  if (soft && boundAt(t, n.at) && t.words[i - 1] === DIEM) return 'điểm';
  if (soft || (n.kind === 'fraction' && improper)) return n.kind === 'plain' ? totalUnit(t, s, i, out) : null;
  const fraction = n.kind === 'fraction';
  const told = bareUnit(t, dates, i, n.last + 1, s, index, out, fraction);
  return told ?? (n.kind === 'plain' ? rowUnit(t, s, dates, i, index, out) : null);
}

/** The words around the quantity that bound it: before ("trên"), right after ("trở lên"), or further on ("từ … trở lên"). */
function readBounds(t: Tokens, i: number, end: number, s: Sentence, range: boolean): Qualifier & { to: number } {
  const q = qualifierBefore(t, i, s.body);
  const near = boundAt(t, end);
  if (near) return { ...q, from: fromBefore(t, q.from, s.body) ? q.from - 1 : q.from, comparator: near, to: end + 2 };
  if (!fromBefore(t, i, s.body)) return { ...q, ...nounBound(t, end), to: end };
  const far = range ? null : farBound(t, end, s.to);
  if (far) return { ...q, from: i - 1, comparator: far.comparator, to: far.to };
  return { ...q, from: range ? i - 1 : q.from, to: end };
}

/** "27 công lập", though its first syllable could be counted ("công"). */
const bare = (t: Tokens, at: number): boolean => matchLength(MODIFIERS, t, at) > matchLength(COUNT_NOUNS, t, at);
const FRAMES = wordSet('tuổi năm tháng học nhiệm thế kỳ bậc cấp mức khóa thập độ làm giai');

function finish(
  t: Tokens,
  from: number,
  to: number,
  num: number,
  n: ParsedNumber,
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
