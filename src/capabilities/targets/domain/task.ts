import { formatNumber } from '../../../kernel/number/index.ts';
import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import { daysBetween, type IsoDate } from '../../../kernel/time/index.ts';
import type { Citation } from './target.ts';
import type { Status } from './verdict.ts';

export type TaskState = 'new' | 'doing' | 'done' | 'paused' | 'cancelled';
export type DeadlineKind = 'fixed' | 'quarter' | 'year' | 'regular' | 'none';

/** A thing to be done, by the six clears: person, work, time, responsibility, product, authority. */
export interface TaskDraft {
  no?: string | null;
  title: string;
  work?: string | null;
  leadUnitId: number;
  leadPersonId?: number | null;
  coUnitIds?: readonly number[];
  responsibility?: string | null;
  product?: string | null;
  decidedBy?: string | null;
  deadlineKind: DeadlineKind;
  deadline?: IsoDate | null;
  deadlineNote?: string | null;
  origin?: 'assigned' | 'added';
  /** The programme that a register counts by. */
  register?: string | null;
  targetId?: number | null;
  citation?: Citation | null;
  position?: number;
  sample?: boolean;
}

const sixClears: { name: keyof TaskDraft; words: string; filled(draft: TaskDraft): boolean }[] = [
  { name: 'leadPersonId', words: 'rõ người: ai chịu trách nhiệm chính', filled: (d) => d.leadPersonId != null },
  { name: 'work', words: 'rõ việc: phải làm gì', filled: (d) => Boolean(d.work ?? d.title) },
  { name: 'deadline', words: 'rõ thời gian: hạn nào', filled: (d) => d.deadlineKind !== 'none' },
  { name: 'responsibility', words: 'rõ trách nhiệm: chủ trì, phối hợp', filled: (d) => Boolean(d.responsibility) },
  { name: 'product', words: 'rõ sản phẩm: làm ra cái gì', filled: (d) => Boolean(d.product) },
  { name: 'decidedBy', words: 'rõ thẩm quyền: ai quyết định', filled: (d) => Boolean(d.decidedBy) },
];

/**
 * What is wrong with a task (errors) and which of the six clears it lacks (warnings: a task taken from an old text may
 * lack some, and the page says so until they are filled in).
 */
export function checkTask(draft: TaskDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (draft.title.trim().length < 3) problems.push(error('title_short', 'Ghi tên nhiệm vụ.', at('title')));
  const dated = ['fixed', 'quarter', 'year'].includes(draft.deadlineKind);
  if (dated && !draft.deadline)
    problems.push(error('no_deadline', 'Ghi ngày hạn, hoặc chọn “thường xuyên”.', at('deadline')));
  if (draft.coUnitIds?.includes(draft.leadUnitId))
    problems.push(error('lead_is_co', 'Đơn vị chủ trì không ghi lại ở phần phối hợp.', at('coUnitIds')));
  for (const clear of sixClears)
    if (!clear.filled(draft)) problems.push(warning('not_clear', `Chưa ${clear.words}.`, at(clear.name)));
  return problems;
}

/** How many of the six are clear, and what is missing. */
export function clarity(draft: TaskDraft): { clear: number; missing: string[] } {
  const missing = sixClears.filter((each) => !each.filled(draft)).map((each) => each.words);
  return { clear: sixClears.length - missing.length, missing };
}

export interface TaskStanding {
  status: Status;
  label: string;
}

/** Days before a deadline from which a task is called near. */
const NEAR = 7;

/** Where a task stands as of a day. Status is computed, never typed. */
export function standing(
  task: { state: TaskState; deadline: IsoDate | null; doneOn: IsoDate | null },
  asOf: IsoDate,
): TaskStanding {
  const { deadline, doneOn, state } = task;
  if (state === 'cancelled') return { status: 'cancelled', label: 'Đã hủy' };
  if (state === 'done' && doneOn !== null && doneOn <= asOf) {
    const late = deadline !== null && doneOn > deadline ? daysBetween(deadline, doneOn) : 0;
    return { status: 'met', label: late > 0 ? `Hoàn thành, muộn ${formatNumber(late)} ngày` : 'Hoàn thành' };
  }
  if (state === 'paused') return { status: 'unmeasurable', label: 'Tạm dừng' };
  if (deadline !== null && deadline < asOf)
    return { status: 'late', label: `Quá hạn ${formatNumber(daysBetween(deadline, asOf))} ngày` };
  if (deadline !== null && daysBetween(asOf, deadline) <= NEAR)
    return { status: 'risk', label: deadline === asOf ? 'Hạn hôm nay' : `Còn ${daysBetween(asOf, deadline)} ngày` };
  // Done later than the day asked for: it was under way then.
  if (state === 'doing' || state === 'done') return { status: 'ontrack', label: 'Đang làm' };
  return { status: 'notdue', label: 'Chưa bắt đầu' };
}

export interface RegisterCount {
  assigned: number;
  assignedDone: number;
  added: number;
  addedDone: number;
}

/** "15/15 và 2 bổ sung": assigned tasks done of those assigned, and the added ones. Cancelled ones do not count. */
export function countRegister(tasks: readonly { origin: 'assigned' | 'added'; state: TaskState }[]): RegisterCount {
  const live = tasks.filter((t) => t.state !== 'cancelled');
  const done = live.filter((t) => t.state === 'done');
  const of = (list: typeof live, origin: string) => list.filter((t) => t.origin === origin).length;
  return {
    assigned: of(live, 'assigned'),
    assignedDone: of(done, 'assigned'),
    added: of(live, 'added'),
    addedDone: of(done, 'added'),
  };
}

export function registerText(count: RegisterCount): string {
  const added =
    count.added === 0
      ? ''
      : ` và ${count.addedDone === count.added ? count.added : `${count.addedDone}/${count.added}`} nhiệm vụ bổ sung`;
  return `${count.assignedDone}/${count.assigned} nhiệm vụ${added}`;
}
