/** Statistics: totals that move with the approval, series over changing structures, the address of a number. */
export { moveRollups } from './commands/move-rollups.ts';
export { type Rollup, rollupNumber, type UnitValue, unitValues } from './queries/unit-values.ts';
