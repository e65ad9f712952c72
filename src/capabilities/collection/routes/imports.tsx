import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { readWorkbook, type Workbook } from '../../../kernel/tabular/index.ts';
import { unitCard, unitNames } from '../../org/index.ts';
import { type AcceptImport, acceptImport } from '../commands/accept-import.ts';
import { discardImport } from '../commands/discard-import.ts';
import { readImport } from '../commands/read-import.ts';
import { startImport } from '../commands/start-import.ts';
import type { ImportRow } from '../domain/import/plan.ts';
import { form } from '../queries/forms.ts';
import { figuresImport, importRows } from '../queries/imports.ts';
import { round } from '../queries/rounds.ts';
import { ImportPage, ReadingPage, UploadPage } from '../views/import-page.tsx';
import { A_PAGE, APPROVE, crumbsTo, ENTER, goOn, HOME, outcomeOf } from './service.ts';

const PATH = '/ky-bao-cao/:id/nhap-tep';
const MAX_FILE = 20 * 1024 * 1024;
/** Files up to this size are read while the person waits, if they have no more cells than that. */
const INLINE = { bytes: 100 * 1024, cells: 2000 };
const KINDS: ImportRow['kind'][] = ['error', 'changed', 'new', 'same'];
const MODES: AcceptImport['as'][] = ['draft', 'submit', 'approve'];

const pathOf = (c: PageContext, importId: number) => `/ky-bao-cao/${c.id('id')}/nhap-tep/${importId}`;
const importIdOf = (c: PageContext) => ({ roundId: c.id('id'), importId: c.id('importId') });

async function uploadPage(c: PageContext, unitText: string, problems: readonly Problem[] = []): Promise<Response> {
  const unitId = /^\d{1,15}$/.test(unitText) ? Number(unitText) : null;
  const { asked, unit } = await c.read(async (tx) => ({
    asked: await round(tx, c.id('id')),
    unit: unitId === null ? null : await unitCard(tx, unitId, c.asOf),
  }));
  const body = <UploadPage link={c.link} round={asked} unit={unit} problems={problems} />;
  const crumbs = crumbsTo(c, { label: asked.name, href: c.link(`/ky-bao-cao/${asked.id}`) }, { label: 'Nhập từ tệp' });
  const status = problems.length > 0 ? 422 : 200;
  return c.page({ title: 'Nhập số liệu từ tệp', current: HOME, crumbs }, body as Html, status);
}

/** A small file is read in this request, a larger one by a job; both end in the same preview. */
async function upload(c: ActionContext): Promise<Response> {
  const file = c.form.file('tep');
  if (!file || file.bytes.length === 0)
    return uploadPage(c, c.form.text('don-vi'), [
      error('file_missing', 'Chọn tệp .xlsx hoặc .csv có nội dung rồi gửi.', { kind: 'field', name: 'tep' }),
    ]);
  const roundId = c.id('id');
  const book = file.bytes.length <= INLINE.bytes ? smallBook(file.bytes, file.name) : null;
  const outcome = await outcomeOf(() =>
    c.write(async (tx) => {
      const { sha256 } = await c.keepFile(tx, file);
      const importId = await startImport(tx, {
        roundId,
        onlyUnitId: c.form.int('don-vi'),
        file: { sha256, name: file.name },
        inline: book !== null,
      });
      if (book) await readImport(tx, { roundId, importId, book });
      return importId;
    }),
  );
  if (outcome.kind === 'done') return c.redirect(pathOf(c, outcome.value));
  return goOn(c, `/ky-bao-cao/${roundId}`, outcome, '');
}

/** The workbook when it is small; null when it has too many cells to keep a person waiting. */
function smallBook(bytes: Uint8Array, fileName: string): Workbook | null {
  const book = readWorkbook(bytes, { fileName, limits: { cells: INLINE.cells, unpacked: 20 * 1024 * 1024 } });
  return book.problems.some((p) => p.code === 'too_many_rows' || p.code === 'zip_bomb') ? null : book;
}

