import {
  Button,
  EmptyState,
  Filters,
  Lead,
  Pager,
  Part,
  RowsList,
  Select,
  Tally,
  TextInput,
  VERDICT_WORDS,
} from '../../../ui/index.ts';
import { type UnitFilter, UnitFilterChoices, UnitFilterField } from '../../org/index.ts';
import type { Status } from '../domain/verdict.ts';
import type { TaskRow } from '../queries/task-list.ts';
import { ListTabs, listAddress } from './list-tabs.tsx';
import type { Link } from './target-table.tsx';
import { TaskTable } from './task-table.tsx';

export interface TaskFilterFields {
  q: string;
  dv: string;
  tt: string;
  so: string;
}

export interface TasksPageProps {
  link: Link;
  say: string;
  rows: readonly TaskRow[];
  total: number;
  tally: ReadonlyMap<Status, number> | null;
  registers: readonly { name: string; text: string }[];
  registerNames: readonly string[];
  page: number;
  pages: number;
  filter: TaskFilterFields;
  unit: UnitFilter;
  mayAssign: boolean;
  onPaper: boolean;
}

const statuses: Status[] = ['late', 'risk', 'ontrack', 'notdue', 'unmeasurable', 'met', 'cancelled'];
const words = (status: Status) => (status === 'unmeasurable' ? 'Tạm dừng' : VERDICT_WORDS.task[status]);

/** All tasks led in the authority or in a subtree, late ones first, and the count of each register. */
export function TasksPage(props: TasksPageProps) {
  const { filter, link, tally } = props;
  const address = listAddress(link, '/nhiem-vu', { ...filter });
  const filtered = Object.values(filter).some((value) => value !== '');
  const { tt: _, ...anyStanding } = filter;
  const standingAddress = listAddress(link, '/nhiem-vu', anyStanding);
  return (
    <>
      <Lead
        title="Nhiệm vụ"
        say={props.say}
        tally={
          tally && (
            <Tally
              label="Số nhiệm vụ theo tình trạng"
              of="task"
              items={statuses.map((status) => ({
                status,
                count: tally.get(status) ?? 0,
                word: words(status).toLocaleLowerCase('vi'),
                href: standingAddress({ tt: status }),
                current: filter.tt === status,
              }))}
            />
          )
        }
        actions={
          <>
            {props.mayAssign && (
              <Button kind="main" href={link('/nhiem-vu/moi')}>
                Giao nhiệm vụ
              </Button>
            )}
            {props.total > 0 && (
              <>
                <Button href={listAddress(link, '/nhiem-vu/xuat', { ...filter })()}>Tải .xlsx</Button>
                <Button kind="plain" href={address({ in: '1' })}>
                  Mở bản để in
                </Button>
              </>
            )}
          </>
        }
      />
      <Part
        id="nhiem-vu"
        title="Danh sách"
        aside={
          <>
            <ListTabs current="tasks" link={link} unitId={filter.dv} />
            <p>Quá hạn trước, rồi theo hạn gần nhất.</p>
          </>
        }
      >
        {!props.onPaper && (
          <Filters action={link('/nhiem-vu')} label="Lọc nhiệm vụ">
            <TextInput name="q" label="Nhiệm vụ có chữ" type="search" value={filter.q} optional />
            <UnitFilterField label="Đơn vị chủ trì và cấp dưới" filter={props.unit} link={link} />
            {tally && (
              <Select
                name="tt"
                label="Tình trạng"
                optional
                prompt="Tất cả"
                value={filter.tt}
                options={statuses.map((status) => ({ value: status, label: words(status) }))}
              />
            )}
            {props.registerNames.length > 0 && (
              <Select
                name="so"
                label="Sổ theo dõi"
                optional
                prompt="Tất cả"
                value={filter.so}
                options={props.registerNames.map((name) => ({ value: name, label: name }))}
              />
            )}
          </Filters>
        )}
        <UnitFilterChoices filter={props.unit} href={(dv) => address({ dv })} />
        {props.rows.length === 0 ? (
          <EmptyState action={filtered ? <Button href={link('/nhiem-vu')}>Bỏ lọc</Button> : undefined}>
            {filtered
              ? 'Không có nhiệm vụ nào hợp với cách lọc này.'
              : 'Chưa có nhiệm vụ. Đọc văn bản để lấy ra, hoặc giao thẳng ở đây.'}
          </EmptyState>
        ) : (
          <TaskTable caption="Nhiệm vụ" rows={props.rows} link={link} />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={props.total}
          noun="nhiệm vụ"
          href={(n) => address({ trang: String(n) })}
        />
      </Part>
      {props.registers.length > 0 && (
        <Part id="so" title="Theo sổ" aside={<p>Việc bổ sung đếm riêng, không cộng vào số được giao.</p>}>
          <RowsList
            label="Số nhiệm vụ đã xong theo sổ"
            items={props.registers.map((each) => ({
              what: each.name,
              href: address({ so: each.name }),
              end: `${each.text} đã xong`,
            }))}
          />
        </Part>
      )}
    </>
  );
}
