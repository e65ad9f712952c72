import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, EmptyState, Filters, Lead, Ledger, Pager, Part, TextInput } from '../../../ui/index.ts';
import type { Indicator } from '../queries/indicators.ts';
import { aggregationWords, FiguresTabs, kindWords, type Link, periodWords, sampleMark } from './words.tsx';

export interface IndicatorsPageProps {
  link: Link;
  rows: Indicator[];
  total: number;
  query: string;
  page: number;
  pages: number;
  designs: boolean;
}

/** The authority's dictionary: what is measured, and how a whole is made of its parts. */
export function IndicatorsPage(props: IndicatorsPageProps) {
  const { link, rows, total, query } = props;
  const file = link(`/chi-so/danh-muc.xlsx${query ? `?q=${encodeURIComponent(query)}` : ''}`);
  const say =
    query === ''
      ? total === 0
        ? 'Chưa có chỉ số nào.'
        : `${formatNumber(total)} chỉ số. Mỗi chỉ số nói rõ đo gì, bằng đơn vị nào và cộng lên cấp trên ra sao.`
      : `${formatNumber(total)} chỉ số khớp với “${query}”.`;
  return (
    <>
      <Lead
        title="Chỉ số"
        say={say}
        actions={
          <>
            {props.designs && (
              <Button kind="main" href={link('/chi-so/moi')}>
                Thêm chỉ số
              </Button>
            )}
            {total > 0 && <Button href={file}>Tải danh mục .xlsx</Button>}
          </>
        }
      >
        <FiguresTabs link={link} current="indicators" />
      </Lead>
      <Part id="danh-muc" title="Danh mục" aside={<p>Gõ có dấu thì tìm đúng dấu, không dấu thì tìm mọi cách viết.</p>}>
        <Filters action={link('/chi-so')} label="Tìm chỉ số">
          <TextInput name="q" label="Tên hoặc mã" type="search" value={query} optional width="m" />
        </Filters>
        {rows.length === 0 ? (
          <EmptyState action={query !== '' && <Button href={link('/chi-so')}>Xem tất cả chỉ số</Button>}>
            {query === ''
              ? 'Chưa có chỉ số nào. Thêm chỉ số trước, rồi soạn biểu mẫu từ các chỉ số.'
              : `Không chỉ số nào khớp “${query}”. Bớt chữ hoặc gõ không dấu.`}
          </EmptyState>
        ) : (
          <Ledger
            caption="Chỉ số"
            stack
            rows={rows}
            columns={[
              { head: 'Mã', cell: (row) => row.code, nowrap: true, phone: 'corner' },
              {
                head: 'Chỉ số',
                rowHead: true,
                cell: (row) => (
                  <>
                    <a href={link(`/chi-so/${row.id}`)}>{row.name}</a>
                    {sampleMark(row)}
                  </>
                ),
              },
              { head: 'Loại', cell: (row) => kindWords[row.kind] },
              { head: 'Đơn vị tính', cell: (row) => (row.kind === 'ratio' ? '%' : row.unitWord || '–') },
              { head: 'Kỳ', cell: (row) => periodWords[row.periodKind] },
              { head: 'Cấp trên', cell: (row) => aggregationWords[row.aggregation].split(';')[0], phone: 'wide' },
            ]}
          />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={total}
          noun="chỉ số"
          href={(n) => link(`/chi-so?${new URLSearchParams({ ...(query && { q: query }), trang: String(n) })}`)}
        />
      </Part>
    </>
  );
}
