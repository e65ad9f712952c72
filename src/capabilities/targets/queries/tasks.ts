import { type Selectable, sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import type { TargetsTask } from '../../../kernel/db/types.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { Citation } from '../domain/target.ts';
import { type DeadlineKind, standing, type TaskStanding, type TaskState } from '../domain/task.ts';
import { among, likeWords, UNDONE } from './targets.ts';

export interface Task {
  id: number;
  no: string | null;
  title: string;
  work: string | null;
  leadUnitId: number;
  leadPersonId: number | null;
  coUnitIds: number[];
  responsibility: string | null;
  product: string | null;
  decidedBy: string | null;
  deadlineKind: DeadlineKind;
  deadline: string | null;
  deadlineNote: string | null;
  origin: 'assigned' | 'added';
  register: string | null;
  state: TaskState;
  doneOn: string | null;
  stateReason: string | null;
  targetId: number | null;
  citation: Citation | null;
  position: number;
  sample: boolean;
  createdAt: Date;
  createdBy: string | null;
}

export interface TaskFilter {
  /** Led by one of these units, or (with `co`) led or shared by one of them. */
  unitIds?: readonly number[];
  co?: boolean;
  documentId?: number;
  documentIds?: readonly number[];
  targetId?: number;
  /** Those under way on or after this day: not done before it, and not due before it unless open. */
  from?: string;
  query?: string;
  register?: string;
}

/** Tasks by deadline, those without one last, then in the order of their documents. */
export async function tasksWhere(
  tx: ReadTx,
  filter: TaskFilter,
  page?: { limit: number; offset: number },
): Promise<Task[]> {
  if (filter.unitIds?.length === 0) return [];
  const rows = await filtered(tx, filter)
    .selectAll()
    .select(sharedBy(tx))
    .orderBy('deadline', (o) => o.asc().nullsLast())
    .orderBy('position')
    .orderBy('id')
    .$if(page !== undefined, (q) => q.limit(page!.limit).offset(page!.offset))
    .execute();
  return rows.map(toTask);
}

/** How many tasks `tasksWhere` would find. */
export async function countTasks(tx: ReadTx, filter: TaskFilter): Promise<number> {
  if (filter.unitIds?.length === 0) return 0;
  const row = await filtered(tx, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

function filtered(tx: ReadTx, filter: TaskFilter) {
  let query = tx.db
    .selectFrom('targets.task')
    .where('authority_id', '=', tx.authorityId)
    .where((e) => e.not(e.and([e('state', '=', 'cancelled'), e('state_reason', '=', UNDONE)])));
  if (filter.register) query = query.where('register', '=', filter.register);
  if (filter.from)
    query = query.where((e) =>
      e.or([
        e('state', 'not in', ['done', 'cancelled']),
        e('done_on', '>=', filter.from!),
        e('deadline', '>=', filter.from!),
      ]),
    );
  for (const word of likeWords(filter.query ?? '')) query = query.where(word.field, 'like', word.pattern);
  if (filter.documentId) query = query.where('document_id', '=', filter.documentId);
  if (filter.documentIds) query = query.where(among('document_id', filter.documentIds));
  if (filter.targetId) query = query.where('target_id', '=', filter.targetId);
  if (filter.unitIds) {
    const units = [...filter.unitIds];
    const led = among('lead_unit_id', units);
    query = filter.co
      ? query.where((e) =>
          e.or([
            led,
            e.exists(
              e
                .selectFrom('targets.task_unit as c')
                .select('c.task_id')
                .where('c.authority_id', '=', tx.authorityId)
                .whereRef('c.task_id', '=', 'targets.task.id')
                .where(among('c.unit_id', units)),
            ),
          ]),
        )
      : query.where(led);
  }
  return query;
}

/** One task; throws `not_found`. */
export async function task(tx: ReadTx, id: number): Promise<Task> {
  const row = await tx.db
    .selectFrom('targets.task')
    .selectAll()
    .select(sharedBy(tx))
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('Không có nhiệm vụ này.');
  return toTask(row);
}

/** The task, held until the end of the transaction so that two people cannot move it at once. */
export async function lockTask(tx: WriteTx, id: number): Promise<Task> {
  await tx.db
    .selectFrom('targets.task')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return task(tx, id);
}

/** Notes of a task, newest first. */
export const taskNotes = (tx: ReadTx, taskId: number) =>
  tx.db
    .selectFrom('targets.task_note')
    .select(['id', 'at', 'by_name as byName', 'text', 'state'])
    .where('authority_id', '=', tx.authorityId)
    .where('task_id', '=', taskId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Documents that show that a task was done. */
export const taskEvidence = (tx: ReadTx, taskId: number) =>
  tx.db
    .selectFrom('targets.task_evidence')
    .select(['document_id as documentId', 'note', 'added_at as addedAt'])
    .where('authority_id', '=', tx.authorityId)
    .where('task_id', '=', taskId)
    .orderBy('added_at')
    .execute();

export type StandingTask = Task & TaskStanding;

/** Tasks with where they stand as of a day. */
export const withStanding = (tasks: readonly Task[], asOf: string): StandingTask[] =>
  tasks.map((each) => ({ ...each, ...standing(each, asOf) }));

/** The units that share in a task, beside its own columns. */
const sharedBy = (tx: ReadTx) =>
  sql<string[]>`array(select c.unit_id from targets.task_unit c
    where c.authority_id = ${tx.authorityId} and c.task_id = targets.task.id order by c.unit_id)`.as('shared_by');

function toTask(row: Selectable<TargetsTask> & { shared_by: string[] }): Task {
  return {
    id: row.id,
    no: row.no,
    title: row.title,
    work: row.work,
    leadUnitId: row.lead_unit_id,
    leadPersonId: row.lead_person_id,
    coUnitIds: row.shared_by.map(Number),
    responsibility: row.responsibility,
    product: row.product,
    decidedBy: row.decided_by,
    deadlineKind: row.deadline_kind as DeadlineKind,
    deadline: row.deadline,
    deadlineNote: row.deadline_note,
    origin: row.origin as Task['origin'],
    register: row.register,
    state: row.state as TaskState,
    doneOn: row.done_on,
    stateReason: row.state_reason,
    targetId: row.target_id,
    citation:
      row.document_id === null || row.version_id === null
        ? null
        : {
            documentId: row.document_id,
            versionId: row.version_id,
            start: row.start ?? 0,
            end: row.end ?? 0,
            quote: row.quote ?? '',
          },
    position: row.position,
    sample: row.sample,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}
