import { type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { type OutCell, writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { familyLabels } from '../domain/document-types.ts';
import { ownReadings } from '../queries/own-readings.ts';
import { type RegistryFilter, type RegistryRow, registry } from '../queries/registry.ts';
import { registryChoices } from '../queries/registry-choices.ts';
import { RegistryPage } from '../views/registry-page.tsx';

const A_PAGE = 50;
const MOST_EXPORTED = 10_000;

function filterOf(c: PageContext) {
  const filter = {
    q: c.query('q'),
    he: c.query('he'),
    loai: c.query('loai'),
    nam: c.query('nam'),
    noi: c.query('noi'),
    dv: c.query('dv'),
  };
  const asked: RegistryFilter = {
    query: filter.q,
    family: filter.he || null,
    type: filter.loai || null,
    year: /^[12]\d{3}$/.test(filter.nam) ? Number(filter.nam) : null,
    issuer: filter.noi || null,
    unitId: /^\d{1,15}$/.test(filter.dv) ? Number(filter.dv) : null,
  };
  return { filter, asked };
}

export const registryRoutes: Route[] = [
  page({
    path: '/van-ban',
    permission: 'documents.read',
    async run(c) {
      const { filter, asked } = filterOf(c);
      const page = c.pageNumber();
      const [found, choices, own] = await c.read(async (tx) => [
        await registry(tx, asked, { limit: A_PAGE, offset: (page - 1) * A_PAGE }),
        await registryChoices(tx, c.asOf),
        await ownReadings(tx),
      ]);
      return c.page(
        { title: 'Văn bản', current: '/van-ban', crumbs: [{ label: 'Văn bản' }] },
        <RegistryPage
          link={c.link}
          rows={found.rows}
          total={found.total}
          page={page}
          pages={Math.max(1, Math.ceil(found.total / A_PAGE))}
          begun={new Set(own.map((one) => one.documentId))}
          filter={filter}
          choices={choices}
          filtered={Object.values(filter).some((value) => value !== '')}
          mayAdd={await c.may('documents.add')}
        />,
      );
    },
  }),
  page({
    path: '/van-ban/xuat',
    permission: 'documents.read',
    async run(c) {
      const { asked } = filterOf(c);
      const { rows } = await c.read((tx) => registry(tx, asked, { limit: MOST_EXPORTED, offset: 0 }));
      const bytes = await writeWorkbook([
        {
          name: 'Sổ văn bản',
          title: `Sổ văn bản: ${c.authority.name}`,
          columns: [
            { header: 'Số, ký hiệu' },
            { header: 'Hệ' },
            { header: 'Loại' },
            { header: 'Ngày ban hành', numFmt: 'dd/mm/yyyy' },
            { header: 'Ghi về ngày' },
            { header: 'Nơi ban hành' },
            { header: 'Trích yếu', width: 70 },
            { header: 'Nhận xét về ký hiệu', width: 50 },
            { header: 'Số bản nguyên văn' },
            { header: 'Đề xuất chưa xử lý' },
            { header: 'Ghi chú', width: 40 },
          ],
          rows: rows.map(line),
        },
      ]);
      return c.download(bytes, 'so-van-ban.xlsx', XLSX);
    },
  }),
];

function line(row: RegistryRow): OutCell[] {
  return [
    row.symbol,
    familyLabels[row.family],
    row.typeLabel,
    row.issuedOn ? { date: row.issuedOn } : null,
    row.dateNote,
    row.issuer,
    row.subject,
    row.symbolProblems.map((problem) => problem.message).join(' ') || null,
    row.versions,
    row.openProposals,
    row.note,
  ];
}
