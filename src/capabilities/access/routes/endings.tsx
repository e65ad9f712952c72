import { notFound } from '../../../kernel/errors/index.ts';
import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { parseDate } from '../../../kernel/time/index.ts';
import { disableUser } from '../commands/disable-user.ts';
import { enableUser } from '../commands/enable-user.ts';
import { revokeGrant } from '../commands/revoke-grant.ts';
import { person } from '../queries/people.ts';
import { rightsOf } from '../queries/rights-of.ts';
import { DisablePage, EndGrantPage } from '../views/confirm-pages.tsx';
import { authOf, goBack, outcomeOf, userIdOf } from './service.ts';

const permission = 'access.manage';
const lastDayField = { kind: 'field', name: 'lastDay' } as const;

async function endGrantPage(
  c: PageContext,
  grantId: number | null,
  failed: { lastDay: string; problems: readonly Problem[] } | null = null,
): Promise<Response> {
  const userId = userIdOf(c);
  const { card, grant } = await c.read(async (tx) => ({
    card: await person(tx, userId),
    grant: (await rightsOf(tx, userId)).grants.find((each) => each.id === grantId),
  }));
  if (!card || !grant) throw notFound('Không có lần cấp vai trò này.');
  const view = (
    <EndGrantPage
      name={card.name}
      grant={grant}
      action={c.link(`/quyen/${userId}/thu`)}
      back={c.link(`/quyen/${userId}`)}
      lastDay={failed?.lastDay ?? ''}
      problems={failed?.problems ?? []}
    />
  );
  return c.page({ title: 'Kết thúc vai trò', ...frameOf(c, userId, card.name) }, view, failed ? 422 : 200);
}

const frameOf = (c: PageContext, userId: string, name: string) => ({
  current: '/quyen',
  crumbs: [
    { label: 'Quyền', href: c.link('/quyen') },
    { label: name, href: c.link(`/quyen/${userId}`) },
  ],
});

export const endingRoutes: Route[] = [
  page({
    path: '/quyen/:userId/thu',
    permission,
    run: (c) => endGrantPage(c, /^\d{1,15}$/.test(c.query('lan')) ? Number(c.query('lan')) : null),
  }),
  action({
    path: '/quyen/:userId/thu',
    permission,
    async run(c) {
      const userId = userIdOf(c);
      const grantId = c.form.int('lan');
      if (grantId === null) throw notFound('Không có lần cấp vai trò này.');
      const typed = c.form.text('lastDay');
      const lastDay = typed === '' ? null : parseDate(typed);
      if (typed !== '' && lastDay === null) {
        const problem = error('last_day_wrong', 'Ghi ngày cuối, ví dụ 31/12/2026, hoặc bỏ trống.', lastDayField);
        return endGrantPage(c, grantId, { lastDay: typed, problems: [problem] });
      }
      const outcome = await outcomeOf(() => c.write((tx) => revokeGrant(tx, { grantId, lastDay })));
      if (outcome.kind === 'problems') return endGrantPage(c, grantId, { lastDay: typed, problems: outcome.problems });
      return goBack(c, `/quyen/${userId}`, outcome, 'Đã kết thúc vai trò.');
    },
  }),
  page({
    path: '/quyen/:userId/khoa',
    permission,
    async run(c) {
      const userId = userIdOf(c);
      const card = await c.read((tx) => person(tx, userId));
      if (!card) throw notFound('Không có người dùng này.');
      const path = c.link(`/quyen/${userId}`);
      const view = <DisablePage name={card.name} action={`${path}/khoa`} back={path} />;
      return c.page({ title: 'Khóa tài khoản', ...frameOf(c, userId, card.name) }, view);
    },
  }),
  action({
    path: '/quyen/:userId/khoa',
    permission,
    async run(c) {
      const userId = userIdOf(c);
      const outcome = await outcomeOf(async () => {
        await c.write((tx) => disableUser(tx, { userId }));
        await authOf(c).endSessions(userId, 'all');
      });
      return goBack(c, `/quyen/${userId}`, outcome, 'Đã khóa tài khoản và kết thúc mọi phiên đăng nhập.');
    },
  }),
  action({
    path: '/quyen/:userId/mo-khoa',
    permission,
    async run(c) {
      const userId = userIdOf(c);
      const outcome = await outcomeOf(async () => {
        await c.write((tx) => enableUser(tx, { userId }));
        // Sessions of before the lock stay ended, even if they could not be cleared then.
        await authOf(c).endSessions(userId, 'all');
      });
      return goBack(c, `/quyen/${userId}`, outcome, 'Đã mở khóa tài khoản.');
    },
  }),
];
