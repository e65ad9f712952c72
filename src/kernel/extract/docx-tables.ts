import type { Line } from './docx-lines.ts';

export interface Table {
  index: number;
  rows: Row[];
}

interface Row {
  cells: { lines: Line[]; span: number; covered: boolean }[];
  /** Columns left out at its start. */
  before: number;
  deleted: boolean;
}

const hasText = (line: Line) => line.some((piece) => piece.text.trim() !== '');

/**
 * A row is one line with a tab between the columns, so that figures stay beside what they are of; merged cells leave
 * their further columns empty. The heads and the ends of official documents are laid out in tables too: there the cells
 * follow each other, paragraph by paragraph. Those tables are short, and hardly a row of theirs fits on one line.
 */
export function tableLines({ rows }: Table): Line[] {
  const kept = rows
    .filter((row) => !row.deleted)
    .map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.filter(hasText) })) }))
    .filter((row) => row.cells.some((cell) => cell.lines.length > 0));
  const single = kept.filter((row) => row.cells.every((cell) => cell.lines.length <= 1)).length;
  const asData = kept.length >= 3 && single * 2 >= kept.length && kept.some((row) => row.cells.length > 1);
  return kept.flatMap((row): Line[] => {
    if (!asData && row.cells.some((cell) => cell.lines.length > 1)) return row.cells.flatMap((cell) => cell.lines);
    const line: Line = row.before > 0 ? [{ text: '\t'.repeat(row.before) }] : [];
    row.cells.forEach((cell, index) => {
      if (index > 0) line.push({ text: '\t' });
      cell.lines.forEach((own, no) => {
        if (no > 0) line.push({ text: ' ' });
        // a tab inside a cell would look like the next column, unless the cell is the whole row
        const tab = row.cells.length > 1 ? ' ' : '\t';
        for (const piece of own) line.push({ ...piece, text: piece.text.replaceAll('\t', tab) });
      });
      if (cell.span > 1 && index < row.cells.length - 1) line.push({ text: '\t'.repeat(cell.span - 1) });
    });
    return [line];
  });
}
