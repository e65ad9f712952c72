import { formatNumber } from '../../../kernel/number/index.ts';
import { shareText } from '../domain/figure-value.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';

/** Sums and shares that were checked, with their numbers: those that agree and those that do not. */
export function checksOf(data: SheetPageData): { status: 'met' | 'missed'; word: string; text: string }[] {
  const cell = (id: number) => data.cells.find((c) => c.indicatorId === id);
  const amount = (id: number) => {
    const value = cell(id)?.value;
    if (!value) return null;
    return value.missing === 'not_arising' ? 0 : (value.value ?? value.numerator);
  };
  const label = (id: number) => data.form.lines.find((line) => line.indicatorId === id)?.label ?? '';
  const sums = data.form.rules.flatMap((rule) => {
    const whole = amount(rule.wholeIndicatorId);
    const parts = rule.partIndicatorIds.map(amount);
    if (rule.kind !== 'sum' || whole === null || parts.some((p) => p === null)) return [];
    const sum = parts.reduce((s: number, p) => s + p!, 0);
    const terms = parts.map((p) => formatNumber(p!)).join(' + ');
    const fits = sum === whole;
    const end = fits ? `= ${formatNumber(sum)}` : `= ${formatNumber(sum)}, không bằng ${formatNumber(whole)}`;
    const status = fits ? ('met' as const) : ('missed' as const);
    return [{ status, word: fits ? 'Khớp' : 'Sai', text: `${label(rule.wholeIndicatorId)}: ${terms} ${end}` }];
  });
  const shares = data.form.lines.flatMap((line) => {
    const value = cell(line.indicatorId)?.value;
    const share = line.kind === 'ratio' && value ? shareText(value) : null;
    if (share === null || !value) return [];
    const text = `${line.label}: ${formatNumber(value.numerator!)} ÷ ${formatNumber(value.denominator!)} = ${share}`;
    return [{ status: 'met' as const, word: 'Tính', text }];
  });
  return [...sums, ...shares];
}
