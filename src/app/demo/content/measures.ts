import type { DemoIndicator, DemoQuote } from './types.ts';

type Measure = Pick<DemoIndicator, 'kind' | 'unitWord' | 'decimals' | 'aggregation' | 'direction'>;

/** A number of things, added up the tree. */
export const count = (unitWord: string, direction: DemoIndicator['direction'] = 'higher'): Measure => ({
  kind: 'count',
  unitWord,
  decimals: 0,
  aggregation: 'sum',
  direction,
});

/** A share in percent, recomputed from its numerator and denominator at every level. */
export const ratio = (decimals = 1, direction: DemoIndicator['direction'] = 'higher'): Measure => ({
  kind: 'ratio',
  unitWord: '%',
  decimals,
  aggregation: 'ratio_of_sums',
  direction,
});

/** A mean or a change: it cannot be added up the tree. */
export const number = (
  unitWord: string,
  decimals: number,
  direction: DemoIndicator['direction'] = 'neutral',
): Measure => ({ kind: 'number', unitWord, decimals, aggregation: 'none', direction });

/** Reached or not; a parent counts how many of its units said yes. */
export const yesNo = (): Measure => ({
  kind: 'yesno',
  unitWord: 'đơn vị',
  decimals: 0,
  aggregation: 'count_yes',
  direction: 'higher',
});

export const quotesOf =
  (document: string) =>
  (text: string, occurrence?: number): DemoQuote =>
    occurrence === undefined ? { document, text } : { document, text, occurrence };
