import { action, type PageContext, page, type Route, SIGNED_IN } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { deviceName } from '../domain/device.ts';
import { AccountPage } from '../views/account-page.tsx';
import { authOf, sessionOf, withCookies } from './service.ts';
import { newPasswordProblems } from './sign-in.tsx';

const scope = 'global';
const permission = SIGNED_IN;
const oldField = { kind: 'field', name: 'old' } as const;

async function accountPage(c: PageContext, problems: readonly Problem[], status = 200): Promise<Response> {
  const auth = authOf(c);
  const session = sessionOf(c);
  const [sessions, authorities, hasPassword] = await Promise.all([
    auth.sessionsOf(session.userId),
    auth.authoritiesOf(session.userId),
    auth.hasPassword(session.userId),
  ]);
  const view = (
    <AccountPage
      name={session.name}
      email={session.email}
      hasPassword={hasPassword}
      authorities={authorities}
      sessions={sessions.map((each) => ({
        ...each,
        device: deviceName(each.userAgent),
        current: each.id === session.id,
      }))}
      problems={problems}
    />
  );
  return c.page({ title: 'Tài khoản', bare: true }, view, status);
}

export const accountRoutes: Route[] = [
  page({ path: '/tai-khoan', scope, permission, run: (c) => accountPage(c, []) }),
  action({
    path: '/tai-khoan/mat-khau',
    scope,
    permission,
    maxBytes: 20_000,
    async run(c) {
      const session = sessionOf(c);
      const fresh = c.form.raw('password');
      const problems = newPasswordProblems(fresh, c.form.raw('again'), session);
      if (problems.length > 0) return accountPage(c, problems, 422);
      const change = await authOf(c).changePassword(c.form.raw('old'), fresh, session, c.request);
      if (change.kind === 'wrong')
        return accountPage(c, [error('old_wrong', 'Mật khẩu đang dùng không đúng.', oldField)], 422);
      if (change.kind === 'limited') {
        const text = `Đã thử sai quá nhiều lần. Thử lại sau ${change.minutes} phút.`;
        return accountPage(c, [error('old_limited', text, oldField)], 429);
      }
      const text = 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.';
      return withCookies(c.redirect('/tai-khoan', { kind: 'done', text }), change.cookies);
    },
  }),
  action({
    path: '/tai-khoan/phien',
    scope,
    permission,
    async run(c) {
      const session = sessionOf(c);
      const asked = c.form.text('phien');
      const which = asked === 'khac' ? { except: session.id } : { only: asked };
      const ended = await authOf(c).endSessions(session.userId, which);
      return c.redirect('/tai-khoan', { kind: 'done', text: `Đã kết thúc ${ended} phiên.` });
    },
  }),
];
