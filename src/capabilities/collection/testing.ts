import type { WriteTx } from '../../kernel/db/index.ts';
import { year } from '../../kernel/time/index.ts';
import { defineIndicator } from './commands/define-indicator.ts';
import { type RecordFigure, recordFigure } from './commands/record-figure.ts';
import { nothing } from './domain/figure-value.ts';
import type { IndicatorDraft } from './domain/indicator-rules.ts';

let count = 0;

/** An indicator; a count that adds up unless told otherwise. */
export const buildIndicator = (tx: WriteTx, part: Partial<IndicatorDraft> = {}): Promise<number> =>
  defineIndicator(tx, {
    code: `CS-${++count}`,
    name: `Số trường thử ${count}`,
    kind: 'count',
    unitWord: 'trường',
    decimals: 0,
    aggregation: part.kind === 'ratio' ? 'ratio_of_sums' : part.kind === 'yesno' ? 'count_yes' : 'sum',
    direction: 'higher',
    periodKind: 'year',
    ...part,
  });

/** An approved figure of 2020 with the value 1 unless told otherwise. */
export const buildFigure = (
  tx: WriteTx,
  part: Partial<RecordFigure> & { indicatorId: number; unitId: number },
): Promise<number> => {
  const value = part.numerator == null && part.missing == null ? 1 : null;
  return recordFigure(tx, { ...nothing, value, period: year(2020), source: { kind: 'form' }, ...part });
};
