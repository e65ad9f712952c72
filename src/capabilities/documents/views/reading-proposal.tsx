import { formatNumber } from '../../../kernel/number/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Button,
  Checks,
  type Child,
  cls,
  DefinitionList,
  ErrorSummary,
  type ProposalProps,
  Status,
  TextInput,
} from '../../../ui/index.ts';
import { certaintyLabels } from '../domain/certainty.ts';
import { kindLabels, proposalWords } from '../domain/proposal-words.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import { actionPath, type OpenedProposal, openPath, type ReadingActions, SHARED_FORM } from './reading-links.ts';
import { passageId, proposalId } from './reading-words.tsx';
import { summary } from './words.tsx';

/** An open proposal as one line with small buttons, or, when it is the one looked at, with all that was understood. */
export function openItem(
  actions: ReadingActions,
  proposal: ProposalView,
  opened: OpenedProposal | null,
  context: string | null,
): ProposalProps {
  const words = proposalWords(proposal.kind, proposal.quote, proposal.data);
  const claim = (
    <>
      {words.strong !== null && <b class={opened ? 'lead-n' : undefined}>{words.strong}</b>} {words.rest}
    </>
  );
  const base = { id: proposalId(proposal.no), number: proposal.no, passageId: passageId(proposal.no) };
  if (!opened) {
    const ask = words.checks.find((check) => !check.ok);
    return {
      ...base,
      claim,
      children: (
        <>
          {context !== null && <span class="sub">{context}</span>}
          {ask ? <p class="remark">{ask.text}</p> : <Certainty proposal={proposal} />}
        </>
      ),
      actions: <Buttons actions={actions} proposal={proposal} small />,
    };
  }
  if (opened.form)
    return {
      ...base,
      state: 'now',
      claim,
      children: <EditForm actions={actions} proposal={proposal} {...opened.form} />,
    };
  return {
    ...base,
    state: 'now',
    claim,
    children: (
      <>
        {context !== null && <p class="said">“{context}”</p>}
        {words.slots.length > 0 && <DefinitionList tight items={words.slots} />}
        {words.checks.length > 0 && (
          <Checks
            items={words.checks.map((check) => ({
              status: check.ok ? 'met' : 'risk',
              word: check.ok ? 'Khớp' : 'Cần xem',
              text: check.text,
            }))}
          />
        )}
        <Certainty proposal={proposal} whole />
        {opened.extra}
        <SaidAgain actions={actions} again={opened.again ?? []} />
      </>
    ),
    actions: (
      <>
        <Buttons actions={actions} proposal={proposal} again={opened.again} />
        {actions.maySettle && <DismissWithReason actions={actions} proposal={proposal} />}
      </>
    ),
  };
}

/** Only what is not certain is said in the list; looked at closely, each says why. */
function Certainty({ proposal, whole }: { proposal: ProposalView; whole?: boolean }) {
  const { level, why } = proposal.judged;
  if (level === 'sure' && !whole) return null;
  return (
    <p class={cls('sure-of', level)}>
      <b>{certaintyLabels[level]}.</b> {why}
    </p>
  );
}

function SaidAgain({ actions, again }: { actions: ReadingActions; again: readonly { no: number }[] }) {
  if (again.length === 0) return null;
  return (
    <p class="note">
      Văn bản nói lại điều này ở{' '}
      {again.slice(0, 6).map((one, index) => (
        <>
          {index > 0 && ', '}
          <a href={openPath(actions, one.no)}>câu {one.no}</a>
        </>
      ))}
      {again.length > 6 && ` và ${formatNumber(again.length - 6)} chỗ nữa`}.
    </p>
  );
}

