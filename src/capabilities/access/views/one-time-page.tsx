import { Actions, Button, Lead } from '../../../ui/index.ts';

export interface OneTimePageProps {
  /** The address the form posts to. */
  action: string;
  name: string;
  roles: string[];
  places: string[];
}

/** Opening the link uses nothing up: only the button does, so that previews of the link in mail and chat are harmless. */
export function OneTimePage({ action, name, roles, places }: OneTimePageProps) {
  const role = roles.length > 0 ? roles.join(', ') : name;
  return (
    <Lead title={`Vào với vai ${role}`} say={`Tài khoản trình diễn của ${name}.`} facts={places.join(' · ')}>
      <form method="post" action={action}>
        <Actions>
          <Button kind="main">{`Vào với vai ${role}`}</Button>
        </Actions>
      </form>
      <p class="note">Đường dẫn này dùng được một lần.</p>
    </Lead>
  );
}

/** A link that opens nothing any more. */
export function DeadLinkPage({ title, say }: { title: string; say: string }) {
  return (
    <Lead
      title={title}
      say={say}
      actions={
        <Button href="/dang-nhap" kind="main">
          Đăng nhập bằng mật khẩu
        </Button>
      }
    />
  );
}
