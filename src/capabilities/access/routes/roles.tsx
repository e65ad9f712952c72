import { permissions as labels } from '../../../contracts/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { changeRole } from '../commands/change-role.ts';
import { defineRole } from '../commands/define-role.ts';
import { roles } from '../queries/roles.ts';
import { RoleForm, type RoleFormProps } from '../views/role-form.tsx';
import { RolesPage } from '../views/roles-page.tsx';
import { goBack, outcomeOf } from './service.ts';

const manage = 'access.manage';
const list = '/quyen/vai-tro';

function formPage(
  c: PageContext,
  form: Pick<RoleFormProps, 'title' | 'action' | 'values' | 'holders'>,
  problems: readonly Problem[] = [],
) {
  const view = <RoleForm {...form} back={c.link(list)} labels={labels} problems={problems} />;
  const crumbs = [
    { label: 'Quyền', href: c.link('/quyen') },
    { label: 'Vai trò', href: c.link(list) },
    { label: form.title },
  ];
  return c.page({ title: form.title, current: '/quyen', crumbs }, view, problems.length > 0 ? 422 : 200);
}

async function roleOf(c: PageContext) {
  const id = c.id('roleId');
  const role = (await c.read(roles)).find((each) => each.id === id);
  if (!role) throw notFound('Không có vai trò này.');
  return role;
}

const typed = (c: ActionContext) => ({ name: c.form.text('name'), permissions: c.form.all('permissions') });
const newForm = (c: PageContext) => ({ title: 'Thêm vai trò', action: c.link(`${list}/moi`), holders: 0 });

export const roleRoutes: Route[] = [
  page({
    path: list,
    permission: 'access.read',
    async run(c) {
      const manages = await c.may(manage, null);
      const view = <RolesPage link={c.link} roles={await c.read(roles)} labels={labels} manages={manages} />;
      const crumbs = [{ label: 'Quyền', href: c.link('/quyen') }, { label: 'Vai trò' }];
      return c.page({ title: 'Vai trò', current: '/quyen', crumbs }, view);
    },
  }),
  page({
    path: `${list}/moi`,
    permission: manage,
    run: (c) => formPage(c, { ...newForm(c), values: { name: '', permissions: [] } }),
  }),
  action({
    path: `${list}/moi`,
    permission: manage,
    async run(c) {
      const values = typed(c);
      const outcome = await outcomeOf(() => c.write((tx) => defineRole(tx, values)));
      if (outcome.kind === 'problems') return formPage(c, { ...newForm(c), values }, outcome.problems);
      return goBack(c, list, outcome, `Đã thêm vai trò ${values.name}.`);
    },
  }),
  page({
    path: `${list}/:roleId`,
    permission: manage,
    async run(c) {
      const role = await roleOf(c);
      return formPage(c, {
        title: role.name,
        action: c.link(`${list}/${role.id}`),
        values: role,
        holders: role.holders,
      });
    },
  }),
  action({
    path: `${list}/:roleId`,
    permission: manage,
    async run(c) {
      const role = await roleOf(c);
      const values = typed(c);
      const outcome = await outcomeOf(() => c.write((tx) => changeRole(tx, { roleId: role.id, ...values })));
      if (outcome.kind !== 'problems') return goBack(c, list, outcome, `Đã lưu vai trò ${values.name}.`);
      const form = { title: role.name, action: c.link(`${list}/${role.id}`), values, holders: role.holders };
      return formPage(c, form, outcome.problems);
    },
  }),
];
