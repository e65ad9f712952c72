import type { ReadTx } from '../../../kernel/db/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatPeriod, type Period, today } from '../../../kernel/time/index.ts';
import { unitNames } from '../../org/index.ts';
import { comparatorOptions } from '../domain/target-form.ts';

/** One entry of the log about a record, with what changed in words. */
export interface HistoryEntry {
  at: Date;
  by: string;
  command: string;
  note: string | null;
  /** Empty for the first entry: then everything is new. */
  changes: { name: string; from: string; to: string }[];
}

const fieldWords: Record<string, string> = {
  unitId: 'đơn vị',
  indicatorId: 'chỉ số',
  name: 'tên',
  scope: 'phạm vi',
  comparator: 'cách so sánh',
  value: 'mức',
  valueTo: 'mức đến',
  unitWord: 'đơn vị tính',
  share: 'tỷ lệ kèm theo',
  period: 'kỳ',
  dueNote: 'ghi về hạn',
  yearly: 'xét mỗi năm',
  assigner: 'nơi giao',
  assignerUnitId: 'đơn vị giao',
  baseline: 'mức xuất phát',
  derived: 'phép suy ra',
  note: 'ghi chú',
  title: 'tên',
  work: 'nội dung',
  leadUnitId: 'đơn vị chủ trì',
  leadPersonId: 'người chịu trách nhiệm',
  coUnitIds: 'đơn vị phối hợp',
  responsibility: 'trách nhiệm',
  product: 'sản phẩm',
  decidedBy: 'người quyết định',
  deadline: 'hạn',
  deadlineKind: 'loại hạn',
  deadlineNote: 'ghi về hạn',
  state: 'trạng thái',
  doneOn: 'ngày xong',
};

const stateWords: Record<string, string> = {
  active: 'đang thực hiện',
  closed: 'đã đóng',
  transferred: 'đã chuyển',
  cancelled: 'đã hủy',
  new: 'chưa bắt đầu',
  doing: 'đang làm',
  done: 'hoàn thành',
  paused: 'tạm dừng',
};

export const targetHistory = (tx: ReadTx, id: number): Promise<HistoryEntry[]> => historyOf(tx, 'targets.target', id);
export const taskHistory = (tx: ReadTx, id: number): Promise<HistoryEntry[]> => historyOf(tx, 'targets.task', id);

/** The log of one record, newest first. */
async function historyOf(tx: ReadTx, subject: string, id: number): Promise<HistoryEntry[]> {
  const rows = await tx.db
    .selectFrom('kernel.audit')
    .select(['at', 'actor_name', 'command', 'note', 'before', 'after'])
    .where('authority_id', '=', tx.authorityId)
    .where('subject', '=', subject)
    .where('subject_id', '=', String(id))
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  const names = await namesIn(
    tx,
    rows.flatMap((row) => (row.before === null ? [] : [row.before, row.after])),
  );
  return rows.map((row) => ({
    at: row.at,
    by: row.actor_name,
    command: row.command,
    note: row.note,
    changes: row.before === null ? [] : changesIn(asRecord(row.before), asRecord(row.after), names),
  }));
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

type Names = ReadonlyMap<number, string>;

const changesIn = (before: Record<string, unknown>, after: Record<string, unknown>, names: Names) =>
  Object.keys(after)
    .filter((key) => fieldWords[key] !== undefined && key in before)
    .map((key) => ({ name: fieldWords[key]!, from: said(key, before[key], names), to: said(key, after[key], names) }))
    .filter(({ from, to }) => from !== to);

/** The names of the units that an entry names by number, as they are called today. */
async function namesIn(tx: ReadTx, records: readonly unknown[]): Promise<Names> {
  const ids = records.map(asRecord).flatMap((record) => UNIT_FIELDS.flatMap((key) => idsIn(record[key])));
  const known = await unitNames(tx, [...new Set(ids)], today(undefined, tx.now));
  return new Map([...known].map(([id, { name }]) => [id, name]));
}

const UNIT_FIELDS = ['unitId', 'assignerUnitId', 'leadUnitId', 'coUnitIds'];
const idsIn = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).map(Number).filter((id) => Number.isInteger(id) && id > 0);

/** A value of the log in words: units by name; persons and indicators stay numbers, so they are only said to have changed. */
function said(key: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return 'trống';
  if (UNIT_FIELDS.includes(key))
    return (
      idsIn(value)
        .map((id) => names.get(id) ?? `đơn vị ${id}`)
        .join('; ') || 'trống'
    );
  if (key === 'state') return stateWords[String(value)] ?? String(value);
  if (key === 'comparator') return comparatorOptions.find((o) => o.value === value)?.label ?? String(value);
  if (key === 'yearly') return value ? 'có' : 'không';
  if (key.endsWith('Id') || key.endsWith('Ids')) return `số ${Array.isArray(value) ? value.join(', ') : value}`;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : `“${value}”`;
  if (key === 'period') return formatPeriod(value as Period);
  if (key === 'baseline') return formatNumber((value as { value: number }).value);
  return 'khác';
}
