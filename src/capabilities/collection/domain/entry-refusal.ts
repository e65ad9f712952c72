import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { mayEnter, type SheetState } from './sheet.ts';

/** Why nothing can be entered into a sheet now: the thing is closed, or somebody else acted. null: it can. */
export function entryRefusal(given: {
  round: { name: string; state: 'open' | 'closed' };
  sheet: { state: SheetState; reason: string | null };
  /** The unit's last day; null: it exists still. */
  unitValidTo: IsoDate | null;
  day: IsoDate;
}): { kind: 'closed' | 'conflict'; message: string } | null {
  const { round, sheet, unitValidTo, day } = given;
  const closed = (message: string) => ({ kind: 'closed' as const, message });
  const conflict = (message: string) => ({ kind: 'conflict' as const, message });
  if (round.state === 'closed') return closed(`Kỳ “${round.name}” đã khóa. Nhờ người mở kỳ mở lại nếu cần sửa.`);
  if (sheet.state === 'released')
    return closed(`Đơn vị được miễn kỳ này: ${sheet.reason ?? 'không nêu lý do'}. Số đã nhập vẫn còn.`);
  if (unitValidTo !== null && unitValidTo < day)
    return closed(`Đơn vị đã kết thúc ngày ${formatDate(unitValidTo)} nên không nhập thêm được. Số đã nhập vẫn còn.`);
  if (mayEnter(sheet.state)) return null;
  return conflict(
    sheet.state === 'approved'
      ? 'Biểu này đã duyệt. Muốn sửa, nhờ người duyệt trả lại.'
      : 'Biểu này đã gửi duyệt. Rút lại trước khi sửa.',
  );
}
