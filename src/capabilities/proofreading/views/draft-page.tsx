import { formatNumber } from '../../../kernel/number/index.ts';
import {
  Button,
  type Child,
  ErrorSummary,
  Hidden,
  Keys,
  Pager,
  problemItems,
  ReadingHead,
  type ReadingParagraph,
  ReadingText,
} from '../../../ui/index.ts';
import { type PageState, stateQuery } from '../domain/page-state.ts';
import type { Draft, Round, Solved } from '../queries/drafts.ts';
import type { FindingView } from '../queries/findings.ts';
import { FindingList, type FindingListProps } from './finding-list.tsx';
import { MARK_FORM, ROUND_FIELD } from './note-words.tsx';

export interface DraftPageProps {
  link: (path: string) => string;
  draft: Draft;
  round: Round;
  findings: readonly FindingView[];
  solved: readonly Solved[];
  state: PageState;
  page: number;
  pages: number;
  paragraphs: ReadingParagraph[];
  list: Pick<FindingListProps, 'hrefOf' | 'shown'>;
  /** May put a document into the registry. */
  mayRegister: boolean;
  expires: string;
  /** What was looked for in the draft, and where it stands. */
  search: { query: string; found: Child } | null;
}

/** A checked draft: what was found as a list, then the text with notes in its margin. */
export function DraftPage(props: DraftPageProps) {
  const { draft, round, link, findings } = props;
  const at = (rest: string) => link(`/soat-loi/${draft.id}${rest}`);
  const open = findings.filter((finding) => finding.state === 'open').length;
  const pager = (
    <Pager
      page={props.page}
      pages={props.pages}
      href={(page) => `${at(stateQuery({ ...props.state, page }))}#nguyen-van`}
    />
  );
  return (
    <>
      <ReadingHead title={draft.title} facts={facts(props)}>
        {round.state === 'done' && <p class="say">{sentence(findings, round)}</p>}
        <div class="acts">
          {round.state === 'done' && open > 0 && (
            <Button kind="main" href={at('/tai')}>
              Tải .docx có {formatNumber(open)} chú thích
            </Button>
          )}
          {draft.own && <Button href={at('/gui-lai')}>Gửi bản đã sửa</Button>}
          {draft.own && props.mayRegister && round.state === 'done' && (
            <form method="post" action={at('/vao-so')}>
              <Button>Đưa vào sổ văn bản</Button>
            </form>
          )}
          {draft.own && round.no > 1 && (
            <Button kind="plain" href={at('/bo-ban-vua-gui')}>
              Bỏ bản vừa gửi
            </Button>
          )}
          {draft.own && (
            <Button kind="plain" href={at('/xoa')}>
              Xóa bản nháp
            </Button>
          )}
        </div>
      </ReadingHead>
      {round.state === 'done' ? <Found {...props} /> : <Waiting {...props} />}
      <div id="nguyen-van" />
      <ReadingText noted label="Bản nháp" paragraphs={props.paragraphs} />
      {props.pages > 1 && <div class="text">{pager}</div>}
      <form id={MARK_FORM} method="post" action={at('')}>
        <Hidden name={ROUND_FIELD} value={round.id} />
      </form>
    </>
  );
}

