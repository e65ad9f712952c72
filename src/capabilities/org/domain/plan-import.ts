import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { findCycles } from './import-cycles.ts';
import { Known, type KnownUnit, Lines, nameKey, type PlannedLine } from './import-lookup.ts';
import type { ImportColumn, ImportLine } from './import-rows.ts';
import {
  HIERARCHIES,
  type Hierarchy,
  hierarchyFromWord,
  KINDS,
  kindFromWord,
  kindLabel,
  type UnitKind,
} from './unit-kinds.ts';

export interface ImportPlan {
  lines: PlannedLine[];
  problems: Problem[];
  counts: Record<PlannedLine['state'], number>;
}

export type { KnownUnit, PlannedLine };

/**
 * Compares a list with what is on record. A line is matched by its code, then by its name within its hierarchy; where two
 * units have the name, the superior decides. Every problem of every line is told; a line under a wrong line is wrong.
 */
export function planImport(lines: readonly ImportLine[], known: readonly KnownUnit[]): ImportPlan {
  const problems: Problem[] = [];
  const index = new Known(known);
  const planned = lines.map((line) => classify(line, index, problems));
  findTwice(planned, problems);
  const rows = new Lines(planned);
  for (const entry of planned) {
    resolveParent(entry, index, rows, problems);
    const line = entry.parent && 'index' in entry.parent ? planned[entry.parent.index] : undefined;
    if (line && line.unitId !== null) entry.parent = { unitId: line.unitId };
  }
  for (const entry of findCycles(planned, index))
    fail(
      entry,
      problems,
      'cycle',
      'parent',
      `Dòng ${entry.line.row}: đi ngược lên cấp trên thì gặp lại chính đơn vị này.`,
    );
  refuseMixed(planned, problems);
  for (const entry of planned) if (entry.state !== 'error') compare(entry, index);
  spreadErrors(planned, problems);
  // Down the sheet, as it will be mended, not in the order of the checks.
  problems.sort((a, b) => Number(a.params?.row ?? 0) - Number(b.params?.row ?? 0));
  const counts = { new: 0, changed: 0, same: 0, error: 0 };
  for (const entry of planned) counts[entry.state] += 1;
  return { lines: planned, problems, counts };
}

function at(line: ImportLine, column: ImportColumn): Problem['at'] {
  return { kind: 'cell', sheet: line.sheet, address: line.address[column] ?? line.address.name ?? `A${line.row}` };
}

function fail(entry: PlannedLine, problems: Problem[], code: string, column: ImportColumn, message: string): void {
  entry.state = 'error';
  problems.push(error(code, message, at(entry.line, column), { row: entry.line.row }));
}

function classify(line: ImportLine, known: Known, problems: Problem[]): PlannedLine {
  const { text } = line;
  const asked = text.hierarchy ? hierarchyFromWord(text.hierarchy) : null;
  const entry: PlannedLine = {
    line,
    state: 'new',
    unitId: null,
    kind: '',
    hierarchy: asked ?? 'administration',
    parent: null,
    changes: [],
  };
  if (text.name === '') fail(entry, problems, 'name_empty', 'name', `Dòng ${line.row} thiếu tên đơn vị.`);
  if (text.hierarchy && !asked)
    fail(
      entry,
      problems,
      'hierarchy_unknown',
      'hierarchy',
      `“${text.hierarchy}” không phải hệ nào. Ghi Hành chính, Đảng hoặc Địa bàn.`,
    );
  const unit = match(entry, known, asked, problems);
  const kind: UnitKind | null = kindFromWord(text.kind || (unit ? unit.kind : text.name));
  if (kind === null)
    fail(
      entry,
      problems,
      'kind_unknown',
      'kind',
      text.kind
        ? `Không có loại “${text.kind}”. Xem các loại ở đầu tệp mẫu.`
        : `Dòng ${line.row} thiếu loại, và tên “${text.name}” không cho biết loại nào.`,
    );
  else {
    entry.kind = kind;
    entry.hierarchy = KINDS[kind].hierarchy;
    if (asked && asked !== entry.hierarchy)
      fail(
        entry,
        problems,
        'hierarchy_mixed',
        'hierarchy',
        `${kindLabel(kind)} thuộc hệ ${HIERARCHIES[entry.hierarchy]}, không phải ${HIERARCHIES[asked]}.`,
      );
    if (unit && unit.hierarchy !== entry.hierarchy)
      fail(
        entry,
        problems,
        'hierarchy_changed',
        'kind',
        `${unit.name} đang ở hệ ${HIERARCHIES[unit.hierarchy]}; đơn vị không đổi hệ.`,
      );
  }
  for (const column of ['from', 'to'] as const)
    if (text[column] && line[column] === null)
      fail(entry, problems, 'date_unreadable', column, `“${text[column]}” không phải ngày. Ghi dạng 08/05/2020.`);
  if (line.from && line.to && line.to < line.from)
    fail(
      entry,
      problems,
      'dates_reversed',
      'to',
      `Ngày cuối ${formatDate(line.to)} sớm hơn ngày đầu ${formatDate(line.from)}.`,
    );
  return entry;
}

