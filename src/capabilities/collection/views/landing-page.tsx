import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Filters, Lead, Part, RowsList, Status, TextInput } from '../../../ui/index.ts';
import { sheetStatus } from '../domain/sheet-status.ts';
import type { RoundProgress } from '../queries/rounds.ts';
import type { WaitingSheet } from '../queries/waiting-sheets.ts';
import { RoundsTable } from './rounds-page.tsx';
import { FiguresTabs, type Link } from './words.tsx';

export interface LandingPageProps {
  link: Link;
  asOf: IsoDate;
  enter: { rows: WaitingSheet[]; total: number } | null;
  approve: { rows: WaitingSheet[]; total: number } | null;
  rounds: RoundProgress[];
  designs: boolean;
}

/** What waits for the reader: sheets to fill, sheets to decide on; then the rounds under way. */
export function LandingPage({ link, asOf, enter, approve, rounds, designs }: LandingPageProps) {
  return (
    <>
      <Lead title="Số liệu" say={sayOf(enter, approve, asOf)}>
        <FiguresTabs link={link} current="home" />
      </Lead>
      {approve && (
        <Waiting
          id="duyet"
          title="Chờ duyệt"
          list={approve}
          empty="Không biểu nào chờ duyệt."
          link={link}
          asOf={asOf}
        />
      )}
      {enter && (
        <Waiting
          id="nhap"
          title="Chờ nhập"
          list={enter}
          empty="Các đơn vị của đồng chí không còn nợ biểu nào."
          link={link}
          asOf={asOf}
        />
      )}
      <Part
        id="ky"
        title="Kỳ báo cáo"
        aside={
          <p>
            <a href={link('/ky-bao-cao')}>Xem mọi kỳ</a>
          </p>
        }
      >
        {rounds.length === 0 ? (
          <EmptyState action={designs && <Button href={link('/ky-bao-cao/moi')}>Mở kỳ báo cáo</Button>}>
            Chưa có kỳ báo cáo nào.
          </EmptyState>
        ) : (
          <RoundsTable link={link} rounds={rounds} asOf={asOf} />
        )}
      </Part>
      <Part
        id="tim"
        title="Tìm chỉ số"
        aside={
          <p>
            <a href={link('/chi-so')}>Xem danh mục</a>
          </p>
        }
      >
        <Filters action={link('/chi-so')} label="Tìm chỉ số">
          <TextInput name="q" id="o-tim-chi-so" label="Tên hoặc mã" type="search" optional width="m" />
        </Filters>
      </Part>
    </>
  );
}

function Waiting(props: {
  id: string;
  title: string;
  list: { rows: WaitingSheet[]; total: number };
  empty: string;
  link: Link;
  asOf: IsoDate;
}) {
  const { list, link, asOf } = props;
  const more = list.total - list.rows.length;
  return (
    <Part id={props.id} title={props.title} aside={list.total > 0 && <p>{formatNumber(list.total)} biểu</p>}>
      {list.rows.length === 0 ? (
        <EmptyState>{props.empty}</EmptyState>
      ) : (
        <RowsList
          items={list.rows.map((row) => ({
            what: `${row.unitName}: ${row.roundName}`,
            href: link(`/ky-bao-cao/${row.roundId}/don-vi/${row.unitId}`),
            more: `Hạn gửi ${formatDate(row.dueOn)}`,
            end: <Status {...sheetStatus(row.state, { ...row, state: row.roundState }, asOf)} />,
          }))}
        />
      )}
      {more > 0 && <p class="note">Còn {formatNumber(more)} biểu nữa. Mở từng kỳ để xem hết.</p>}
    </Part>
  );
}

function sayOf(enter: LandingPageProps['enter'], approve: LandingPageProps['approve'], asOf: IsoDate): string {
  const parts: string[] = [];
  if (approve && approve.total > 0) parts.push(`${formatNumber(approve.total)} biểu chờ duyệt.`);
  if (enter && enter.total > 0) {
    const late = enter.rows.filter((row) => row.dueOn < asOf).length;
    const overdue = late === enter.total ? 'đã quá hạn' : `trong đó ${formatNumber(late)} biểu đã quá hạn`;
    parts.push(`${formatNumber(enter.total)} biểu chưa gửi${late > 0 ? `, ${overdue}` : ''}.`);
  }
  return parts.length > 0 ? parts.join(' ') : 'Không có biểu nào chờ đồng chí.';
}
