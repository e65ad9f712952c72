import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import {
  checkAlive,
  checkChildren,
  checkDate,
  checkNewUnit,
  checkNothingLater,
  checkShares,
  checkSuperior,
} from './check-unit.ts';
import { splice } from './days.ts';
import { type NewUnit, nameOn, type UnitFacts } from './unit-facts.ts';
import type { Hierarchy, Relation } from './unit-kinds.ts';

const field = (name: string) => ({ kind: 'field' as const, name });

/** A unit that stands above, with its own line. */
export interface Superior {
  facts: UnitFacts;
  line: readonly number[];
}

/** Everything wrong with founding a unit. */
export function checkFound(input: {
  unit: NewUnit;
  hierarchy: Hierarchy;
  date: IsoDate | null;
  superior: Superior | null;
  today: IsoDate;
}): Problem[] {
  return [
    ...checkDate(input.date, false, input.today),
    ...checkNewUnit(input.unit, input.hierarchy),
    ...(input.superior
      ? checkSuperior(
          { id: null, hierarchy: input.hierarchy },
          input.superior.facts,
          'direct',
          input.date,
          input.superior.line,
        )
      : []),
  ];
}

/** Everything wrong with giving a unit another name from a day on. */
export function checkRename(unit: UnitFacts, name: string, date: IsoDate | null, today: IsoDate): Problem[] {
  const problems = [...checkDate(date, true, today)];
  if (name.trim() === '') problems.push(error('name_empty', 'Ghi tên mới.', field('name')));
  if (date === null) return problems;
  problems.push(...checkAlive(unit, date, false));
  const cut = splice(unit.names, date);
  if (cut.sameDay)
    problems.push(
      error(
        'same_day',
        `Tên “${cut.sameDay.name}” bắt đầu đúng ngày ${formatDate(date)}. Nếu tên ấy ghi sai, dùng “Sửa lỗi ghi”.`,
        field('date'),
      ),
    );
  else if (cut.ends?.range.name === name.trim())
    problems.push(error('name_same', 'Tên mới giống tên đang dùng.', field('name')));
  return problems;
}

/** Everything wrong with hanging a unit on another superior from a day on. `superior` null: it stands alone. */
export function checkMove(
  unit: UnitFacts,
  relation: Relation,
  superior: Superior | null,
  date: IsoDate | null,
  today: IsoDate,
): Problem[] {
  const own = unit.parents.filter((p) => p.relation === relation);
  // A first superior may be recorded without a date: it then holds from the beginning.
  const problems = [...checkDate(date, own.length > 0 || superior === null, today)];
  if (superior) problems.push(...checkSuperior(unit, superior.facts, relation, date, superior.line));
  if (date === null) return problems;
  problems.push(...checkAlive(unit, date, false));
  const cut = splice(own, date);
  if (cut.sameDay)
    problems.push(
      error(
        'same_day',
        `Đã ghi một cấp trên bắt đầu đúng ngày ${formatDate(date)}. Hoàn tác việc đó trước.`,
        field('date'),
      ),
    );
  else if (superior && cut.ends?.range.parentId === superior.facts.id)
    problems.push(
      error('parent_same', `Đơn vị đang trực thuộc ${nameOn(superior.facts, date)} rồi.`, field('parentId')),
    );
  else if (!superior && !cut.ends)
    problems.push(error('parent_same', 'Đơn vị đang không có cấp trên nào.', field('parentId')));
  return problems;
}

export interface SplitSuccessor {
  /** A unit that is recorded already; its own founding stays as it is. */
  existing?: UnitFacts;
  founded?: NewUnit;
  share?: number | null;
}

/**
 * Everything wrong with a split: one predecessor that ends and at least two successors, or a predecessor that goes on
 * and at least one part split off from it.
 */
