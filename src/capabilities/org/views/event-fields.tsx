import type { Problem } from '../../../kernel/problems/index.ts';
import { Checkbox, Pair, RadioGroup, Select, type SelectOption, TextArea, TextInput } from '../../../ui/index.ts';
import { HIERARCHIES, type Hierarchy, KINDS, RELATIONS, type Relation } from '../domain/unit-kinds.ts';
import type { Typed } from './event-form.tsx';
import { messageAt } from './words.tsx';

interface Fields {
  typed: Typed;
  problems: readonly Problem[];
}

/** Kinds of one hierarchy, or of all in groups. */
export function kindOptions(hierarchy?: Hierarchy): SelectOption[] {
  return Object.entries(KINDS)
    .filter(([, kind]) => hierarchy === undefined || kind.hierarchy === hierarchy)
    .map(([value, kind]) => ({
      value,
      label: kind.label,
      ...(hierarchy === undefined && { group: HIERARCHIES[kind.hierarchy] }),
    }));
}

export function NameFields({
  typed,
  problems,
  prefix = '',
  optional,
}: Fields & { prefix?: string; optional?: boolean }) {
  return (
    <Pair>
      <TextInput
        name={`${prefix}name`}
        label="Tên đầy đủ"
        value={typed(`${prefix}name`)}
        maxlength={300}
        optional={optional}
        error={messageAt(problems, `${prefix}name`)}
      />
      <TextInput
        name={`${prefix}shortName`}
        label="Tên ngắn"
        value={typed(`${prefix}shortName`)}
        optional
        maxlength={120}
      />
    </Pair>
  );
}

export function FoundFields({ typed, problems, parents }: Fields & { parents: SelectOption[] }) {
  return (
    <>
      <NameFields typed={typed} problems={problems} />
      <Pair>
        <Select
          name="kind"
          label="Loại"
          prompt="Chọn loại"
          options={kindOptions()}
          value={typed('kind')}
          error={messageAt(problems, 'kind')}
        />
        <TextInput
          name="code"
          label="Mã"
          value={typed('code')}
          optional
          maxlength={40}
          error={messageAt(problems, 'code')}
        />
      </Pair>
      <Select
        name="parentId"
        label="Trực thuộc"
        prompt="Không trực thuộc đơn vị nào"
        optional
        options={parents}
        value={typed('parentId')}
        error={messageAt(problems, 'parentId')}
      />
    </>
  );
}

export function MoveFields({ typed, problems, parents }: Fields & { parents: SelectOption[] }) {
  return (
    <>
      <RadioGroup
        name="relation"
        label="Quan hệ"
        value={typed('relation') || 'direct'}
        options={(Object.keys(RELATIONS) as Relation[]).map((value) => ({ value, label: RELATIONS[value] }))}
      />
      <Select
        name="parentId"
        label="Cấp trên mới"
        prompt="Không còn cấp trên nào"
        optional
        options={parents}
        value={typed('parentId')}
        error={messageAt(problems, 'parentId')}
      />
    </>
  );
}

/** How many rows of successors a split form offers. */
export const SPLIT_ROWS = 4;

export function SplitFields({ typed, problems, kinds }: Fields & { kinds: SelectOption[] }) {
  return (
    <>
      <Checkbox
        name="keep"
        label="Đơn vị cũ vẫn hoạt động"
        checked={typed('keep') === '1'}
        hint="Chỉ tách một phần ra. Khi đó ngày có thể chưa rõ."
      />
      <p class="hint">
        Phần số liệu nhận về tính bằng phần trăm của đơn vị cũ. Chưa rõ thì bỏ trống; khi đó chuỗi số có dấu ngắt.
      </p>
      {Array.from({ length: SPLIT_ROWS }, (_, i) => `successor${i + 1}_`).map((prefix, i) => (
        <fieldset class="field">
          <legend>Đơn vị mới thứ {i + 1}</legend>
          <NameFields typed={typed} problems={problems} prefix={prefix} optional={i > 0} />
          <Pair>
            <Select
              name={`${prefix}kind`}
              label="Loại"
              options={kinds}
              value={typed(`${prefix}kind`)}
              error={messageAt(problems, `${prefix}kind`)}
            />
            <TextInput
              name={`${prefix}share`}
              label="Nhận phần số liệu"
              value={typed(`${prefix}share`)}
              unit="%"
              figure
              optional
              error={messageAt(problems, `${prefix}share`)}
            />
          </Pair>
        </fieldset>
      ))}
    </>
  );
}

export function MergeFields({
  typed,
  problems,
  all,
  siblings,
  self,
  kinds,
}: Fields & {
  all: (name: string) => string[];
  siblings: SelectOption[];
  self: SelectOption;
  kinds: SelectOption[];
}) {
  const chosen = all('unitIds');
  return (
    <>
      {siblings.length > 0 && (
        <RadioGroup
          name="unitIds"
          multiple
          optional
          label={`Nhập ${self.label} với`}
          hint="Các đơn vị cùng cấp trên trực tiếp."
          options={siblings.map((s) => ({ value: s.value, label: s.label, checked: chosen.includes(s.value) }))}
          error={messageAt(problems, 'unitIds')}
        />
      )}
      <TextArea
        name="others"
        label="Đơn vị khác"
        optional
        rows={2}
        value={typed('others')}
        hint="Mã hoặc tên đầy đủ, mỗi dòng một đơn vị."
        error={messageAt(problems, 'others') ?? (siblings.length === 0 ? messageAt(problems, 'unitIds') : undefined)}
      />
      <RadioGroup
        name="into"
        label="Sau khi nhập"
        value={typed('into') || 'moi'}
        options={[
          { value: 'moi', label: 'Thành đơn vị mới, ghi tên dưới đây' },
          { value: 'giu', label: `${self.label} còn lại và nhận các đơn vị kia` },
        ]}
        error={messageAt(problems, 'intoId')}
      />
      <NameFields typed={typed} problems={problems} optional />
      <Select
        name="kind"
        label="Loại của đơn vị mới"
        options={kinds}
        value={typed('kind')}
        error={messageAt(problems, 'kind')}
      />
    </>
  );
}

export function AbolishFields({
  typed,
  problems,
  places,
  children,
}: Fields & { places: SelectOption[]; children?: string }) {
  return (
    <>
      {children && <p>{children}</p>}
      <Select
        name="childrenTo"
        label="Đơn vị trực thuộc chuyển về"
        prompt="Không chuyển"
        optional
        options={places}
        value={typed('childrenTo')}
        error={messageAt(problems, 'childrenTo')}
      />
      <TextArea
        name="successors"
        label="Đơn vị nhận việc"
        optional
        rows={2}
        value={typed('successors')}
        hint="Mã hoặc tên đầy đủ, mỗi dòng một đơn vị."
        error={messageAt(problems, 'successors')}
      />
    </>
  );
}
