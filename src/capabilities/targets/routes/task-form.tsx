import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { citationView } from '../../documents/index.ts';
import { mainUnit } from '../../org/index.ts';
import { assignTask } from '../commands/assign-task.ts';
import { changeTask } from '../commands/change-task.ts';
import { emptyTaskFields, fieldsOfTask, readTask, type TaskFields, taskFieldsFrom } from '../domain/task-form.ts';
import { taskChoices } from '../queries/form-choices.ts';
import { task } from '../queries/tasks.ts';
import { TaskFormPage } from '../views/task-forms.tsx';
import { crumbs, idIn, outcomeOf, TARGETS } from './outcome.ts';

const ASSIGN = 'tasks.assign';

interface Failed {
  values: TaskFields;
  problems: readonly Problem[];
}

async function newPage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const unitId = idIn(failed?.values.leadUnitId ?? c.query('dv')) ?? (await mainUnit(tx, c.asOf))?.id ?? null;
    return { unitId, choices: await taskChoices(tx, c.asOf, unitId) };
  });
  const values = failed?.values ?? {
    ...emptyTaskFields,
    leadUnitId: seen.unitId === null ? '' : String(seen.unitId),
    targetId: c.query('ct'),
  };
  const title = 'Giao nhiệm vụ';
  const body = (
    <TaskFormPage
      link={c.link}
      title={title}
      action="/nhiem-vu/moi"
      back="/nhiem-vu"
      button="Giao nhiệm vụ"
      values={values}
      choices={seen.choices}
      problems={failed?.problems ?? []}
      citation={null}
      place={null}
    />
  );
  return c.page({ title, current: TARGETS, crumbs: crumbs(c, 'tasks', { label: title }) }, body, failed ? 422 : 200);
}

async function changePage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const found = await task(tx, c.id('id'));
    await tx.require(ASSIGN, found.leadUnitId);
    return {
      found,
      choices: await taskChoices(tx, c.asOf, found.leadUnitId, found.leadPersonId),
      place: found.citation && (await citationView(tx, found.citation)),
    };
  });
  const { found } = seen;
  const back = `/nhiem-vu/${found.id}`;
  const body = (
    <TaskFormPage
      link={c.link}
      title={`Sửa nhiệm vụ: ${found.title}`}
      action={`${back}/sua`}
      back={back}
      button="Ghi thay đổi"
      values={failed?.values ?? fieldsOfTask(found)}
      choices={seen.choices}
      problems={failed?.problems ?? []}
      citation={found.citation}
      place={seen.place}
      deadlineFixed={found.deadline !== null}
    />
  );
  const where = crumbs(c, 'tasks', { label: found.title, path: back }, { label: 'Sửa' });
  return c.page({ title: 'Sửa nhiệm vụ', current: TARGETS, crumbs: where }, body, failed ? 422 : 200);
}

/** The forms that assign and change a task. */
export const taskFormRoutes: Route[] = [
  page({ path: '/nhiem-vu/moi', permission: ASSIGN, run: (c) => newPage(c) }),
  action({
    path: '/nhiem-vu/moi',
    permission: ASSIGN,
    async run(c) {
      const values = taskFieldsFrom(c.form.fields);
      const { draft, problems } = readTask(values);
      if (draft === null) return newPage(c, { values, problems });
      const done = await outcomeOf(() => c.write((tx) => assignTask(tx, draft)));
      if (!done.ok) return newPage(c, { values, problems: done.problems });
      return c.redirect(`/nhiem-vu/${done.value}`, { kind: 'done', text: `Đã giao nhiệm vụ “${draft.title}”.` });
    },
  }),
  page({ path: '/nhiem-vu/:id/sua', permission: ASSIGN, run: (c) => changePage(c) }),
  action({
    path: '/nhiem-vu/:id/sua',
    permission: ASSIGN,
    async run(c) {
      const taskId = c.id('id');
      const values = taskFieldsFrom(c.form.fields);
      const { draft, problems } = readTask(values);
      if (draft === null) return changePage(c, { values, problems });
      const done = await outcomeOf(() => c.write((tx) => changeTask(tx, { taskId, draft })));
      if (!done.ok) return changePage(c, { values, problems: done.problems });
      return c.redirect(`/nhiem-vu/${taskId}`, { kind: 'done', text: 'Đã ghi thay đổi của nhiệm vụ.' });
    },
  }),
];
