import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import { type Figure, figuresOf } from './figures.ts';

/** The figures of units that are in force for exactly a period: unit → indicator → figure. */
export async function inForceOf(
  tx: ReadTx,
  given: { unitIds: readonly number[]; indicatorIds: readonly number[]; period: Period },
): Promise<Map<number, Map<number, Figure>>> {
  const { period } = given;
  const figures = await figuresOf(tx, { ...given, from: period.end, to: period.start });
  const byUnit = new Map<number, Map<number, Figure>>();
  for (const figure of figures) {
    if (figure.period.kind !== period.kind || figure.period.start !== period.start || figure.period.end !== period.end)
      continue;
    const own = byUnit.get(figure.unitId) ?? new Map<number, Figure>();
    own.set(figure.indicatorId, figure);
    byUnit.set(figure.unitId, own);
  }
  return byUnit;
}

/** For each indicator the last figure of the unit for an earlier period of the same kind. */
export async function earlierFigures(
  tx: ReadTx,
  given: { unitId: number; indicatorIds: readonly number[]; period: Period },
): Promise<Map<number, Figure>> {
  const { period, unitId, indicatorIds } = given;
  const figures = await figuresOf(tx, { unitIds: [unitId], indicatorIds, to: period.start });
  const last = new Map<number, Figure>();
  for (const figure of figures)
    if (figure.period.kind === period.kind && figure.period.end < period.start) last.set(figure.indicatorId, figure);
  return last;
}
