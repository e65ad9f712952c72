import { formatNumber, formatPercent } from '../../../kernel/number/index.ts';
import { figureText, type Missing, missingSigns, shareText } from '../../collection/index.ts';
import { rollupNumber } from '../../statistics/index.ts';
import { type JudgedTarget, measure } from './judged-targets.ts';

/** A result as it is written, so that views need no rule of another capability. */
export interface ResultWords {
  /** “222”, “226/226”, “trên 98%”, “84,8%”; null when there is none. */
  text: string | null;
  missing: Missing | null;
  /** What the sign of a missing value means. */
  missingWords: string | null;
  /** The share that parts make: “100%”; of a rate that was added up its parts: “4.250/5.012”. */
  parts: string | null;
  /** In the measure of the target; null when it cannot stand on a ruler. */
  number: number | null;
}

const nothing: ResultWords = { text: null, missing: null, missingWords: null, parts: null, number: null };

/** How the result of a target is written. */
export function resultWords(target: JudgedTarget): ResultWords {
  const { indicator, result } = target;
  if (!indicator || !result) return nothing;
  const measured = measure(indicator, result, target.unitWord);
  const number = measured === null || measured.valueTo !== null || measured.missing !== null ? null : measured.value;
  const { figure, rollup } = result;
  if (figure?.missing) return { ...nothing, missing: figure.missing, missingWords: missingSigns[figure.missing].words };
  if (figure) {
    const [text, share] = [figureText(figure, indicator), shareText(figure)];
    // "226/226" where the source says it so; elsewhere a rate is read as a rate, its parts beside it.
    if (share && indicator.kind === 'ratio' && !figure.saidAsFraction)
      return { ...nothing, text: share, parts: text, number };
    return { ...nothing, text, parts: share, number };
  }
  if (!rollup) return nothing;
  if (indicator.aggregation === 'count_yes')
    return { ...nothing, text: `${formatNumber(rollup.yes)}/${formatNumber(rollup.sources)}`, number };
  const value = rollupNumber(rollup, indicator);
  if (value === null) return nothing;
  if (indicator.kind !== 'ratio')
    return { ...nothing, text: formatNumber(value, { decimals: indicator.decimals }), number };
  return {
    ...nothing,
    text: formatPercent(value, Math.max(1, indicator.decimals)),
    parts: `${formatNumber(rollup.numerator)}/${formatNumber(rollup.denominator)}`,
    number,
  };
}