export function checkSplit(input: {
  unit: UnitFacts;
  keep: boolean;
  keptShare?: number | null;
  successors: readonly SplitSuccessor[];
  date: IsoDate | null;
  today: IsoDate;
}): Problem[] {
  const { unit, keep, successors, date } = input;
  const problems = [...checkDate(date, !keep, input.today), ...checkAlive(unit, date, !keep)];
  if (successors.length < (keep ? 1 : 2))
    problems.push(
      error(
        'successors_few',
        keep
          ? 'Ghi ít nhất một đơn vị được tách ra.'
          : 'Tách mà đơn vị cũ kết thúc thì phải có ít nhất hai đơn vị mới. Nếu đơn vị cũ vẫn còn, chọn “Đơn vị cũ vẫn hoạt động”.',
        field('successor1_name'),
      ),
    );
  const names = new Set<string>();
  successors.forEach(({ existing, founded }, index) => {
    const prefix = `successor${index + 1}_`;
    if (founded) {
      problems.push(...checkNewUnit(founded, unit.hierarchy, prefix));
      if (names.has(founded.name))
        problems.push(error('name_twice', 'Hai đơn vị mới trùng tên.', field(`${prefix}name`)));
      names.add(founded.name);
    }
    if (existing) {
      if (existing.id === unit.id)
        problems.push(
          error(
            'successor_self',
            'Đơn vị cũ không ghi vào danh sách đơn vị mới; chọn “vẫn hoạt động”.',
            field(`${prefix}name`),
          ),
        );
      problems.push(...sameHierarchy(unit, existing, `${prefix}name`));
      if (date !== null) problems.push(...checkAlive(existing, date, false, `${prefix}name`));
    }
  });
  problems.push(...checkShares([...successors.map((s) => s.share), keep ? input.keptShare : null], 'successor1_share'));
  if (!keep && date !== null) problems.push(...checkNothingLater(unit, date), ...checkChildren(unit, date));
  return problems;
}

/** Everything wrong with a merge: at least two predecessors of one hierarchy; the successor is new or one of them goes on. */
export function checkMerge(input: {
  units: readonly UnitFacts[];
  into: { existing?: UnitFacts; founded?: NewUnit };
  date: IsoDate | null;
  today: IsoDate;
}): Problem[] {
  const { units, into, date } = input;
  const problems = [...checkDate(date, true, input.today)];
  const ids = new Set(units.map((u) => u.id));
  if (ids.size < 2)
    problems.push(error('predecessors_few', 'Nhập cần ít nhất hai đơn vị. Chọn thêm đơn vị.', field('unitIds')));
  const [first, ...others] = units;
  if (first) {
    for (const other of others) problems.push(...sameHierarchy(first, other, 'unitIds'));
    if (into.founded) problems.push(...checkNewUnit(into.founded, first.hierarchy));
    if (into.existing) problems.push(...sameHierarchy(first, into.existing, 'intoId'));
  }
  if (!into.existing && !into.founded)
    problems.push(
      error('successor_missing', 'Ghi đơn vị sau khi nhập: đơn vị mới, hoặc một đơn vị còn lại.', field('name')),
    );
  for (const unit of units) {
    const goesOn = unit.id === into.existing?.id;
    problems.push(...checkAlive(unit, date, !goesOn, 'unitIds'));
    if (!goesOn && date !== null) problems.push(...checkNothingLater(unit, date));
  }
  if (into.existing && !ids.has(into.existing.id) && date !== null)
    problems.push(...checkAlive(into.existing, date, false, 'intoId'));
  return problems;
}

/** Everything wrong with ending a unit. Units below it are warned of and listed. */
export function checkAbolish(input: {
  unit: UnitFacts;
  date: IsoDate | null;
  /** Where the units below go; null: nowhere. */
  childrenTo: Superior | null;
  today: IsoDate;
}): Problem[] {
  const { unit, date, childrenTo } = input;
  const problems = [...checkDate(date, true, input.today), ...checkAlive(unit, date, true)];
  if (date === null) return problems;
  problems.push(...checkNothingLater(unit, date));
  if (childrenTo === null) return [...problems, ...checkChildren(unit, date)];
  for (const child of unit.children)
    if (childrenTo.line.includes(child.unitId))
      problems.push(
        error(
          'cycle',
          `${nameOn(childrenTo.facts, date)} nằm trong số đơn vị phải chuyển. Chọn nơi khác.`,
          field('childrenTo'),
        ),
      );
  if (childrenTo.facts.id === unit.id)
    problems.push(error('cycle', 'Không chuyển các đơn vị về chính đơn vị bị giải thể.', field('childrenTo')));
  else
    problems.push(
      ...sameHierarchy(unit, childrenTo.facts, 'childrenTo'),
      ...checkAlive(childrenTo.facts, date, false, 'childrenTo'),
    );
  return problems;
}

function sameHierarchy(unit: UnitFacts, other: UnitFacts, at: string): Problem[] {
  if (unit.hierarchy === other.hierarchy) return [];
  return [
    error('hierarchy_mixed', `${nameOn(other, null)} và ${nameOn(unit, null)} thuộc hai hệ khác nhau.`, field(at), {
      unit: other.id,
    }),
  ];
}
