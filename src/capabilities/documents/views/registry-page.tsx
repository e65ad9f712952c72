import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import {
  Button,
  EmptyState,
  Filters,
  Lead,
  Ledger,
  type LedgerColumn,
  Pager,
  Part,
  Select,
  TextInput,
} from '../../../ui/index.ts';
import { citationHref } from '../domain/citation.ts';
import { familyLabels, typeLabel } from '../domain/document-types.ts';
import { documentTitle } from '../domain/title.ts';
import type { RegistryRow } from '../queries/registry.ts';
import type { RegistryChoices } from '../queries/registry-choices.ts';
import { SnippetText } from './snippet-text.tsx';
import type { Link } from './words.tsx';

export interface RegistryPageProps {
  link: Link;
  rows: RegistryRow[];
  /** Documents whose text the reader of this page has begun and not finished. */
  begun: ReadonlySet<number>;
  total: number;
  page: number;
  pages: number;
  filter: { q: string; he: string; loai: string; nam: string; noi: string; dv: string };
  choices: RegistryChoices;
  filtered: boolean;
  mayAdd: boolean;
}

/** The registry: what is in it, filtered and searched, with the places where the words stand. */
export function RegistryPage(props: RegistryPageProps) {
  const { link, rows, total, filter } = props;
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  const address = (extra: Record<string, string>) =>
    link(`/van-ban?${new URLSearchParams([...asked, ...Object.entries(extra)])}`);
  return (
    <>
      <Lead
        title="Văn bản"
        say={sentence(props)}
        actions={
          <>
            {props.mayAdd && (
              <Button kind="main" href={link('/van-ban/moi')}>
                Đưa văn bản vào sổ
              </Button>
            )}
            {total > 0 && <Button href={link(`/van-ban/xuat?${asked}`)}>Tải sổ .xlsx</Button>}
            <Button href={link('/van-ban/con-thieu')}>Văn bản còn thiếu</Button>
          </>
        }
      />
      <Part id="so" title="Sổ văn bản" aside={<SearchNote />}>
        <RegistryFilters {...props} />
        {rows.length === 0 ? (
          <EmptyState action={props.filtered ? <Button href={link('/van-ban')}>Bỏ lọc</Button> : undefined}>
            {props.filtered
              ? 'Không có văn bản nào hợp với cách lọc này.'
              : 'Sổ chưa có văn bản. Dán nguyên văn hoặc gửi tệp để bắt đầu.'}
          </EmptyState>
        ) : (
          <Ledger caption="Văn bản trong sổ" columns={columns(link, props.begun)} rows={rows} stack />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          href={(n) => address({ trang: String(n) })}
          total={total}
          noun="văn bản"
        />
      </Part>
    </>
  );
}

function sentence({ total, filter, rows }: RegistryPageProps): string {
  if (filter.q === '') return total === 0 ? 'Sổ chưa có văn bản nào.' : `Trong sổ có ${formatNumber(total)} văn bản.`;
  const words = filter.q.replaceAll('"', '').trim();
  if (total === 0) return `Không văn bản nào có “${words}”.`;
  const inText = rows.filter((row) => row.hits > 0).length;
  return `“${words}” có trong ${formatNumber(total)} văn bản${inText > 0 ? '; dưới mỗi văn bản là chỗ tìm thấy' : ''}.`;
}

function SearchNote() {
  return (
    <p class="note">
      Gõ có dấu thì tìm đúng dấu, gõ không dấu thì tìm mọi dấu. “THCS” tìm cả “trung học cơ sở” và ngược lại. Đặt trong
      ngoặc kép để các chữ đứng liền nhau.
    </p>
  );
}

function RegistryFilters({ link, filter, choices }: RegistryPageProps) {
  const type = (value: string) => ({ value, label: typeLabel(value) ?? value });
  return (
    <Filters action={link('/van-ban')} label="Lọc văn bản">
      <TextInput name="q" label="Tìm ký hiệu, trích yếu, nguyên văn" type="search" value={filter.q} optional />
      <Select
        name="he"
        label="Hệ"
        optional
        prompt="Tất cả"
        value={filter.he}
        options={Object.entries(familyLabels).map(([value, label]) => ({ value, label }))}
      />
      <Select name="loai" label="Loại" optional prompt="Tất cả" value={filter.loai} options={choices.types.map(type)} />
      <Select
        name="nam"
        label="Năm"
        optional
        prompt="Tất cả"
        value={filter.nam}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        name="noi"
        label="Nơi ban hành"
        optional
        prompt="Tất cả"
        value={filter.noi}
        options={choices.issuers.map((issuer) => ({ value: issuer, label: issuer }))}
      />
      {choices.units.length > 0 && (
        <Select
          name="dv"
          label="Đơn vị"
          optional
          prompt="Tất cả"
          value={filter.dv}
          options={choices.units.map(({ id, label }) => ({ value: String(id), label }))}
        />
      )}
    </Filters>
  );
}

function columns(link: Link, begun: ReadonlySet<number>): LedgerColumn<RegistryRow>[] {
  return [
    {
      head: 'Văn bản',
      rowHead: true,
      cell: (row) => (
        <>
          <a href={link(`/van-ban/${row.id}`)}>{documentTitle(row)}</a>
          {row.symbol !== null && <span class="sub">{row.subject}</span>}
          {row.snippets.map((found) => (
            <span class="sub">
              <a href={link(citationHref(found))}>đoạn {found.no}</a>: <SnippetText pieces={found.pieces} />
            </span>
          ))}
          {row.hits > row.snippets.length && (
            <span class="sub">và {formatNumber(row.hits - row.snippets.length)} đoạn nữa</span>
          )}
        </>
      ),
    },
    { head: 'Nơi ban hành', cell: (row) => row.issuer ?? 'chưa rõ' },
    {
      head: 'Ngày',
      cell: (row) => (row.issuedOn ? formatDate(row.issuedOn) : (row.dateNote ?? 'chưa rõ')),
    },
    {
      head: 'Nguyên văn',
      cell: (row) =>
        row.versions === 0 ? (
          'chưa có'
        ) : row.openProposals > 0 ? (
          <LeftToRead link={link} row={row} begun={begun.has(row.id)} />
        ) : (
          'đã đọc'
        ),
    },
  ];
}

function LeftToRead({ begun, link, row }: { link: Link; row: RegistryRow; begun: boolean }) {
  return (
    <>
      còn {formatNumber(row.openProposals)} đề xuất
      {begun && (
        <span class="sub">
          <a href={link(`/van-ban/${row.id}/doc`)}>đọc tiếp</a>
        </span>
      )}
    </>
  );
}
