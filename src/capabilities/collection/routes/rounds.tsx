import { invalid } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, parsePeriod } from '../../../kernel/time/index.ts';
import { reachOf, unitOptions } from '../../org/index.ts';
import { openRound } from '../commands/open-round.ts';
import { form, forms } from '../queries/forms.ts';
import { indicators } from '../queries/indicators.ts';
import { countRounds, roundsWithProgress } from '../queries/rounds.ts';
import { unitsToAsk } from '../queries/units-to-ask.ts';
import { RoundForm } from '../views/round-form.tsx';
import { RoundsPage } from '../views/rounds-page.tsx';
import { periodWords } from '../views/words.tsx';
import { A_PAGE, crumbsTo, DESIGN, dateField, HOME, outcomeOf, READ } from './service.ts';

const LIST = '/ky-bao-cao';

interface Typed {
  values: Record<string, string>;
  kinds: string[];
  look: boolean;
}

async function formPage(c: PageContext, typed: Typed, problems: readonly Problem[] = []): Promise<Response> {
  const within = /^\d{1,15}$/.test(typed.values.within ?? '') ? Number(typed.values.within) : null;
  const remarks = typed.look ? await remarksOn(c, typed.values) : [];
  const seen = await c.read(async (tx) => ({
    forms: await forms(tx),
    units: await unitOptions(tx, c.asOf),
    ask: await unitsToAsk(tx, { within, asOf: c.asOf }),
  }));
  const chosen = seen.ask.units.filter((unit) => typed.kinds.includes(unit.kind));
  const body = (
    <RoundForm
      action={c.link(`${LIST}/moi`)}
      back={c.link(LIST)}
      values={typed.values}
      kinds={typed.kinds}
      problems={problems}
      forms={seen.forms.map((f) => ({ value: String(f.id), label: `${f.name} (${f.code}, ${f.lines} dòng)` }))}
      units={seen.units.map((u) => ({ value: String(u.id), label: u.label }))}
      kindOptions={seen.ask.kinds}
      preview={typed.look ? { count: chosen.length, names: chosen.slice(0, 5).map((u) => u.shortName), remarks } : null}
    />
  );
  const title = 'Mở kỳ báo cáo';
  const crumbs = crumbsTo(c, { label: 'Kỳ báo cáo', href: c.link(LIST) }, { label: title });
  return c.page({ title, current: HOME, crumbs }, body as Html, problems.length > 0 ? 422 : 200);
}

/** What does not fit but may be meant: a form of yearly indicators asked for a quarter. */
async function remarksOn(c: PageContext, values: Record<string, string>): Promise<string[]> {
  const period = parsePeriod(values.period ?? '');
  const formId = Number(values.formId);
  if (!period || !Number.isSafeInteger(formId) || formId < 1) return [];
  return c.read(async (tx) => {
    const { lines } = await form(tx, formId);
    const asked = await indicators(
      tx,
      lines.map((line) => line.indicatorId),
    );
    const others = asked.filter((one) => one.periodKind !== period.kind);
    if (others.length === 0) return [];
    const kinds = [...new Set(others.map((one) => periodWords[one.periodKind].toLowerCase()))].join(', ');
    return [`${others.length} chỉ số của biểu tính theo ${kinds}, khác với kỳ số liệu vừa ghi. Kiểm lại trước khi mở.`];
  });
}

async function create(c: ActionContext): Promise<Response> {
  const values = Object.fromEntries(c.form.fields);
  const typed = { values, kinds: c.form.all('kinds'), look: true };
  if (c.form.text('viec') === 'xem') return formPage(c, typed);
  const problems: Problem[] = [];
  const opensOn = dateField(c, 'opensOn', problems, 'Ghi ngày mở kỳ.');
  const dueOn = dateField(c, 'dueOn', problems, 'Ghi hạn gửi.');
  const period = parsePeriod(c.form.text('period'));
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (!period) problems.push(error('period', 'Ghi kỳ số liệu như “năm 2026” hoặc “năm học 2026-2027”.', at('period')));
  const formId = c.form.int('formId');
  if (formId === null) problems.push(error('no_form', 'Chọn biểu mẫu.', at('formId')));
  const { units } = await c.read((tx) => unitsToAsk(tx, { within: c.form.int('within'), asOf: c.asOf }));
  const unitIds = units.filter((unit) => typed.kinds.includes(unit.kind)).map((unit) => unit.id);
  if (unitIds.length === 0)
    problems.push(error('no_units', 'Chọn loại đơn vị phải báo cáo; hiện không có đơn vị nào.', at('units')));
  const outcome = await outcomeOf(() => {
    if (problems.length > 0 || !period || !opensOn || !dueOn || formId === null) throw invalid(problems);
    return c.write((tx) => openRound(tx, { formId, name: c.form.text('name'), period, opensOn, dueOn, unitIds }));
  });
  if (outcome.kind === 'done')
    return c.redirect(`${LIST}/${outcome.value}`, {
      kind: 'done',
      text: `Đã mở kỳ cho ${unitIds.length} đơn vị, hạn gửi ${formatDate(dueOn!)}.`,
    });
  return formPage(c, typed, outcome.kind === 'problems' ? outcome.problems : []);
}

export const roundListRoutes: Route[] = [
  page({
    path: LIST,
    permission: READ,
    async run(c) {
      const number = c.pageNumber();
      const { rounds, total } = await c.read(async (tx) => {
        const within = await reachOf(tx, READ);
        const cut = { limit: A_PAGE, offset: (number - 1) * A_PAGE };
        return {
          rounds: await roundsWithProgress(tx, { ...cut, ...(within && { within }) }),
          total: await countRounds(tx),
        };
      });
      const body = (
        <RoundsPage
          link={c.link}
          asOf={c.asOf}
          rounds={rounds}
          total={total}
          page={number}
          pages={Math.max(1, Math.ceil(total / A_PAGE))}
          designs={await c.may(DESIGN, null)}
        />
      );
      return c.page({ title: 'Kỳ báo cáo', current: HOME, crumbs: crumbsTo(c, { label: 'Kỳ báo cáo' }) }, body as Html);
    },
  }),
  page({
    path: `${LIST}/moi`,
    permission: DESIGN,
    run: (c) => {
      const values = { formId: c.query('bieu'), opensOn: formatDate(c.asOf) };
      return formPage(c, { values, kinds: ['school'], look: false });
    },
  }),
  action({ path: `${LIST}/moi`, permission: DESIGN, run: create }),
];
