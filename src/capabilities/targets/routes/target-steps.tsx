import type { ReadTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { parseNumber } from '../../../kernel/number/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, parseDate, today } from '../../../kernel/time/index.ts';
import { successorsOf, unitNames, unitOptions } from '../../org/index.ts';
import { cancelTarget } from '../commands/cancel-target.ts';
import { closeTarget } from '../commands/close-target.ts';
import { transferTarget } from '../commands/transfer-target.ts';
import { target } from '../queries/targets.ts';
import { CancelPage, ClosePage, TransferPage } from '../views/target-steps.tsx';
import { crumbs, idIn, outcomeOf, TARGETS } from './outcome.ts';

const SET = 'targets.set';
type Values = Record<string, string>;

interface Step {
  path: string;
  label: string;
  render(c: PageContext, tx: ReadTx, values: Values, problems: readonly Problem[]): Promise<Html>;
  /** Does it; returns what was done, in words. */
  act(c: ActionContext, values: Values): Promise<string>;
}

async function common(c: PageContext, tx: ReadTx) {
  const found = await target(tx, c.id('id'));
  await tx.require(SET, found.unitId);
  const names = await unitNames(tx, [found.unitId], c.asOf);
  return { target: found, unitName: names.get(found.unitId)?.name ?? '' };
}

const badDate = error('date_invalid', 'Ghi ngày/tháng/năm, ví dụ 01/07/2025.', { kind: 'field', name: 'on' });

const steps: Step[] = [
  {
    path: 'huy',
    label: 'Hủy',
    render: async (c, tx, values, problems) => (
      <CancelPage link={c.link} {...(await common(c, tx))} values={values} problems={problems} />
    ),
    async act(c, values) {
      await c.write((tx) => cancelTarget(tx, { targetId: c.id('id'), reason: values.reason ?? '' }));
      return 'Đã hủy chỉ tiêu. Câu gốc và nhật ký vẫn giữ nguyên.';
    },
  },
  {
    path: 'dong',
    label: 'Đóng',
    render: async (c, tx, values, problems) => (
      <ClosePage link={c.link} {...(await common(c, tx))} values={values} problems={problems} />
    ),
    async act(c, values) {
      const on = dateIn(values);
      await c.write((tx) =>
        closeTarget(tx, { targetId: c.id('id'), on, reason: values.reason ?? '', transferredTo: null }),
      );
      return `Đã đóng chỉ tiêu từ ${formatDate(on)}.`;
    },
  },
  {
    path: 'chuyen',
    label: 'Chuyển',
    async render(c, tx, values, problems) {
      const found = await common(c, tx);
      const successors = await successorsOf(tx, found.target.unitId);
      const names = await unitNames(
        tx,
        successors.map((s) => s.unitId),
        c.asOf,
      );
      const heirs = [...new Set(successors.map((s) => s.unitId))].map((id) => ({
        id,
        label: names.get(id)?.name ?? '',
      }));
      const units = await unitOptions(tx, c.asOf);
      const missing = heirs.filter((heir) => !units.some((unit) => unit.id === heir.id));
      return (
        <TransferPage
          link={c.link}
          {...found}
          heirs={heirs}
          units={[...missing, ...units]}
          values={values}
          problems={problems}
        />
      );
    },
    async act(c, values) {
      const to = receivers(values);
      const on = dateIn(values);
      const made = await c.write((tx) =>
        transferTarget(tx, { targetId: c.id('id'), on, reason: values.reason ?? '', to }),
      );
      return `Đã chuyển chỉ tiêu cho ${made.length} đơn vị.`;
    },
  },
];

function dateIn(values: Values): string {
  const on = parseDate(values.on ?? '');
  if (on === null) throw invalid([badDate]);
  return on;
}

function receivers(values: Values): { unitId: number; value: number | null }[] {
  const problems: Problem[] = [];
  const to = Object.entries(values).flatMap(([name, text]) => {
    const no = /^den-(\d{1,3})$/.exec(name)?.[1];
    const unitId = no === undefined ? null : idIn(text);
    if (unitId === null) return [];
    const level = values[`muc-${no}`] ?? '';
    const value = level === '' ? null : (parseNumber(level)?.value ?? null);
    if (level !== '' && value === null)
      problems.push(error('not_a_number', `“${level}” không phải là số.`, { kind: 'field', name: `muc-${no}` }));
    return { unitId, value };
  });
  if (problems.length > 0) throw invalid(problems);
  return to;
}

async function show(c: PageContext, step: Step, values: Values, problems: readonly Problem[]): Promise<Response> {
  const { body, name } = await c.read(async (tx) => ({
    body: await step.render(c, tx, values, problems),
    name: (await target(tx, c.id('id'))).name,
  }));
  const where = crumbs(c, 'targets', { label: name, path: `/chi-tieu/${c.id('id')}` }, { label: step.label });
  return c.page(
    { title: `${step.label} chỉ tiêu`, current: TARGETS, crumbs: where },
    body,
    problems.length > 0 ? 422 : 200,
  );
}

/** Closing, handing over and cancelling: each is a question on a page of its own. */
export const targetStepRoutes: Route[] = steps.flatMap((step) => [
  page({
    path: `/chi-tieu/:id/${step.path}`,
    permission: SET,
    run: (c) => show(c, step, { on: formatDate(today(undefined, c.now)) }, []),
  }),
  action({
    path: `/chi-tieu/:id/${step.path}`,
    permission: SET,
    async run(c) {
      const values = Object.fromEntries([...c.form.fields].map(([name, text]) => [name, text.trim()]));
      const done = await outcomeOf(() => step.act(c, values));
      if (!done.ok) return show(c, step, values, done.problems);
      return c.redirect(`/chi-tieu/${c.id('id')}`, { kind: 'done', text: done.value });
    },
  }),
]);
