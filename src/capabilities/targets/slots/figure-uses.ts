import type { FigureUse } from '../../../contracts/index.ts';
import { mustSentence } from '../domain/target-words.ts';
import { targetsWhere } from '../queries/targets.ts';

/** The targets whose verdict rests on a figure: said before an approved figure is changed. */
export const targetsOnFigure: FigureUse = {
  order: 20,
  async find(tx, { indicatorId, period, unitId }) {
    const found = await targetsWhere(tx, { measuredUnitId: unitId, indicatorId, from: period.end, to: period.start });
    return found
      .filter((t) => t.state === 'active')
      .map((t) => ({ text: `Chỉ tiêu “${t.name}”: ${mustSentence(t)}`, href: `/chi-tieu/${t.id}` }));
  },
};