function match(entry: PlannedLine, known: Known, asked: Hierarchy | null, problems: Problem[]): KnownUnit | null {
  const { text } = entry.line;
  const byCode = text.code ? known.code(text.code) : null;
  let found = byCode ? [byCode] : known.named(text.name).filter((u) => asked === null || u.hierarchy === asked);
  // A unit with another code is another unit, even when it has the name.
  if (!byCode && text.code) found = found.filter((u) => u.code === null);
  if (found.length > 1 && text.parent) {
    const parents = new Set([known.code(text.parent)?.id, ...known.named(text.parent).map((u) => u.id)]);
    found = found.filter((u) => u.parentId !== null && parents.has(u.parentId));
  }
  if (found.length > 1)
    fail(
      entry,
      problems,
      'name_ambiguous',
      'name',
      `Có ${found.length} đơn vị tên “${text.name}”. Ghi mã hoặc nơi trực thuộc để phân biệt.`,
    );
  const unit = found.length === 1 ? (found[0] ?? null) : null;
  entry.unitId = unit?.id ?? null;
  if (unit && unit.validTo !== null && entry.line.to !== unit.validTo)
    fail(
      entry,
      problems,
      'unit_closed',
      'name',
      `${unit.name} đã kết thúc ngày ${formatDate(unit.validTo)}, không sửa bằng tệp.`,
    );
  if (unit && unit.validTo === null && entry.line.to)
    problems.push(
      warning(
        'end_not_imported',
        `${unit.name} đang hoạt động; ngày kết thúc không nhận từ tệp. Giải thể ở trang đơn vị.`,
        at(entry.line, 'to'),
        { row: entry.line.row },
      ),
    );
  return unit;
}

function findTwice(planned: readonly PlannedLine[], problems: Problem[]): void {
  const seen = new Map<string, number>();
  for (const entry of planned) {
    const { text, row } = entry.line;
    if (text.name === '') continue;
    const own = text.code
      ? `m ${nameKey(text.code)}`
      : `t ${entry.hierarchy} ${nameKey(text.name)} ${nameKey(text.parent)}`;
    for (const mark of entry.unitId === null ? [own] : [own, `u ${entry.unitId}`]) {
      const first = seen.get(mark);
      if (first !== undefined && first !== row) {
        fail(entry, problems, 'line_twice', text.code ? 'code' : 'name', `Dòng ${row} trùng đơn vị với dòng ${first}.`);
        break;
      }
      seen.set(mark, row);
    }
  }
}

