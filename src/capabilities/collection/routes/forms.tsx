import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { changeForm } from '../commands/change-form.ts';
import { designForm, type FormDraft } from '../commands/design-form.ts';
import { type EditedForm, editedForm, editForm } from '../domain/form-editor.ts';
import { type Form, form, forms } from '../queries/forms.ts';
import { roundsOfForm } from '../queries/indicator-uses.ts';
import { indicatorOptions, indicators } from '../queries/indicators.ts';
import { FormEditor } from '../views/form-editor.tsx';
import { FormPage, FormsPage } from '../views/forms-pages.tsx';
import { crumbsTo, DESIGN, HOME, outcomeOf, READ } from './service.ts';

const LIST = '/bieu-mau';
const list = (c: PageContext) => ({ label: 'Biểu mẫu', href: c.link(LIST) });
const empty: EditedForm = { code: '', name: '', note: '', lines: [], rules: [] };

const editedOf = (one: Form): EditedForm => ({
  code: one.code,
  name: one.name,
  note: one.note ?? '',
  lines: one.lines.map((line) => ({
    indicatorId: line.indicatorId,
    label: line.label,
    group: line.groupName ?? '',
    required: line.required,
  })),
  rules: one.rules.map((rule) => ({ kind: rule.kind, whole: rule.wholeIndicatorId, parts: rule.partIndicatorIds })),
});

const draftOf = (edited: EditedForm): FormDraft => ({
  code: edited.code,
  name: edited.name,
  note: edited.note || null,
  lines: edited.lines.map((line) => ({
    indicatorId: line.indicatorId,
    label: line.label,
    groupName: line.group || null,
    required: line.required,
  })),
  rules: edited.rules.map((rule) => ({
    kind: rule.kind,
    wholeIndicatorId: rule.whole ?? 0,
    partIndicatorIds: rule.parts,
  })),
});

/** @param formId the form that is changed; null: a new one */
async function editor(
  c: PageContext,
  formId: number | null,
  edited: EditedForm,
  problems: readonly Problem[] = [],
): Promise<Response> {
  const options = await c.read((tx) => indicatorOptions(tx));
  const title = formId === null ? 'Soạn biểu mẫu' : 'Sửa biểu mẫu';
  const own = formId === null ? c.link(`${LIST}/moi`) : c.link(`${LIST}/${formId}`);
  const body = (
    <FormEditor
      title={title}
      action={own}
      back={formId === null ? c.link(LIST) : own}
      button="Lưu biểu mẫu"
      form={edited}
      problems={problems}
      indicators={options}
    />
  );
  const status = problems.length > 0 ? 422 : 200;
  return c.page({ title, current: HOME, crumbs: crumbsTo(c, list(c), { label: title }) }, body as Html, status);
}

/** Every button of the editor: the small ones change what is on the page, “Lưu” keeps it. */
async function edit(c: ActionContext, formId: number | null): Promise<Response> {
  const edited = editedForm(c.form);
  const what = c.form.text('viec');
  if (what !== '' && what !== 'luu') {
    const id = c.form.int('add');
    const add = what === 'them-dong' && id !== null ? await c.read((tx) => indicators(tx, [id])) : [];
    return editor(c, formId, editForm(edited, what, add));
  }
  const draft = draftOf(edited);
  const outcome = await outcomeOf(() =>
    c.write(async (tx) => {
      if (formId === null) return designForm(tx, draft);
      await changeForm(tx, { formId, draft });
      return formId;
    }),
  );
  if (outcome.kind === 'done')
    return c.redirect(`${LIST}/${outcome.value}`, { kind: 'done', text: `Đã lưu biểu “${draft.name}”.` });
  if (outcome.kind === 'problems') return editor(c, formId, edited, outcome.problems);
  return c.redirect(`${LIST}/${formId}`, { kind: 'problem', text: outcome.text });
}

export const formRoutes: Route[] = [
  page({
    path: LIST,
    permission: READ,
    async run(c) {
      const all = await c.read((tx) => forms(tx));
      const body = <FormsPage link={c.link} forms={all} designs={await c.may(DESIGN, null)} />;
      return c.page({ title: 'Biểu mẫu', current: HOME, crumbs: crumbsTo(c, { label: 'Biểu mẫu' }) }, body as Html);
    },
  }),
  page({ path: `${LIST}/moi`, permission: DESIGN, run: (c) => editor(c, null, empty) }),
  action({ path: `${LIST}/moi`, permission: DESIGN, run: (c) => edit(c, null) }),
  page({
    path: `${LIST}/:id`,
    permission: READ,
    async run(c) {
      const id = c.id('id');
      const seen = await c.read(async (tx) => ({ form: await form(tx, id), rounds: await roundsOfForm(tx, id) }));
      const body = <FormPage link={c.link} {...seen} designs={await c.may(DESIGN, null)} />;
      const { name } = seen.form;
      return c.page({ title: name, current: HOME, crumbs: crumbsTo(c, list(c), { label: name }) }, body as Html);
    },
  }),
  page({
    path: `${LIST}/:id/sua`,
    permission: DESIGN,
    run: async (c) => editor(c, c.id('id'), editedOf(await c.read((tx) => form(tx, c.id('id'))))),
  }),
  action({ path: `${LIST}/:id`, permission: DESIGN, run: (c) => edit(c, c.id('id')) }),
];
