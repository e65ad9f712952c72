import type { Problem } from '../../../kernel/problems/index.ts';
import { DateInput, Pair, RadioGroup, Select, TextArea, TextInput } from '../../../ui/index.ts';
import { deadlineOptions, type TaskFields } from '../domain/task-form.ts';
import { type Choice, errorAt, options } from './words.tsx';

export interface TaskChoices {
  units: readonly Choice[];
  persons: readonly Choice[];
  targets: readonly Choice[];
  registers: readonly string[];
}

/** The fields of a task, in the order of the six clears. */
export function TaskFieldset({
  choices,
  deadlineFixed,
  problems,
  values,
}: {
  choices: TaskChoices;
  /** The deadline stands already and is put off by an extension only. */
  deadlineFixed?: boolean;
  problems: readonly Problem[];
  values: TaskFields;
}) {
  const at = (name: string) => errorAt(problems, name);
  const rows = [...values.coUnitIds, '', '', ''].slice(0, Math.max(3, values.coUnitIds.length + 1));
  return (
    <>
      <Pair>
        <TextInput name="no" label="Số" optional width="s" value={values.no} maxlength={20} {...at('no')} />
        <TextInput name="title" label="Tên nhiệm vụ" value={values.title} maxlength={1000} {...at('title')} />
      </Pair>
      <TextArea
        name="work"
        label="Rõ việc: phải làm gì"
        optional
        rows={3}
        value={values.work}
        maxlength={2000}
        {...at('work')}
      />
      <Pair>
        <Select
          name="leadUnitId"
          label="Rõ người: đơn vị chủ trì"
          prompt="Chọn đơn vị"
          value={values.leadUnitId}
          options={options(choices.units)}
          {...at('leadUnitId')}
        />
        <Select
          name="leadPersonId"
          label="Người chịu trách nhiệm chính"
          optional
          prompt="Chưa rõ"
          value={values.leadPersonId}
          options={options(choices.persons)}
          {...at('leadPersonId')}
        />
      </Pair>
      <Pair>
        {rows.map((id, index) => (
          <Select
            name={`coUnit${index + 1}`}
            label={index === 0 ? 'Phối hợp' : `Phối hợp ${index + 1}`}
            optional
            prompt="Không"
            value={id}
            options={options(choices.units)}
            {...(index === 0 ? at('coUnitIds') : {})}
          />
        ))}
      </Pair>
      <TextArea
        name="responsibility"
        label="Rõ trách nhiệm: ai chủ trì phần nào, ai phối hợp"
        optional
        rows={2}
        value={values.responsibility}
        maxlength={1000}
      />
      <Pair>
        <Select
          name="deadlineKind"
          label="Rõ thời gian: loại hạn"
          value={values.deadlineKind}
          options={deadlineOptions}
          {...at('deadlineKind')}
        />
        <DateInput
          name="deadline"
          label="Hạn"
          optional
          value={values.deadline}
          {...(deadlineFixed && { hint: 'Lùi hạn thì dùng “Gia hạn” trên trang nhiệm vụ.' })}
          {...at('deadline')}
        />
        <TextInput
          name="deadlineNote"
          label="Ghi về hạn"
          optional
          value={values.deadlineNote}
          maxlength={200}
          {...at('deadlineNote')}
        />
      </Pair>
      <TextInput
        name="product"
        label="Rõ sản phẩm: làm ra cái gì"
        optional
        value={values.product}
        maxlength={500}
        {...at('product')}
      />
      <TextInput
        name="decidedBy"
        label="Rõ thẩm quyền: ai quyết định, ai duyệt"
        optional
        value={values.decidedBy}
        maxlength={300}
        {...at('decidedBy')}
      />
      <RadioGroup
        name="origin"
        label="Nguồn giao"
        value={values.origin || 'assigned'}
        options={[
          { value: 'assigned', label: 'Được giao từ đầu' },
          { value: 'added', label: 'Bổ sung', hint: 'Đếm riêng: “15/15 và 2 nhiệm vụ bổ sung”.' },
        ]}
      />
      <TextInput
        name="register"
        label="Thuộc chương trình, sổ theo dõi"
        optional
        value={values.register}
        maxlength={200}
        list="so-theo-doi"
        hint="Các nhiệm vụ cùng tên sổ được đếm chung."
      />
      <datalist id="so-theo-doi">
        {choices.registers.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {choices.targets.length > 0 && (
        <Select
          name="targetId"
          label="Phục vụ chỉ tiêu"
          optional
          prompt="Không gắn"
          value={values.targetId}
          options={options(choices.targets)}
        />
      )}
    </>
  );
}
