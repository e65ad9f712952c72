import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { reachOf } from '../../org/index.ts';
import { type TaskRow, taskRows } from './task-list.ts';
import { tasksWhere, withStanding } from './tasks.ts';

/** Tasks that the reader may report on and that are late or due within a week, the latest first. */
export async function tasksWaiting(tx: ReadTx, asOf: IsoDate, limit: number): Promise<TaskRow[]> {
  const unitIds = await reachOf(tx, 'tasks.report', asOf);
  const open = withStanding(await tasksWhere(tx, { ...(unitIds && { unitIds }), from: asOf }), asOf);
  const mine = open.filter((t) => t.status === 'late' || t.status === 'risk');
  return taskRows(tx, mine.slice(0, limit), asOf);
}
