import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, parseDate } from '../../../kernel/time/index.ts';
import { attachEvidence } from '../commands/attach-evidence.ts';
import { cancelTask } from '../commands/cancel-task.ts';
import { detachEvidence } from '../commands/detach-evidence.ts';
import { extendDeadline } from '../commands/extend-deadline.ts';
import { reportProgress } from '../commands/report-progress.ts';
import type { TaskState } from '../domain/task.ts';
import { taskPage } from '../queries/task-page.ts';
import { task } from '../queries/tasks.ts';
import { CancelTaskPage, type TaskForms } from '../views/task-forms.tsx';
import { TaskPage } from '../views/task-page.tsx';
import { crumbs, outcomeOf, TARGETS } from './outcome.ts';

const ASSIGN = 'tasks.assign';
const REPORT = 'tasks.report';

async function show(c: PageContext, forms: TaskForms | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const data = await taskPage(tx, c.id('id'), c.asOf);
    return {
      data,
      mayAssign: await tx.may(ASSIGN, data.row.leadUnitId),
      mayReport: await tx.may(REPORT, data.row.leadUnitId),
    };
  });
  const { row } = seen.data;
  const body = (
    <TaskPage
      {...seen.data}
      link={c.link}
      mayAssign={seen.mayAssign}
      mayReport={seen.mayReport}
      forms={forms ?? { failed: null, values: {}, problems: [] }}
    />
  );
  return c.page(
    {
      title: row.title,
      current: TARGETS,
      crumbs: crumbs(c, 'tasks', { label: row.title }),
      facts: [{ label: 'tính đến', value: formatDate(c.asOf) }],
      sample: row.sample,
    },
    body,
    forms ? 422 : 200,
  );
}

const typed = (c: ActionContext) => Object.fromEntries([...c.form.fields].map(([name, text]) => [name, text.trim()]));

/** A date of a form; '' is none, anything that is no day of the calendar is a problem at its field. */
function dateOf(text: string, name: string): { date: string | null; problems: Problem[] } {
  const date = text === '' ? null : parseDate(text);
  const bad = text !== '' && date === null;
  const problem = error('date_invalid', 'Ghi ngày/tháng/năm, ví dụ 21/05/2020.', { kind: 'field', name });
  return { date, problems: bad ? [problem] : [] };
}

const STATES: TaskState[] = ['new', 'doing', 'done', 'paused'];

/** The page of one task and the small forms on it. */
export const taskPageRoutes: Route[] = [
  page({ path: '/nhiem-vu/:id', permission: 'targets.read', run: (c) => show(c) }),
  action({
    path: '/nhiem-vu/:id/bao',
    permission: REPORT,
    async run(c) {
      const taskId = c.id('id');
      const values = typed(c);
      const state = STATES.find((each) => each === values.state);
      const { date, problems } = dateOf(state === 'done' ? (values.doneOn ?? '') : '', 'doneOn');
      const failed = (list: readonly Problem[]) => show(c, { failed: 'progress', values, problems: list });
      if (problems.length > 0) return failed(problems);
      const done = await outcomeOf(() =>
        c.write((tx) =>
          reportProgress(tx, {
            taskId,
            text: values.text ?? '',
            ...(state && { state }),
            ...(date && { doneOn: date }),
          }),
        ),
      );
      if (!done.ok) return failed(done.problems);
      return c.redirect(`/nhiem-vu/${taskId}#tien-do`, { kind: 'done', text: 'Đã báo tiến độ.' });
    },
  }),
  action({
    path: '/nhiem-vu/:id/gan',
    permission: REPORT,
    async run(c) {
      const taskId = c.id('id');
      const values = typed(c);
      const done = await outcomeOf(() =>
        c.write((tx) =>
          attachEvidence(tx, { taskId, documentId: c.form.int('documentId') ?? 0, note: c.form.text('note') }),
        ),
      );
      if (!done.ok) return show(c, { failed: 'evidence', values, problems: done.problems });
      return c.redirect(`/nhiem-vu/${taskId}#minh-chung`, { kind: 'done', text: 'Đã gắn minh chứng.' });
    },
  }),
  action({
    path: '/nhiem-vu/:id/go',
    permission: REPORT,
    async run(c) {
      const taskId = c.id('id');
      await c.write((tx) => detachEvidence(tx, { taskId, documentId: c.form.int('documentId') ?? 0 }));
      return c.redirect(`/nhiem-vu/${taskId}#minh-chung`, {
        kind: 'done',
        text: 'Đã gỡ minh chứng. Văn bản vẫn ở trong sổ.',
      });
    },
  }),
  action({
    path: '/nhiem-vu/:id/gia-han',
    permission: ASSIGN,
    async run(c) {
      const taskId = c.id('id');
      const values = typed(c);
      const { date, problems } = dateOf(values.newDeadline ?? '', 'newDeadline');
      const failed = (list: readonly Problem[]) => show(c, { failed: 'extend', values, problems: list });
      if (problems.length > 0) return failed(problems);
      const reason = values.extendReason ?? '';
      const done = await outcomeOf(() => c.write((tx) => extendDeadline(tx, { taskId, deadline: date ?? '', reason })));
      if (!done.ok) return failed(done.problems);
      return c.redirect(`/nhiem-vu/${taskId}`, { kind: 'done', text: `Đã gia hạn đến ${formatDate(date!)}.` });
    },
  }),
  page({ path: '/nhiem-vu/:id/huy', permission: ASSIGN, run: (c) => askCancel(c, '', []) }),
  action({
    path: '/nhiem-vu/:id/huy',
    permission: ASSIGN,
    async run(c) {
      const taskId = c.id('id');
      const reason = c.form.text('reason');
      const done = await outcomeOf(() => c.write((tx) => cancelTask(tx, { taskId, reason })));
      if (!done.ok) return askCancel(c, reason, done.problems);
      return c.redirect(`/nhiem-vu/${taskId}`, { kind: 'done', text: 'Đã hủy nhiệm vụ.' });
    },
  }),
];

async function askCancel(c: PageContext, reason: string, problems: readonly Problem[]): Promise<Response> {
  const found = await c.read(async (tx) => {
    const asked = await task(tx, c.id('id'));
    await tx.require(ASSIGN, asked.leadUnitId);
    return asked;
  });
  const where = crumbs(c, 'tasks', { label: found.title, path: `/nhiem-vu/${found.id}` }, { label: 'Hủy' });
  const body = <CancelTaskPage link={c.link} task={found} reason={reason} problems={problems} />;
  return c.page({ title: 'Hủy nhiệm vụ', current: TARGETS, crumbs: where }, body, problems.length > 0 ? 422 : 200);
}
