import { type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { type OutCell, writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { unitFilter } from '../../org/index.ts';
import { tasksSentence } from '../domain/sentences.ts';
import { clarity } from '../domain/task.ts';
import type { Status } from '../domain/verdict.ts';
import { registerNames, type TaskListFilter, type TaskRow, taskList } from '../queries/task-list.ts';
import { deadlineText, standingWord } from '../views/task-table.tsx';
import { TasksPage } from '../views/tasks-page.tsx';
import { A_PAGE, crumbs, idIn, ON_PAPER, TARGETS } from './outcome.ts';

const STATUSES = ['late', 'risk', 'ontrack', 'notdue', 'unmeasurable', 'met', 'cancelled'];

function filterOf(c: PageContext) {
  const filter = { q: c.query('q').slice(0, 200), tt: c.query('tt'), so: c.query('so') };
  const asked: TaskListFilter = {
    unitId: idIn(c.query('dv')),
    status: STATUSES.includes(filter.tt) ? (filter.tt as Status) : null,
    register: filter.so || null,
    query: filter.q,
  };
  return { filter, asked };
}

export const taskListRoutes: Route[] = [
  page({
    path: '/nhiem-vu',
    permission: 'targets.read',
    async run(c) {
      const { asked, filter } = filterOf(c);
      const onPaper = c.query('in') === '1';
      const number = onPaper ? 1 : c.pageNumber();
      const size = onPaper ? ON_PAPER : A_PAGE;
      const seen = await c.read(async (tx) => {
        const unit = await unitFilter(tx, c.asOf, { id: asked.unitId, text: c.url.searchParams.get('dv-ten') });
        const here = { ...asked, unitId: unit.unitId };
        return {
          unit,
          found: await taskList(tx, here, c.asOf, { limit: size, offset: (number - 1) * size }),
          registerNames: await registerNames(tx),
        };
      });
      const { found } = seen;
      const body = (
        <TasksPage
          link={c.link}
          say={tasksSentence(found.all, c.asOf) ?? 'Không có nhiệm vụ nào ở đây.'}
          rows={found.rows}
          total={found.total}
          tally={found.tally}
          registers={found.registers}
          registerNames={seen.registerNames}
          page={number}
          pages={Math.max(1, Math.ceil(found.total / size))}
          filter={{ ...filter, dv: String(seen.unit.unitId ?? '') }}
          unit={seen.unit}
          mayAssign={await c.may('tasks.assign')}
          onPaper={onPaper}
        />
      );
      const facts = [{ label: 'tính đến', value: formatDate(c.asOf) }];
      return c.page({ title: 'Nhiệm vụ', current: TARGETS, crumbs: crumbs(c, 'tasks'), facts }, body);
    },
  }),
  page({
    path: '/nhiem-vu/xuat',
    permission: 'targets.read',
    async run(c) {
      const { asked } = filterOf(c);
      const { rows } = await c.read((tx) => taskList(tx, asked, c.asOf, { limit: 10_000, offset: 0 }));
      const bytes = await writeWorkbook([
        {
          name: 'Nhiệm vụ',
          title: `Nhiệm vụ: ${c.authority.name}`,
          notes: [`Tính đến ${formatDate(c.asOf)}.`],
          columns: [
            { header: 'Số' },
            { header: 'Tình trạng' },
            { header: 'Nhiệm vụ', width: 60 },
            { header: 'Nội dung', width: 60 },
            { header: 'Chủ trì', width: 30 },
            { header: 'Người chịu trách nhiệm' },
            { header: 'Phối hợp', width: 40 },
            { header: 'Trách nhiệm', width: 30 },
            { header: 'Sản phẩm', width: 30 },
            { header: 'Thẩm quyền', width: 30 },
            { header: 'Hạn' },
            { header: 'Ngày xong', numFmt: 'dd/mm/yyyy' },
            { header: 'Nguồn giao' },
            { header: 'Sổ', width: 24 },
            { header: 'Chưa rõ', width: 40 },
          ],
          rows: rows.map(line),
        },
      ]);
      return c.download(bytes, 'nhiem-vu.xlsx', XLSX);
    },
  }),
];

const line = (row: TaskRow): OutCell[] => [
  row.no,
  standingWord(row),
  row.title,
  row.work,
  row.leadName,
  row.leadPerson,
  row.coNames.join('; '),
  row.responsibility,
  row.product,
  row.decidedBy,
  deadlineText(row),
  row.doneOn ? { date: row.doneOn } : null,
  row.origin === 'added' ? 'bổ sung' : 'được giao',
  row.register,
  clarity(row).missing.join('; '),
];
