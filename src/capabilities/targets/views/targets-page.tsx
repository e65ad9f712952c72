import { formatPeriod, type Period } from '../../../kernel/time/index.ts';
import {
  Button,
  EmptyState,
  Filters,
  Lead,
  Pager,
  Part,
  Select,
  Tally,
  TextInput,
  VERDICT_WORDS,
} from '../../../ui/index.ts';
import { type UnitFilter, UnitFilterChoices, UnitFilterField } from '../../org/index.ts';
import type { Status } from '../domain/verdict.ts';
import type { TargetRow } from '../queries/target-rows.ts';
import type { OpenSlip } from '../queries/target-slip.ts';
import { ListTabs, listAddress } from './list-tabs.tsx';
import { type Link, SignsNote, TargetTable } from './target-table.tsx';

export interface TargetFilterFields {
  q: string;
  dv: string;
  ky: string;
  kl: string;
}

export interface TargetsPageProps {
  link: Link;
  say: string;
  rows: readonly TargetRow[];
  total: number;
  tally: ReadonlyMap<Status, number> | null;
  page: number;
  pages: number;
  filter: TargetFilterFields;
  unit: UnitFilter;
  periods: readonly { key: string; period: Period }[];
  slip: OpenSlip | null;
  maySet: boolean;
  mayAdd: boolean;
  /** Everything on one page, for paper. */
  onPaper: boolean;
}

const statuses: Status[] = [
  'late',
  'missed',
  'risk',
  'nofigure',
  'unmeasurable',
  'ontrack',
  'notdue',
  'exceeded',
  'met',
  'cancelled',
];

/** All targets of the authority or of a subtree, trouble first, each with its address. */
export function TargetsPage(props: TargetsPageProps) {
  const { filter, link, tally } = props;
  const address = listAddress(link, '/chi-tieu', { ...filter });
  const filtered = Object.values(filter).some((value) => value !== '');
  const { kl: _, ...unjudged } = filter;
  const anyVerdict = listAddress(link, '/chi-tieu', unjudged);
  return (
    <>
      <Lead
        title="Chỉ tiêu"
        say={props.say}
        tally={
          tally && (
            <Tally
              label="Số chỉ tiêu theo kết luận"
              items={statuses.map((status) => ({
                status,
                count: tally.get(status) ?? 0,
                href: anyVerdict({ kl: status }),
                current: filter.kl === status,
              }))}
            />
          )
        }
        actions={
          <>
            {props.maySet && (
              <Button kind="main" href={link('/chi-tieu/moi')}>
                Đặt chỉ tiêu
              </Button>
            )}
            {props.total > 0 && (
              <>
                <Button href={listAddress(link, '/chi-tieu/xuat', { ...filter })()}>Tải .xlsx</Button>
                <Button kind="plain" href={address({ in: '1' })}>
                  Mở bản để in
                </Button>
              </>
            )}
          </>
        }
      />
      <Part
        id="chi-tieu"
        title="Danh sách"
        aside={
          <>
            <ListTabs current="targets" link={link} unitId={filter.dv} />
            <p>Bấm vào một số để xem địa chỉ của nó.</p>
          </>
        }
      >
        {!props.onPaper && <TargetFilters {...props} />}
        <UnitFilterChoices filter={props.unit} href={(dv) => address({ dv })} />
        {props.rows.length === 0 ? (
          <EmptyState action={filtered ? <Button href={link('/chi-tieu')}>Bỏ lọc</Button> : undefined}>
            {filtered
              ? 'Không có chỉ tiêu nào hợp với cách lọc này.'
              : 'Chưa có chỉ tiêu. Đọc một nghị quyết, kế hoạch để lấy ra, hoặc đặt thẳng ở đây.'}
          </EmptyState>
        ) : (
          <>
            <TargetTable
              caption="Chỉ tiêu"
              rows={props.rows}
              link={link}
              here={(extra) => address(extra ? Object.fromEntries(new URLSearchParams(extra)) : pageOf(props))}
              slip={props.slip}
              withUnit
              mayAdd={props.mayAdd}
            />
            <SignsNote />
          </>
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={props.total}
          noun="chỉ tiêu"
          href={(n) => address({ trang: String(n) })}
        />
      </Part>
    </>
  );
}

const pageOf = (props: TargetsPageProps): Record<string, string> =>
  props.page > 1 ? { trang: String(props.page) } : {};

function TargetFilters({ filter, link, periods, tally, unit }: TargetsPageProps) {
  return (
    <Filters action={link('/chi-tieu')} label="Lọc chỉ tiêu">
      <TextInput name="q" label="Chỉ tiêu có chữ" type="search" value={filter.q} optional />
      <UnitFilterField label="Đơn vị và cấp dưới" filter={unit} link={link} />
      <Select
        name="ky"
        label="Kỳ"
        optional
        prompt="Mọi kỳ"
        value={filter.ky}
        options={periods.map(({ key, period }) => ({ value: key, label: formatPeriod(period) }))}
      />
      {tally && (
        <Select
          name="kl"
          label="Kết luận"
          optional
          prompt="Tất cả"
          value={filter.kl}
          options={statuses.map((status) => ({ value: status, label: VERDICT_WORDS.target[status] }))}
        />
      )}
    </Filters>
  );
}
