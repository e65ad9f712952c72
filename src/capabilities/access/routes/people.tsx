import { invalid, notFound } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type PageContext,
  page,
  type Route,
  SIGNED_IN,
} from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { createUser } from '../commands/create-user.ts';
import { grantRole } from '../commands/grant-role.ts';
import { issuePasswordLink } from '../commands/issue-password-link.ts';
import { PEOPLE_ON_A_PAGE, people, person } from '../queries/people.ts';
import { rightsOf } from '../queries/rights-of.ts';
import { AccountPart, PasswordLinkPage } from '../views/account-part.tsx';
import type { GrantFields } from '../views/grant-form.tsx';
import { NewPersonPage } from '../views/new-person-page.tsx';
import { PeoplePage } from '../views/people-page.tsx';
import { PersonPage } from '../views/person-page.tsx';
import { grantChoices, readGrant } from './grant-fields.ts';
import { authOf, goBack, outcomeOf, sessionOf, userIdOf } from './service.ts';

const MANAGE = 'access.manage';
const crumbs = (c: PageContext, label: string) => [{ label: 'Quyền', href: c.link('/quyen') }, { label }];

async function personPage(
  c: PageContext,
  userId: string,
  failed: { values: GrantFields; problems: readonly Problem[] } | null = null,
): Promise<Response> {
  const manages = await c.may(MANAGE, 'any');
  const found = await c.read(async (tx) => {
    const card = await person(tx, userId);
    if (!card) throw notFound('Không có người dùng này.');
    return { card, rights: await rightsOf(tx, userId), choices: manages ? await grantChoices(tx, c) : null };
  });
  const { card, rights, choices } = found;
  const lookedAfterHere = manages && card.lookedAfterBy === null && userId !== c.session?.userId;
  const view = (
    <PersonPage
      link={c.link}
      person={card}
      rights={rights}
      manages={manages}
      grantForm={choices && !card.disabled ? { ...choices, ...(failed && { values: failed.values }) } : null}
      problems={failed?.problems ?? []}
      account={
        lookedAfterHere && <AccountPart link={c.link} person={card} hasPassword={await authOf(c).hasPassword(userId)} />
      }
    />
  );
  return c.page({ title: card.name, current: '/quyen', crumbs: crumbs(c, card.name) }, view, failed ? 422 : 200);
}

async function newPersonPage(
  c: PageContext,
  failed: { values: GrantFields & { name: string; email: string }; problems: readonly Problem[] } | null = null,
): Promise<Response> {
  const choices = await c.read((tx) => grantChoices(tx, c));
  const view = (
    <NewPersonPage
      {...choices}
      action={c.link('/quyen/moi')}
      back={c.link('/quyen')}
      values={failed?.values ?? { ...choices.values, name: '', email: '' }}
      problems={failed?.problems ?? []}
    />
  );
  const title = 'Thêm người dùng';
  return c.page({ title, current: '/quyen', crumbs: crumbs(c, title) }, view, failed ? 422 : 200);
}

/** Makes a link and shows it; a redirect would have to carry it in an address or a cookie. */
async function showPasswordLink(c: ActionContext, userId: string): Promise<Response> {
  const auth = authOf(c);
  await c.write((tx) => issuePasswordLink(tx, { userId }));
  const url = auth.baseUrl + (await auth.passwordLink(userId));
  const view = <PasswordLinkPage name={await auth.nameOf(userId)} url={url} back={c.link(`/quyen/${userId}`)} />;
  return c.page({ title: 'Đường dẫn đặt mật khẩu', current: '/quyen', crumbs: crumbs(c, 'Đường dẫn') }, view);
}

export const peopleRoutes: Route[] = [
  page({
    path: '/quyen',
    permission: 'access.read',
    async run(c) {
      const query = c.query('q').slice(0, 200);
      const number = c.pageNumber();
      const { people: rows, total } = await c.read((tx) => people(tx, { query, page: number }));
      const view = (
        <PeoplePage
          link={c.link}
          people={rows}
          total={total}
          query={query}
          page={number}
          pages={Math.max(1, Math.ceil(total / PEOPLE_ON_A_PAGE))}
          manages={await c.may(MANAGE, 'any')}
        />
      );
      return c.page({ title: 'Quyền', current: '/quyen', crumbs: [{ label: 'Quyền' }] }, view);
    },
  }),
  page({
    path: '/quyen/toi',
    permission: SIGNED_IN,
    async run(c) {
      const { userId, name, email } = sessionOf(c);
      const rights = await c.read((tx) => rightsOf(tx, userId));
      const me = { id: userId, name, email, disabled: false, sample: false, lookedAfterBy: null };
      const view = (
        <PersonPage link={c.link} person={me} rights={rights} manages={false} grantForm={null} problems={[]} />
      );
      return c.page({ title: 'Quyền của tôi', crumbs: [{ label: 'Quyền của tôi' }] }, view);
    },
  }),
  page({ path: '/quyen/moi', permission: MANAGE, run: (c) => newPersonPage(c) }),
  action({
    path: '/quyen/moi',
    permission: MANAGE,
    async run(c) {
      const grant = readGrant(c.form);
      const values = { ...grant.values, name: c.form.text('name'), email: c.form.text('email') };
      let added = { userId: '', created: false };
      const outcome = await outcomeOf(async () => {
        if (grant.problems.length > 0) throw invalid(grant.problems);
        await c.write(async (tx) => {
          added = await createUser(tx, { email: values.email, name: values.name, unitId: grant.unitId });
          await grantRole(tx, { ...grant, userId: added.userId });
        });
      });
      if (outcome.kind === 'problems') return newPersonPage(c, { values, problems: outcome.problems });
      if (outcome.kind === 'refused') return goBack(c, '/quyen', outcome, '');
      if (added.created) return showPasswordLink(c, added.userId);
      const text = 'Địa chỉ này đã có tài khoản: đã cấp vai trò, người ấy đăng nhập như trước.';
      return c.redirect(`/quyen/${added.userId}`, { kind: 'done', text });
    },
  }),
  page({ path: '/quyen/:userId', permission: 'access.read', run: (c) => personPage(c, userIdOf(c)) }),
  action({
    path: '/quyen/:userId/cap',
    permission: MANAGE,
    async run(c) {
      const userId = userIdOf(c);
      const grant = readGrant(c.form);
      const outcome = await outcomeOf(async () => {
        if (grant.problems.length > 0) throw invalid(grant.problems);
        await c.write((tx) => grantRole(tx, { ...grant, userId }));
      });
      if (outcome.kind === 'problems')
        return personPage(c, userId, { values: grant.values, problems: outcome.problems });
      return goBack(c, `/quyen/${userId}`, outcome, 'Đã cấp vai trò.');
    },
  }),
  action({
    path: '/quyen/:userId/duong-dan',
    permission: MANAGE,
    run: (c) => showPasswordLink(c, userIdOf(c)),
  }),
];
