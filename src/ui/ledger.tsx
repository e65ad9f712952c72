import { type Child, cls } from './child.ts';
import { SlipRow } from './slip.tsx';

/** One column of a ledger. */
export interface LedgerColumn<Row> {
  head: Child;
  cell: (row: Row) => Child;
  /** `num` right and tabular, `mid` centred, `text` left. Default `text`. */
  kind?: 'text' | 'num' | 'mid';
  /** The cell that names the row. One column should have it. */
  rowHead?: boolean;
  nowrap?: boolean;
  /** On a phone, in a `stack`: first line, upper right corner, a whole line, or (default) half a line. */
  phone?: 'first' | 'corner' | 'wide';
  /** On a phone, in a plain ledger: left out. */
  optional?: boolean;
  /** The small name above the value in a `stack`. Default: `head` when it is a plain word and the cell takes half a line. */
  label?: string;
}

export interface LedgerProps<Row> {
  /** What the table is; hidden unless `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: LedgerColumn<Row>[];
  rows: Row[];
  /** The anchor of a row. */
  rowId?: (row: Row) => string | undefined;
  /** The slip of an opened row; undefined for all the others. */
  open?: (row: Row) => Child | undefined;
  /** Rows of one group stand together: a line with its name goes before the first of them. */
  group?: (row: Row) => string;
  /** Totals: one cell for each column, and `cover` for the line “Số liệu phủ”. */
  foot?: { cells: Child[]; cover?: boolean }[];
  /** On a phone rows become blocks. Without it the table scrolls in its frame when it is too wide. */
  stack?: boolean;
  /** The first column stays while the table scrolls. */
  pin?: boolean;
  class?: string;
}

/** A table of rows: words left, numbers right, marks centred, head that stays in view. */
export function Ledger<Row>(props: LedgerProps<Row>) {
  const { columns, rows, stack } = props;
  let lastGroup: string | undefined;
  const table = (
    <table class={cls('ledger', stack && 'stack', props.pin && 'pin', props.class)} role="table">
      <caption class={props.captionShown ? undefined : 'vh'}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" class={cellClass(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const slip = props.open?.(row);
          const group = props.group?.(row);
          const opens = group !== undefined && group !== lastGroup;
          lastGroup = group;
          return (
            <>
              {opens && <GroupRow name={group} colspan={columns.length} />}
              <tr role="row" id={props.rowId?.(row)} class={slip ? 'open' : undefined}>
                {columns.map((column) => (
                  <Cell column={column} row={row} stack={stack} />
                ))}
              </tr>
              {slip && <SlipRow colspan={columns.length}>{slip}</SlipRow>}
            </>
          );
        })}
      </tbody>
      {props.foot && (
        <tfoot role="rowgroup">
          {props.foot.map((line) => (
            <tr role="row" class={line.cover ? 'cover' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th role="rowheader" scope="row" class="wide">
                    {line.cells[index]}
                  </th>
                ) : (
                  <td role="cell" class={cellClass(column)} data-l={stack ? labelOf(column) : undefined}>
                    {line.cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
  return stack ? <div class="frame">{table}</div> : <ScrollFrame label={props.caption}>{table}</ScrollFrame>;
}

/** A frame in which a wide table scrolls sideways, reachable by keyboard. */
export function ScrollFrame({ label, children }: { label: string; children?: Child }) {
  return (
    <section class="scroll" tabindex={0} aria-label={`${label}, cuộn ngang được`}>
      {children}
    </section>
  );
}

/** A line in the body of a table that names the rows below it. */
export function GroupRow({ name, colspan }: { name: Child; colspan: number }) {
  return (
    <tr class="group" role="row">
      <th role="rowheader" scope="rowgroup" colspan={colspan} class="wide">
        {name}
      </th>
    </tr>
  );
}

function Cell<Row>({ column, row, stack }: { column: LedgerColumn<Row>; row: Row; stack?: boolean }) {
  const name = cls(cellClass(column), stack && (column.phone ?? (column.rowHead && 'wide')));
  if (column.rowHead) {
    return (
      <th role="rowheader" scope="row" class={name}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" class={name} data-l={stack ? labelOf(column) : undefined}>
      {column.cell(row)}
    </td>
  );
}

function labelOf<Row>(column: LedgerColumn<Row>): string | undefined {
  if (column.phone === 'first' || column.phone === 'corner') return undefined;
  return column.label ?? (typeof column.head === 'string' && column.phone !== 'wide' ? column.head : undefined);
}

function cellClass<Row>(column: LedgerColumn<Row>): string | undefined {
  return cls(column.kind === 'text' ? undefined : column.kind, column.nowrap && 'nowrap', column.optional && 'opt');
}
