import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { personNames, subtreeOf, unitNames } from '../../org/index.ts';
import { countRegister, registerText } from '../domain/task.ts';
import type { Status } from '../domain/verdict.ts';
import { countTasks, type StandingTask, type TaskFilter, tasksWhere, withStanding } from './tasks.ts';

export interface TaskListFilter {
  unitId: number | null;
  status: Status | null;
  register: string | null;
  query: string;
}

/** A task as the list shows it. */
export interface TaskRow extends StandingTask {
  leadName: string;
  leadPerson: string | null;
  coNames: string[];
}

export interface TaskList {
  rows: TaskRow[];
  total: number;
  tally: Map<Status, number> | null;
  /** All that the other filters leave, for the sentence. */
  all: StandingTask[];
  /** “15/15 nhiệm vụ và 2 nhiệm vụ bổ sung” for each register of the subtree. */
  registers: { name: string; text: string }[];
}

const LOOKED_AT = 5000;
const ORDER: Status[] = ['late', 'risk', 'ontrack', 'notdue', 'unmeasurable', 'met', 'cancelled'];

/** Tasks led in a subtree, a page at a time: late ones first, then by deadline. */
export async function taskList(
  tx: ReadTx,
  asked: TaskListFilter,
  asOf: IsoDate,
  page: { limit: number; offset: number },
): Promise<TaskList> {
  const filter: TaskFilter = {
    ...(asked.unitId !== null && { unitIds: await subtreeOf(tx, asked.unitId, asOf) }),
    ...(asked.register !== null && { register: asked.register }),
    query: asked.query,
  };
  const total = await countTasks(tx, filter);
  if (total > LOOKED_AT) {
    const rows = withStanding(await tasksWhere(tx, filter, page), asOf);
    return { rows: await taskRows(tx, rows, asOf), total, tally: null, all: [], registers: [] };
  }
  const all = withStanding(await tasksWhere(tx, filter), asOf);
  const tally = new Map<Status, number>();
  for (const { status } of all) tally.set(status, (tally.get(status) ?? 0) + 1);
  const kept = asked.status === null ? all : all.filter((t) => t.status === asked.status);
  const sorted = [...kept].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return {
    rows: await taskRows(tx, sorted.slice(page.offset, page.offset + page.limit), asOf),
    total: kept.length,
    tally,
    all,
    registers: registersOf(all),
  };
}

/** Adds the names of units and persons. */
export async function taskRows(tx: ReadTx, tasks: readonly StandingTask[], asOf: IsoDate): Promise<TaskRow[]> {
  const units = await unitNames(
    tx,
    tasks.flatMap((t) => [t.leadUnitId, ...t.coUnitIds]),
    asOf,
  );
  const persons = await personNames(
    tx,
    tasks.flatMap((t) => t.leadPersonId ?? []),
  );
  return tasks.map((t) => ({
    ...t,
    leadName: units.get(t.leadUnitId)?.shortName ?? '',
    leadPerson: t.leadPersonId === null ? null : (persons.get(t.leadPersonId) ?? null),
    coNames: t.coUnitIds.flatMap((id) => units.get(id)?.shortName ?? []),
  }));
}

/** The count of each register, as of the day: what was done later is not done yet. */
export function registersOf(tasks: readonly StandingTask[]): { name: string; text: string }[] {
  const names = [...new Set(tasks.flatMap((t) => t.register ?? []))];
  return names.map((name) => ({
    name,
    text: registerText(
      countRegister(
        tasks
          .filter((t) => t.register === name)
          .map((t) => ({ origin: t.origin, state: t.state === 'done' && t.status !== 'met' ? 'doing' : t.state })),
      ),
    ),
  }));
}

/** The registers there are, for the filter and the form. */
export async function registerNames(tx: ReadTx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('targets.task')
    .select('register')
    .distinct()
    .where('authority_id', '=', tx.authorityId)
    .where('register', 'is not', null)
    .orderBy('register')
    .limit(100)
    .execute();
  return rows.flatMap((row) => row.register ?? []);
}
