import { type Child, cls } from './child.ts';

export interface SlipProps {
  /** The id that the figure's link ends in. */
  id: string;
  /** “Địa chỉ của số 222”. */
  title: Child;
  /** Where it was said or typed: the quotation, the document, the cell. */
  origin?: Child;
  /** The formula, with its numbers. */
  sum?: Child;
  /** Who approved it and when. */
  approval?: Child;
  /** The value before, why it changed, where the figure is used. */
  before?: Child;
  /** The name of the first stop when it is not a sentence: “Ô gốc”, “Biểu gốc”. */
  originName?: string;
  /** Floats over running text or a chart instead of standing under a row. */
  float?: boolean;
  /** The address of the page without this slip. */
  closeHref?: string;
}

/** The address of a number: origin, sum, approval, before. Four stops on one line, one below another on a phone. */
export function Slip(props: SlipProps) {
  const stops: [string, Child, string][] = [
    [props.originName ?? 'Câu gốc', props.origin, 'Chưa nối với nguồn nào.'],
    ['Cách tính', props.sum, 'Lấy nguyên từ nguồn, không tính.'],
    ['Duyệt', props.approval, 'Chưa duyệt.'],
    ['Trước đó', props.before, 'Đây là lần ghi đầu tiên.'],
  ];
  return (
    <section class={cls('slip', props.float && 'float')} id={props.id} aria-labelledby={`${props.id}-h`} tabindex={-1}>
      <div class="slip-head">
        <h3 id={`${props.id}-h`}>{props.title}</h3>
        {props.closeHref && (
          <a class="no-print" href={props.closeHref} data-slip-close>
            Đóng
          </a>
        )}
      </div>
      <ol>
        {stops.map(([name, said, otherwise]) => (
          <li>
            <h4>{name}</h4>
            {said ?? <p>{otherwise}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The row under the opened row of a table. `Ledger` writes it for `open`; use it in tables of your own. */
export function SlipRow({ colspan, children }: { colspan: number; children?: Child }) {
  return (
    <tr class="slip-row" role="row">
      <td colspan={colspan} class="wide" role="cell">
        {children}
      </td>
    </tr>
  );
}
