import { formatNumber, type ParsedNumber, parseNumber } from '../../../kernel/number/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { formatPeriod, type Period, parsePeriod } from '../../../kernel/time/index.ts';
import { type Citation, checkTarget, type TargetComparator, type TargetDraft } from './target.ts';

/** The comparators with the words of the form. */
export const comparatorOptions: { value: TargetComparator; label: string }[] = [
  { value: '>=', label: 'từ mức này trở lên' },
  { value: '>', label: 'trên mức này' },
  { value: '=', label: 'đúng mức này (đạt từ phía tốt)' },
  { value: '<=', label: 'không quá mức này' },
  { value: '<', label: 'dưới mức này' },
  { value: 'range', label: 'trong khoảng hai mức' },
  { value: 'increase_by', label: 'tăng thêm ít nhất từng này' },
  { value: 'decrease_by', label: 'giảm ít nhất từng này' },
  { value: 'increase', label: 'tăng, không nêu mức' },
  { value: 'decrease', label: 'giảm, không nêu mức' },
  { value: 'qualitative', label: 'chỉ nói bằng lời, có hoặc không' },
];

/** The fields of the form, all texts, as they are typed. */
export interface TargetFields {
  name: string;
  unitId: string;
  measuredUnitId: string;
  indicatorId: string;
  scope: string;
  comparator: string;
  value: string;
  valueTo: string;
  unitWord: string;
  share: string;
  period: string;
  dueNote: string;
  yearly: string;
  assignerUnitId: string;
  assigner: string;
  baselineValue: string;
  baselinePeriod: string;
  baselineDerived: string;
  derived: string;
  note: string;
}

const names: (keyof TargetFields)[] = [
  'name',
  'unitId',
  'measuredUnitId',
  'indicatorId',
  'scope',
  'comparator',
  'value',
  'valueTo',
  'unitWord',
  'share',
  'period',
  'dueNote',
  'yearly',
  'assignerUnitId',
  'assigner',
  'baselineValue',
  'baselinePeriod',
  'baselineDerived',
  'derived',
  'note',
];

export const fieldsFrom = (given: URLSearchParams): TargetFields =>
  Object.fromEntries(
    names.map((name) => [name, tidy(given.get(name) ?? '').slice(0, 2000)]),
  ) as unknown as TargetFields;

export const emptyTargetFields: TargetFields = { ...fieldsFrom(new URLSearchParams()), comparator: '>=' };

/** The fields of a target that is there already, as a person would type them. */
export function fieldsOf(target: Omit<TargetDraft, 'citation'>): TargetFields {
  const number = (value: number | null | undefined, decimals?: number) =>
    value == null ? '' : formatNumber(value, decimals === undefined ? {} : { decimals: Math.max(decimals, 6) });
  const { baseline } = target;
  return {
    name: target.name,
    unitId: String(target.unitId),
    measuredUnitId:
      target.measuredUnitId == null || target.measuredUnitId === target.unitId ? '' : String(target.measuredUnitId),
    indicatorId: target.indicatorId === null ? '' : String(target.indicatorId),
    scope: target.scope ?? '',
    comparator: target.comparator,
    value: number(target.value),
    valueTo: number(target.valueTo),
    unitWord: target.unitWord,
    share: number(target.share),
    period: formatPeriod(target.period),
    dueNote: target.dueNote ?? '',
    yearly: target.yearly ? '1' : '',
    assignerUnitId: target.assignerUnitId == null ? '' : String(target.assignerUnitId),
    assigner: target.assigner ?? '',
    baselineValue: number(baseline?.value),
    baselinePeriod: baseline ? formatPeriod(baseline.period) : '',
    baselineDerived: baseline?.derived ?? '',
    derived: target.derived ?? '',
    note: target.note ?? '',
  };
}

/** What the form says, once it has been read without a problem. */
export type ReadTarget = Omit<TargetDraft, 'citation' | 'parentId' | 'position' | 'sample'>;

/**
 * Reads the form; all problems at once, each with its field. A period that is shown as it was keeps its own dates, as the
 * words “nhiệm kỳ 2015–2020” do not say on which day the congress was.
 */
