import type { WriteTx } from '../../kernel/db/index.ts';
import { year } from '../../kernel/time/index.ts';
import { buildUnit } from '../org/testing.ts';
import { defineIndicator } from './commands/define-indicator.ts';
import { designForm } from './commands/design-form.ts';
import { openRound } from './commands/open-round.ts';
import { type RecordFigure, recordFigure } from './commands/record-figure.ts';
import { saveEntries } from './commands/save-entries.ts';
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

export interface BuiltRound {
  roundId: number;
  formId: number;
  unitId: number;
  indicatorIds: number[];
}

/** A round of 2020 for one school, its form with an indicator a kind; `sumRule`: the others make the first. */
export async function buildRound(
  tx: WriteTx,
  part: { kinds?: IndicatorDraft['kind'][]; sumRule?: boolean; unitId?: number },
): Promise<BuiltRound> {
  const unitId = part.unitId ?? (await buildUnit(tx, { kind: 'school' }));
  const indicatorIds: number[] = [];
  for (const kind of part.kinds ?? ['count']) indicatorIds.push(await buildIndicator(tx, { kind }));
  const [whole, ...parts] = indicatorIds;
  const formId = await designForm(tx, {
    code: `BM-${++count}`,
    name: `Biểu thử ${count}`,
    lines: indicatorIds.map((indicatorId, i) => ({ indicatorId, label: `Dòng ${i + 1}` })),
    rules: part.sumRule ? [{ kind: 'sum', wholeIndicatorId: whole!, partIndicatorIds: parts }] : [],
  });
  const roundId = await openRound(tx, {
    formId,
    name: `Kỳ thử ${count}`,
    period: year(2020),
    opensOn: '2020-12-01',
    dueOn: '2021-01-15',
    unitIds: [unitId],
  });
  return { roundId, formId, unitId, indicatorIds };
}

/** Types these texts into the sheet, in the order of its lines. */
export const fillSheet = (tx: WriteTx, built: BuiltRound, values: string[]) =>
  saveEntries(tx, {
    roundId: built.roundId,
    unitId: built.unitId,
    version: null,
    entries: values.map((raw, i) => ({ indicatorId: built.indicatorIds[i]!, raw })),
  });
