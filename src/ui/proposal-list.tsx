import { type Child, cls } from './child.ts';
import { Keys } from './details.tsx';

export interface ProposalProps {
  /** `d9`; the passage in the text leads here. */
  id: string;
  number: number;
  /** `c9`, the passage in the text. */
  passageId: string;
  /** `now` is the one being looked at or edited; `done` is settled and small. Default open. */
  state?: 'open' | 'now' | 'done';
  /** One line: “100% giáo viên …”. */
  claim: Child;
  /** Slots, checks, a remark, or the form while it is edited. */
  children?: Child;
  /** A box to choose it with others; it belongs to a form elsewhere on the page. */
  pick?: { form: string; name: string; value: string; label: string };
  /** A form with its buttons (`Button shortcut`), or a `Status` when done. */
  actions?: Child;
}

/** One proposal in the list: number that leads to the passage, claim, what one can do. */
export function Proposal(props: ProposalProps) {
  const { state = 'open' } = props;
  return (
    <li
      class={cls('proposal', state !== 'open' && state)}
      id={props.id}
      data-passage={props.passageId}
      tabindex={-1}
      aria-current={state === 'now' ? 'true' : undefined}
    >
      <div class="no-cell">
        <a class="no" href={`#${props.passageId}`} aria-label={`Về câu số ${props.number}`}>
          {props.number}
        </a>
        {props.pick && (
          <input
            type="checkbox"
            class="pick"
            form={props.pick.form}
            name={props.pick.name}
            value={props.pick.value}
            aria-label={props.pick.label}
          />
        )}
      </div>
      {state === 'now' ? (
        <div class="full">
          <p class="claim">{props.claim}</p>
          {props.children}
          {props.actions}
        </div>
      ) : (
        <>
          <div class="claim">
            {props.claim}
            {props.children}
          </div>
          {props.actions}
        </>
      )}
    </li>
  );
}

export interface ProposalListProps {
  /** “Còn 18 trong 26 đề xuất”. */
  title: string;
  done: number;
  total: number;
  /** Settled ones, folded: the summary says how many were taken and how many refused. */
  past?: { summary: string; items: ProposalProps[] };
  /** The open ones in the order of the text, under the place they stand in. */
  groups: { at: string; items: ProposalProps[] }[];
  /** Above the list: filters, “Nhận tất cả”. */
  tools?: Child;
  /** After the list: what comes next when all is settled. */
  children?: Child;
}

/** The right side of the reading page: how many are left, then the proposals in the order of the text. */
export function ProposalList(props: ProposalListProps) {
  return (
    <section class="found" aria-labelledby="h-de-xuat" data-proposals>
      <div class="head">
        <h2 id="h-de-xuat">{props.title}</h2>
        <progress
          max={Math.max(1, props.total)}
          value={props.done}
          aria-label={`Đã xử lý ${props.done} trong ${props.total} đề xuất`}
        />
        <Keys
          items={[
            { keys: ['↓', '↑'], does: 'chuyển' },
            { keys: ['Enter'], does: 'nhận' },
            { keys: ['S'], does: 'sửa' },
            { keys: ['B'], does: 'bỏ' },
            { keys: ['Z'], does: 'hoàn tác' },
          ]}
          note="khi con trỏ ở cột này"
        />
        <KeysHelp />
        {props.tools}
      </div>
      {props.past && props.past.items.length > 0 && (
        <details class="past">
          <summary>{props.past.summary}</summary>
          <ol>
            {props.past.items.map((item) => (
              <Proposal {...item} state="done" />
            ))}
          </ol>
        </details>
      )}
      {props.groups.map((group) => (
        <>
          <h3 class="at">{group.at}</h3>
          <ol>
            {group.items.map((item) => (
              <Proposal {...item} />
            ))}
          </ol>
        </>
      ))}
      {props.children}
    </section>
  );
}

/** All keys of the page; opened by `?`, so it is of no use without JavaScript and stays closed. */
function KeysHelp() {
  const keys = [
    ['↓ ↑', 'đề xuất sau, đề xuất trước'],
    ['Enter', 'nhận đề xuất đang đứng'],
    ['S', 'sửa rồi nhận; con trỏ vào ô đầu tiên'],
    ['B', 'bỏ đề xuất'],
    ['Z', 'hoàn tác việc vừa làm'],
    ['X', 'đánh dấu để nhận nhiều; Shift X đánh dấu cả đoạn'],
    ['T', 'đến câu trong văn bản; T hoặc Esc để trở lại'],
    ['N', 'đến chỗ tiếp theo khi trang này đã hết'],
    ['Esc', 'ra khỏi ô đang gõ, giữ những gì đã gõ'],
    ['?', 'bảng này'],
  ];
  return (
    <dialog class="keys-help" aria-labelledby="h-phim">
      <h2 id="h-phim">Phím tắt của trang đọc</h2>
      <dl>
        {keys.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p class="note">Phím chỉ chạy khi con trỏ ở cột đề xuất hoặc ở câu trong văn bản.</p>
      <form method="dialog" class="acts">
        <button class="btn main">Đóng</button>
      </form>
    </dialog>
  );
}
