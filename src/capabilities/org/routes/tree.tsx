import { type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { formatDate, today } from '../../../kernel/time/index.ts';
import { Suggestions, type TreeNode } from '../../../ui/index.ts';
import { listSheet } from '../domain/import-rows.ts';
import { buildTrees, countBelow, type Node } from '../domain/tree.ts';
import { HIERARCHIES, type Hierarchy } from '../domain/unit-kinds.ts';
import { listedUnits } from '../queries/listed-units.ts';
import { countUnits, searchUnits } from '../queries/search-units.ts';
import { closedUnits, unitCounts } from '../queries/tree-page.ts';
import { unitCard } from '../queries/unit-card.ts';
import { suggestedUnits } from '../queries/unit-filter.ts';
import { type UnitRow, unitsOfDay } from '../queries/unit-options.ts';
import { TreePage } from '../views/tree-page.tsx';
import { HIERARCHY_SLUGS } from '../views/words.tsx';

const A_PAGE = 50;
/** A tree of so many units is sent whole; of a larger one only so many from the top, the rest is a link away. */
const SHOWN = 300;

function hierarchyAsked(c: PageContext): Hierarchy {
  const asked = (Object.keys(HIERARCHIES) as Hierarchy[]).find((h) => HIERARCHY_SLUGS[h] === c.query('he'));
  return asked ?? 'administration';
}

/** Tree nodes down to the level at which no more than `SHOWN` units stand on the page. */
function treeNodes(c: PageContext, trees: readonly Node<UnitRow>[]): TreeNode[] {
  let depth = 1;
  for (let level = [...trees], seen = level.length; level.length > 0; depth += 1) {
    level = level.flatMap((node) => node.children);
    seen += level.length;
    if (seen > SHOWN) break;
  }
  const make = (node: Node<UnitRow>, left: number, open: boolean): TreeNode => {
    const below = countBelow(node);
    const deeper = below > 0 && left <= 1;
    return {
      label: node.item.name,
      href: c.link(`/don-vi/${node.item.id}`),
      ...(below > 0 && !deeper && { more: `${formatNumber(below)} đơn vị`, open }),
      ...(deeper && {
        end: (
          <a href={c.link(`/don-vi?he=${HIERARCHY_SLUGS[node.item.hierarchy]}&goc=${node.item.id}`)}>
            {formatNumber(below)} đơn vị cấp dưới
          </a>
        ),
      }),
      ...(!deeper && { children: node.children.map((child) => make(child, left - 1, false)) }),
    };
  };
  return trees.map((node) => make(node, depth, trees.length <= 3 || node.children.length <= 20));
}

function find(trees: readonly Node<UnitRow>[], id: number): Node<UnitRow> | null {
  for (const node of trees) {
    const found = node.item.id === id ? node : find(node.children, id);
    if (found) return found;
  }
  return null;
}

export const treeRoutes: Route[] = [
  page({
    path: '/don-vi',
    permission: 'org.read',
    async run(c) {
      const hierarchy = hierarchyAsked(c);
      const query = c.query('q').slice(0, 200);
      const view = c.query('xem') === 'da-ket-thuc' ? 'closed' : 'tree';
      const number = c.pageNumber();
      const cut = { asOf: c.asOf, limit: A_PAGE, offset: (number - 1) * A_PAGE };
      const goc = /^\d{1,15}$/.test(c.query('goc')) ? Number(c.query('goc')) : null;
      const seen = await c.read(async (tx) => ({
        counts: await unitCounts(tx, c.asOf),
        hits: query ? { units: await searchUnits(tx, query, cut), total: await countUnits(tx, query) } : null,
        closed: !query && view === 'closed' ? await closedUnits(tx, hierarchy, cut) : null,
        rows: !query && view === 'tree' ? await unitsOfDay(tx, c.asOf, hierarchy) : [],
        root: goc === null ? null : await unitCard(tx, goc, c.asOf),
        mayChange: await tx.may('org.change', 'any'),
        mayImport: await tx.may('org.import', null),
      }));
      const all = buildTrees(seen.rows);
      const top = goc === null ? null : find(all, goc);
      const body = (
        <TreePage
          link={c.link}
          hierarchy={hierarchy}
          view={view}
          asOf={c.asOf}
          present={isToday(c)}
          counts={seen.counts}
          query={query}
          root={seen.root}
          nodes={treeNodes(c, top ? [top] : all)}
          closed={seen.closed}
          hits={seen.hits}
          page={number}
          mayChange={seen.mayChange}
          mayImport={seen.mayImport}
        />
      );
      const crumbs = seen.root
        ? [{ label: 'Đơn vị', href: c.link('/don-vi') }, { label: seen.root.name }]
        : [{ label: 'Đơn vị' }];
      return c.page({ title: 'Đơn vị', current: '/don-vi', crumbs, facts: dayFacts(c) }, body as Html);
    },
  }),
  // What the field of a unit offers while one types: a piece of a page.
  page({
    path: '/don-vi/goi-y',
    permission: 'org.read',
    async run(c) {
      const options = await c.read((tx) => suggestedUnits(tx, c.query('q').slice(0, 200), c.asOf));
      return new Response(String(await (<Suggestions options={options} />)), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
      });
    },
  }),
  page({
    path: '/don-vi/danh-sach.xlsx',
    permission: 'org.read',
    async run(c) {
      const units = await c.read((tx) => listedUnits(tx, c.asOf));
      const title = `Danh sách đơn vị của ${c.authority.name}`;
      const bytes = await writeWorkbook([
        listSheet(title, [`Cơ cấu ngày ${formatDate(c.asOf)}, ${units.length} đơn vị.`], units),
      ]);
      return c.download(bytes, `Đơn vị ${c.asOf}.xlsx`, XLSX);
    },
  }),
];

/** The page shows the present: no other day was asked, and the authority does not open on a day of its own. */
export const isToday = (c: PageContext): boolean => c.asOf === today(undefined, c.now);

/** The facts of the context line: as of when, and in which structure. */
export function dayFacts(c: PageContext): { label?: string; value?: string; href?: string }[] {
  return [
    { label: 'số liệu đến', value: formatDate(c.asOf) },
    { label: isToday(c) ? 'cơ cấu hiện nay' : 'cơ cấu lúc đó' },
  ];
}
