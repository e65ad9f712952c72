import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  type Child,
  DateInput,
  ErrorSummary,
  Lead,
  Pair,
  Part,
  RadioGroup,
  Select,
  type SelectOption,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../domain/membership.ts';
import type { Typed } from './event-form.tsx';
import { messageAt, summary } from './words.tsx';

interface FormPageProps {
  title: string;
  say?: string;
  action: string;
  back: string;
  submit: string;
  problems: readonly Problem[];
  children?: Child;
}

/** A form on a page of its own: title, what it does, problems, fields, the two ways on. */
export function FormPage({ title, say, action, back, submit, problems, children }: FormPageProps) {
  return (
    <>
      <Lead title={title} say={say} />
      <Part id="bieu" title="Ghi">
        <form class="form" method="post" action={action}>
          <ErrorSummary items={summary(problems)} />
          {children}
          <Actions>
            <Button kind="main">{submit}</Button>
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}

interface Fields {
  typed: Typed;
  problems: readonly Problem[];
}

export function PersonFields({ typed, problems }: Fields) {
  return (
    <>
      <Pair>
        <TextInput
          name="fullName"
          label="Họ và tên"
          value={typed('fullName')}
          maxlength={120}
          error={messageAt(problems, 'fullName')}
        />
        <TextInput
          name="academic"
          label="Học hàm, học vị"
          value={typed('academic')}
          optional
          hint="Tiến sĩ, Thạc sĩ"
          maxlength={60}
        />
      </Pair>
      <RadioGroup
        name="sex"
        label="Giới tính"
        optional
        value={typed('sex')}
        options={[
          { value: 'female', label: 'Nữ' },
          { value: 'male', label: 'Nam' },
        ]}
      />
      <Checkbox
        name="publicOffice"
        label="Giữ chức vụ công khai"
        checked={typed('publicOffice') === '1'}
        hint="Tên và chức vụ có thể hiện trên trang công khai."
      />
      <TextArea name="note" label="Ghi chú" value={typed('note')} optional rows={2} maxlength={1000} />
    </>
  );
}

export function PostFields({ typed, problems, units, legend }: Fields & { units: SelectOption[]; legend?: string }) {
  return (
    <fieldset class="field">
      <legend>{legend ?? 'Chức vụ'}</legend>
      <Select
        name="unitId"
        label="Ở đơn vị"
        prompt="Chọn đơn vị"
        options={units}
        value={typed('unitId')}
        error={messageAt(problems, 'unitId')}
      />
      <TextInput
        name="title"
        label="Chức vụ"
        value={typed('title')}
        maxlength={200}
        hint="Giám đốc Sở, Bí thư Đảng ủy"
        error={messageAt(problems, 'title')}
      />
      <Pair>
        <DateInput
          name="from"
          label="Từ ngày"
          value={typed('from')}
          optional
          hint="Chưa rõ thì bỏ trống"
          error={messageAt(problems, 'from')}
        />
        <DateInput
          name="to"
          label="Ngày cuối"
          value={typed('to')}
          optional
          hint="Còn giữ thì bỏ trống"
          error={messageAt(problems, 'to')}
        />
      </Pair>
      <TextInput
        name="source"
        label="Nguồn"
        value={typed('source')}
        optional
        hint="Quyết định, bài viết"
        maxlength={300}
      />
    </fieldset>
  );
}

export function MembershipFields({ typed, problems, units }: Fields & { units: SelectOption[] }) {
  const hints: Partial<Record<MembershipStatus, string>> = {
    probationary: 'Khi kết nạp.',
    official: 'Khi được công nhận, hoặc khi tiếp nhận từ nơi khác chuyển đến.',
    transferred_out: 'Ghi ở tổ chức đảng cũ; nơi mới ghi “chính thức” khi tiếp nhận.',
  };
  return (
    <>
      <RadioGroup
        name="status"
        label="Tình trạng"
        value={typed('status')}
        options={(Object.keys(MEMBERSHIP_STATUSES) as MembershipStatus[]).map((value) => ({
          value,
          label: MEMBERSHIP_STATUSES[value],
          ...(hints[value] && { hint: hints[value] }),
        }))}
        error={messageAt(problems, 'status')}
      />
      <Select
        name="unitId"
        label="Tổ chức đảng"
        prompt="Chọn tổ chức đảng"
        options={units}
        value={typed('unitId')}
        error={messageAt(problems, 'unitId')}
      />
      <Checkbox
        name="temporary"
        label="Sinh hoạt tạm thời"
        checked={typed('temporary') === '1'}
        error={messageAt(problems, 'temporary')}
      />
      <Pair>
        <DateInput name="from" label="Từ ngày" value={typed('from')} error={messageAt(problems, 'from')} />
        <DateInput
          name="to"
          label="Ngày cuối"
          value={typed('to')}
          optional
          hint="Bỏ trống: đến lần ghi sau"
          error={messageAt(problems, 'to')}
        />
      </Pair>
      <TextInput
        name="basis"
        label="Căn cứ"
        value={typed('basis')}
        optional
        maxlength={300}
        hint="Quyết định kết nạp, giấy giới thiệu"
      />
    </>
  );
}
