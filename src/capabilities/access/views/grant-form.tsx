import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, DateInput, ErrorSummary, Pair, Select, type SelectOption } from '../../../ui/index.ts';
import { messageAt, summary } from './words.tsx';

export interface GrantFields {
  role: string;
  unit: string;
  from: string;
  to: string;
}

export interface GrantFormProps {
  action: string;
  roles: SelectOption[];
  places: SelectOption[];
  /** As typed. */
  values: GrantFields;
  problems: readonly Problem[];
}

/** Role × unit × from–to. */
export function GrantForm({ action, problems, ...fields }: GrantFormProps) {
  return (
    <form method="post" action={action}>
      <ErrorSummary items={summary(problems)} />
      <GrantFieldset {...fields} problems={problems} />
      <Actions>
        <Button kind="main">Cấp vai trò</Button>
      </Actions>
    </form>
  );
}

/** The fields alone, for forms that also do something else. */
export function GrantFieldset({ roles, places, values, problems }: Omit<GrantFormProps, 'action'>) {
  return (
    <>
      <Select
        name="role"
        label="Vai trò"
        prompt="Chọn vai trò"
        options={roles}
        value={values.role}
        error={messageAt(problems, 'role')}
      />
      <Select
        name="unit"
        label="Ở đơn vị"
        prompt="Chọn đơn vị"
        hint="Có hiệu lực ở đơn vị ấy và mọi đơn vị cấp dưới."
        options={places}
        value={values.unit}
        error={messageAt(problems, 'unit')}
      />
      <Pair>
        <DateInput name="from" label="Từ ngày" value={values.from} error={messageAt(problems, 'from')} />
        <DateInput
          name="to"
          label="Đến hết ngày"
          optional
          hint="Bỏ trống: không thời hạn"
          value={values.to}
          error={messageAt(problems, 'to')}
        />
      </Pair>
    </>
  );
}
