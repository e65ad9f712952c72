import { Pair, Select, type SelectOption, TextInput } from '../../../ui/index.ts';
import type { IndicatorOffer } from '../queries/indicator-offer.ts';
import { IndicatorPicker } from './indicator-picker.tsx';

const COMPARATORS = [
  { value: '=', label: 'đúng bằng' },
  { value: '>', label: 'trên' },
  { value: '>=', label: 'từ … trở lên' },
  { value: '<', label: 'dưới' },
  { value: '<=', label: 'không quá' },
];

/** What a person settles when a quantity of a document becomes a figure. */
export function QuantityFields(props: {
  /** Indicators that the sentence may speak of. */
  offer: IndicatorOffer;
  searchHref: string;
  units: SelectOption[];
  values: Record<'indicatorId' | 'unitId' | 'period' | 'value' | 'comparator' | 'reason', string>;
  /** The word that follows the number in the document. */
  unitWord: string | null;
}) {
  const { values } = props;
  return (
    <>
      <IndicatorPicker
        label="Là số liệu của chỉ số nào"
        value={values.indicatorId}
        offer={props.offer}
        others={[]}
        searchHref={props.searchHref}
      />
      <Select name="unitId" label="Của đơn vị" prompt="Chọn đơn vị" value={values.unitId} options={props.units} />
      <TextInput name="period" label="Số liệu của" value={values.period} hint="năm 2019; năm học 2018-2019; một ngày" />
      <Pair>
        <Select name="comparator" label="Văn bản nói" value={values.comparator} options={COMPARATORS} />
        <TextInput name="value" label="Số" figure value={values.value} unit={props.unitWord ?? undefined} />
      </Pair>
      <TextInput
        name="reason"
        label="Vì sao thay số đang có"
        optional
        hint="Chỉ cần khi kỳ này đã có số khác"
        value={values.reason}
      />
    </>
  );
}
