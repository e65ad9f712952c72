import type { Child } from './child.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { ScrollFrame } from './ledger.tsx';
import { Status } from './status.tsx';
import type { Verdict } from './verdicts.tsx';

export interface HeatCell {
  figure?: FigureProps;
  /** Always with a `level`; alone (no figure) it stands in the middle. */
  status?: Verdict;
  /** Shown beside the shape instead of a figure: “3 ngày”. */
  word?: string;
  /** 1: short by up to two points; 2: more, or late. Without it the cell is plain. */
  level?: 1 | 2;
}

export interface HeatTableProps {
  caption: string;
  /** The head of the first column: “Xã, thị trấn”. */
  corner: string;
  /** A line above the heads; spans must add up to the number of columns. */
  groups?: { label: string; span: number }[];
  columns: { head: string; target?: string; kind?: 'num' | 'mid' }[];
  /** The hardest first. */
  rows: { name: string; href?: string; cells: (HeatCell | null)[] }[];
  total?: { name: string; cells: (HeatCell | null)[] };
  /** “Số liệu phủ”: how many of the parts each total stands on. */
  cover?: (string | null)[];
}

/** Units by targets: only trouble is coloured, every coloured cell has its shape, and the last line says how complete it is. */
export function HeatTable(props: HeatTableProps) {
  const { columns } = props;
  return (
    <ScrollFrame label={props.caption}>
      <table class="ledger heat pin">
        <caption class="vh">{props.caption}</caption>
        <thead>
          {props.groups && (
            <tr class="over">
              <td></td>
              {props.groups.map((group) => (
                <th scope="colgroup" colspan={group.span}>
                  <b>{group.label}</b>
                </th>
              ))}
            </tr>
          )}
          <tr>
            <th scope="col">{props.corner}</th>
            {columns.map((column) => (
              <th scope="col" class={column.kind === 'mid' ? 'mid' : undefined}>
                {column.head}
                {column.target && <b>{column.target}</b>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr>
              <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
              {row.cells.map((cell, index) => (
                <Cell cell={cell} mid={columns[index]?.kind === 'mid'} />
              ))}
            </tr>
          ))}
        </tbody>
        {(props.total || props.cover) && (
          <tfoot>
            {props.total && (
              <tr>
                <th scope="row">{props.total.name}</th>
                {props.total.cells.map((cell, index) => (
                  <Cell cell={cell} mid={columns[index]?.kind === 'mid'} />
                ))}
              </tr>
            )}
            {props.cover && (
              <tr class="cover">
                <th scope="row">Số liệu phủ</th>
                {props.cover.map((text, index) => (
                  <td class={columns[index]?.kind === 'mid' ? 'mid' : undefined}>{text}</td>
                ))}
              </tr>
            )}
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  );
}

function Cell({ cell, mid }: { cell: HeatCell | null; mid: boolean }) {
  const level = cell?.level && `w${cell.level}`;
  const place = mid || (cell?.status && !cell.figure && !cell.word) ? 'mid' : undefined;
  return <td class={[level, place].filter(Boolean).join(' ') || undefined}>{cell && <Inside {...cell} />}</td>;
}

function Inside({ figure, status, word }: HeatCell): Child {
  return (
    <>
      {status && <Status status={status} hiddenLabel={!word} label={word} />}
      {status && figure && ' '}
      {figure && <Figure {...figure} />}
    </>
  );
}
