import {
  Button,
  EmptyState,
  Filters,
  Lead,
  Ledger,
  type LedgerColumn,
  Pager,
  Part,
  Status,
  Tabs,
  TextInput,
} from '../../../ui/index.ts';
import type { GrantCard } from '../queries/rights-of.ts';
import { daysText, personName, placeText } from './words.tsx';

export interface PeoplePageProps {
  link(path: string): string;
  people: { id: string; name: string; email: string; disabled: boolean; sample: boolean; grants: GrantCard[] }[];
  total: number;
  query: string;
  page: number;
  pages: number;
  /** May add people here. */
  manages: boolean;
}

/** The two lists of the rights pages. */
export function RightsTabs({ link, current }: { link(path: string): string; current: 'people' | 'roles' }) {
  return (
    <Tabs
      label="Quyền"
      items={[
        { label: 'Người dùng', href: link('/quyen'), current: current === 'people' },
        { label: 'Vai trò', href: link('/quyen/vai-tro'), current: current === 'roles' },
      ]}
    />
  );
}

/** Who has which role, where and until when. */
export function PeoplePage(props: PeoplePageProps) {
  const { link, people, total, query } = props;
  const columns: LedgerColumn<PeoplePageProps['people'][number]>[] = [
    {
      head: 'Người',
      rowHead: true,
      cell: (person) => (
        <>
          <a href={link(`/quyen/${person.id}`)}>{personName(person)}</a>
          <span class="sub">{person.email}</span>
          {person.disabled && <Status status="cancelled" label="Đang khóa" />}
        </>
      ),
    },
    {
      head: 'Vai trò, phạm vi, thời gian',
      phone: 'wide',
      cell: (person) =>
        person.grants.length === 0 ? (
          <span class="sub">Không có vai trò nào đang hoặc sắp có hiệu lực</span>
        ) : (
          <ul>
            {person.grants.map((grant) => (
              <li>
                {grant.roleName} · {placeText(grant)}
                <span class="sub">
                  {daysText(grant)}
                  {grant.state === 'future' && ' (chưa đến ngày)'}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <>
      <Lead
        title="Quyền"
        say="Mỗi người được làm gì là do vai trò, ở một đơn vị và cấp dưới của nó, trong một thời gian."
        actions={
          props.manages && (
            <Button kind="main" href={link('/quyen/moi')}>
              Thêm người dùng
            </Button>
          )
        }
      />
      <RightsTabs link={link} current="people" />
      <Part id="nguoi" title="Người dùng">
        <Filters action={link('/quyen')} label="Tìm người dùng">
          <TextInput name="q" label="Tên hoặc địa chỉ thư" type="search" value={query} optional width="m" />
        </Filters>
        {people.length === 0 ? (
          <EmptyState
            action={
              query !== '' && (
                <Button kind="plain" href={link('/quyen')}>
                  Xem tất cả
                </Button>
              )
            }
          >
            {query === '' ? 'Chưa có người dùng nào trong phạm vi đồng chí được xem.' : `Không ai khớp “${query}”.`}
          </EmptyState>
        ) : (
          <Ledger caption="Người dùng và vai trò" columns={columns} rows={people} stack />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={total}
          noun="người"
          href={(page) => link(`/quyen?${new URLSearchParams({ ...(query && { q: query }), trang: String(page) })}`)}
        />
      </Part>
    </>
  );
}
