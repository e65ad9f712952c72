import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Button,
  DateInput,
  EmptyState,
  Hidden,
  Lead,
  Ledger,
  Pager,
  Part,
  RowsList,
  Tabs,
  TextInput,
  Tree,
  type TreeNode,
} from '../../../ui/index.ts';
import { lifeText } from '../domain/time-words.ts';
import { HIERARCHIES, type Hierarchy, kindLabel } from '../domain/unit-kinds.ts';
import { HIERARCHY_SLUGS, Joined, type Link, lower } from './words.tsx';

export interface TreePageProps {
  link: Link;
  hierarchy: Hierarchy;
  view: 'tree' | 'closed';
  asOf: IsoDate;
  /** The day is today. */
  present: boolean;
  counts: { hierarchy: Hierarchy; kind: string; n: number }[];
  query: string;
  /** The unit that the tree hangs on, when it is not the whole. */
  root: { id: number; name: string } | null;
  nodes: TreeNode[];
  closed: {
    units: {
      id: number;
      kind: string;
      name: string;
      validFrom: string | null;
      validTo: string;
      successors: { id: number; name: string }[];
    }[];
    total: number;
  } | null;
  hits: {
    units: {
      id: number;
      name: string;
      matched: string | null;
      kindLabel: string;
      validFrom: string | null;
      validTo: string | null;
    }[];
    total: number;
  } | null;
  page: number;
  mayChange: boolean;
  mayImport: boolean;
}

/** The three trees as of a day; search; units that ended. */
export function TreePage(props: TreePageProps) {
  const { link, hierarchy, counts, view } = props;
  const total = counts.reduce((sum, c) => sum + c.n, 0);
  const path = (given: { he?: Hierarchy; xem?: string; trang?: number }) => {
    const search = new URLSearchParams({ he: HIERARCHY_SLUGS[given.he ?? hierarchy] });
    if (given.xem) search.set('xem', given.xem);
    if (props.query && given.trang) search.set('q', props.query);
    if (given.trang && given.trang > 1) search.set('trang', String(given.trang));
    return link(`/don-vi?${search}`);
  };
  return (
    <>
      <Lead
        title={props.root ? props.root.name : 'Đơn vị'}
        say={sentence(counts, hierarchy, props.asOf)}
        actions={<TreeActions {...props} empty={total === 0} />}
      />
      <Part id="tim" title="Tìm và chọn ngày">
        <SearchForm {...props} />
      </Part>
      {props.hits ? (
        <Hits {...props} hits={props.hits} path={path} />
      ) : (
        <Part
          id="co-cau"
          title="Cơ cấu"
          aside={
            <p>
              {props.present
                ? `Cơ cấu hiện nay, ${formatDate(props.asOf)}.`
                : `Cơ cấu lúc đó, ngày ${formatDate(props.asOf)}.`}
            </p>
          }
        >
          <Tabs
            label="Ba hệ"
            items={[
              ...(Object.keys(HIERARCHIES) as Hierarchy[]).map((each) => ({
                label: HIERARCHIES[each],
                href: path({ he: each }),
                current: view === 'tree' && each === hierarchy,
                count: counts.filter((c) => c.hierarchy === each).reduce((sum, c) => sum + c.n, 0),
              })),
              {
                label: `Đã kết thúc (${HIERARCHIES[hierarchy]})`,
                href: path({ xem: 'da-ket-thuc' }),
                current: view === 'closed',
              },
            ]}
          />
          {view === 'closed' && props.closed ? (
            <Closed {...props} closed={props.closed} path={path} />
          ) : props.nodes.length > 0 ? (
            <Tree label={`Đơn vị hệ ${HIERARCHIES[hierarchy]}`} nodes={props.nodes} filter />
          ) : (
            <Empty {...props} none={total === 0} />
          )}
        </Part>
      )}
    </>
  );
}

function sentence(counts: TreePageProps['counts'], hierarchy: Hierarchy, asOf: IsoDate): string {
  const own = counts.filter((c) => c.hierarchy === hierarchy);
  const total = own.reduce((sum, c) => sum + c.n, 0);
  const name = HIERARCHIES[hierarchy].toLowerCase();
  if (total === 0) return `Ngày ${formatDate(asOf)} hệ ${hierarchy === 'party' ? 'Đảng' : name} chưa ghi đơn vị nào.`;
  const parts = [...own].sort((a, b) => b.n - a.n).map((c) => `${formatNumber(c.n)} ${lower(kindLabel(c.kind))}`);
  const shown = parts.length > 5 ? [...parts.slice(0, 5), 'và loại khác'] : parts;
  return `Ngày ${formatDate(asOf)} hệ ${hierarchy === 'party' ? 'Đảng' : name} có ${formatNumber(total)} đơn vị: ${shown.join(', ')}.`;
}

