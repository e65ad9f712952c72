import { type Child, cls } from './child.ts';
import { GroupRow, ScrollFrame } from './ledger.tsx';

/** A cell of an entry table. */
export type EntryCell =
  | {
      kind: 'input';
      /** The name of the form field. */
      name: string;
      value?: string | null;
      /** Red frame: does not fit. Amber: explain. Blue bar: differs from what was approved. */
      state?: 'wrong' | 'ask' | 'moved';
      /** Under the value: “lệch 36”, “đã duyệt 3.267”. */
      why?: string;
      readonly?: boolean;
    }
  | { kind: 'sum'; value: Child; why?: string }
  | { kind: 'closed' };

export interface EntryRow {
  /** The number of the row in the form; with the letter of the column it makes the cell's name: C1. */
  no: string;
  name: string;
  hint?: string;
  /** Rows of one group stand together under its name. */
  group?: string;
  cells: EntryCell[];
}

export interface FormGridProps {
  caption: string;
  /** The head of the first column: “Chỉ số, đơn vị: người”. */
  corner: string;
  /** Letters name the columns as in the workbook. */
  columns: { name: string; letter: string }[];
  rows: EntryRow[];
}

/** The id of a cell, `c-C1`: where the error summary leads. */
export function cellId(letter: string, no: string): string {
  return `c-${letter}${no}`.replace(/[^\w-]+/g, '-');
}

/** The entry table of a form: a plain table of text fields that behaves like a workbook once its island is there. */
export function FormGrid({ caption, corner, columns, rows }: FormGridProps) {
  let lastGroup: string | undefined;
  return (
    <ScrollFrame label={caption}>
      <table class="ledger entry" data-grid>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col">
                {column.name}
                <span class="col-name">{column.letter}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const opens = row.group !== undefined && row.group !== lastGroup;
            lastGroup = row.group;
            return (
              <>
                {opens && <GroupRow name={row.group} colspan={columns.length + 1} />}
                <tr>
                  <th scope="row">
                    {row.no}. {row.name}
                    {row.hint && <span class="sub">{row.hint}</span>}
                  </th>
                  {row.cells.map((cell, index) => (
                    <Cell cell={cell} row={row} column={columns[index] ?? { name: '', letter: '' }} />
                  ))}
                </tr>
              </>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Cell({ cell, row, column }: { cell: EntryCell; row: EntryRow; column: { name: string; letter: string } }) {
  if (cell.kind === 'closed') {
    return (
      <td class="closed">
        <span class="vh">không hỏi</span>
      </td>
    );
  }
  const id = cellId(column.letter, row.no);
  if (cell.kind === 'sum') {
    return (
      <td class="sum" id={id}>
        {cell.value}
        {cell.why && <span class="why">{cell.why}</span>}
      </td>
    );
  }
  return (
    <td class={cls(cell.state)}>
      <input
        type="text"
        id={id}
        name={cell.name}
        value={cell.value ?? undefined}
        inputmode="decimal"
        autocomplete="off"
        readonly={cell.readonly}
        aria-label={`Ô ${column.letter}${row.no}: ${row.name}, ${column.name}`}
        aria-invalid={cell.state === 'wrong' ? 'true' : undefined}
        aria-describedby={cell.why ? `${id}-why` : undefined}
      />
      {cell.why && (
        <span class="why" id={`${id}-why`}>
          {cell.why}
        </span>
      )}
    </td>
  );
}
