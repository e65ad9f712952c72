import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Checkbox,
  type Child,
  DefinitionList,
  Pair,
  Said,
  Select,
  type SelectOption,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { comparatorOptions, type TargetFields } from '../domain/target-form.ts';
import type { Link } from './target-table.tsx';
import { type Choice, errorAt, options } from './words.tsx';

export interface TargetChoices {
  units: readonly Choice[];
  indicators: readonly Choice[];
  /** Units that the sentence names; they stand first. */
  named?: readonly Choice[];
}

/** The fields of a target: who, what, how much, until when; then what is known besides. */
export function TargetFieldset({
  choices,
  problems,
  values,
  indicator,
}: {
  choices: TargetChoices;
  problems: readonly Problem[];
  values: TargetFields;
  /** Another way to choose the indicator than from a list of all: the reading page searches. */
  indicator?: Child;
}) {
  const at = (name: string) => errorAt(problems, name);
  return (
    <>
      <TextInput
        name="name"
        label="Chỉ tiêu nói về điều gì"
        value={values.name}
        maxlength={500}
        hint="Không ghi mức ở đây: “Trường đạt chuẩn quốc gia”."
        {...at('name')}
      />
      <Select
        name="unitId"
        label="Đơn vị phải đạt"
        prompt="Chọn đơn vị"
        value={values.unitId}
        options={unitOptions(choices)}
        {...at('unitId')}
      />
      {indicator ?? <IndicatorSelect choices={choices} problems={problems} value={values.indicatorId} />}
      <Pair>
        <Select
          name="comparator"
          label="So sánh"
          value={values.comparator}
          options={comparatorOptions}
          {...at('comparator')}
        />
        <TextInput name="value" label="Mức" figure optional width="s" value={values.value} {...at('value')} />
        <TextInput
          name="valueTo"
          label="Đến mức"
          figure
          optional
          width="s"
          hint="Chỉ khi là khoảng."
          value={values.valueTo}
          {...at('valueTo')}
        />
        <TextInput
          name="unitWord"
          label="Đơn vị tính"
          optional
          width="s"
          hint="%, trường, trẻ …"
          value={values.unitWord}
          maxlength={40}
          {...at('unitWord')}
        />
      </Pair>
      <Pair>
        <TextInput
          name="period"
          label="Kỳ"
          value={values.period}
          hint="Nhiệm kỳ 2020–2025, năm học 2020–2021, năm 2020, quý I/2020, từ ngày … đến ngày …"
          {...at('period')}
        />
        <TextInput
          name="dueNote"
          label="Văn bản ghi về hạn"
          optional
          value={values.dueNote}
          maxlength={200}
          {...at('dueNote')}
        />
      </Pair>
      <Checkbox
        name="yearly"
        label="Phải giữ trong từng năm của kỳ"
        checked={values.yearly !== ''}
        hint="Mức sàn hoặc mức trần “hằng năm”."
      />
      <TextArea
        name="scope"
        label="Tính trên ai, trong phạm vi nào"
        optional
        rows={2}
        value={values.scope}
        maxlength={1000}
        {...at('scope')}
      />
      <MoreFields choices={choices} problems={problems} values={values} />
    </>
  );
}

function unitOptions({ named = [], units }: TargetChoices): SelectOption[] {
  if (named.length === 0) return options(units);
  const first = new Set(named.map((unit) => unit.id));
  const group = (label: string, list: readonly Choice[]) =>
    options(list).map((option) => ({ ...option, group: label }));
  return [
    ...group('Có tên trong câu', named),
    ...group(
      'Tất cả đơn vị',
      units.filter((unit) => !first.has(unit.id)),
    ),
  ];
}

function IndicatorSelect({
  choices,
  problems,
  value,
}: {
  choices: TargetChoices;
  problems: readonly Problem[];
  value: string;
}) {
  return (
    <Select
      name="indicatorId"
      label="Đo bằng chỉ số"
      optional
      prompt="Chưa gắn chỉ số, kết luận bằng lời"
      value={value}
      options={options(choices.indicators)}
      hint="Có chỉ số thì kết quả tự theo số liệu đã duyệt."
      {...errorAt(problems, 'indicatorId')}
    />
  );
}

function MoreFields({
  choices,
  problems,
  values,
}: {
  choices: TargetChoices;
  problems: readonly Problem[];
  values: TargetFields;
}) {
  const at = (name: string) => errorAt(problems, name);
  const filled = [
    values.measuredUnitId,
    values.share,
    values.baselineValue,
    values.assigner,
    values.assignerUnitId,
    values.derived,
    values.note,
  ];
  return (
    <details open={filled.some((text) => text !== '') || problems.length > 0}>
      <summary>Xuất phát, tỷ lệ kèm theo, nơi giao, ghi chú</summary>
      <TextInput
        name="share"
        label="Tỷ lệ kèm theo số đếm"
        figure
        unit="%"
        optional
        width="s"
        hint="“23 trường, đạt 71,9%”: ghi 71,9 để tính ngược mẫu số."
        value={values.share}
        {...at('share')}
      />
      <Pair>
        <TextInput
          name="baselineValue"
          label="Mức xuất phát"
          figure
          optional
          width="s"
          value={values.baselineValue}
          {...at('baselineValue')}
        />
        <TextInput
          name="baselinePeriod"
          label="Kỳ của mức xuất phát"
          optional
          value={values.baselinePeriod}
          {...at('baselinePeriod')}
        />
        <TextInput
          name="baselineDerived"
          label="Tính ra thế nào"
          optional
          hint="23 − 6 = 17"
          value={values.baselineDerived}
          maxlength={200}
          {...at('baselineDerived')}
        />
      </Pair>
      <TextInput
        name="derived"
        label="Mức phải đạt do suy ra: phép tính"
        optional
        hint="Khi văn bản không nêu thẳng mức: 222 − 17 = 205."
        value={values.derived}
        maxlength={200}
        {...at('derived')}
      />
      <Select
        name="measuredUnitId"
        label="Số liệu lấy của đơn vị khác"
        optional
        prompt="Của chính đơn vị phải đạt"
        value={values.measuredUnitId}
        options={options(choices.units)}
        hint="Tổ chức đảng hứa điều mà cả tỉnh, cả ngành đạt được: chọn đơn vị có số liệu ấy."
        {...at('measuredUnitId')}
      />
      <Pair>
        <Select
          name="assignerUnitId"
          label="Đơn vị giao"
          optional
          prompt="Không ghi"
          value={values.assignerUnitId}
          options={options(choices.units)}
          {...at('assignerUnitId')}
        />
        <TextInput
          name="assigner"
          label="Nơi giao, ghi bằng lời"
          optional
          value={values.assigner}
          maxlength={200}
          {...at('assigner')}
        />
      </Pair>
      <TextArea name="note" label="Ghi chú, chỗ dễ hiểu nhầm" optional rows={2} value={values.note} maxlength={1000} />
    </details>
  );
}

/** The sentence that a record rests on; it is shown and never typed. */
export function CitationShown({
  link,
  place,
  quote,
}: {
  link: Link;
  quote: string;
  place: { documentTitle: string; paragraph: number | null; href: string } | null;
}) {
  return (
    <DefinitionList
      items={[
        {
          name: 'Câu gốc',
          value: (
            <>
              <Said>“{quote}”</Said>
              {place && (
                <p>
                  {place.documentTitle}
                  {place.paragraph !== null && `, đoạn ${place.paragraph}`}.{' '}
                  <a href={link(place.href)}>Mở câu này trong văn bản</a>
                </p>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
