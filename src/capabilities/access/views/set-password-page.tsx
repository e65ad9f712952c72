import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, Hidden, Lead, Part, TextInput } from '../../../ui/index.ts';
import { messageAt, summary } from './words.tsx';

export interface SetPasswordPageProps {
  name: string;
  email: string;
  token: string;
  problems: readonly Problem[];
}

/** A person with a set-password link chooses a password. */
export function SetPasswordPage({ name, email, token, problems }: SetPasswordPageProps) {
  return (
    <>
      <Lead title="Đặt mật khẩu" say={`Tài khoản của ${name}.`} facts={email} />
      <Part id="mat-khau" title="Mật khẩu mới">
        <ErrorSummary items={summary(problems)} />
        <form method="post" action="/mat-khau">
          <Hidden name="ma" value={token} />
          {/* Tells the browser's password store whose password this is. */}
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <NewPasswordFields problems={problems} />
          <Actions>
            <Button kind="main">Đặt mật khẩu</Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}

/** The new password twice. */
export function NewPasswordFields({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      <TextInput
        name="password"
        label="Mật khẩu mới"
        type="password"
        autocomplete="new-password"
        width="m"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó."
        error={messageAt(problems, 'password')}
      />
      <TextInput
        name="again"
        label="Ghi lại lần nữa"
        type="password"
        autocomplete="new-password"
        width="m"
        error={messageAt(problems, 'again')}
      />
    </>
  );
}