function Buttons(props: {
  actions: ReadingActions;
  proposal: ProposalView;
  small?: boolean;
  again?: readonly { no: number }[];
}) {
  const { actions, proposal, small, again = [] } = props;
  if (!actions.maySettle) return null;
  const accepts = actions.accepts.get(proposal.kind) ?? [];
  // a reported figure never becomes something else by one key: its own acceptor may be missing here
  const own = proposal.kind !== 'quantity' || proposal.data.role === 'target' || accepts[0]?.key === 'quantity';
  const [usual, others] = own ? [accepts[0], accepts.slice(1)] : [undefined, accepts];
  const label = usual?.label;
  const about = `đề xuất ${proposal.no}`;
  return (
    <div class="acts">
      {label !== undefined && (
        <>
          <Button
            small={small}
            kind={small ? undefined : 'main'}
            form={SHARED_FORM}
            formaction={actionPath(actions, proposal, 'nhan')}
            shortcut="Enter"
            about={about}
          >
            {small ? 'Nhận' : label}
          </Button>
          <Button
            small={small}
            kind={small ? 'plain' : undefined}
            href={openPath(actions, proposal.no, true)}
            shortcut="S"
            about={about}
          >
            Sửa
          </Button>
          {again.length > 0 && (
            <Button form={SHARED_FORM} formaction={actionPath(actions, proposal, 'nhan-ca')}>
              {proposal.kind === 'citation'
                ? `Nhận cả ${formatNumber(again.length + 1)} chỗ nhắc`
                : `Nhận một lần cho cả ${formatNumber(again.length + 1)} chỗ`}
            </Button>
          )}
        </>
      )}
      {!small &&
        others.map((other) => (
          <Button href={openPath(actions, proposal.no, true, other.key)} about={about}>
            {other.label}
          </Button>
        ))}
      <Button
        small={small}
        kind="plain"
        form={SHARED_FORM}
        formaction={actionPath(actions, proposal, 'bo')}
        shortcut="B"
        about={about}
      >
        Bỏ
      </Button>
    </div>
  );
}

/** For those who will ask later why nothing became of a sentence; the plain button needs no reason. */
function DismissWithReason({ actions, proposal }: { actions: ReadingActions; proposal: ProposalView }) {
  return (
    <details class="past">
      <summary>Bỏ và ghi lý do</summary>
      <form method="post" action={actionPath(actions, proposal, 'bo')}>
        <TextInput name="reason" label="Lý do bỏ" maxlength={300} />
        <div class="acts">
          <Button small>Bỏ, giữ lý do này</Button>
        </div>
      </form>
    </details>
  );
}

function EditForm(props: {
  actions: ReadingActions;
  proposal: ProposalView;
  fields: Child;
  problems: readonly Problem[];
  as?: string;
}) {
  const { actions, proposal, fields, problems, as } = props;
  return (
    <form method="post" action={actionPath(actions, proposal, 'sua') + (as ? `&lam=${encodeURIComponent(as)}` : '')}>
      <p class="said" lang="vi">
        “{proposal.quote}”
      </p>
      <ErrorSummary items={summary(problems)} />
      {fields}
      <p class="hint">Câu gốc được giữ nguyên; cách hiểu ghi kèm tên người sửa.</p>
      <div class="acts">
        <Button kind="main">Lưu và nhận</Button>
        <Button kind="plain" href={openPath(actions, proposal.no)}>
          Thôi
        </Button>
      </div>
    </form>
  );
}

/** A settled proposal: what became of it, where it is, and the way back. */
export function settledItem(actions: ReadingActions, proposal: ProposalView): ProposalProps {
  const words = proposalWords(proposal.kind, proposal.quote, proposal.data);
  const href = proposal.state === 'accepted' ? actions.hrefOf(proposal) : null;
  const said = { accepted: 'Đã nhận', merged: `Gộp với ${proposal.mergedInto}` }[proposal.state as string] ?? 'Đã bỏ';
  return {
    id: proposalId(proposal.no),
    number: proposal.no,
    passageId: passageId(proposal.no),
    state: 'done',
    claim: (
      <>
        {kindLabels[proposal.kind]}: {words.strong} {words.rest}
        {proposal.reason && <> ({proposal.reason})</>}
      </>
    ),
    actions: (
      <div class="acts">
        <Status
          status={proposal.state === 'dismissed' ? 'cancelled' : 'met'}
          label={href === null ? said : <a href={actions.link(href)}>{said}</a>}
        />
        {actions.maySettle && <UndoButton actions={actions} proposal={proposal} />}
      </div>
    ),
  };
}

/** Opens a settled proposal again; with `last` it answers to the key Z and says which one it is. */
export function UndoButton({
  actions,
  proposal,
  last,
}: {
  actions: ReadingActions;
  proposal: ProposalView;
  last?: boolean;
}) {
  return (
    <Button
      small
      kind="plain"
      form={SHARED_FORM}
      formaction={actionPath(actions, proposal, 'hoan-tac')}
      shortcut="Z"
      about={last ? undefined : `đề xuất ${proposal.no}`}
    >
      {last ? `Hoàn tác đề xuất ${proposal.no}` : 'Hoàn tác'}
    </Button>
  );
}
