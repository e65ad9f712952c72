import type { FindingState, Severity } from './found.ts';

/** What was queried, in a word or two: filters, the head of a note, the head of a comment. */
export const kindLabels: Record<string, string> = {
  ratio: 'Tỷ lệ',
  sum: 'Phép cộng',
  diff: 'Tăng giảm',
  share: 'Phần của tổng',
  range: 'Khoảng số',
  repeat: 'Hai lần ghi khác nhau',
  quota: 'Định mức',
  symbol: 'Số, ký hiệu',
  date: 'Ngày tháng',
  period: 'Thời kỳ',
  spelling: 'Câu chữ',
  registry: 'Đối chiếu',
};

export const kindLabel = (kind: string): string => kindLabels[kind] ?? 'Khác';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

export const severityLabels: Record<Severity, string> = { error: 'Không khớp', warning: 'Nên sửa', note: 'Hỏi lại' };

/** After a number: “3 chỗ không khớp”. */
export const severityWords: Record<Severity, string> = {
  error: 'chỗ không khớp',
  warning: 'chỗ nên sửa',
  note: 'chỗ hỏi lại',
};

export const stateLabels: Record<FindingState, string> = { open: 'Chưa xem', fixed: 'Đã sửa', ignored: 'Bỏ qua' };
