import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { citationView } from '../../documents/index.ts';
import { mainUnit } from '../../org/index.ts';
import { changeTarget } from '../commands/change-target.ts';
import { setTarget } from '../commands/set-target.ts';
import { emptyTargetFields, fieldsFrom, fieldsOf, readTarget, type TargetFields } from '../domain/target-form.ts';
import { currentSpan } from '../queries/current-span.ts';
import { targetChoices } from '../queries/form-choices.ts';
import { target } from '../queries/targets.ts';
import { TargetFormPage } from '../views/target-form-page.tsx';
import { crumbs, idIn, outcomeOf, TARGETS } from './outcome.ts';

const SET = 'targets.set';

interface Failed {
  values: TargetFields;
  problems: readonly Problem[];
  reason?: string;
}

async function newPage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const unit = await mainUnit(tx, c.asOf);
    const unitId = idIn(c.query('dv')) ?? unit?.id ?? null;
    const span = unitId === null ? null : await currentSpan(tx, unitId, c.asOf);
    return { unitId, span, choices: await targetChoices(tx, c.asOf, unitId) };
  });
  const running = seen.span && { kind: 'term' as const, start: seen.span.from, end: seen.span.to };
  const values = failed?.values ?? {
    ...emptyTargetFields,
    unitId: seen.unitId === null ? '' : String(seen.unitId),
    period: running && seen.span?.of === 'của nhiệm kỳ' ? formatPeriod(running) : '',
  };
  const title = 'Đặt chỉ tiêu';
  const body = (
    <TargetFormPage
      link={c.link}
      title={title}
      action="/chi-tieu/moi"
      back="/chi-tieu"
      button="Đặt chỉ tiêu"
      values={values}
      choices={seen.choices}
      problems={failed?.problems ?? []}
      citation={null}
      place={null}
      reason={null}
    />
  );
  return c.page({ title, current: TARGETS, crumbs: crumbs(c, 'targets', { label: title }) }, body, failed ? 422 : 200);
}

async function changePage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const found = await target(tx, c.id('id'));
    await tx.require(SET, found.unitId);
    return {
      found,
      choices: await targetChoices(tx, c.asOf, found.unitId),
      place: found.citation && (await citationView(tx, found.citation)),
    };
  });
  const { found } = seen;
  const back = `/chi-tieu/${found.id}`;
  const body = (
    <TargetFormPage
      link={c.link}
      title={`Sửa chỉ tiêu: ${found.name}`}
      action={`${back}/sua`}
      back={back}
      button="Ghi thay đổi"
      values={failed?.values ?? fieldsOf(found)}
      choices={seen.choices}
      problems={failed?.problems ?? []}
      citation={found.citation}
      place={seen.place}
      reason={failed?.reason ?? ''}
    />
  );
  const where = crumbs(c, 'targets', { label: found.name, path: back }, { label: 'Sửa' });
  return c.page({ title: 'Sửa chỉ tiêu', current: TARGETS, crumbs: where }, body, failed ? 422 : 200);
}

/** The forms that set and change a target. */
export const targetFormRoutes: Route[] = [
  page({ path: '/chi-tieu/moi', permission: SET, run: (c) => newPage(c) }),
  action({
    path: '/chi-tieu/moi',
    permission: SET,
    async run(c) {
      const values = fieldsFrom(c.form.fields);
      const { draft, problems } = readTarget(values);
      if (draft === null) return newPage(c, { values, problems });
      const done = await outcomeOf(() => c.write((tx) => setTarget(tx, draft)));
      if (!done.ok) return newPage(c, { values, problems: done.problems });
      return c.redirect(`/chi-tieu/${done.value}`, { kind: 'done', text: `Đã đặt chỉ tiêu “${draft.name}”.` });
    },
  }),
  page({ path: '/chi-tieu/:id/sua', permission: SET, run: (c) => changePage(c) }),
  action({
    path: '/chi-tieu/:id/sua',
    permission: SET,
    async run(c) {
      const targetId = c.id('id');
      const was = await c.read((tx) => target(tx, targetId));
      const values = fieldsFrom(c.form.fields);
      const reason = c.form.text('reason');
      const { draft, problems } = readTarget(values, was);
      if (draft === null) return changePage(c, { values, problems, reason });
      const done = await outcomeOf(() => c.write((tx) => changeTarget(tx, { targetId, draft, reason })));
      if (!done.ok) return changePage(c, { values, problems: done.problems, reason });
      return c.redirect(`/chi-tieu/${targetId}`, { kind: 'done', text: 'Đã ghi thay đổi của chỉ tiêu.' });
    },
  }),
];
