import { formatNumber } from '../../../kernel/number/index.ts';
import { Select, SuggestInput } from '../../../ui/index.ts';
import type { UnitFilter } from '../queries/unit-filter.ts';
import { Joined, type Link } from './words.tsx';

export interface UnitFilterProps {
  link: Link;
  /** “Đơn vị và cấp dưới” */
  label: string;
  filter: UnitFilter;
}

/** The field `dv` of a line of filters: a select of all units, or of thousands one by its name. */
export function UnitFilterField({ filter, label, link }: UnitFilterProps) {
  const value = filter.unitId === null ? '' : String(filter.unitId);
  if (filter.options)
    return (
      <Select
        name="dv"
        label={label}
        optional
        prompt="Toàn cơ quan"
        value={value}
        options={filter.options.map((unit) => ({ value: String(unit.id), label: unit.label }))}
      />
    );
  const wrong = filter.unclear && {
    error:
      filter.unclear.total === 0
        ? 'Không có đơn vị nào tên hoặc mã như vậy. Sửa lại, hoặc để trống để xem toàn cơ quan.'
        : 'Nhiều đơn vị có tên như vậy. Chọn một ở dưới, hoặc gõ thêm.',
  };
  return (
    <SuggestInput
      name="dv"
      label={label}
      optional
      value={value}
      text={filter.text}
      href={link('/don-vi/goi-y')}
      {...wrong}
    />
  );
}

/** Below the filters: the units that an unclear name may mean, each leading to the list narrowed to it. */
export function UnitFilterChoices({ filter, href }: { filter: UnitFilter; href: (unitId: string) => string }) {
  const { unclear } = filter;
  if (!unclear || unclear.choices.length === 0) return null;
  const more = unclear.total - unclear.choices.length;
  return (
    <p class="note">
      {formatNumber(unclear.total)} đơn vị có “{filter.text}”:{' '}
      <Joined items={unclear.choices.map((unit) => <a href={href(String(unit.id))}>{unit.label}</a>)} />
      {more > 0 && `; còn ${formatNumber(more)} đơn vị nữa, gõ thêm để thấy`}.
    </p>
  );
}
