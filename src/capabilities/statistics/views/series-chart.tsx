import { formatNumber } from '../../../kernel/number/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { LineChart } from '../../../ui/index.ts';
import type { Indicator } from '../../collection/index.ts';
import type { SeriesPoint } from '../domain/series.ts';

/** A series as a line with its table: derived points hollow, breaks where the structure changed. */
export function SeriesChart(props: {
  indicator: Indicator;
  points: readonly SeriesPoint[];
  table?: 'folded' | 'open';
}) {
  const { indicator, points } = props;
  const percent = indicator.kind === 'ratio';
  return (
    <LineChart
      title={indicator.name}
      say={saying(indicator, points)}
      unit={percent ? '%' : indicator.unitWord}
      decimals={percent ? Math.max(1, indicator.decimals) : indicator.decimals}
      table={props.table ?? 'folded'}
      points={points.map((point) => ({
        period: formatPeriod(point.period).replace(/^(năm học|nhiệm kỳ|năm) /i, ''),
        value: point.value,
        ...(point.derived && { state: 'derived' as const }),
        ...(point.breakBefore && { breakBefore: 'cơ cấu đổi' }),
      }))}
    />
  );
}

/** The change between first and last comparable point, in the unit's words. */
function saying(indicator: Indicator, points: readonly SeriesPoint[]): string | undefined {
  const from = Math.max(
    0,
    points.findLastIndex((p) => p.breakBefore),
  );
  const known = points.slice(from).filter((p) => p.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const change = last.value! - first.value!;
  const amount = formatNumber(Math.abs(change), { decimals: Math.max(1, indicator.decimals) });
  const unit = indicator.kind === 'ratio' ? 'điểm %' : indicator.unitWord;
  if (change === 0) return `Không đổi từ ${formatPeriod(first.period)} đến ${formatPeriod(last.period)}.`;
  return `${change > 0 ? 'Tăng' : 'Giảm'} ${amount} ${unit} từ ${formatPeriod(first.period)} đến ${formatPeriod(last.period)}.`;
}
