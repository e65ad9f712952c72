import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, Lead, Note, Part, RadioGroup, TextInput } from '../../../ui/index.ts';
import { messageAt, summary } from './words.tsx';

export interface RoleFormProps {
  title: string;
  action: string;
  back: string;
  labels: Readonly<Record<string, string>>;
  values: { name: string; permissions: readonly string[] };
  /** People who have the role today. */
  holders: number;
  problems: readonly Problem[];
}

/** A role: a name and permissions of the closed list. */
export function RoleForm({ title, action, back, labels, values, holders, problems }: RoleFormProps) {
  return (
    <>
      <Lead
        title={title}
        {...(holders > 0 && { say: `${holders} người đang giữ vai trò này; sửa xong có hiệu lực ngay với họ.` })}
      />
      <Part id="vai-tro" title="Vai trò">
        <ErrorSummary items={summary(problems)} />
        <form method="post" action={action}>
          <TextInput
            name="name"
            label="Tên vai trò"
            value={values.name}
            width="m"
            maxlength={100}
            error={messageAt(problems, 'name')}
          />
          <RadioGroup
            name="permissions"
            label="Được làm"
            multiple
            error={messageAt(problems, 'permissions')}
            options={Object.entries(labels).map(([value, label]) => ({
              value,
              label,
              checked: values.permissions.includes(value),
            }))}
          />
          <Actions>
            <Button kind="main">Lưu vai trò</Button>
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          </Actions>
        </form>
        <Note>Chỉ thêm được quyền mà chính mình đang giữ trong cả cơ quan, không thời hạn.</Note>
      </Part>
    </>
  );
}
