import { Pair, Select, type SelectOption, TextInput } from '../../../ui/index.ts';

const COMPARATORS = [
  { value: '=', label: 'đúng bằng' },
  { value: '>', label: 'trên' },
  { value: '>=', label: 'từ … trở lên' },
  { value: '<', label: 'dưới' },
  { value: '<=', label: 'không quá' },
];

/** What a person settles when a quantity of a document becomes a figure. */
export function QuantityFields(props: {
  indicators: SelectOption[];
  units: SelectOption[];
  values: { unitId: string; period: string; value: string; comparator: string };
  /** The word that follows the number in the document. */
  unitWord: string | null;
}) {
  const { values } = props;
  return (
    <>
      <Select name="indicatorId" label="Chỉ số" prompt="Chọn chỉ số" options={props.indicators} />
      <Select name="unitId" label="Của đơn vị" prompt="Chọn đơn vị" value={values.unitId} options={props.units} />
      <TextInput name="period" label="Số liệu của" value={values.period} hint="năm 2019; năm học 2018-2019; một ngày" />
      <Pair>
        <Select name="comparator" label="Văn bản nói" value={values.comparator} options={COMPARATORS} />
        <TextInput name="value" label="Số" figure value={values.value} unit={props.unitWord ?? undefined} />
      </Pair>
      <TextInput name="reason" label="Vì sao thay số đang có" optional hint="Chỉ cần khi kỳ này đã có số khác" />
    </>
  );
}
