import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { type OutCell, writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { daysBetween, formatDate, formatPeriod } from '../../../kernel/time/index.ts';
import { unitNames } from '../../org/index.ts';
import { bulkApprove } from '../commands/bulk-approve.ts';
import { closeRound, reopenRound } from '../commands/close-round.ts';
import { isOwed, sheetStatus } from '../domain/sheet-status.ts';
import { tableTemplate } from '../domain/templates.ts';
import { form } from '../queries/forms.ts';
import { unitsInReach } from '../queries/reach.ts';
import { roundSheets, type SheetFilter } from '../queries/round-sheets.ts';
import { unitCodes } from '../queries/round-units.ts';
import { round } from '../queries/rounds.ts';
import { entriesOfMany } from '../queries/sheets.ts';
import { FILTERS, RoundPage, type RoundPageProps } from '../views/round-page.tsx';
import { A_PAGE, APPROVE, crumbsTo, DESIGN, dateField, ENTER, goOn, HOME, outcomeOf, READ } from './service.ts';
import { templateHead } from './sheet.tsx';

const PATH = '/ky-bao-cao/:id';
const pathOf = (c: PageContext) => `/ky-bao-cao/${c.id('id')}`;

async function showRound(c: PageContext, outcomes?: RoundPageProps['outcomes'], status = 200): Promise<Response> {
  const filter = (Object.keys(FILTERS) as SheetFilter[]).find((key) => FILTERS[key].slug === c.query('loc')) ?? null;
  const query = c.query('q').slice(0, 200);
  const number = c.pageNumber();
  const seen = await c.read(async (tx) => {
    const asked = await round(tx, c.id('id'));
    const page = { limit: A_PAGE, offset: (number - 1) * A_PAGE };
    const found = await roundSheets(tx, asked, { asOf: c.asOf, query, filter, page });
    const sent = found.rows.flatMap((row) => (row.state === 'submitted' ? [row.unitId] : []));
    return {
      asked,
      found,
      decides: await unitsInReach(tx, APPROVE, sent),
      rights: {
        designs: await tx.may(DESIGN, null),
        enters: await tx.may(ENTER, 'any'),
        approves: await tx.may(APPROVE, 'any'),
      },
    };
  });
  const { asked, found } = seen;
  const body = (
    <RoundPage
      link={c.link}
      asOf={c.asOf}
      round={asked}
      rows={found.rows}
      found={found.found}
      all={found.all}
      counts={found.counts}
      filter={filter}
      query={query}
      page={number}
      pages={Math.max(1, Math.ceil(found.found / A_PAGE))}
      decides={seen.decides}
      rights={seen.rights}
      {...(outcomes && { outcomes })}
    />
  );
  const crumbs = crumbsTo(c, { label: 'Kỳ báo cáo', href: c.link('/ky-bao-cao') }, { label: asked.name });
  const facts = [
    { label: 'kỳ', value: formatPeriod(asked.period) },
    { label: 'hạn gửi', value: formatDate(asked.dueOn) },
  ];
  return c.page({ title: asked.name, current: HOME, crumbs, facts, sample: asked.sample }, body as Html, status);
}

async function approveChosen(c: ActionContext): Promise<Response> {
  const chosen = c.form.all(c.form.has('tat-ca') ? 'trang-nay' : 'chon').flatMap((text) => {
    const match = /^(\d{1,15}):(\d{1,9})$/.exec(text);
    return match ? [{ unitId: Number(match[1]), version: Number(match[2]) }] : [];
  });
  const outcome = await outcomeOf(() => c.write((tx) => bulkApprove(tx, { roundId: c.id('id'), sheets: chosen })));
  if (outcome.kind !== 'done') return goOn(c, pathOf(c), outcome, '');
  const left = outcome.value.filter((o) => !o.approved);
  if (left.length === 0) return c.redirect(pathOf(c), { kind: 'done', text: `Đã duyệt ${outcome.value.length} biểu.` });
  const names = await c.read((tx) =>
    unitNames(
      tx,
      outcome.value.map((o) => o.unitId),
      c.asOf,
    ),
  );
  return showRound(
    c,
    outcome.value.map((o) => ({ ...o, name: names.get(o.unitId)?.name ?? String(o.unitId) })),
  );
}

/** Who still owes a sheet, to be telephoned: with the unit's code, since when, and what was said. */
async function remindList(c: PageContext): Promise<Response> {
  const { asked, rows, codes } = await c.read(async (tx) => {
    const asked = await round(tx, c.id('id'));
    const { rows } = await roundSheets(tx, asked, { asOf: c.asOf, filter: 'owed' });
    return {
      asked,
      rows,
      codes: await unitCodes(
        tx,
        rows.map((row) => row.unitId),
      ),
    };
  });
  const bytes = await writeWorkbook([
    {
      name: 'Đôn đốc',
      title: `Đơn vị chưa gửi: ${asked.name}`,
      notes: [`Hạn gửi ${formatDate(asked.dueOn)}. Lập ngày ${formatDate(c.asOf)}: ${rows.length} đơn vị.`],
      columns: ['Mã', 'Đơn vị', 'Tình trạng', 'Quá hạn (ngày)', 'Lý do trả lại'].map((header) => ({ header })),
      rows: rows.map((row): OutCell[] => [
        codes.get(row.unitId)?.[0] ?? null,
        row.unit.name,
        sheetStatus(row.state, asked, c.asOf).label,
        row.late ? daysBetween(asked.dueOn, c.asOf) : null,
        row.reason,
      ]),
    },
  ]);
  return c.download(bytes, `Đôn đốc - ${asked.name}.xlsx`, XLSX);
}

/** The table for many units: those that the reader may enter and that take figures still. */
async function tableFile(c: PageContext): Promise<Response> {
  const { asked, lines, units } = await c.read(async (tx) => {
    const asked = await round(tx, c.id('id'));
    const { lines } = await form(tx, asked.formId);
    const { rows } = await roundSheets(tx, asked, { asOf: c.asOf });
    const ids = rows.map((row) => row.unitId);
    const enters = await unitsInReach(tx, ENTER, ids);
    const mine = enters.size > 0 ? rows.filter((row) => enters.has(row.unitId) && isOwed(row.state)) : rows;
    const codes = await unitCodes(tx, ids);
    const entries = await entriesOfMany(
      tx,
      mine.map((row) => row.id),
    );
    const units = mine.map((row) => ({
      id: row.unitId,
      code: codes.get(row.unitId)?.[0] ?? '',
      name: row.unit.name,
      raw: new Map((entries.get(row.id) ?? []).map((entry) => [entry.indicatorId, entry.raw])),
    }));
    return { asked, lines, units };
  });
  const bytes = await writeWorkbook([tableTemplate(templateHead(asked), lines, units)]);
  return c.download(bytes, `${asked.name} - nhiều đơn vị.xlsx`, XLSX);
}

export const roundRoutes: Route[] = [
  page({ path: `${PATH}/mau.xlsx`, permission: READ, run: tableFile }),
  page({ path: `${PATH}/don-doc.xlsx`, permission: READ, run: remindList }),
  page({ path: PATH, permission: READ, run: (c) => showRound(c) }),
  action({ path: `${PATH}/duyet`, permission: APPROVE, run: approveChosen }),
  action({
    path: `${PATH}/khoa`,
    permission: DESIGN,
    async run(c) {
      const outcome = await outcomeOf(() => c.write((tx) => closeRound(tx, { roundId: c.id('id') })));
      return goOn(c, pathOf(c), outcome, 'Đã khóa kỳ. Biểu đã gửi vẫn duyệt được.');
    },
  }),
  action({
    path: `${PATH}/mo-lai`,
    permission: DESIGN,
    async run(c) {
      const problems: Problem[] = [];
      const dueOn = dateField(c, 'dueOn', problems, 'Ghi hạn gửi.');
      if (problems.length > 0) return c.redirect(pathOf(c), { kind: 'problem', text: problems[0]!.message });
      const outcome = await outcomeOf(() => c.write((tx) => reopenRound(tx, { roundId: c.id('id'), dueOn })));
      return goOn(c, pathOf(c), outcome, `Kỳ đang mở, hạn gửi ${formatDate(dueOn!)}.`);
    },
  }),
];
