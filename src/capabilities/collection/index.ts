/** Collection: indicators, forms, rounds, sheets and figures with every revision. See README.md. */
export { defineIndicator } from './commands/define-indicator.ts';
export { type RecordFigure, recordFigure } from './commands/record-figure.ts';
export { type NewFigure, type WrittenFigures, writeFigures } from './commands/write-figures.ts';
export {
  type Comparator,
  comparable,
  type FigureValue,
  figureText,
  type Measure,
  type Missing,
  missingSigns,
  nothing,
  parseCell,
  shareText,
} from './domain/figure-value.ts';
export type { IndicatorDraft } from './domain/indicator-rules.ts';
export {
  currentFigure,
  type Figure,
  type FigureSource,
  figureById,
  figureHistory,
  figuresOf,
} from './queries/figures.ts';
export { type Indicator, indicator, indicatorOptions, indicators, searchIndicators } from './queries/indicators.ts';
