import type { FigureUse } from '../../../contracts/index.ts';
import { indicator } from '../../collection/index.ts';
import { lineOf, unitHref, unitNames } from '../../org/index.ts';
import { unitValues } from '../queries/unit-values.ts';

/** Which totals move when a figure is changed: said before somebody changes an approved one. */
export const figureTotals: FigureUse = {
  order: 10,
  async find(tx, figure) {
    const measured = await indicator(tx, figure.indicatorId);
    if (measured.aggregation === 'none' || measured.aggregation === 'latest') return [];
    const above = (await lineOf(tx, figure.unitId, figure.period.end)).filter((id) => id !== figure.unitId);
    const { end, start } = figure.period;
    const values = await unitValues(tx, { unitIds: above, indicatorIds: [figure.indicatorId], from: end, to: start });
    const names = await unitNames(tx, above, end);
    return values
      .filter((v) => v.rollup && v.period.start === start && v.period.end === end)
      .map((v) => ({ text: `Tổng của ${names.get(v.unitId)?.name ?? 'đơn vị trên'}`, href: unitHref(v.unitId) }));
  },
};
