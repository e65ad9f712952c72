import { error, type Problem } from '../../../kernel/problems/index.ts';
import { type FigureValue, figureText, sameValue } from './figure-value.ts';
import { noteField } from './grid.ts';
import type { FormLine } from './sheet.ts';

/** True when a cell says something else than the figure in force: then it needs a reason. */
export function differs(now: FigureValue | null, inForce: FigureValue | null): boolean {
  return now !== null && inForce !== null && !sameValue(now, inForce);
}

/** A reason is missing for every cell that changes an approved figure. */
export function missingReasons(
  lines: readonly FormLine[],
  cells: readonly { indicatorId: number; value: FigureValue | null; note?: string | null }[],
  inForce: ReadonlyMap<number, FigureValue>,
): Problem[] {
  return lines.flatMap((line): Problem[] => {
    const cell = cells.find((c) => c.indicatorId === line.indicatorId);
    const before = inForce.get(line.indicatorId) ?? null;
    if (!cell?.value || before === null || !differs(cell.value, before) || (cell.note ?? '').trim() !== '') return [];
    const message = `${line.label}: số đã duyệt là ${figureText(before, line)}, nay là ${figureText(cell.value, line)}. Ghi vì sao đổi.`;
    return [error('no_reason', message, { kind: 'field', name: noteField(line.indicatorId) })];
  });
}
