import { formatNumber } from '../../../kernel/number/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, EmptyState, ErrorSummary, Lead, Ledger, Note, Part, RowsList } from '../../../ui/index.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import type { Previewed } from '../queries/previews.ts';
import { proposalId } from './reading-words.tsx';
import { type Link, summary } from './words.tsx';

export interface ManyPageProps {
  link: Link;
  documentId: number;
  versionId: number;
  /** Version and filter, for coming back. */
  query: URLSearchParams;
  previews: readonly Previewed[];
  /** How many more were chosen than can be taken at once. */
  tooMany: number;
  problems: readonly Problem[];
}

/** Before many are taken: what each would become, what must be mended first, and one button for the rest. */
export function ManyPage(props: ManyPageProps) {
  const { link, documentId, previews } = props;
  const ready = previews.filter(({ preview }) => preview.problems.length === 0);
  const stuck = previews.filter(({ preview }) => preview.problems.length > 0);
  const back = link(`/van-ban/${documentId}/doc?${props.query}`);
  return (
    <>
      <Lead title="Xem lại trước khi nhận" say={sentence(ready, stuck)} />
      <ErrorSummary items={summary(props.problems)} />
      {props.tooMany > 0 && (
        <Note>
          Mỗi lần nhận được nhiều nhất {formatNumber(previews.length)} đề xuất; {formatNumber(props.tooMany)} đề xuất
          sau cùng để lần sau.
        </Note>
      )}
      {previews.length === 0 && (
        <EmptyState action={<Button href={back}>Về trang đọc</Button>}>
          Chưa chọn đề xuất nào. Ở trang đọc, đánh dấu ô bên cạnh từng đề xuất, hoặc lọc theo mục và độ chắc.
        </EmptyState>
      )}
      {stuck.length > 0 && <StuckPart {...props} stuck={stuck} />}
      {ready.length > 0 && <ReadyPart {...props} ready={ready} back={back} />}
    </>
  );
}

function sentence(ready: readonly Previewed[], stuck: readonly Previewed[]): string {
  const kinds = new Map<string, number>();
  for (const { proposal } of ready) kinds.set(proposal.kind, (kinds.get(proposal.kind) ?? 0) + 1);
  const parts = [...kinds].map(([kind, n]) => `${formatNumber(n)} ${(kindLabels[kind] ?? kind).toLowerCase()}`);
  const made = ready.length === 0 ? 'Chưa nhận được đề xuất nào' : `Sẽ nhận ${parts.join(', ')}`;
  const left = stuck.length === 0 ? '' : `; ${formatNumber(stuck.length)} đề xuất phải sửa trước, để lại như đang mở`;
  return `${made}${left}. Mọi thứ ghi trong một lần và hoàn tác được cả lần.`;
}

function StuckPart({ documentId, link, query, stuck }: ManyPageProps & { stuck: readonly Previewed[] }) {
  const href = (no: number) => link(`/van-ban/${documentId}/doc?${query}&de-xuat=${no}&sua=1#${proposalId(no)}`);
  return (
    <Part id="phai-sua" title="Phải sửa trước" near>
      <RowsList
        label="Đề xuất phải sửa trước"
        items={stuck.map(({ preview, proposal }) => ({
          what: `${proposal.no}. ${preview.will}`,
          href: href(proposal.no),
          more: preview.problems.join(' '),
          end: 'Sửa',
        }))}
      />
    </Part>
  );
}

function ReadyPart({
  documentId,
  link,
  ready,
  query,
  back,
}: ManyPageProps & { ready: readonly Previewed[]; back: string }) {
  const box = ({ proposal }: Previewed) => (
    <input
      type="checkbox"
      class="pick"
      name="chon"
      value={String(proposal.no)}
      checked
      aria-label={`Nhận đề xuất ${proposal.no}`}
    />
  );
  return (
    <Part id="se-nhan" title="Sẽ nhận">
      <form
        method="post"
        action={link(`/van-ban/${documentId}/doc/nhieu?${query}`)}
        data-range
        data-busy="Đang nhận, xin đợi đến khi trang mở lại."
      >
        <Ledger
          caption="Những gì sẽ được ghi"
          rows={[...ready]}
          stack
          columns={[
            { head: 'Nhận', cell: box, phone: 'corner' },
            { head: 'Số', cell: ({ proposal }) => String(proposal.no) },
            { head: 'Loại', cell: ({ proposal }) => kindLabels[proposal.kind] ?? proposal.kind },
            {
              head: 'Sẽ ghi',
              rowHead: true,
              phone: 'first',
              cell: ({ preview, proposal }) => (
                <>
                  {preview.will}
                  {(preview.notes ?? []).map((note) => (
                    <span class="sub">{note}</span>
                  ))}
                  {preview.will !== proposal.quote && <span class="sub">Câu: “{short(proposal.quote)}”</span>}
                </>
              ),
            },
          ]}
        />
        <Actions sticky>
          <Button kind="main">Nhận các đề xuất đã đánh dấu</Button>
          <Button kind="plain" href={back}>
            Thôi, về trang đọc
          </Button>
        </Actions>
      </form>
    </Part>
  );
}

const short = (words: string): string => (words.length > 160 ? `${words.slice(0, 157).trimEnd()}…` : words);
