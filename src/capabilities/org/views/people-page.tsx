import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Hidden, Lead, Pager, Part, RowsList, TextInput } from '../../../ui/index.ts';
import type { Link } from './words.tsx';

export interface PeoplePageProps {
  link: Link;
  query: string;
  asOf: string;
  asOfGiven: boolean;
  people: { id: number; fullName: string; title: string | null; posts: string | null; sample: boolean }[];
  total: number;
  page: number;
  mayRecord: boolean;
}

/** Everybody on record, in the order of Vietnamese lists. */
export function PeoplePage({ link, query, asOf, asOfGiven, people, total, page, mayRecord }: PeoplePageProps) {
  const record = mayRecord && (
    <Button kind="main" href={link('/nguoi/moi')}>
      Ghi người và chức vụ
    </Button>
  );
  return (
    <>
      <Lead
        title="Người và chức vụ"
        say={
          query
            ? `${formatNumber(total)} người có tên khớp “${query}”.`
            : `Đã ghi ${formatNumber(total)} người; chức vụ tính đến ${formatDate(asOf)}.`
        }
        actions={record}
      />
      <Part id="danh-sach" title="Danh sách" aside={<p>Xếp theo tên. Gõ có dấu thì tìm đúng dấu.</p>}>
        <form class="filters" method="get" action={link('/nguoi').split('?')[0]} aria-label="Tìm người">
          {asOfGiven && <Hidden name="ngay" value={asOf} />}
          <TextInput name="q" type="search" label="Họ và tên" value={query} optional maxlength={200} />
          <button class="btn" type="submit">
            Tìm
          </button>
        </form>
        {people.length === 0 ? (
          <EmptyState action={query ? <Button href={link('/nguoi')}>Xem mọi người</Button> : record}>
            {query
              ? `Không có ai tên “${query}”. Thử gõ không dấu.`
              : 'Chưa ghi ai. Ghi người cùng chức vụ đầu tiên ở một đơn vị.'}
          </EmptyState>
        ) : (
          <RowsList
            label="Người"
            items={people.map((p) => ({
              what: p.title ? `${p.title} ${p.fullName}` : p.fullName,
              href: link(`/nguoi/${p.id}`),
              more: p.posts ?? 'Không giữ chức vụ nào vào ngày này',
              end: p.sample ? 'mẫu' : undefined,
            }))}
          />
        )}
        <Pager
          page={page}
          pages={Math.max(1, Math.ceil(total / 50))}
          total={total}
          noun="người"
          href={(trang) => link(`/nguoi?${new URLSearchParams({ ...(query && { q: query }), trang: String(trang) })}`)}
        />
      </Part>
    </>
  );
}
