import { columnName } from '../../../kernel/tabular/sheet.ts';
import type { FormLine } from './sheet.ts';

/** Columns of a sheet, in the browser and in its file alike: A code, B label, then these. Row numbers are the lines'. */
export interface SheetLetters {
  value: string;
  /** Only when the form has a ratio. */
  denominator: string | null;
  before: string;
  note: string;
}

/** Which letter each column of a sheet has; the same in the browser as in the workbook. */
export function sheetLetters(lines: readonly Pick<FormLine, 'kind'>[]): SheetLetters {
  const ratio = lines.some((line) => line.kind === 'ratio');
  const at = (offset: number) => columnName(3 + offset);
  return ratio
    ? { value: at(0), denominator: at(1), before: at(2), note: at(3) }
    : { value: at(0), denominator: null, before: at(1), note: at(2) };
}

/** The names of the fields of a line: `v12` value or numerator, `m12` denominator, `n12` note. */
export const valueField = (indicatorId: number): string => `v${indicatorId}`;
export const denominatorField = (indicatorId: number): string => `m${indicatorId}`;
export const noteField = (indicatorId: number): string => `n${indicatorId}`;

/** A typed text in its two cells: `81/85` → 81 and 85; anything else stands in the first. */
export function splitRaw(raw: string, kind: FormLine['kind']): { value: string; denominator: string } {
  const parts = kind === 'ratio' ? /^([^/]*)\/([^/]*)$/.exec(raw) : null;
  return parts ? { value: parts[1]!.trim(), denominator: parts[2]!.trim() } : { value: raw, denominator: '' };
}

/** The two cells as one text. A sign or a bare percent needs no second cell. */
export function joinRaw(value: string, denominator: string): string {
  return denominator === '' ? value : `${value}/${denominator}`;
}
