import { error, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { formatDate, parseDate } from '../../../kernel/time/index.ts';
import { checkTask, type DeadlineKind, type TaskDraft } from './task.ts';

export const deadlineOptions: { value: DeadlineKind; label: string }[] = [
  { value: 'fixed', label: 'ngày cụ thể' },
  { value: 'quarter', label: 'trong quý, đến ngày' },
  { value: 'year', label: 'trong năm, đến ngày' },
  { value: 'regular', label: 'thường xuyên' },
  { value: 'none', label: 'chưa nêu hạn' },
];

/** The fields of the form, as they are typed; `coUnitIds` are ids. */
export interface TaskFields {
  no: string;
  title: string;
  work: string;
  leadUnitId: string;
  leadPersonId: string;
  coUnitIds: string[];
  responsibility: string;
  product: string;
  decidedBy: string;
  deadlineKind: string;
  deadline: string;
  deadlineNote: string;
  origin: string;
  register: string;
  targetId: string;
}

export function taskFieldsFrom(given: URLSearchParams): TaskFields {
  const text = (name: string) => tidy(given.get(name) ?? '').slice(0, 2000);
  return {
    no: text('no').slice(0, 20),
    title: text('title'),
    work: text('work'),
    leadUnitId: text('leadUnitId'),
    leadPersonId: text('leadPersonId'),
    coUnitIds: coUnits(given),
    responsibility: text('responsibility'),
    product: text('product'),
    decidedBy: text('decidedBy'),
    deadlineKind: text('deadlineKind'),
    deadline: text('deadline'),
    deadlineNote: text('deadlineNote'),
    origin: text('origin'),
    register: text('register'),
    targetId: text('targetId'),
  };
}

/** The selects of co-operating units, `coUnit1`, `coUnit2` …, each once. */
function coUnits(given: URLSearchParams): string[] {
  const chosen = [...given].filter(([name]) => /^coUnit\d+$/.test(name)).map(([, id]) => tidy(id));
  return [...new Set(chosen.filter((id) => /^\d{1,15}$/.test(id)))];
}

export const emptyTaskFields: TaskFields = {
  ...taskFieldsFrom(new URLSearchParams()),
  deadlineKind: 'fixed',
  origin: 'assigned',
};

/** The fields of a task that is there already. */
export const fieldsOfTask = (task: TaskDraft): TaskFields => ({
  no: task.no ?? '',
  title: task.title,
  work: task.work ?? '',
  leadUnitId: String(task.leadUnitId),
  leadPersonId: task.leadPersonId == null ? '' : String(task.leadPersonId),
  coUnitIds: (task.coUnitIds ?? []).map(String),
  responsibility: task.responsibility ?? '',
  product: task.product ?? '',
  decidedBy: task.decidedBy ?? '',
  deadlineKind: task.deadlineKind,
  deadline: task.deadline ? formatDate(task.deadline) : '',
  deadlineNote: task.deadlineNote ?? '',
  origin: task.origin ?? 'assigned',
  register: task.register ?? '',
  targetId: task.targetId == null ? '' : String(task.targetId),
});

/** What the form says, once it has been read without an error; what of the six clears is missing comes as warnings. */
export type ReadTask = Omit<TaskDraft, 'citation' | 'position' | 'sample'>;

export function readTask(fields: TaskFields): { draft: ReadTask | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (name: keyof TaskFields) => ({ kind: 'field' as const, name });
  const id = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : null);
  const leadUnitId = id(fields.leadUnitId);
  if (leadUnitId === null) problems.push(error('no_lead', 'Chọn đơn vị chủ trì.', at('leadUnitId')));
  const kind = deadlineOptions.find((option) => option.value === fields.deadlineKind)?.value ?? 'none';
  const deadline = fields.deadline === '' ? null : parseDate(fields.deadline);
  const badDate = fields.deadline !== '' && deadline === null;
  if (badDate)
    problems.push(
      error('date_invalid', 'Ngày không có trong lịch. Ghi ngày/tháng/năm, ví dụ 21/05/2020.', at('deadline')),
    );
  const dated = kind === 'fixed' || kind === 'quarter' || kind === 'year';
  const draft: ReadTask = {
    no: fields.no || null,
    title: fields.title,
    work: fields.work || null,
    leadUnitId: leadUnitId ?? 0,
    leadPersonId: id(fields.leadPersonId),
    coUnitIds: fields.coUnitIds.map(Number).sort((a, b) => a - b),
    responsibility: fields.responsibility || null,
    product: fields.product || null,
    decidedBy: fields.decidedBy || null,
    deadlineKind: kind,
    deadline: dated ? deadline : null,
    deadlineNote: fields.deadlineNote || null,
    origin: fields.origin === 'added' ? 'added' : 'assigned',
    register: fields.register || null,
    targetId: id(fields.targetId),
  };
  problems.push(...checkTask(draft).filter((p) => !(badDate && p.code === 'no_deadline')));
  return { draft: problems.some((p) => p.severity === 'error') ? null : draft, problems };
}