function resolveParent(entry: PlannedLine, known: Known, lines: Lines, problems: Problem[]): void {
  const text = entry.line.text.parent;
  // A line of no known kind: neither is the tree known in which to look for its superior.
  if (text === '' || (entry.kind === '' && entry.line.text.hierarchy === '')) return;
  const inFile = lines.code(text);
  const byCode = known.code(text);
  const named = lines.named(text);
  const onRecord = known.named(text).filter((u) => u.hierarchy === entry.hierarchy);
  if (byCode) entry.parent = { unitId: byCode.id };
  else if (inFile !== null) entry.parent = { index: inFile };
  else if (onRecord.length === 1 && onRecord[0]) entry.parent = { unitId: onRecord[0].id };
  else if (onRecord.length === 0 && named.length === 1 && named[0] !== undefined) entry.parent = { index: named[0] };
  else if (onRecord.length + named.length > 1)
    fail(entry, problems, 'parent_ambiguous', 'parent', `Có nhiều đơn vị tên “${text}”. Ghi mã của đơn vị cấp trên.`);
  else
    fail(
      entry,
      problems,
      'parent_missing',
      'parent',
      `Không có đơn vị cấp trên “${text}” trong tệp hay trong hệ thống.`,
    );
  const parent = entry.parent;
  if (parent && 'unitId' in parent) {
    const unit = known.byId.get(parent.unitId);
    if (unit && unit.hierarchy !== entry.hierarchy)
      fail(
        entry,
        problems,
        'hierarchy_mixed',
        'parent',
        `${unit.name} thuộc hệ ${HIERARCHIES[unit.hierarchy]}, khác hệ của đơn vị này.`,
      );
    const kept = entry.unitId !== null && known.byId.get(entry.unitId)?.parentId === parent.unitId;
    if (unit && unit.validTo !== null && entry.line.to === null && !kept)
      fail(entry, problems, 'parent_closed', 'parent', `${unit.name} đã kết thúc ngày ${formatDate(unit.validTo)}.`);
  }
}

/** A line under another line of a different hierarchy. */
function refuseMixed(planned: readonly PlannedLine[], problems: Problem[]): void {
  for (const entry of planned) {
    const parent = entry.parent && 'index' in entry.parent ? planned[entry.parent.index] : undefined;
    if (parent && parent.state !== 'error' && entry.state !== 'error' && parent.hierarchy !== entry.hierarchy)
      fail(
        entry,
        problems,
        'hierarchy_mixed',
        'parent',
        `${parent.line.text.name} thuộc hệ ${HIERARCHIES[parent.hierarchy]}, khác hệ của đơn vị này.`,
      );
  }
}

function compare(entry: PlannedLine, known: Known): void {
  const unit = entry.unitId === null ? undefined : known.byId.get(entry.unitId);
  if (!unit) return;
  const { text, from } = entry.line;
  const note = (what: PlannedLine['changes'][number]['what'], before: string | null, after: string | null) => {
    if (after && before !== after) entry.changes.push({ what, from: before ?? '', to: after });
  };
  // A line found by the short name does not change the name.
  if (nameKey(text.name) !== nameKey(unit.shortName ?? '')) note('name', unit.name, text.name);
  note('shortName', unit.shortName, text.shortName);
  note('code', unit.code, text.code);
  if (text.kind) note('kind', kindLabel(unit.kind), kindLabel(entry.kind));
  note('from', unit.validFrom ? formatDate(unit.validFrom) : null, from ? formatDate(from) : null);
  if (entry.parent && !('unitId' in entry.parent && entry.parent.unitId === unit.parentId)) {
    const before = unit.parentId === null ? null : (known.byId.get(unit.parentId)?.name ?? null);
    entry.changes.push({ what: 'parent', from: before ?? '', to: text.parent });
  }
  entry.state = entry.changes.length > 0 ? 'changed' : 'same';
}

/** A line whose superior is a wrong line cannot be taken; a line on record that stands as it is can. */
function spreadErrors(planned: readonly PlannedLine[], problems: Problem[]): void {
  for (let again = true; again; ) {
    again = false;
    for (const entry of planned) {
      const parent = entry.parent && 'index' in entry.parent ? planned[entry.parent.index] : undefined;
      if (parent?.state !== 'error' || entry.state === 'error') continue;
      fail(entry, problems, 'parent_wrong', 'parent', `Dòng của đơn vị cấp trên (dòng ${parent.line.row}) còn lỗi.`);
      again = true;
    }
  }
}
