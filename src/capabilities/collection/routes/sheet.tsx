import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { formatDate, formatPeriod } from '../../../kernel/time/index.ts';
import { approveSheet } from '../commands/approve-sheet.ts';
import { askAgain, releaseSheet } from '../commands/release-sheet.ts';
import { returnSheet } from '../commands/return-sheet.ts';
import { saveEntries } from '../commands/save-entries.ts';
import { type SheetStep, submitSheet } from '../commands/submit-sheet.ts';
import { withdrawSheet } from '../commands/withdraw-sheet.ts';
import { denominatorField, joinRaw, noteField, valueField } from '../domain/grid.ts';
import type { CellEntry } from '../domain/sheet.ts';
import { unitTemplate } from '../domain/templates.ts';
import { form } from '../queries/forms.ts';
import { type Round, round } from '../queries/rounds.ts';
import { sheetPage } from '../queries/sheet-page.ts';
import { SheetPage, type SheetPageProps } from '../views/sheet-page.tsx';
import { crumbsTo, goOn, HOME, type Outcome, outcomeOf, READ, versionIn } from './service.ts';

const PATH = '/ky-bao-cao/:id/don-vi/:unitId';
const pathOf = (c: PageContext) => `/ky-bao-cao/${c.id('id')}/don-vi/${c.id('unitId')}`;
const stepOf = (c: ActionContext): SheetStep => ({
  roundId: c.id('id'),
  unitId: c.id('unitId'),
  version: versionIn(c),
});

async function showSheet(
  c: PageContext,
  more: Pick<SheetPageProps, 'strict' | 'conflict' | 'decisionProblem'> & { typed?: CellEntry[] } = {},
  status = 200,
): Promise<Response> {
  const { typed, ...props } = more;
  const data = await c.read((tx) =>
    sheetPage(tx, { roundId: c.id('id'), unitId: c.id('unitId'), asOf: c.asOf, ...(typed && { typed }) }),
  );
  const { round: asked, unit } = data;
  const crumbs = crumbsTo(c, { label: asked.name, href: c.link(`/ky-bao-cao/${asked.id}`) }, { label: unit.shortName });
  const facts = [
    { label: 'kỳ', value: formatPeriod(asked.period) },
    { label: 'hạn gửi', value: formatDate(asked.dueOn) },
    { label: 'bản', value: String(data.sheet.version) },
  ];
  const frame = { title: `${data.form.name}: ${unit.name}`, current: HOME, crumbs, facts, sample: asked.sample };
  return c.page(frame, (<SheetPage link={c.link} data={data} asOf={c.asOf} {...props} />) as Html, status);
}

/** What was typed into the cells of a form; a proposed repair that was pressed stands in its cell. */
export function typedEntries(
  fields: { text(name: string): string },
  lines: readonly { indicatorId: number }[],
): CellEntry[] {
  const [id, ...raw] = fields.text('dien').split(':');
  return lines.map(({ indicatorId }) => ({
    indicatorId,
    raw:
      id === String(indicatorId) && raw.length > 0
        ? raw.join(':')
        : joinRaw(fields.text(valueField(indicatorId)), fields.text(denominatorField(indicatorId))),
    note: fields.text(noteField(indicatorId)),
  }));
}

const STALE =
  'Các ô vừa gõ còn nguyên ở dưới, chưa lưu; ô nào khác thì số trên máy chủ ghi ngay dưới ô. Lưu lần nữa là lấy các ô vừa gõ.';

