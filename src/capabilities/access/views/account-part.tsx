import { Actions, Button, Lead, Note, Part, TextInput } from '../../../ui/index.ts';

export interface AccountPartProps {
  link(path: string): string;
  person: { id: string; disabled: boolean };
  hasPassword: boolean;
}

/** What an administrator can do with an account that the authority looks after. */
export function AccountPart({ link, person, hasPassword }: AccountPartProps) {
  return (
    <Part id="tai-khoan" title="Tài khoản">
      <p>
        {person.disabled
          ? 'Đang khóa: không đăng nhập được.'
          : hasPassword
            ? 'Đang mở, đã có mật khẩu.'
            : 'Đang mở, chưa đặt mật khẩu.'}
      </p>
      {person.disabled ? (
        <form method="post" action={link(`/quyen/${person.id}/mo-khoa`)}>
          <Actions>
            <Button>Mở khóa tài khoản</Button>
          </Actions>
        </form>
      ) : (
        <form method="post" action={link(`/quyen/${person.id}/duong-dan`)}>
          <Actions>
            <Button>{hasPassword ? 'Cấp đường dẫn đặt lại mật khẩu' : 'Cấp đường dẫn đặt mật khẩu'}</Button>
            <Button kind="plain" href={link(`/quyen/${person.id}/khoa`)}>
              Khóa tài khoản
            </Button>
          </Actions>
        </form>
      )}
      <Note>Đường dẫn dùng một lần, trong 72 giờ, chỉ hiện một lần cho người cấp.</Note>
    </Part>
  );
}

/** The link, this once: it is kept nowhere. */
export function PasswordLinkPage({ name, url, back }: { name: string; url: string; back: string }) {
  return (
    <Lead
      title="Đường dẫn đặt mật khẩu"
      say={`Gửi riêng cho ${name}. Ai có đường dẫn này đặt được mật khẩu của người ấy.`}
      actions={
        <Button kind="main" href={back}>
          Đã gửi, về trang người dùng
        </Button>
      }
    >
      <TextInput name="url" label="Đường dẫn" value={url} readonly hint="Dùng một lần, trong 72 giờ." width="full" />
      <p class="note">Đường dẫn chỉ hiện lần này. Mất thì cấp đường dẫn mới.</p>
    </Lead>
  );
}
