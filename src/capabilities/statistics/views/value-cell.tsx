import { formatNumber, formatPercent } from '../../../kernel/number/index.ts';
import { Figure } from '../../../ui/index.ts';
import type { Missing } from '../../collection/index.ts';
import { figureText, type Indicator, shareText } from '../../collection/index.ts';
import { rollupNumber } from '../domain/rollup.ts';
import type { Coverage } from '../queries/coverage.ts';
import type { UnitValue } from '../queries/unit-values.ts';

const signs: Record<Missing, 'none' | 'pending' | 'inapplicable' | 'unstated'> = {
  not_arising: 'none',
  not_yet: 'pending',
  not_applicable: 'inapplicable',
  only_words: 'pending',
};

/** A value with its address: the unit's own figure, else the total below it with its coverage. */
export function ValueCell(props: {
  value: UnitValue;
  indicator: Indicator;
  href: string;
  open?: boolean;
  coverage?: Coverage | null;
  big?: boolean;
}) {
  const { coverage, indicator, value } = props;
  const common = { href: props.href, open: props.open ?? false, big: props.big ?? false, label: indicator.name };
  const { figure } = value;
  if (figure) {
    if (figure.missing) return <Figure {...common} missing={signs[figure.missing]} />;
    const share = indicator.kind === 'ratio' ? shareText(figure, Math.max(1, indicator.decimals)) : null;
    return (
      <Figure
        {...common}
        value={share ?? figureText(figure, indicator)}
        state={figure.derived ? 'derived' : 'approved'}
        sub={share ? figureText(figure, indicator) : undefined}
      />
    );
  }
  const rollup = value.rollup!;
  const total = rollupNumber(rollup, indicator);
  const text =
    indicator.kind === 'ratio'
      ? formatPercent(total ?? 0, Math.max(1, indicator.decimals))
      : formatNumber(total ?? 0, { decimals: indicator.decimals });
  return (
    <Figure
      {...common}
      value={text}
      state={coverage?.provisional ? 'provisional' : 'approved'}
      sub={coverText(rollup.sources, coverage ?? null)}
    />
  );
}

const coverText = (sources: number, coverage: Coverage | null): string =>
  coverage?.asked
    ? `phủ ${formatNumber(sources)}/${formatNumber(coverage.asked)} đơn vị`
    : `từ ${formatNumber(sources)} đơn vị`;
