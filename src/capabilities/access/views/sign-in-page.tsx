import { Actions, Button, Flash, Lead, Part, TextInput } from '../../../ui/index.ts';

export interface SignInPageProps {
  /** Where to go afterwards, a path of this server. */
  next: string | null;
  email?: string;
  /** What went wrong: never which of the two was wrong. */
  problem?: string;
}

/** Address and password. */
export function SignInPage({ next, email, problem }: SignInPageProps) {
  return (
    <>
      <Lead title="Đăng nhập" />
      <Part id="dang-nhap" title="Tài khoản">
        {problem && <Flash kind="problem" text={problem} />}
        <form method="post" action={next ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap'}>
          <TextInput name="email" label="Địa chỉ thư" type="email" autocomplete="username" value={email} width="m" />
          <TextInput name="password" label="Mật khẩu" type="password" autocomplete="current-password" width="m" />
          <Actions>
            <Button kind="main">Đăng nhập</Button>
          </Actions>
        </form>
        <p class="note">Quên mật khẩu hoặc chưa có: người quản trị của cơ quan cấp một đường dẫn để tự đặt mật khẩu.</p>
      </Part>
    </>
  );
}
