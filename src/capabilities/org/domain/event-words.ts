import { addDays } from '../../../kernel/time/index.ts';
import { type Dated, inForce } from './days.ts';
import type { UnitEvent } from './unit-event.ts';
import { type NameRange, nameOn, type ParentRange } from './unit-facts.ts';

/** A piece of a sentence: words, or a unit to be named and linked. */
export type Piece = string | { unitId: number };

/**
 * Events of one day and one basis in which the unit only took over, as one: eleven offices that ended on a day are one
 * line in the history of the department that took over from them.
 */
export function gather(events: readonly UnitEvent[], unitId: number): UnitEvent[] {
  const gathered: UnitEvent[] = [];
  for (const event of events) {
    const last = gathered.at(-1);
    const same =
      last !== undefined &&
      (event.kind === 'abolish' || event.kind === 'merge') &&
      (['kind', 'happenedOn', 'dateNote', 'basis', 'basisDocumentId', 'note', 'sourced'] as const).every(
        (field) => event[field] === last[field],
      ) &&
      [event, last].every((e) => !e.predecessors.some((p) => p.unitId === unitId));
    if (same)
      gathered[gathered.length - 1] = {
        ...event,
        predecessors: [...last.predecessors, ...event.predecessors],
        undoable: false,
      };
    else gathered.push(event);
  }
  return gathered;
}

/** What an event was for one of the units in it, as a sentence with places for the names of the others. */
export function eventSentence(
  event: UnitEvent,
  unit: { id: number; names: readonly NameRange[]; parents: readonly ParentRange[] },
): Piece[] {
  const others = (side: 'predecessors' | 'successors') =>
    listed(event[side].map((part) => part.unitId).filter((id) => id !== unit.id));
  const wasThere = event.predecessors.some((p) => p.unitId === unit.id);
  const goesOn = event.successors.some((s) => s.unitId === unit.id);
  const after = others('successors');
  const before = others('predecessors');
  switch (event.kind) {
    case 'found':
      return ['Thành lập.'];
    case 'rename':
      return [renamed(event, unit)];
    case 'move':
      return moved(event, unit);
    case 'abolish':
      if (!wasThere)
        return [
          'Nhận việc của ',
          ...before,
          event.predecessors.length > 1 ? ' khi các đơn vị ấy giải thể.' : ' khi đơn vị ấy giải thể.',
        ];
      return after.length > 0 ? ['Giải thể; việc chuyển cho ', ...after, '.'] : ['Giải thể.'];
    case 'split':
      if (!wasThere) return ['Được tách ra từ ', ...before, '.'];
      return [goesOn ? 'Tách ra ' : 'Kết thúc, tách thành ', ...after, '.'];
    case 'merge':
      if (!goesOn) return ['Nhập vào ', ...after, '.'];
      return [wasThere ? 'Nhận nhập vào mình ' : 'Hình thành từ ', ...before, '.'];
  }
}

function renamed(event: UnitEvent, unit: { id: number; names: readonly NameRange[] }): string {
  const day = event.happenedOn;
  if (day === null) return 'Đổi tên.';
  const names = [...unit.names];
  return `Đổi tên từ “${nameOn({ id: unit.id, names }, addDays(day, -1))}” thành “${nameOn({ id: unit.id, names }, day)}”.`;
}

function moved(event: UnitEvent, unit: { parents: readonly ParentRange[] }): Piece[] {
  const day = event.happenedOn;
  if (day === null) return ['Ghi cấp trên.'];
  const direct = unit.parents.filter((p) => p.relation === 'direct');
  const at = (d: string) => direct.find((p) => inForce(p as Dated, d));
  const [from, to] = [at(addDays(day, -1)), at(day)];
  if (from && to && from.parentId !== to.parentId)
    return ['Chuyển từ ', { unitId: from.parentId }, ' về ', { unitId: to.parentId }, '.'];
  if (to && !from) return ['Về trực thuộc ', { unitId: to.parentId }, '.'];
  if (from && !to) return ['Thôi trực thuộc ', { unitId: from.parentId }, '.'];
  return ['Thay đổi quan hệ chỉ đạo.'];
}

function listed(ids: readonly number[]): Piece[] {
  return ids.flatMap((unitId, i) => [...(i === 0 ? [] : [i === ids.length - 1 ? ' và ' : ', ']), { unitId }]);
}
