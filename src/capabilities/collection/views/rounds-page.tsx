import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatPeriod, type IsoDate } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Lead, Ledger, Pager, Part, ProgressBar, Status } from '../../../ui/index.ts';
import type { RoundProgress } from '../queries/rounds.ts';
import { FiguresTabs, type Link, sampleMark } from './words.tsx';

export interface RoundsPageProps {
  link: Link;
  asOf: IsoDate;
  rounds: RoundProgress[];
  total: number;
  page: number;
  pages: number;
  designs: boolean;
}

/** All rounds with how far they are. */
export function RoundsPage(props: RoundsPageProps) {
  const { link, rounds, total, designs } = props;
  const open = (
    <Button kind="main" href={link('/ky-bao-cao/moi')}>
      Mở kỳ báo cáo
    </Button>
  );
  return (
    <>
      <Lead
        title="Kỳ báo cáo"
        say={total === 0 ? 'Chưa có kỳ báo cáo nào.' : `${formatNumber(total)} kỳ, hạn gửi muộn nhất đứng đầu.`}
        actions={designs && open}
      >
        <FiguresTabs link={link} current="rounds" />
      </Lead>
      <Part id="cac-ky" title="Các kỳ" flush>
        {rounds.length === 0 ? (
          <EmptyState>Một kỳ gửi một biểu mẫu tới một nhóm đơn vị, với hạn gửi. Soạn biểu mẫu trước.</EmptyState>
        ) : (
          <RoundsTable {...props} />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={total}
          noun="kỳ"
          href={(n) => link(`/ky-bao-cao?trang=${n}`)}
        />
      </Part>
    </>
  );
}

/** Rounds in a table: numbers first, then the bar. */
export function RoundsTable({ link, rounds, asOf }: { link: Link; rounds: RoundProgress[]; asOf: IsoDate }) {
  return (
    <Ledger
      caption="Kỳ báo cáo và tiến độ"
      stack
      rows={rounds}
      columns={[
        { head: 'Tình trạng', phone: 'first', cell: (r) => <Status {...roundStatus(r, asOf)} /> },
        {
          head: 'Kỳ',
          rowHead: true,
          cell: (r) => (
            <>
              <a href={link(`/ky-bao-cao/${r.id}`)}>{r.name}</a>
              {sampleMark(r)}
              <span class="sub">
                {r.formName}, {formatPeriod(r.period)}
              </span>
            </>
          ),
        },
        { head: 'Hạn gửi', nowrap: true, cell: (r) => <span class="n">{formatDate(r.dueOn)}</span> },
        { head: 'Chờ duyệt', kind: 'num', cell: (r) => formatNumber(r.submitted) },
        { head: 'Đã duyệt', phone: 'wide', cell: (r) => <Progress round={r} /> },
      ]}
    />
  );
}

function Progress({ round }: { round: RoundProgress }) {
  const owed = round.asked - round.released;
  const text = `${formatNumber(round.approved)} trong ${formatNumber(owed)} đơn vị`;
  return <ProgressBar value={round.approved} max={owed} label={text} />;
}

/** A round as a whole: done, late, or under way. */
export function roundStatus(r: RoundProgress, asOf: IsoDate) {
  const owed = r.waiting + r.draft + r.returned;
  if (r.asked > 0 && owed + r.submitted === 0) return { status: 'met' as const, label: 'Xong' };
  if (r.state === 'closed') return { status: 'cancelled' as const, label: 'Đã khóa' };
  if (owed > 0 && r.dueOn < asOf) return { status: 'late' as const, label: `Quá hạn ${formatNumber(owed)} đơn vị` };
  if (r.opensOn > asOf) return { status: 'notdue' as const, label: `Mở ngày ${formatDate(r.opensOn)}` };
  if (r.submitted > 0) return { status: 'ontrack' as const, label: 'Đang nhận' };
  return { status: 'nofigure' as const, label: 'Chờ gửi' };
}
