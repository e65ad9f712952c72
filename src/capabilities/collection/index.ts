/** Collection: indicators, forms, rounds, sheets and figures with every revision. See README.md. */

export { approveSheet } from './commands/approve-sheet.ts';
export { type BulkApprove, bulkApprove, type SheetOutcome } from './commands/bulk-approve.ts';
export { changeForm } from './commands/change-form.ts';
export { closeRound, reopenRound } from './commands/close-round.ts';
export { correctIndicator } from './commands/correct-indicator.ts';
export { defineIndicator } from './commands/define-indicator.ts';
export { designForm, type FormDraft } from './commands/design-form.ts';
export { openRound, type RoundDraft } from './commands/open-round.ts';
export { type RecordFigure, recordFigure } from './commands/record-figure.ts';
export { type ClosedUnits, releaseClosedUnits } from './commands/release-closed-units.ts';
export { askAgain, releaseSheet } from './commands/release-sheet.ts';
export { returnSheet } from './commands/return-sheet.ts';
export { type ReviseFigure, reviseFigure } from './commands/revise-figure.ts';
export { type SaveEntries, saveEntries } from './commands/save-entries.ts';
export { type SheetStep, submitSheet } from './commands/submit-sheet.ts';
export { withdrawSheet } from './commands/withdraw-sheet.ts';
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
export { indexIndicators, type Likely, likelyIndicators, type Said } from './domain/likely-indicators.ts';
export { type CellEntry, checkSheet, type FormLine, type FormRule, type SheetState } from './domain/sheet.ts';
export { isOwed, type SheetStatus, sheetStatus } from './domain/sheet-status.ts';
export { documentFigures } from './queries/document-figures.ts';
export { type FigureBrief, figureBriefs } from './queries/figure-briefs.ts';
export {
  asksNothing,
  currentFigure,
  type Figure,
  type FigureFilter,
  type FigureSource,
  figureById,
  figureHistory,
  figuresOf,
  filterSql,
} from './queries/figures.ts';
export { type Form, form, forms } from './queries/forms.ts';
export { earlierFigures, inForceOf } from './queries/in-force.ts';
export { type IndicatorOffer, indicatorOffer, type OfferedIndicator } from './queries/indicator-offer.ts';
export {
  type Indicator,
  indicator,
  indicatorCodesFrom,
  indicatorOptions,
  indicators,
  searchIndicators,
} from './queries/indicators.ts';
export { indicatorsById } from './queries/indicators-by-id.ts';
export { likelyIndicatorsFor } from './queries/likely-indicators.ts';
export {
  askingKey,
  type Round,
  type RoundProgress,
  round,
  roundsAsking,
  roundsWithProgress,
} from './queries/rounds.ts';
export { type Entry, entriesOf, type Sheet, sheet, sheetsOf } from './queries/sheets.ts';
export { IndicatorPicker } from './views/indicator-picker.tsx';