function facts({ draft, round, expires }: DraftPageProps): string {
  return [
    draft.own ? null : `Bản nháp của ${draft.ownerName}, mở để xem, lý do đã ghi vào nhật ký`,
    round.fileName ?? 'dán vào',
    `${formatNumber(round.text.length)} ký tự`,
    round.no > 1 ? `lần soát ${round.no}` : null,
    `tự xóa ngày ${expires}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The sentence that can be read aloud. */
function sentence(findings: readonly FindingView[], round: Round): string {
  const open = findings.filter((finding) => finding.state === 'open');
  const count = (severity: FindingView['severity']) => open.filter((finding) => finding.severity === severity).length;
  const said = [
    count('error') > 0 && `${formatNumber(count('error'))} chỗ không khớp`,
    count('warning') > 0 && `${formatNumber(count('warning'))} chỗ nên sửa`,
    count('note') > 0 && `${formatNumber(count('note'))} chỗ cần hỏi lại`,
  ].filter(Boolean);
  const beside = round.permissions.length > 0 ? ' và so với những gì đã ghi trong hệ thống' : '';
  if (findings.length === 0) return `Đã soát cả bài${beside}: không thấy chỗ nào không khớp.`;
  if (open.length === 0) return `Đã xem hết ${formatNumber(findings.length)} chỗ.`;
  const settled = findings.length - open.length;
  return `Còn ${said.join(', ')}${settled > 0 ? `; ${formatNumber(settled)} chỗ đã xem` : ''}.`;
}

function Found(props: DraftPageProps) {
  const { findings, draft, round, link, state } = props;
  return (
    <section class="finds" aria-labelledby="h-cho">
      <h2 id="h-cho">{findings.length === 0 ? 'Không có chỗ nào phải xem' : 'Những chỗ cần xem'}</h2>
      {round.warnings.length > 0 && (
        <ErrorSummary items={problemItems(round.warnings.map(({ at: _at, ...problem }) => problem))} />
      )}
      {round.no > 1 && <p>{sinceBefore(findings, props.solved, round)}</p>}
      {props.solved.length > 0 && <SolvedPart solved={props.solved} />}
      <FindingList
        link={link}
        draftId={draft.id}
        roundId={round.id}
        findings={findings}
        state={state}
        mayMark={draft.own}
        {...props.list}
      />
      <form class="inline no-print" method="post" action={link(`/soat-loi/${draft.id}/tim`)} role="search">
        <div class="field">
          <label for="tim-trong-bai">Tìm trong bản nháp</label>
          <input
            id="tim-trong-bai"
            name="q"
            type="search"
            autocomplete="off"
            maxlength={200}
            value={props.search?.query}
          />
        </div>
        <Button>Tìm</Button>
      </form>
      {props.search?.found}
      {findings.length > 0 && (
        <Keys
          items={[
            { keys: ['↓', '↑'], does: 'chuyển' },
            ...(draft.own
              ? [
                  { keys: ['S'], does: 'đã sửa' },
                  { keys: ['B'], does: 'bỏ qua' },
                  { keys: ['Z'], does: 'mở lại' },
                ]
              : []),
          ]}
          note="chỉ chạy khi con trỏ ở một chú thích"
        />
      )}
    </section>
  );
}

function sinceBefore(findings: readonly FindingView[], solved: readonly Solved[], round: Round): string {
  const left = findings.filter((finding) => finding.before !== null).length;
  const fresh = findings.length - left;
  return `So với lần ${round.no - 1}: ${formatNumber(solved.length)} chỗ đã hết, ${formatNumber(left)} vẫn còn, ${formatNumber(fresh)} mới.`;
}

function SolvedPart({ solved }: { solved: readonly Solved[] }) {
  return (
    <details>
      <summary>{formatNumber(solved.length)} chỗ của lần trước không còn nữa</summary>
      <ul class="rows">
        {solved.map((one) => (
          <li>
            <span class="what">“{one.quote}”</span>
            <span class="more">{one.message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The checking is under way, or failed: the text is there all the same. */
function Waiting({ round }: DraftPageProps) {
  const failed = round.state === 'failed';
  return (
    <section class="finds" aria-labelledby="h-cho">
      <h2 id="h-cho">{failed ? 'Chưa soát được bản này' : 'Đang soát'}</h2>
      {!failed && <progress aria-label="Đang soát bản nháp" />}
      <p role="status">
        {failed
          ? 'Bản nháp vẫn còn đủ bên dưới. Gửi lại lần nữa, hoặc báo người quản trị nếu vẫn thế.'
          : 'Bài dài nên máy soát ở phía sau. Trang tự mở lại sau vài giây.'}
      </p>
    </section>
  );
}
