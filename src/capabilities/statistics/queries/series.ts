import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { comparable, indicatorsById } from '../../collection/index.ts';
import { eventsOf } from '../../org/index.ts';
import { rollupNumber } from '../domain/rollup.ts';
import { type Mapping, type Origin, type SeriesPoint, type SeriesValue, seriesOf } from '../domain/series.ts';
import { type UnitValue, unitValues } from './unit-values.ts';

/**
 * The values of an indicator for a unit through time, in its own structure; see domain/series.
 * @param options.own the unit's own values of the indicator, where the page has read them already
 */
export async function series(
  tx: ReadTx,
  indicatorId: number,
  unitId: number,
  options: { until?: string; own?: readonly UnitValue[] } = {},
): Promise<SeriesPoint[]> {
  const measured = (await indicatorsById(tx, [indicatorId])).get(indicatorId);
  if (!measured) throw notFound('Không có chỉ số này.');
  const origin = await originOf(tx, unitId);
  const before = origin?.predecessors.map((p) => p.unitId) ?? [];
  const read = await unitValues(tx, {
    unitIds: options.own ? before : [unitId, ...before],
    indicatorIds: [indicatorId],
    ...(options.until && { to: options.until }),
  });
  const values = [...(options.own ?? []), ...read];
  const own = values.map((v): SeriesValue => {
    const { figure, rollup } = v;
    if (figure)
      return {
        unitId: v.unitId,
        period: v.period,
        value: figure.missing === 'not_arising' ? 0 : figure.valueTo === null ? comparable(figure, measured) : null,
        numerator: figure.numerator,
        denominator: figure.denominator,
        derived: figure.derived !== null,
        approved: figure.approved,
      };
    return {
      unitId: v.unitId,
      period: v.period,
      value: rollupNumber(rollup!, measured),
      numerator: measured.kind === 'ratio' ? rollup!.numerator : null,
      denominator: measured.kind === 'ratio' ? rollup!.denominator : null,
      derived: false,
      approved: true,
    };
  });
  return seriesOf(unitId, own, origin, mappings[measured.aggregation] ?? 'none');
}

const mappings: Record<string, Mapping> = { sum: 'add', ratio_of_sums: 'recompute' };

/** The dated event that made the unit out of others: a merger takes all of each, a split the recorded share. */
async function originOf(tx: ReadTx, unitId: number): Promise<Origin | null> {
  const events = await eventsOf(tx, unitId);
  const made = events.filter(
    (e) => e.happenedOn && (e.kind === 'merge' || e.kind === 'split') && e.successors.some((s) => s.unitId === unitId),
  );
  const last = made.at(-1);
  if (!last?.happenedOn) return null;
  const share = last.successors.find((s) => s.unitId === unitId)?.share ?? null;
  const predecessors = last.predecessors
    .filter((p) => p.unitId !== unitId)
    .map((p) => ({ unitId: p.unitId, share: last.kind === 'merge' ? (p.share ?? 1) : (share ?? p.share) }));
  return predecessors.length === 0 ? null : { unitId, on: last.happenedOn, predecessors };
}
