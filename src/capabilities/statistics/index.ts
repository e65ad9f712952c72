/** Statistics: totals that move with the approval, series over changing structures, the address of a number. */
export { moveRollups } from './commands/move-rollups.ts';
export { type Rollup, rollupNumber } from './domain/rollup.ts';
export type { SeriesPoint } from './domain/series.ts';
export { type Coverage, coverageKey, coverageOf } from './queries/coverage.ts';
export { figureSlip } from './queries/figure-slip.ts';
export { series } from './queries/series.ts';
export { type TotalPart, totalParts } from './queries/total-parts.ts';
export { type UnitValue, unitValues } from './queries/unit-values.ts';
