import { daysBetween, type IsoDate } from '../../../kernel/time/index.ts';
import type { SheetState } from './sheet.ts';

/** How far a sheet is, as a verdict and in words. The verdict keys are those of the look. */
export interface SheetStatus {
  status: 'notdue' | 'nofigure' | 'ontrack' | 'risk' | 'late' | 'met' | 'cancelled';
  label: string;
}

/** The words for states, when no day is at hand. */
export const stateWords: Record<SheetState, string> = {
  waiting: 'Chưa gửi',
  draft: 'Đang nhập',
  submitted: 'Đã gửi',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  released: 'Được miễn',
};

/** True while the unit still owes its sheet. */
export const isOwed = (state: SheetState): boolean => state === 'waiting' || state === 'draft' || state === 'returned';

/** Where a sheet stands on a day: owed ones are late after the due date. */
export function sheetStatus(
  state: SheetState,
  round: { opensOn: IsoDate; dueOn: IsoDate; state: 'open' | 'closed' },
  day: IsoDate,
): SheetStatus {
  const late = daysBetween(round.dueOn, day);
  if (isOwed(state) && round.state === 'closed') return { status: 'late', label: 'Không gửi' };
  if (isOwed(state) && late > 0)
    return { status: 'late', label: `${state === 'returned' ? 'Trả lại, quá' : 'Quá'} hạn ${late} ngày` };
  switch (state) {
    case 'waiting':
      return round.opensOn > day
        ? { status: 'notdue', label: 'Chưa mở' }
        : { status: 'nofigure', label: stateWords.waiting };
    case 'draft':
      return { status: 'ontrack', label: stateWords.draft };
    case 'returned':
      return { status: 'risk', label: stateWords.returned };
    case 'submitted':
      return { status: 'ontrack', label: stateWords.submitted };
    case 'approved':
      return { status: 'met', label: stateWords.approved };
    case 'released':
      return { status: 'cancelled', label: stateWords.released };
  }
}