/** Keeps what was typed, then sends it when asked to: a sheet that cannot be sent is kept all the same. */
async function saveSheet(c: ActionContext): Promise<Response> {
  const step = stepOf(c);
  const lines = await c.read(async (tx) => (await form(tx, (await round(tx, step.roundId)).formId)).lines);
  const entries = typedEntries(c.form, lines);
  const saved = await outcomeOf(() => c.write((tx) => saveEntries(tx, { ...step, entries })));
  if (saved.kind === 'refused' && saved.code === 'conflict')
    return showSheet(c, { typed: entries, conflict: `${saved.text.split('.')[0]}. ${STALE}` }, 409);
  if (saved.kind !== 'done') return showSheet(c, { typed: entries, conflict: saved.text }, 409);
  if (c.form.text('viec') !== 'gui') {
    const wrong = saved.value.problems.filter((p) => p.severity === 'error').length;
    const text = `Đã lưu nháp trên máy chủ.${wrong > 0 ? ` Còn ${wrong} ô sai.` : ''}`;
    return c.redirect(pathOf(c), { kind: 'done', text });
  }
  const sent = await outcomeOf(() => c.write((tx) => submitSheet(tx, { ...step, version: saved.value.version })));
  if (sent.kind === 'problems') return showSheet(c, { strict: true }, 422);
  return goOn(c, pathOf(c), sent, 'Đã gửi duyệt. Còn rút lại được chừng nào chưa ai duyệt.');
}

/** An action that is one command on the sheet and comes back to it. */
const oneStep = (name: string, permission: string, done: string, work: (c: ActionContext) => Promise<unknown>) =>
  action({
    path: `${PATH}/${name}`,
    permission,
    async run(c) {
      const outcome: Outcome<unknown> = await outcomeOf(() => work(c));
      if (outcome.kind === 'problems' && (name === 'tra-lai' || name === 'mien'))
        return showSheet(c, { decisionProblem: { action: name, message: outcome.problems[0]!.message } }, 422);
      return goOn(c, pathOf(c), outcome, done);
    },
  });

const reasonIn = (c: ActionContext) => c.form.raw('reason').trim();

/** What both files say above the table. */
export const templateHead = (asked: Round) => ({
  roundId: asked.id,
  roundName: asked.name,
  formName: asked.formName,
  periodText: formatPeriod(asked.period),
  dueText: formatDate(asked.dueOn),
});

export const sheetRoutes: Route[] = [
  page({
    path: `${PATH}/mau.xlsx`,
    permission: READ,
    async run(c) {
      const data = await c.read((tx) => sheetPage(tx, { roundId: c.id('id'), unitId: c.id('unitId'), asOf: c.asOf }));
      const raw = new Map(data.cells.map((cell) => [cell.indicatorId, cell.raw]));
      const notes = new Map(data.cells.map((cell) => [cell.indicatorId, cell.note]));
      const before = new Map([...data.earlier, ...data.inForce]);
      const sheet = unitTemplate(templateHead(data.round), data.unit, data.form.lines, { raw, notes, before });
      return c.download(await writeWorkbook([sheet]), `${data.form.name} - ${data.unit.shortName}.xlsx`, XLSX);
    },
  }),
  page({ path: PATH, permission: READ, run: (c) => showSheet(c) }),
  action({ path: PATH, permission: 'collection.enter', run: saveSheet }),
  oneStep('rut-lai', 'collection.enter', 'Đã rút lại. Sửa xong thì gửi duyệt lại.', (c) =>
    c.write((tx) => withdrawSheet(tx, stepOf(c))),
  ),
  oneStep('duyet', 'collection.approve', 'Đã duyệt. Các tổng cấp trên đã đổi theo.', (c) =>
    c.write((tx) => approveSheet(tx, stepOf(c))),
  ),
  oneStep('tra-lai', 'collection.approve', 'Đã trả lại đơn vị kèm lý do.', (c) =>
    c.write((tx) => returnSheet(tx, { ...stepOf(c), reason: reasonIn(c) })),
  ),
  oneStep('mien', 'collection.approve', 'Đã miễn. Đơn vị không còn phải gửi biểu này.', (c) =>
    c.write((tx) => releaseSheet(tx, { ...stepOf(c), reason: reasonIn(c) })),
  ),
  oneStep('hoi-lai', 'collection.approve', 'Đơn vị lại phải gửi biểu này.', (c) =>
    c.write((tx) => askAgain(tx, stepOf(c))),
  ),
];
