import { notFound } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { readWorkbook, writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { discardImport, importUnits } from '../commands/import-units.ts';
import { previewImport } from '../commands/preview-import.ts';
import { listSheet, readImport, TEMPLATE_NOTES } from '../domain/import-rows.ts';
import type { PlannedLine } from '../domain/plan-import.ts';
import { importLines, recentImports, unitImport } from '../queries/unit-import.ts';
import { PreviewPage, UploadPage } from '../views/import-page.tsx';
import { problemsOf } from './events.tsx';
import { Fields } from './fields.ts';

const IMPORT = 'org.import';
const MAX_FILE = 10 * 1024 * 1024;
const A_PAGE = 50;
const STATES: PlannedLine['state'][] = ['error', 'new', 'changed', 'same'];

const crumbs = (c: PageContext, last?: string) => [
  { label: 'Đơn vị', href: c.link('/don-vi') },
  { label: 'Nhập từ tệp', ...(last !== undefined && { href: c.link('/don-vi/nhap') }) },
  ...(last === undefined ? [] : [{ label: last }]),
];

async function uploadPage(
  c: PageContext,
  problems: readonly Problem[] = [],
  typed: (name: string) => string = () => '',
): Promise<Response> {
  const recent = await c.read((tx) => recentImports(tx));
  const body = (
    <UploadPage link={c.link} today={today(undefined, c.now)} problems={problems} typed={typed} recent={recent} />
  );
  const status = problems.length > 0 ? 422 : 200;
  return c.page({ title: 'Nhập đơn vị từ tệp', current: '/don-vi', crumbs: crumbs(c) }, body as Html, status);
}

/** Reads the file and stores the preview, also of a file that has no line to take: its problems are there to be read. */
async function upload(c: ActionContext): Promise<Response> {
  const file = c.form.file('file');
  const fields = new Fields(c.form);
  const typed = (name: string) => c.form.raw(name);
  if (!file || file.bytes.length === 0)
    return uploadPage(
      c,
      [error('file_missing', 'Chọn tệp .xlsx hoặc .csv rồi gửi.', { kind: 'field', name: 'file' })],
      typed,
    );
  const changes = fields.text('mode') !== 'correct';
  const changesFrom = changes ? fields.date('changesFrom') : null;
  if (changes && changesFrom === null && fields.problems.length === 0)
    fields.problems.push(
      error('date_needed', 'Ghi ngày các thay đổi có hiệu lực.', { kind: 'field', name: 'changesFrom' }),
    );
  if (fields.problems.length > 0) return uploadPage(c, fields.problems, typed);
  const read = readImport(readWorkbook(file.bytes, { fileName: file.name, limits: { rows: 60_000 } }));
  if (read.lines.length === 0) {
    const problems = read.problems.map((p) => ({ ...p, at: { kind: 'field' as const, name: 'file' } }));
    return uploadPage(c, problems, typed);
  }
  const id = await c.write(async (tx) => {
    const { sha256 } = await c.keepFile(tx, file);
    return previewImport(tx, { fileName: file.name, sha256, ...read, changesFrom });
  });
  return c.redirect(`/don-vi/nhap/${id}`);
}

async function previewPage(c: PageContext, id: number, failed: readonly Problem[] = []): Promise<Response> {
  const asked = STATES.find((state) => state === c.query('xem'));
  const number = c.pageNumber();
  const seen = await c.read(async (tx) => {
    const one = await unitImport(tx, id);
    if (!one) throw notFound('Không có lần nhập này.');
    const cut = { states: asked ? [asked] : STATES, limit: A_PAGE, offset: (number - 1) * A_PAGE };
    return { one, lines: await importLines(tx, id, cut) };
  });
  const one = { ...seen.one, problems: [...failed, ...seen.one.problems] };
  const body = <PreviewPage link={c.link} import={one} lines={seen.lines} shown={asked ?? 'all'} page={number} />;
  const status = failed.length > 0 ? 409 : 200;
  return c.page({ title: one.fileName, current: '/don-vi', crumbs: crumbs(c, one.fileName) }, body as Html, status);
}

export const importRoutes: Route[] = [
  page({ path: '/don-vi/nhap', permission: IMPORT, run: (c) => uploadPage(c) }),
  action({ path: '/don-vi/nhap', permission: IMPORT, maxBytes: MAX_FILE, run: upload }),
  page({
    path: '/don-vi/nhap/mau.xlsx',
    permission: IMPORT,
    async run(c) {
      const bytes = await writeWorkbook([listSheet('Danh sách đơn vị', TEMPLATE_NOTES, [], true)]);
      return c.download(bytes, 'Mẫu danh sách đơn vị.xlsx', XLSX);
    },
  }),
  page({ path: '/don-vi/nhap/:id', permission: IMPORT, run: (c) => previewPage(c, c.id('id')) }),
  action({
    path: '/don-vi/nhap/:id/nhan',
    permission: IMPORT,
    async run(c) {
      const importId = c.id('id');
      try {
        const { founded, changed, left } = await c.write((tx) => importUnits(tx, { importId }));
        const rest = left > 0 ? ` Bỏ ${left} dòng sai.` : '';
        return c.redirect('/don-vi', {
          kind: 'done',
          text: `Đã thêm ${founded} đơn vị, đổi ${changed} đơn vị.${rest}`,
        });
      } catch (cause) {
        return previewPage(c, importId, problemsOf(cause, []));
      }
    },
  }),
  action({
    path: '/don-vi/nhap/:id/bo',
    permission: IMPORT,
    async run(c) {
      await c.write((tx) => discardImport(tx, { importId: c.id('id') }));
      return c.redirect('/don-vi/nhap', { kind: 'done', text: 'Đã bỏ tệp, không ghi dòng nào.' });
    },
  }),
];