export function readTarget(
  fields: TargetFields,
  was: { period: Period; baseline?: { period: Period } | null } | null = null,
): { draft: ReadTarget | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (name: keyof TargetFields) => ({ kind: 'field' as const, name });
  const number = (name: 'value' | 'valueTo' | 'share' | 'baselineValue'): ParsedNumber | null => {
    const text = fields[name].replace(/\s*%$/, '');
    if (text === '') return null;
    const found = parseNumber(text);
    if (found === null)
      problems.push(error('not_a_number', `“${fields[name]}” không phải là số. Viết như 1.250 hoặc 71,9.`, at(name)));
    return found;
  };
  const period = (name: 'period' | 'baselinePeriod', before: Period | undefined): Period | null => {
    if (before && fields[name] === formatPeriod(before)) return before;
    const found = parsePeriod(fields[name]);
    if (found === null)
      problems.push(
        error('no_period', 'Ghi kỳ như “nhiệm kỳ 2020–2025”, “năm học 2020–2021”, “năm 2020”, “quý I/2020”.', at(name)),
      );
    return found;
  };
  const id = (name: 'unitId' | 'measuredUnitId' | 'indicatorId' | 'assignerUnitId') =>
    /^\d{1,15}$/.test(fields[name]) ? Number(fields[name]) : null;
  const unitId = id('unitId');
  if (unitId === null) problems.push(error('no_unit', 'Chọn đơn vị phải đạt chỉ tiêu.', at('unitId')));
  const comparator = comparatorOptions.find((option) => option.value === fields.comparator)?.value;
  if (!comparator) problems.push(error('no_comparator', 'Chọn cách so sánh.', at('comparator')));
  const value = number('value');
  const valueTo = number('valueTo');
  const share = number('share');
  const held = period('period', was?.period);
  const baselineValue = number('baselineValue');
  const wantsBaseline = fields.baselineValue !== '';
  if (!wantsBaseline && fields.baselinePeriod !== '')
    problems.push(error('half_baseline', 'Ghi cả mức xuất phát và kỳ của nó.', at('baselineValue')));
  const baselinePeriod = wantsBaseline ? period('baselinePeriod', was?.baseline?.period) : null;
  if (share && (share.value <= 0 || share.value > 100))
    problems.push(error('share_range', 'Tỷ lệ kèm theo từ 0 đến 100%.', at('share')));
  const draft: ReadTarget = {
    unitId: unitId ?? 0,
    measuredUnitId: id('measuredUnitId') ?? unitId,
    indicatorId: id('indicatorId'),
    name: fields.name,
    scope: fields.scope || null,
    comparator: comparator ?? '>=',
    value: value?.value ?? null,
    valueTo: comparator === 'range' ? (valueTo?.value ?? null) : null,
    unitWord: fields.unitWord,
    decimals: Math.max(value?.decimals ?? 0, valueTo?.decimals ?? 0),
    share: share?.value ?? null,
    shareDecimals: share?.decimals ?? null,
    period: held ?? { kind: 'year', start: '2000-01-01', end: '2000-12-31' },
    dueNote: fields.dueNote || null,
    yearly: fields.yearly !== '',
    assigner: fields.assigner || null,
    assignerUnitId: id('assignerUnitId'),
    baseline:
      baselineValue && baselinePeriod
        ? { value: baselineValue.value, period: baselinePeriod, derived: fields.baselineDerived || null }
        : null,
    derived: fields.derived || null,
    note: fields.note || null,
  };
  const typed = new Set(problems.map((p) => (p.at?.kind === 'field' ? p.at.name : '')));
  problems.push(...checkTarget(draft).filter((p) => !(p.at?.kind === 'field' && typed.has(p.at.name))));
  return { draft: problems.length === 0 ? draft : null, problems };
}

/** Only what a citation needs, from a passage of the reading page. */
export const citationOf = (place: Citation): Citation => ({
  documentId: place.documentId,
  versionId: place.versionId,
  start: place.start,
  end: place.end,
  quote: place.quote,
});
