import type { ReadTx } from '../../../kernel/db/index.ts';
import { type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { type OutCell, writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { formatDate, formatPeriod, parsePeriodKey } from '../../../kernel/time/index.ts';
import { unitFilter } from '../../org/index.ts';
import { targetsSentence } from '../domain/sentences.ts';
import { mustText } from '../domain/target-words.ts';
import type { Status } from '../domain/verdict.ts';
import { type TargetListFilter, targetList, targetPeriods } from '../queries/target-list.ts';
import { type TargetRow, targetRows } from '../queries/target-rows.ts';
import { openSlip } from '../queries/target-slip.ts';
import { coverageText } from '../views/target-table.tsx';
import { TargetsPage } from '../views/targets-page.tsx';
import { A_PAGE, crumbs, idIn, ON_PAPER, TARGETS } from './outcome.ts';

const STATUSES = [
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

function filterOf(c: PageContext) {
  const filter = { q: c.query('q').slice(0, 200), ky: c.query('ky'), kl: c.query('kl') };
  const asked: TargetListFilter = {
    unitId: idIn(c.query('dv')),
    period: parsePeriodKey(filter.ky),
    status: STATUSES.includes(filter.kl) ? (filter.kl as Status) : null,
    query: filter.q,
  };
  return { filter, asked };
}

async function load(tx: ReadTx, c: PageContext, asked: TargetListFilter, page: { limit: number; offset: number }) {
  const found = await targetList(tx, asked, c.asOf, page);
  return { ...found, rows: await targetRows(tx, found.rows, c.asOf) };
}

export const targetListRoutes: Route[] = [
  page({
    path: '/chi-tieu',
    permission: 'targets.read',
    async run(c) {
      const { asked, filter } = filterOf(c);
      const onPaper = c.query('in') === '1';
      const number = onPaper ? 1 : c.pageNumber();
      const size = onPaper ? ON_PAPER : A_PAGE;
      const seen = await c.read(async (tx) => {
        const unit = await unitFilter(tx, c.asOf, { id: asked.unitId, text: c.url.searchParams.get('dv-ten') });
        const here = { ...asked, unitId: unit.unitId };
        const found = await load(tx, c, here, { limit: size, offset: (number - 1) * size });
        return {
          found,
          unit,
          slip: await openSlip(tx, found.rows, c.query('so')),
          periods: await targetPeriods(tx),
        };
      });
      const { found } = seen;
      const body = (
        <TargetsPage
          link={c.link}
          say={sentence(found)}
          rows={found.rows}
          total={found.total}
          tally={found.tally}
          page={number}
          pages={Math.max(1, Math.ceil(found.total / size))}
          filter={{ ...filter, dv: String(seen.unit.unitId ?? '') }}
          unit={seen.unit}
          periods={seen.periods}
          slip={seen.slip}
          maySet={await c.may('targets.set')}
          mayAdd={await c.may('collection.approve')}
          onPaper={onPaper}
        />
      );
      const facts = [{ label: 'số liệu đến', value: formatDate(c.asOf) }];
      return c.page({ title: 'Chỉ tiêu', current: TARGETS, crumbs: crumbs(c, 'targets'), facts }, body);
    },
  }),
  page({
    path: '/chi-tieu/xuat',
    permission: 'targets.read',
    async run(c) {
      const { asked } = filterOf(c);
      const { rows } = await c.read((tx) => load(tx, c, asked, { limit: 10_000, offset: 0 }));
      const bytes = await writeWorkbook([
        {
          name: 'Chỉ tiêu',
          title: `Chỉ tiêu: ${c.authority.name}`,
          notes: [`Số liệu đến ${formatDate(c.asOf)}. Mỗi kết luận kèm quy tắc và câu gốc.`],
          columns: [
            { header: 'Kết luận' },
            { header: 'Chỉ tiêu', width: 48 },
            { header: 'Đơn vị', width: 32 },
            { header: 'Kỳ' },
            { header: 'Phải đạt' },
            { header: 'Kết quả' },
            { header: 'Phần' },
            { header: 'Số liệu phủ' },
            { header: 'Quy tắc', width: 30 },
            { header: 'Suy ra', width: 24 },
            { header: 'Câu gốc', width: 60 },
            { header: 'Văn bản', width: 40 },
            { header: 'Ghi chú', width: 40 },
          ],
          rows: rows.map(line),
        },
      ]);
      return c.download(bytes, 'chi-tieu.xlsx', XLSX);
    },
  }),
];

function sentence(found: { rows: TargetRow[]; total: number; tally: ReadonlyMap<Status, number> | null }): string {
  if (found.total === 0) return 'Không có chỉ tiêu nào ở đây.';
  if (found.tally === null)
    return `Có ${found.total} chỉ tiêu: quá nhiều để kết luận cùng lúc. Lọc theo đơn vị hoặc kỳ.`;
  const all = [...found.tally].flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })));
  return targetsSentence(all) ?? `${found.total} chỉ tiêu, đều đã hủy.`;
}

const line = (row: TargetRow): OutCell[] => [
  row.verdict.label,
  row.name,
  row.unitName,
  formatPeriod(row.period),
  mustText(row),
  row.said.text ?? row.said.missingWords,
  row.said.parts,
  coverageText(row),
  row.verdict.rule,
  row.derived,
  row.citation?.quote ?? null,
  row.citationPlace?.documentTitle ?? null,
  row.note,
];
