import { notFound } from '../../../kernel/errors/index.ts';
import { action, type PageContext, PUBLIC, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import type { SignIn } from '../auth/create-auth.ts';
import type { LinkState } from '../auth/links.ts';
import { localPath } from '../domain/local-path.ts';
import { passwordProblems } from '../domain/password-rules.ts';
import { DeadLinkPage, OneTimePage } from '../views/one-time-page.tsx';
import { SetPasswordPage } from '../views/set-password-page.tsx';
import { SignInPage, type SignInPageProps } from '../views/sign-in-page.tsx';
import { StartPage } from '../views/start-page.tsx';
import { authOf, goTo, withCookies } from './service.ts';

const scope = 'global';
const permission = PUBLIC;
const frame = (title: string) => ({ title, bare: true });

/** Where to go after sign-in: where one wanted to, else the only authority, else the list of them. */
async function destination(c: PageContext, userId: string): Promise<string> {
  const wanted = localPath(c.query('tiep'));
  if (wanted !== null) return wanted;
  const authorities = await authOf(c).authoritiesOf(userId);
  return authorities.length === 1 ? `/${authorities[0]?.slug}` : '/';
}

const signInPage = (c: PageContext, props: Omit<SignInPageProps, 'next'>, status = 200) =>
  c.page(frame('Đăng nhập'), <SignInPage next={localPath(c.query('tiep'))} {...props} />, status);

/** What to say, and with which status, when a sign-in did not succeed. */
function refusal(signIn: Exclude<SignIn, { kind: 'done' }>): { problem: string; status: number } {
  switch (signIn.kind) {
    case 'wrong':
      return { problem: 'Địa chỉ thư hoặc mật khẩu không đúng.', status: 422 };
    case 'limited':
      return { problem: `Đã thử sai quá nhiều lần. Thử lại sau ${signIn.minutes} phút.`, status: 429 };
    case 'disabled':
      return { problem: 'Tài khoản này đang khóa. Hỏi người quản trị của cơ quan.', status: 403 };
  }
}

function deadLink(c: PageContext, state: Exclude<LinkState, { kind: 'good' }>) {
  const words = {
    used: ['Đường dẫn đã dùng rồi', 'Mỗi đường dẫn chỉ vào được một lần. Lấy đường dẫn mới từ người gửi.', 410],
    expired: ['Đường dẫn đã hết hạn', 'Lấy đường dẫn mới từ người gửi.', 410],
    unknown: ['Không có đường dẫn này', 'Kiểm tra xem đường dẫn có bị cắt mất phần cuối.', 404],
  } as const;
  const [title, say, status] = words[state.kind];
  return c.page(frame(title), <DeadLinkPage title={title} say={say} />, status);
}

const noPasswordLink = (c: PageContext) =>
  c.page(
    frame('Đường dẫn không còn dùng được'),
    <DeadLinkPage
      title="Đường dẫn không còn dùng được"
      say="Đường dẫn đặt mật khẩu dùng được một lần, trong 72 giờ. Xin người quản trị cấp đường dẫn mới."
    />,
    410,
  );

export const signInRoutes: Route[] = [
  page({
    path: '/',
    scope,
    permission,
    async run(c) {
      if (c.session === null) return goTo('/dang-nhap');
      const authorities = await authOf(c).authoritiesOf(c.session.userId);
      if (authorities.length === 1) return goTo(`/${authorities[0]?.slug}`);
      return c.page(frame('Cơ quan'), <StartPage name={c.session.name} authorities={authorities} />);
    },
  }),
  page({
    path: '/dang-nhap',
    scope,
    permission,
    async run(c) {
      return c.session ? goTo(await destination(c, c.session.userId)) : signInPage(c, {});
    },
  }),
  action({
    path: '/dang-nhap',
    scope,
    permission,
    maxBytes: 20_000,
    async run(c) {
      const email = c.form.text('email');
      const signIn = await authOf(c).signIn(email, c.form.raw('password'), c.request);
      if (signIn.kind === 'done') return withCookies(c.redirect(await destination(c, signIn.userId)), signIn.cookies);
      const { problem, status } = refusal(signIn);
      return signInPage(c, { email, problem }, status);
    },
  }),
  action({
    path: '/dang-xuat',
    scope,
    permission,
    async run(c) {
      const cookies = await authOf(c).signOut(c.request.headers);
      return withCookies(c.redirect('/dang-nhap', { kind: 'done', text: 'Đã đăng xuất.' }), cookies);
    },
  }),
  page({
    path: '/vao/:token',
    scope,
    permission,
    async run(c) {
      const auth = authOf(c);
      if (!auth.demo) throw notFound();
      const state = await auth.lookAtOneTimeLink(c.param('token'));
      if (state.kind !== 'good') return deadLink(c, state);
      const [name, authorities] = await Promise.all([auth.nameOf(state.userId), auth.authoritiesOf(state.userId)]);
      const view = (
        <OneTimePage
          action={c.url.pathname + c.url.search}
          name={name}
          roles={[...new Set(authorities.flatMap((authority) => authority.roles))]}
          places={authorities.map((authority) => authority.name)}
        />
      );
      return c.page(frame('Vào bản trình diễn'), view);
    },
  }),
  action({
    path: '/vao/:token',
    scope,
    permission,
    async run(c) {
      const auth = authOf(c);
      if (!auth.demo) throw notFound();
      const signIn = await auth.signInByLink(c.param('token'), c.request);
      if (signIn.kind === 'done') return withCookies(c.redirect(await destination(c, signIn.userId)), signIn.cookies);
      if (signIn.kind === 'used' || signIn.kind === 'expired' || signIn.kind === 'unknown') return deadLink(c, signIn);
      const { problem, status } = refusal(signIn);
      return signInPage(c, { problem }, status);
    },
  }),
  page({
    path: '/mat-khau',
    scope,
    permission,
    async run(c) {
      const token = c.query('ma');
      const person = await authOf(c).personOfPasswordLink(token);
      if (!person) return noPasswordLink(c);
      return c.page(frame('Đặt mật khẩu'), <SetPasswordPage {...person} token={token} problems={[]} />);
    },
  }),
  action({
    path: '/mat-khau',
    scope,
    permission,
    maxBytes: 20_000,
    async run(c) {
      const auth = authOf(c);
      const token = c.form.text('ma');
      const person = await auth.personOfPasswordLink(token);
      if (!person) return noPasswordLink(c);
      const problems = newPasswordProblems(c.form.raw('password'), c.form.raw('again'), person);
      if (problems.length > 0) {
        const view = <SetPasswordPage {...person} token={token} problems={problems} />;
        return c.page(frame('Đặt mật khẩu'), view, 422);
      }
      if (!(await auth.setPassword(token, c.form.raw('password')))) return noPasswordLink(c);
      return c.redirect('/dang-nhap', { kind: 'done', text: 'Đã đặt mật khẩu. Đăng nhập bằng mật khẩu mới.' });
    },
  }),
];

/** The rules of a new password, and that it was typed the same twice. */
export function newPasswordProblems(password: string, again: string, person: { email: string }): Problem[] {
  const problems = passwordProblems(password, person);
  if (password !== again)
    problems.push(error('password_differs', 'Hai lần ghi không giống nhau.', { kind: 'field', name: 'again' }));
  return problems;
}
