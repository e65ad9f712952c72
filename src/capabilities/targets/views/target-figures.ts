import { formatNumber, formatPercent, percentOf } from '../../../kernel/number/index.ts';
import type { FigureProps, Missing, RulerProps, RulerTone } from '../../../ui/index.ts';
import { isYes, qualifierOf, valueText } from '../domain/target-words.ts';
import { type Aim, aimOf, type Status } from '../domain/verdict.ts';
import type { TargetRow } from '../queries/target-rows.ts';

const signs: Record<string, Missing> = {
  not_arising: 'none',
  not_yet: 'pending',
  not_applicable: 'inapplicable',
  only_words: 'pending',
};

/** “226/226” of a target of 100 %: where the result is a fraction of few enough, what must be reached is one, too. */
function wholeOf(row: TargetRow): number | null {
  const whole = row.result?.figure?.denominator ?? null;
  const fraction = row.said.text?.includes('/') ?? false;
  return row.unitWord === '%' && row.value === 100 && fraction && whole !== null && whole <= 1000 ? whole : null;
}

/** What must be reached, as a figure with its own address. */
export function mustFigure(row: TargetRow, href?: string, open?: boolean): FigureProps {
  const address = { ...(href && { href }), ...(open !== undefined && { open }) };
  const word = qualifierOf[row.comparator];
  if (row.value === null)
    return row.indicator?.kind === 'yesno'
      ? { value: 'đạt', ...address }
      : word
        ? { value: word, ...address }
        : { missing: 'unstated' };
  if (isYes(row)) return { value: 'đạt', ...address };
  const whole = wholeOf(row);
  if (whole !== null) return { value: `${formatNumber(whole)}/${formatNumber(whole)}`, ...address };
  const percent = row.unitWord === '%';
  return {
    value: valueText({ ...row, unitWord: percent ? '%' : '' }) ?? '',
    ...(word && { qualifier: word }),
    ...(row.derived && { state: 'derived' as const }),
    ...(row.share !== null && { sub: formatPercent(row.share, row.shareDecimals ?? 1) }),
    ...address,
  };
}

/** What was measured, as a figure with its address. */
export function resultFigure(row: TargetRow, href?: string, open?: boolean): FigureProps {
  const { result, said } = row;
  const address = { ...(href && result && { href }), ...(open !== undefined && { open }) };
  if (said.missing) return { missing: signs[said.missing] ?? 'pending', sub: said.missingWords, ...address };
  if (said.text === null) return { missing: 'pending' };
  return {
    value: said.text,
    ...(result?.figure?.derived && { state: 'derived' as const }),
    ...(row.coverage?.provisional && { state: 'provisional' as const }),
    ...(said.parts ? { sub: said.parts } : subOf(row)),
    ...address,
  };
}

/** The second line of a count: how much it is of what had to be reached. */
function subOf(row: TargetRow): { sub?: string } {
  const value = row.said.number;
  const counted = row.comparator === '>=' || row.comparator === '=';
  if (value === null || !row.value || !counted || row.unitWord === '%') return {};
  const percent = percentOf(value, row.value, 1);
  return percent === null || percent === 100 ? {} : { sub: formatPercent(percent) };
}

const tones: Partial<Record<Status, RulerTone>> = {
  exceeded: 'good',
  met: 'good',
  ontrack: 'good',
  risk: 'risk',
  missed: 'bad',
  late: 'bad',
};

/** The result on its ruler; null when there is nothing to draw. */
export function rulerOf(row: TargetRow): RulerProps | null {
  const aim = aimOf({ ...row, baseline: row.baseline?.value ?? null, direction: row.indicator?.direction ?? 'higher' });
  const { figure } = row.result ?? {};
  const value = isYes(row) ? null : row.said.number;
  if (aim === null || value === null || !row.indicator) return null;
  const tone = tones[row.verdict.status] ?? 'plain';
  const whole = wholeOf(row);
  if (whole !== null && figure?.numerator != null)
    return {
      kind: 'count',
      value: figure.numerator,
      total: whole,
      tone,
      label: `${formatNumber(figure.numerator)} trên ${formatNumber(whole)}`,
    };
  return scale(row, aim, value, tone);
}

function scale(row: TargetRow, aim: Aim, value: number, tone: RulerTone): RulerProps {
  const percent = row.unitWord === '%';
  const ends = [value, aim.value, ...(aim.valueTo === null ? [] : [aim.valueTo])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const step = niceStep(Math.max(high - low, high * (percent ? 0.05 : 0.1), percent ? 4 : 2));
  const min = Math.max(0, Math.floor((low - step / 2) / step) * step);
  const top = Math.ceil((high + step / 2) / step) * step;
  const max = percent && high <= 100 ? Math.min(100, top) : top;
  const write = (number: number) => formatNumber(number, { decimals: 2 });
  const unit = percent ? '%' : row.unitWord && ` ${row.unitWord}`;
  const bound = row.result?.figure?.comparator ?? '=';
  return {
    min,
    max: max > min ? max : min + step,
    target: aim.value,
    value,
    better: aim.comparator.startsWith('<') ? 'down' : 'up',
    ...(bound.startsWith('>') && { beyond: 'above' as const }),
    ...(bound.startsWith('<') && { beyond: 'below' as const }),
    tone,
    minLabel: write(min),
    maxLabel: `${write(max > min ? max : min + step)}${unit}`,
    label: `Kết quả ${write(value)}${unit}, vạch chỉ tiêu ${write(aim.value)}${unit}. ${row.verdict.label}`,
  };
}

/** 1, 2, 5, 10, 20 … so that the ends of a ruler are round. */
function niceStep(span: number): number {
  const size = 10 ** Math.floor(Math.log10(span));
  const lead = span / size;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * size;
}