function TreeActions({ link, mayChange, mayImport, empty }: TreePageProps & { empty: boolean }) {
  return (
    <>
      {mayChange && (
        <Button kind={empty ? undefined : 'main'} href={link('/don-vi/moi')}>
          Thêm đơn vị
        </Button>
      )}
      {mayImport && (
        <Button kind={empty ? 'main' : undefined} href={link('/don-vi/nhap')}>
          Nhập từ tệp
        </Button>
      )}
      {!empty && <Button href={link('/don-vi/danh-sach.xlsx')}>Tải danh sách .xlsx</Button>}
      <Button kind="plain" href={link('/nguoi')}>
        Người và chức vụ
      </Button>
      <Button kind="plain" href={link('/don-vi/nhiem-ky')}>
        Nhiệm kỳ
      </Button>
    </>
  );
}

function SearchForm({ link, query, hierarchy, asOf, view }: TreePageProps) {
  return (
    <form class="filters" method="get" action={link('/don-vi').split('?')[0]} aria-label="Tìm đơn vị">
      <Hidden name="he" value={HIERARCHY_SLUGS[hierarchy]} />
      {view === 'closed' && <Hidden name="xem" value="da-ket-thuc" />}
      <TextInput name="q" type="search" label="Tên hoặc mã" value={query} optional maxlength={200} />
      <DateInput name="ngay" label="Cơ cấu ngày" value={formatDate(asOf)} hint="Ngày/tháng/năm" />
      <button class="btn" type="submit">
        Xem
      </button>
    </form>
  );
}

function Hits({
  link,
  hits,
  query,
  page,
  path,
}: TreePageProps & { hits: NonNullable<TreePageProps['hits']>; path: (g: { trang: number }) => string }) {
  return (
    <Part
      id="ket-qua"
      title="Kết quả"
      aside={<p>Gõ có dấu thì tìm đúng dấu, gõ không dấu thì tìm mọi dấu. Tên cũ cũng tìm được.</p>}
    >
      {hits.units.length === 0 ? (
        <EmptyState action={<Button href={link('/don-vi')}>Xem cả cơ cấu</Button>}>
          Không có đơn vị nào tên hoặc mã “{query}”. Thử gõ không dấu, hoặc ít chữ hơn.
        </EmptyState>
      ) : (
        <>
          <RowsList
            label="Đơn vị tìm được"
            items={hits.units.map((unit) => ({
              what: unit.name,
              href: link(`/don-vi/${unit.id}`),
              more: unit.matched
                ? `Khớp với tên “${unit.matched}”. ${unit.kindLabel}, ${lifeText(unit)}.`
                : `${unit.kindLabel}, ${lifeText(unit)}.`,
              end: unit.validTo ? 'Đã kết thúc' : undefined,
            }))}
          />
          <Pager
            page={page}
            pages={Math.ceil(hits.total / 50)}
            total={hits.total}
            noun="đơn vị"
            href={(trang) => path({ trang })}
          />
        </>
      )}
    </Part>
  );
}

function Closed({
  link,
  closed,
  page,
  path,
}: TreePageProps & {
  closed: NonNullable<TreePageProps['closed']>;
  path: (g: { xem: string; trang: number }) => string;
}) {
  if (closed.units.length === 0) return <EmptyState>Đến ngày này chưa có đơn vị nào của hệ kết thúc.</EmptyState>;
  return (
    <>
      <Ledger
        caption="Đơn vị đã kết thúc"
        stack
        rows={closed.units}
        columns={[
          { head: 'Đơn vị', rowHead: true, cell: (u) => <a href={link(`/don-vi/${u.id}`)}>{u.name}</a> },
          { head: 'Loại', cell: (u) => kindLabel(u.kind) },
          { head: 'Thời gian', nowrap: true, cell: (u) => lifeText(u) },
          {
            head: 'Kế thừa',
            cell: (u) =>
              u.successors.length === 0 ? (
                'Chưa ghi'
              ) : (
                <Joined items={u.successors.map((s) => <a href={link(`/don-vi/${s.id}`)}>{s.name}</a>)} />
              ),
          },
        ]}
      />
      <Pager
        page={page}
        pages={Math.ceil(closed.total / 50)}
        total={closed.total}
        noun="đơn vị"
        href={(trang) => path({ xem: 'da-ket-thuc', trang })}
      />
    </>
  );
}

function Empty({ link, none, mayChange, mayImport, hierarchy, asOf }: TreePageProps & { none: boolean }) {
  if (none && (mayChange || mayImport))
    return (
      <EmptyState
        action={
          <>
            {mayImport && (
              <Button kind="main" href={link('/don-vi/nhap')}>
                Nhập từ tệp
              </Button>
            )}
            {mayChange && <Button href={link('/don-vi/moi')}>Thêm đơn vị</Button>}
          </>
        }
      >
        Chưa có đơn vị nào. Nhập danh sách từ tệp .xlsx, hoặc thêm từng đơn vị từ trên xuống.
      </EmptyState>
    );
  return (
    <EmptyState>
      Ngày {formatDate(asOf)} hệ {HIERARCHIES[hierarchy]} không có đơn vị nào.
    </EmptyState>
  );
}
