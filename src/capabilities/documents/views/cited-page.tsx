import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import {
  Button,
  EmptyState,
  Filters,
  Hidden,
  Lead,
  Ledger,
  type LedgerColumn,
  Note,
  Pager,
  Part,
  Tabs,
  TextInput,
} from '../../../ui/index.ts';
import { citationHref } from '../domain/citation.ts';
import { typeLabel } from '../domain/document-types.ts';
import { documentTitle } from '../domain/title.ts';
import type { CitationPlace } from '../queries/citation-places.ts';
import type { CitedDocument, CitedStanding } from '../queries/cited-documents.ts';
import type { WithoutText } from '../queries/without-text.ts';
import type { Link } from './words.tsx';

/** What is looked at: the three standings of named documents, and entries whose text is not there. */
export type CitedTab = CitedStanding | 'textless';

export const citedTabs: Record<CitedTab, { key: string; label: string; empty: string }> = {
  missing: {
    key: 'chua-co',
    label: 'Sổ chưa có',
    empty: 'Mọi văn bản được nhắc đến đều đã có trong sổ hoặc đã xử lý.',
  },
  known: { key: 'da-co', label: 'Sổ đã có, chưa nối', empty: 'Không còn chỗ nào chờ nối vào văn bản đã có.' },
  unclear: { key: 'chon', label: 'Cần chọn', empty: 'Không có lời nhắc nào hợp với nhiều văn bản.' },
  textless: {
    key: 'nguyen-van',
    label: 'Thiếu nguyên văn',
    empty: 'Văn bản nào được nhắc đến trong sổ cũng đã có nguyên văn.',
  },
};

export interface CitedPageProps {
  link: Link;
  tab: CitedTab;
  query: string;
  counts: Record<CitedTab, number>;
  named: CitedDocument[];
  /** The first places of the named documents shown, by proposal. */
  places: ReadonlyMap<number, CitationPlace>;
  textless: WithoutText[];
  page: number;
  pages: number;
  maySettle: boolean;
  mayAdd: boolean;
}

const PATH = '/van-ban/con-thieu';

/** Documents that texts name and the registry does not hold, or not wholly: the list to complete it by. */
export function CitedPage(props: CitedPageProps) {
  const { link, tab, counts, query } = props;
  const address = (over: { tab?: CitedTab; page?: number }) => {
    const asked = new URLSearchParams({ xem: citedTabs[over.tab ?? tab].key });
    if (query) asked.set('q', query);
    if (over.page && over.page > 1) asked.set('trang', String(over.page));
    return link(`${PATH}?${asked}`);
  };
  const rows = tab === 'textless' ? props.textless.length : props.named.length;
  return (
    <>
      <Lead
        title="Văn bản còn thiếu"
        say={sentence(counts)}
        actions={counts.missing > 0 && <Button href={link(`${PATH}/xuat`)}>Tải danh sách .xlsx</Button>}
      />
      <Part
        id="danh-sach"
        title={citedTabs[tab].label}
        aside={
          <Note>
            Lấy từ những chỗ nhắc đến văn bản mà chưa ai xử lý, trong bản mới nhất của mỗi văn bản. Nối một lần cho mọi
            chỗ; từng chỗ vẫn mở lại được ở trang đọc.
          </Note>
        }
      >
        <Tabs
          label="Văn bản được nhắc đến"
          items={(Object.keys(citedTabs) as CitedTab[]).map((each) => ({
            label: citedTabs[each].label,
            count: counts[each],
            href: address({ tab: each }),
            current: each === tab,
          }))}
        />
        {tab !== 'textless' && (rows > 0 || query !== '') && (
          <Filters action={link(PATH)} label="Lọc văn bản được nhắc đến">
            <TextInput name="q" label="Ký hiệu hoặc nơi ban hành" type="search" value={query} optional />
            <Hidden name="xem" value={citedTabs[tab].key} />
          </Filters>
        )}
        {rows === 0 ? (
          <EmptyState>{query ? `Không có văn bản nào hợp với “${query}”.` : citedTabs[tab].empty}</EmptyState>
        ) : tab === 'textless' ? (
          <Ledger
            caption="Văn bản trong sổ chưa có nguyên văn"
            columns={textlessColumns(props)}
            rows={props.textless}
            stack
          />
        ) : (
          <Ledger caption={citedTabs[tab].label} columns={namedColumns(props)} rows={props.named} stack />
        )}
        {rows > 0 && (
          <Pager
            page={props.page}
            pages={props.pages}
            href={(page) => address({ page })}
            total={counts[tab]}
            noun="văn bản"
          />
        )}
      </Part>
    </>
  );
}

