import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, Lead, Note, Part, TextInput } from '../../../ui/index.ts';
import { GrantFieldset, type GrantFormProps } from './grant-form.tsx';
import { messageAt, summary } from './words.tsx';

export interface NewPersonPageProps extends Omit<GrantFormProps, 'values'> {
  back: string;
  values: GrantFormProps['values'] & { name: string; email: string };
  problems: readonly Problem[];
}

/** A new person with their first role. */
export function NewPersonPage({ action, back, values, problems, roles, places }: NewPersonPageProps) {
  return (
    <>
      <Lead
        title="Thêm người dùng"
        say="Người mới tự đặt mật khẩu bằng đường dẫn dùng một lần; không có mật khẩu mặc định."
      />
      <Part id="nguoi" title="Người và vai trò đầu tiên">
        <ErrorSummary items={summary(problems)} />
        <form method="post" action={action}>
          <TextInput
            name="name"
            label="Họ tên"
            value={values.name}
            width="m"
            maxlength={200}
            error={messageAt(problems, 'name')}
          />
          <TextInput
            name="email"
            label="Địa chỉ thư"
            type="email"
            hint="Dùng để đăng nhập. Đã có tài khoản ở cơ quan khác thì ghi đúng địa chỉ ấy."
            value={values.email}
            width="m"
            maxlength={200}
            error={messageAt(problems, 'email')}
          />
          <GrantFieldset roles={roles} places={places} values={values} problems={problems} />
          <Actions>
            <Button kind="main">Thêm và cấp vai trò</Button>
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          </Actions>
        </form>
        <Note>Chỉ cấp được quyền mà chính mình đang giữ, ở đơn vị đó, ít nhất đến ngày ấy.</Note>
      </Part>
    </>
  );
}
