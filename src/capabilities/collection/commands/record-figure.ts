import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { currentFigure } from '../queries/figures.ts';
import { type NewFigure, writeFigures } from './write-figures.ts';

export type RecordFigure = Omit<NewFigure, 'enteredName' | 'enteredAt' | 'enteredBy' | 'submissionId'>;

/**
 * Records one approved figure with its source: a sentence of a document, or a formula over other figures. Replacing
 * another value needs a reason. Returns the figure's id, of the one in force when nothing changed.
 */
export const recordFigure = defineCommand({
  name: 'collection.record-figure',
  permission: 'collection.approve',
  unit: (input: RecordFigure) => input.unitId,
  async run(tx, input): Promise<number> {
    const before = await currentFigure(tx, input.indicatorId, input.unitId, input.period);
    const problems = checkFigure(input);
    if (problems.length > 0) throw invalid(problems);
    const written = await writeFigures(tx, [
      { ...input, enteredBy: tx.actor.userId, enteredName: tx.actor.name, enteredAt: tx.now },
    ]);
    const id = written.ids[0];
    if (id === undefined) {
      tx.unchanged();
      return before!.id;
    }
    await tx.audit({
      subject: 'collection.figure',
      subjectId: id,
      unitId: input.unitId,
      before: before && { id: before.id, value: before.value, numerator: before.numerator, missing: before.missing },
      after: { value: input.value, numerator: input.numerator, denominator: input.denominator, missing: input.missing },
      ...(input.changeReason && { note: input.changeReason }),
    });
    return id;
  },
});

function checkFigure(f: RecordFigure) {
  const problems = [];
  const given = f.value !== null || f.numerator !== null;
  if (given === (f.missing !== null))
    problems.push(error('value_or_reason', 'Ghi một số, hoặc lý do chưa có số; không để trống cả hai.'));
  if ((f.numerator === null) !== (f.denominator === null))
    problems.push(error('half_fraction', 'Ghi cả tử số và mẫu số.'));
  if (f.valueTo !== null && f.value !== null && f.valueTo < f.value)
    problems.push(error('range_backwards', 'Khoảng số ghi ngược: số sau phải lớn hơn số trước.'));
  return problems;
}
