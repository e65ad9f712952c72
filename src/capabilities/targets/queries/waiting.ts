import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { subtreeOf } from '../../org/index.ts';
import { type TaskRow, taskRows } from './task-list.ts';
import { tasksWhere, withStanding } from './tasks.ts';

/** Tasks that the reader may report on and that are late or due within a week, the latest first. */
export async function tasksWaiting(tx: ReadTx, asOf: IsoDate, limit: number): Promise<TaskRow[]> {
  const everywhere = await tx.may('tasks.report', null);
  let unitIds: number[] | null = null;
  if (!everywhere) {
    const own = tx.actor.grants.filter((g) => g.permissions.has('tasks.report') && g.unitId !== null);
    unitIds = [];
    for (const { unitId } of own) unitIds.push(...(await subtreeOf(tx, unitId!, asOf)));
  }
  const open = withStanding(await tasksWhere(tx, { ...(unitIds && { unitIds }), from: asOf }), asOf);
  const mine = open.filter((t) => t.status === 'late' || t.status === 'risk');
  return taskRows(tx, mine.slice(0, limit), asOf);
}