function sentence(counts: Record<CitedTab, number>): string {
  const open = counts.missing + counts.known + counts.unclear;
  const parts = [
    counts.missing > 0 ? `${formatNumber(counts.missing)} sổ chưa có` : '',
    counts.known > 0 ? `${formatNumber(counts.known)} đã có, chỉ cần nối` : '',
    counts.unclear > 0 ? `${formatNumber(counts.unclear)} cần chọn` : '',
  ].filter(Boolean);
  const text = counts.textless > 0 ? ` ${formatNumber(counts.textless)} văn bản trong sổ chưa có nguyên văn.` : '';
  if (open === 0) return `Không còn lời nhắc nào chờ xử lý.${text}`;
  return `${formatNumber(open)} văn bản được nhắc đến mà chưa nối: ${parts.join(', ')}.${text}`;
}

/** How a named document is called: as the registry would, or in the words of the text. */
export function citedTitle(group: Pick<CitedDocument, 'type' | 'symbol' | 'date' | 'quote'>): string {
  return documentTitle({
    type: group.type,
    symbol: group.symbol,
    issuedOn: group.date,
    subject: group.quote ?? typeLabel(group.type) ?? '',
  });
}

function namedColumns({ link, places, maySettle, tab }: CitedPageProps): LedgerColumn<CitedDocument>[] {
  return [
    {
      head: 'Văn bản được nhắc đến',
      rowHead: true,
      cell: (row) => (
        <>
          {citedTitle(row)}
          {row.issuer !== null && <span class="sub">{row.issuer}</span>}
        </>
      ),
    },
    {
      head: 'Nhắc ở',
      cell: (row) => {
        const place = places.get(row.proposalIds[0] ?? 0);
        return (
          <>
            {formatNumber(row.proposalIds.length)} chỗ trong {formatNumber(row.documentIds.length)} văn bản
            {place && (
              <span class="sub">
                <a href={link(citationHref(place))}>{documentTitle(place.card)}</a>
              </span>
            )}
          </>
        );
      },
    },
    ...(tab === 'known'
      ? [
          {
            head: 'Trong sổ',
            cell: ({ targets: [target] }: CitedDocument) =>
              target && (
                <>
                  <a href={link(`/van-ban/${target.id}`)}>{documentTitle(target)}</a>
                  {target.symbol !== null && <span class="sub">{target.subject}</span>}
                </>
              ),
          },
        ]
      : []),
    ...(maySettle ? [{ head: 'Việc', cell: (row: CitedDocument) => <Act link={link} row={row} /> }] : []),
  ];
}

function Act({ link, row }: { link: Link; row: CitedDocument }) {
  const at = link(`${PATH}/${row.proposalIds[0]}`);
  if (row.standing !== 'known')
    return (
      <Button small href={at} about={citedTitle(row)}>
        {row.standing === 'missing' ? 'Ghi vào sổ' : 'Chọn văn bản'}
      </Button>
    );
  return (
    <form method="post" action={`${at}/noi`}>
      <Button small about={citedTitle(row)}>
        {row.proposalIds.length > 1 ? `Nối cả ${formatNumber(row.proposalIds.length)} chỗ` : 'Nối'}
      </Button>{' '}
      <Button small kind="plain" href={at} about={citedTitle(row)}>
        Xem kỹ
      </Button>
    </form>
  );
}

function textlessColumns({ link, mayAdd }: CitedPageProps): LedgerColumn<WithoutText>[] {
  return [
    {
      head: 'Văn bản',
      rowHead: true,
      cell: ({ card }) => (
        <>
          <a href={link(`/van-ban/${card.id}`)}>{documentTitle(card)}</a>
          {card.symbol !== null && <span class="sub">{card.subject}</span>}
        </>
      ),
    },
    { head: 'Nơi ban hành', cell: ({ card }) => card.issuer ?? 'chưa rõ' },
    { head: 'Ngày', cell: ({ card }) => (card.issuedOn ? formatDate(card.issuedOn) : (card.dateNote ?? 'chưa rõ')) },
    { head: 'Được nối từ', cell: ({ namedBy }) => `${formatNumber(namedBy)} văn bản` },
    ...(mayAdd
      ? [
          {
            head: 'Việc',
            cell: ({ card }: WithoutText) => (
              <Button small href={link(`/van-ban/${card.id}/ban`)} about={documentTitle(card)}>
                Thêm nguyên văn
              </Button>
            ),
          },
        ]
      : []),
  ];
}
