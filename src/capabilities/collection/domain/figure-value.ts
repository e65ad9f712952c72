import { formatMoney, formatNumber, formatPercent, parseNumber, percentOf } from '../../../kernel/number/index.ts';
import { error, type Place, type Problem, warning } from '../../../kernel/problems/index.ts';
import { fold, tidy } from '../../../kernel/text/index.ts';

export type Missing = 'not_arising' | 'not_yet' | 'not_applicable' | 'only_words';
export type Comparator = '=' | '>' | '>=' | '<' | '<=';

/** A figure's content: a value (or its parts, or a range), or the reason why there is none. Never both, never neither. */
export interface FigureValue {
  value: number | null;
  valueTo: number | null;
  numerator: number | null;
  denominator: number | null;
  missing: Missing | null;
  comparator: Comparator;
  approx: 'gt' | 'lt' | 'about' | null;
}

/** What of an indicator decides how its figures are typed and written. */
export interface Measure {
  kind: 'count' | 'ratio' | 'money' | 'yesno' | 'number';
  unitWord: string;
  decimals: number;
}

export const nothing: FigureValue = {
  value: null,
  valueTo: null,
  numerator: null,
  denominator: null,
  missing: null,
  comparator: '=',
  approx: null,
};

/** The signs of the statistical yearbook, which clerks type as well. */
export const missingSigns: Record<Missing, { sign: string; words: string }> = {
  not_arising: { sign: '–', words: 'không phát sinh' },
  not_yet: { sign: '…', words: 'có nhưng chưa có số' },
  not_applicable: { sign: 'x', words: 'không áp dụng' },
  only_words: { sign: '…', words: 'nguồn chỉ nói bằng lời' },
};

const typedSigns: Record<string, Missing> = {
  '–': 'not_arising',
  '-': 'not_arising',
  '—': 'not_arising',
  '…': 'not_yet',
  '...': 'not_yet',
  '..': 'not_yet',
  x: 'not_applicable',
};
const yesWords = new Set(['co', 'dat', 'roi', '1', 'dung', 'yes']);
const noWords = new Set(['khong', 'chua', 'khong dat', 'chua dat', '0', 'no']);

export type ParsedCell =
  | { ok: true; value: FigureValue | null; problems: Problem[] }
  | { ok: false; problems: Problem[] };

/**
 * What a clerk typed into one cell. '' is null: nothing entered. A ratio wants its parts ("81/85"), so that totals can
 * be recomputed; a bare percent is taken with a warning that it cannot be added up.
 */
export function parseCell(raw: string, measure: Measure, at?: Place): ParsedCell {
  const text = tidy(raw);
  if (text === '') return { ok: true, value: null, problems: [] };
  const missing = measure.kind === 'yesno' && text === 'x' ? undefined : typedSigns[text.toLowerCase()];
  if (missing) return { ok: true, value: { ...nothing, missing }, problems: [] };
  if (measure.kind === 'yesno') return parseYesNo(text, at);
  const parts = /^([^/]*)\/([^/]*)$/.exec(text);
  if (parts) return parseParts(parts[1]!, parts[2]!, text, at);
  const number = parseNumber(text.replace(/%$/, ''));
  if (number === null)
    return bad(
      'not_a_number',
      `“${text}” không phải là số. Viết như 1.250 hoặc 95,5; để ký hiệu –, … hoặc x khi không có số.`,
      at,
    );
  const value = number.value;
  if (measure.kind === 'count' && !Number.isInteger(value))
    return bad(
      'not_whole',
      `“${text}” có phần lẻ, mà chỉ số này đếm ${measure.unitWord || 'từng đơn vị'}. Ghi số nguyên.`,
      at,
    );
  if (measure.kind !== 'number' && value < 0) return bad('negative', `“${text}” là số âm. Ghi số từ 0 trở lên.`, at);
  if (measure.kind !== 'ratio') return { ok: true, value: { ...nothing, value }, problems: [] };
  if (value > 100) return bad('above_hundred', `“${text}” lớn hơn 100%. Kiểm tra lại, hoặc ghi tử số/mẫu số.`, at);
  return {
    ok: true,
    value: { ...nothing, value },
    problems: [
      warning(
        'ratio_without_parts',
        `“${text}” không có tử số và mẫu số nên không cộng được lên cấp trên. Ghi như 81/85.`,
        at,
      ),
    ],
  };
}

