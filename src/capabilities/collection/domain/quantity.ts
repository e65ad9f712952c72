import { formatNumber } from '../../../kernel/number/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { type Period, parsePeriod } from '../../../kernel/time/index.ts';
import { type Comparator, type FigureValue, type Measure, nothing, parseCell } from './figure-value.ts';

/** What the reader says of a measured mention; see src/reading. Nothing of it is trusted. */
export interface ReadQuantity {
  value: number | null;
  valueTo: number | null;
  numerator: number | null;
  denominator: number | null;
  unit: string | null;
  comparator: Comparator;
  approx: FigureValue['approx'];
}

const num = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

export function quantityIn(data: Record<string, unknown>): ReadQuantity {
  const { comparator, approx, unit } = data;
  return {
    value: num(data.value),
    valueTo: num(data.value_to),
    numerator: num(data.numerator),
    denominator: num(data.denominator),
    unit: typeof unit === 'string' ? unit : null,
    comparator: isComparator(comparator) ? comparator : '=',
    approx: approx === 'gt' || approx === 'lt' || approx === 'about' ? approx : null,
  };
}

const isComparator = (text: unknown): text is Comparator =>
  typeof text === 'string' && ['=', '>', '>=', '<', '<='].includes(text);

/** The number as it would be typed: `81/85`, `95,5`. */
export function quantityText(quantity: ReadQuantity): string {
  if (quantity.numerator !== null && quantity.denominator !== null)
    return `${formatNumber(quantity.numerator)}/${formatNumber(quantity.denominator)}`;
  return quantity.value === null ? '' : formatNumber(quantity.value);
}

/** What the correction form says, or every problem of it. */
export function figureFromFields(
  fields: URLSearchParams,
  read: ReadQuantity,
  measure: Measure | null,
): { value: FigureValue; period: Period | null; unitId: number | null; problems: Problem[] } {
  const text = (name: string) => (fields.get(name) ?? '').normalize('NFC').trim();
  const at = (name: string) => ({ kind: 'field' as const, name });
  const problems: Problem[] = [];
  if (measure === null) problems.push(error('no_indicator', 'Chọn chỉ số mà câu này nói tới.', at('indicatorId')));
  const unitId = /^\d{1,15}$/.test(text('unitId')) ? Number(text('unitId')) : null;
  if (unitId === null) problems.push(error('no_unit', 'Chọn đơn vị mà câu này nói tới.', at('unitId')));
  const period = parsePeriod(text('period'));
  if (period === null)
    problems.push(error('no_period', 'Ghi kỳ của số liệu, như “năm 2019” hoặc “năm học 2018-2019”.', at('period')));
  const typed = fields.has('value') ? text('value') : quantityText(read);
  const parsed = measure === null ? null : parseCell(typed, measure, at('value'));
  if (parsed) problems.push(...parsed.problems.filter((p) => p.severity === 'error'));
  if (parsed?.ok && parsed.value === null) problems.push(error('no_value', 'Ghi số mà câu này nêu.', at('value')));
  const comparator = text('comparator');
  const bound = fields.has('comparator') ? (isComparator(comparator) ? comparator : '=') : read.comparator;
  const base = parsed?.ok && parsed.value !== null ? parsed.value : nothing;
  const exact = base.missing !== null || base.numerator !== null;
  const value: FigureValue = {
    ...base,
    comparator: exact ? '=' : bound,
    approx: exact ? null : read.approx,
    valueTo: exact || typed !== quantityText(read) ? null : read.valueTo,
  };
  return { value, period, unitId, problems };
}
