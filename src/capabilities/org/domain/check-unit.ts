import { formatPercent } from '../../../kernel/number/index.ts';
import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import { addDays, formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { type Dated, inForce } from './days.ts';
import { nameOn, type UnitFacts } from './unit-facts.ts';
import { HIERARCHIES, type Hierarchy, isKind, KINDS, type Relation } from './unit-kinds.ts';

const field = (name: string) => ({ kind: 'field' as const, name });

/** The date of an event that ends or replaces something: without it the before cannot be told from the after. */
export function checkDate(date: IsoDate | null, needed: boolean, today: IsoDate): Problem[] {
  if (date === null)
    return needed
      ? [
          error(
            'date_needed',
            'Ghi ngày bắt đầu của tình trạng mới. Không rõ ngày chính xác thì ghi ngày gần đúng nhất và nói rõ ở mục “Ghi chú về ngày”.',
            field('date'),
          ),
        ]
      : [];
  if (date > addDays(today, 366))
    return [warning('far_ahead', `Ngày ${formatDate(date)} còn hơn một năm nữa mới đến. Xem lại năm.`, field('date'))];
  return [];
}

/** The unit must exist on the day, and what closes it must not be said twice. */
export function checkAlive(unit: UnitFacts, date: IsoDate | null, closes: boolean, at = 'date'): Problem[] {
  const name = nameOn(unit, null);
  if (unit.validTo !== null && (closes || date === null || date > unit.validTo))
    return [
      error(
        'unit_closed',
        `${name} đã kết thúc ngày ${formatDate(unit.validTo)}, không ghi thêm thay đổi sau ngày đó.`,
        field(at),
        { unit: unit.id },
      ),
    ];
  if (date !== null && unit.validFrom !== null && date < unit.validFrom)
    return [
      error('before_founding', `${name} có từ ngày ${formatDate(unit.validFrom)}; ngày ghi sớm hơn.`, field(at), {
        unit: unit.id,
      }),
    ];
  return [];
}

/** What was recorded from the day on would hang in the air when the unit ends the day before. */
export function checkNothingLater(unit: UnitFacts, date: IsoDate): Problem[] {
  const later = [...unit.names, ...unit.parents].some((r) => r.validFrom !== null && r.validFrom >= date);
  const born = unit.validFrom !== null && unit.validFrom >= date;
  if (!later && !born) return [];
  return [
    error(
      'later_records',
      `Từ ngày ${formatDate(date)} về sau đã ghi việc khác của ${nameOn(unit, null)}. Hoàn tác việc đó trước, hoặc xem lại ngày.`,
      field('date'),
      { unit: unit.id },
    ),
  ];
}

/** Units that still hang on one that ends. The person decides; nothing moves by itself unless asked. */
export function childrenLeft(unit: UnitFacts, date: IsoDate): UnitFacts['children'] {
  return unit.children.filter((c) => inForce(c, date) || (c.validFrom !== null && c.validFrom >= date));
}

export function checkChildren(unit: UnitFacts, date: IsoDate): Problem[] {
  const left = childrenLeft(unit, date);
  if (left.length === 0) return [];
  const names = left.slice(0, 8).map((c) => c.name);
  const rest = left.length - names.length;
  return [
    warning(
      'children_left',
      `${nameOn(unit, date)} còn ${left.length} đơn vị trực thuộc: ${names.join('; ')}${rest > 0 ? ` và ${rest} đơn vị khác` : ''}. Chọn nơi chuyển về, nếu không các đơn vị này đứng riêng.`,
      field('childrenTo'),
      { unit: unit.id, count: left.length },
    ),
  ];
}

/** Name and kind of a unit to be founded, within its hierarchy. */
export function checkNewUnit(unit: { kind: string; name: string }, hierarchy: Hierarchy, prefix = ''): Problem[] {
  const problems: Problem[] = [];
  if (unit.name.trim() === '') problems.push(error('name_empty', 'Ghi tên đơn vị.', field(`${prefix}name`)));
  if (unit.name.length > 300)
    problems.push(error('name_long', 'Tên dài quá 300 chữ. Rút gọn.', field(`${prefix}name`)));
  if (!isKind(unit.kind))
    problems.push(error('kind_unknown', 'Chọn loại đơn vị trong danh sách.', field(`${prefix}kind`)));
  else if (KINDS[unit.kind].hierarchy !== hierarchy)
    problems.push(
      error(
        'kind_of_other_hierarchy',
        `${KINDS[unit.kind].label} thuộc hệ ${HIERARCHIES[KINDS[unit.kind].hierarchy]}, không ghi vào hệ ${HIERARCHIES[hierarchy]}.`,
        field(`${prefix}kind`),
      ),
    );
  return problems;
}

/**
 * May this be the superior? Direct superiors are of the same hierarchy; a Party organization leads administrative units;
 * a place is a territory. The superior exists on the day and does not stand below the unit itself.
 * @param line the superior and its own superiors, on the day and later
 */
export function checkSuperior(
  unit: { id: number | null; hierarchy: Hierarchy },
  superior: UnitFacts,
  relation: Relation,
  date: IsoDate | null,
  line: readonly number[],
  at = 'parentId',
): Problem[] {
  const problems: Problem[] = [];
  const name = nameOn(superior, date);
  if (unit.id !== null && line.includes(unit.id))
    problems.push(
      error('cycle', `${name} đứng dưới chính đơn vị này nên không thể là cấp trên của nó.`, field(at), {
        unit: superior.id,
      }),
    );
  const wanted = {
    direct: unit.hierarchy,
    professional: 'administration',
    leads: 'party',
    place: 'territory',
  } as const;
  if (superior.hierarchy !== wanted[relation])
    problems.push(
      error(
        'hierarchy_mixed',
        `${name} thuộc hệ ${HIERARCHIES[superior.hierarchy]}; chỗ này cần một đơn vị hệ ${HIERARCHIES[wanted[relation]]}.`,
        field(at),
        { unit: superior.id },
      ),
    );
  if (relation === 'leads' && unit.hierarchy !== 'administration')
    problems.push(error('leads_own_side', 'Chỉ đơn vị hành chính mới ghi tổ chức đảng lãnh đạo.', field(at)));
  if (relation === 'place' && unit.hierarchy === 'territory')
    problems.push(error('place_of_place', 'Địa bàn không ghi nơi đóng; chọn quan hệ trực thuộc.', field(at)));
  return [...problems, ...checkAlive(superior, date ?? superior.validFrom ?? superior.validTo, false, at)];
}

/** Shares are parts of one whole: each between 0 and 1, together not above 1. */
export function checkShares(shares: readonly (number | null | undefined)[], at = 'share'): Problem[] {
  const given = shares.filter((s): s is number => s !== null && s !== undefined);
  if (given.some((s) => !(s >= 0 && s <= 1)))
    return [error('share_range', 'Tỷ lệ chia là số từ 0 đến 100%.', field(at))];
  const sum = given.reduce((a, b) => a + b, 0);
  if (sum > 1 + 1e-9)
    return [error('share_sum', `Các tỷ lệ cộng lại là ${formatPercent(sum * 100)}, vượt 100%.`, field(at))];
  return [];
}

/** Two ends in order. */
export function checkSpan(range: Dated, at = 'validTo'): Problem[] {
  if (range.validFrom !== null && range.validTo !== null && range.validTo < range.validFrom)
    return [
      error(
        'dates_reversed',
        `Ngày cuối ${formatDate(range.validTo)} sớm hơn ngày đầu ${formatDate(range.validFrom)}.`,
        field(at),
      ),
    ];
  return [];
}