async function showImport(c: PageContext): Promise<Response> {
  const { roundId, importId } = importIdOf(c);
  const shown = KINDS.find((kind) => kind === c.query('xem')) ?? 'all';
  const number = c.pageNumber();
  const seen = await c.read(async (tx) => {
    const asked = await round(tx, roundId);
    const found = await figuresImport(tx, roundId, importId);
    const every = await importRows(tx, importId);
    const rowCounts = { error: 0, changed: 0, new: 0, same: 0 };
    for (const row of every) rowCounts[row.kind] += 1;
    const all = every.filter((row) => shown === 'all' || row.kind === shown);
    const rows = all.slice((number - 1) * A_PAGE, number * A_PAGE);
    const left = found.summary.result?.left ?? [];
    const names = await unitNames(
      tx,
      [...rows, ...left].map((row) => row.unitId),
      c.asOf,
    );
    const { lines } = await form(tx, asked.formId);
    const nameOf = (unitId: number) => names.get(unitId)?.name ?? '';
    return {
      asked,
      found,
      rowCounts,
      total: all.length,
      rows: rows.map((row) => ({
        ...row,
        unitName: nameOf(row.unitId),
        label: lines.find((line) => line.indicatorId === row.indicatorId)?.label ?? '',
      })),
      left: left.map((each) => ({ unitName: nameOf(each.unitId), why: each.why })),
      approves: await tx.may(APPROVE, 'any'),
    };
  });
  const { asked, found } = seen;
  const reading = found.state === 'reading';
  const body = reading ? (
    <ReadingPage found={found} />
  ) : (
    <ImportPage
      link={c.link}
      round={asked}
      found={found}
      rows={seen.rows}
      rowCounts={seen.rowCounts}
      shown={shown}
      page={number}
      pages={Math.max(1, Math.ceil(seen.total / A_PAGE))}
      total={seen.total}
      approves={seen.approves}
      left={seen.left}
    />
  );
  const crumbs = crumbsTo(c, { label: asked.name, href: c.link(`/ky-bao-cao/${asked.id}`) }, { label: found.fileName });
  const frame = { title: found.fileName, current: HOME, crumbs, ...(reading && { reloadAfter: 2 }) };
  return c.page(frame, body as Html, found.state === 'failed' ? 422 : 200);
}

/** Holds the stored file once more against what is there now: after somebody else changed a sheet. */
async function readAgain(c: ActionContext): Promise<Response> {
  const { roundId, importId } = importIdOf(c);
  const found = await c.read((tx) => figuresImport(tx, roundId, importId));
  const bytes = await c.files.get(found.file);
  if (!bytes)
    return c.redirect(pathOf(c, importId), { kind: 'problem', text: 'Tệp không còn trong kho. Gửi lại tệp.' });
  const book = readWorkbook(bytes, { fileName: found.fileName });
  const outcome = await outcomeOf(() => c.write((tx) => readImport(tx, { roundId, importId, book })));
  return goOn(c, pathOf(c, importId), outcome, 'Đã đọc lại tệp và so với số hiện có.');
}

export const importRoutes: Route[] = [
  page({ path: PATH, permission: ENTER, run: (c) => uploadPage(c, c.query('don-vi')) }),
  action({ path: PATH, permission: ENTER, maxBytes: MAX_FILE, run: upload }),
  page({ path: `${PATH}/:importId`, permission: ENTER, run: showImport }),
  action({ path: `${PATH}/:importId/doc-lai`, permission: ENTER, run: readAgain }),
  action({
    path: `${PATH}/:importId/nhan`,
    permission: ENTER,
    async run(c) {
      const { roundId, importId } = importIdOf(c);
      const as = MODES.find((mode) => mode === c.form.text('roi')) ?? 'draft';
      const outcome = await outcomeOf(() => c.write((tx) => acceptImport(tx, { roundId, importId, as })));
      return goOn(c, pathOf(c, importId), outcome, 'Đã nhận tệp.');
    },
  }),
  action({
    path: `${PATH}/:importId/bo`,
    permission: ENTER,
    async run(c) {
      const { roundId, importId } = importIdOf(c);
      const outcome = await outcomeOf(() => c.write((tx) => discardImport(tx, { roundId, importId })));
      return goOn(c, `/ky-bao-cao/${roundId}`, outcome, 'Đã bỏ tệp, không ghi ô nào.');
    },
  }),
];