function parseYesNo(text: string, at?: Place): ParsedCell {
  const word = fold(text);
  if (yesWords.has(word)) return { ok: true, value: { ...nothing, value: 1 }, problems: [] };
  if (noWords.has(word)) return { ok: true, value: { ...nothing, value: 0 }, problems: [] };
  return bad('not_yes_or_no', `“${text}” không rõ là có hay không. Ghi “có” hoặc “không”.`, at);
}

function parseParts(above: string, below: string, text: string, at?: Place): ParsedCell {
  // A clerk who has no rate fills both cells with the same sign: “x/x” is x.
  const missing = typedSigns[above.trim().toLowerCase()];
  if (missing && missing === typedSigns[below.trim().toLowerCase()])
    return { ok: true, value: { ...nothing, missing }, problems: [] };
  if (above.trim() === '' || below.trim() === '')
    return bad('half_fraction', `“${text}” thiếu ${above.trim() === '' ? 'tử số' : 'mẫu số'}. Ghi cả hai.`, at);
  const numerator = parseNumber(above.trim());
  const denominator = parseNumber(below.trim());
  if (numerator === null || denominator === null)
    return bad('not_a_fraction', `“${text}” không phải là tử số/mẫu số. Viết như 81/85.`, at);
  if (numerator.value < 0 || denominator.value < 0) return bad('negative', `“${text}” có số âm.`, at);
  if (denominator.value === 0)
    return bad('zero_denominator', `Mẫu số của “${text}” bằng 0. Nếu không phát sinh, ghi –.`, at);
  if (numerator.value > denominator.value)
    return bad('part_above_whole', `Tử số lớn hơn mẫu số trong “${text}”. Đổi chỗ hoặc sửa lại.`, at);
  const parts = { numerator: numerator.value, denominator: denominator.value };
  return { ok: true, value: { ...nothing, ...parts }, problems: [] };
}

const bad = (code: string, message: string, at?: Place): ParsedCell => ({
  ok: false,
  problems: [error(code, message, at)],
});

/** The number that a figure stands for when it is held against a target: the ratio is recomputed from its parts. */
export function comparable(
  figure: Pick<FigureValue, 'value' | 'numerator' | 'denominator'>,
  measure: Measure,
): number | null {
  if (figure.numerator !== null && figure.denominator)
    return measure.kind === 'ratio' ? (100 * figure.numerator) / figure.denominator : figure.numerator;
  return figure.value;
}

const before: Record<Comparator, string> = { '=': '', '>': 'trên ', '>=': 'từ ', '<': 'dưới ', '<=': 'không quá ' };
const about = { gt: 'hơn ', lt: 'gần ', about: 'khoảng ' } as const;

/** A figure in Vietnamese: `trên 90%`, `226/226`, `6–11%`, `gần 47 triệu đồng`, `có`, `…`. The unit word is not added to counts. */
export function figureText(figure: FigureValue, measure: Measure): string {
  if (figure.missing) return missingSigns[figure.missing].sign;
  if (figure.numerator !== null && figure.denominator !== null)
    return `${formatNumber(figure.numerator)}/${formatNumber(figure.denominator)}`;
  if (figure.value === null) return '…';
  const lead = figure.approx ? about[figure.approx] : before[figure.comparator];
  if (measure.kind === 'yesno') return figure.value > 0 ? 'có' : 'không';
  if (measure.kind === 'money') return lead + formatMoney(figure.value);
  const sign = measure.kind === 'ratio' ? '%' : '';
  if (figure.valueTo !== null) return `${lead}${formatNumber(figure.value)}–${formatNumber(figure.valueTo)}${sign}`;
  if (measure.kind === 'ratio') return lead + formatPercent(figure.value, Math.max(1, measure.decimals));
  return lead + formatNumber(figure.value, { decimals: Math.max(measure.decimals, 0) || 6 });
}

/** The share that parts make, as text: `54,4%`; null when there are no parts. */
export function shareText(figure: Pick<FigureValue, 'numerator' | 'denominator'>, decimals = 1): string | null {
  if (figure.numerator === null || figure.denominator === null || figure.denominator === 0) return null;
  return formatPercent(percentOf(figure.numerator, figure.denominator, decimals) ?? 0, decimals);
}

/** True when both say the same: a repeated approval then writes no revision. */
export const sameValue = (a: FigureValue, b: FigureValue): boolean =>
  a.value === b.value &&
  a.valueTo === b.valueTo &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.missing === b.missing &&
  a.comparator === b.comparator &&
  a.approx === b.approx;
