import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { conflict, invalid, notFound } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { nothing, parseCell, sameValue } from '../domain/figure-value.ts';
import { type Figure, figureById } from '../queries/figures.ts';
import { indicator } from '../queries/indicators.ts';
import { writeFigures } from './write-figures.ts';

export interface ReviseFigure {
  figureId: number;
  /** As typed: `1.995`, `81/85`, `–`. */
  raw: string;
  reason: string;
}

/** Corrects an approved figure with a reason, as a new revision; totals move with it. Returns the new figure's id. */
export const reviseFigure = defineCommand({
  name: 'collection.revise-figure',
  permission: 'collection.approve',
  unit: async (input: ReviseFigure, tx) => (await figureInForce(tx, input.figureId)).unitId,
  async run(tx, input): Promise<number> {
    const before = await figureInForce(tx, input.figureId);
    const measure = await indicator(tx, before.indicatorId);
    const at = { kind: 'field', name: 'raw' } as const;
    const parsed = parseCell(input.raw, measure, at);
    const problems: Problem[] = parsed.problems.filter((p) => p.severity === 'error');
    if (parsed.ok && parsed.value === null) problems.push(error('empty', 'Ghi số mới, hoặc ký hiệu –, …, x.', at));
    if (input.reason.trim() === '')
      problems.push(error('no_reason', 'Ghi vì sao đổi số đã duyệt.', { kind: 'field', name: 'reason' }));
    if (problems.length > 0 || !parsed.ok) throw invalid(problems);
    const value = parsed.value ?? nothing;
    if (sameValue(value, before)) {
      tx.unchanged();
      return before.id;
    }
    const { ids } = await writeFigures(tx, [
      {
        ...value,
        indicatorId: before.indicatorId,
        unitId: before.unitId,
        period: before.period,
        source: { kind: 'form' },
        submissionId: before.submissionId,
        enteredBy: tx.actor.userId,
        enteredName: tx.actor.name,
        enteredAt: tx.now,
        changeReason: input.reason.trim(),
        sample: before.sample,
      },
    ]);
    const id = ids[0]!;
    await tx.audit({
      subject: 'collection.figure',
      subjectId: id,
      unitId: before.unitId,
      before: { id: before.id, value: before.value, numerator: before.numerator, missing: before.missing },
      after: { value: value.value, numerator: value.numerator, denominator: value.denominator, missing: value.missing },
      note: input.reason.trim(),
    });
    return id;
  },
});

/** The figure, still in force; a replaced one says so. */
async function figureInForce(tx: ReadTx, id: number): Promise<Figure> {
  const figure = await figureById(tx, id);
  if (!figure) throw notFound('Không có số liệu này.');
  if (!figure.current) throw conflict('Số này đã có người thay bằng số mới. Mở lại để xem số đang dùng.');
  return figure;
}
