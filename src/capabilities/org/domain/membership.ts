import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import { addDays, formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { type Dated, inForce } from './days.ts';

/** What a person is in the Party, from a day on. */
export const MEMBERSHIP_STATUSES = {
  probationary: 'Đảng viên dự bị',
  official: 'Đảng viên chính thức',
  transferred_out: 'Đã chuyển sinh hoạt đi',
  exempt: 'Miễn công tác và sinh hoạt đảng',
  left: 'Không còn trong Đảng',
} as const;
export type MembershipStatus = keyof typeof MEMBERSHIP_STATUSES;

export interface MembershipRange extends Dated {
  id: number;
  unitId: number;
  status: MembershipStatus;
  temporary: boolean;
  validFrom: IsoDate;
}

const field = (name: string) => ({ kind: 'field' as const, name });
const PROBATION_MONTHS = 12;

/**
 * Everything wrong with what is to be recorded next. Errors are what cannot be; what is only unusual (a probation that
 * was not twelve months, a transfer in without a transfer out) is a warning, as old files have it.
 * @param history the person's records, by time
 */
export function checkMembership(
  history: readonly MembershipRange[],
  next: { unitId: number; status: MembershipStatus; from: IsoDate; to: IsoDate | null; temporary: boolean },
): Problem[] {
  const problems: Problem[] = [];
  const line = history.filter((m) => m.temporary === next.temporary);
  const home = history.filter((m) => !m.temporary);
  const current = home.find((m) => inForce(m, next.from)) ?? null;
  const before = home.filter((m) => m.validFrom < next.from).at(-1) ?? null;
  if (next.to !== null && next.to < next.from)
    problems.push(error('dates_reversed', `Ngày cuối sớm hơn ngày đầu ${formatDate(next.from)}.`, field('to')));
  if (line.some((m) => m.validFrom === next.from))
    problems.push(
      error('same_day', `Đã ghi một tình trạng bắt đầu đúng ngày ${formatDate(next.from)}.`, field('from')),
    );
  if (next.to !== null && line.some((m) => m.validFrom > next.from && m.validFrom <= next.to!))
    problems.push(error('overlaps', 'Khoảng ngày này chồng lên một tình trạng đã ghi sau đó.', field('to')));
  if (next.temporary) {
    if (current === null || current.status !== 'official')
      problems.push(
        warning(
          'temporary_without_home',
          'Sinh hoạt tạm thời nhưng chưa ghi nơi sinh hoạt chính thức.',
          field('temporary'),
        ),
      );
    else if (current.unitId === next.unitId)
      problems.push(
        error('temporary_at_home', 'Nơi sinh hoạt tạm thời trùng nơi sinh hoạt chính thức.', field('unitId')),
      );
    return problems;
  }
  switch (next.status) {
    case 'probationary':
      if (current && current.status !== 'left' && current.status !== 'transferred_out')
        problems.push(
          error('already_member', `Ngày ${formatDate(next.from)} người này đã là đảng viên.`, field('status')),
        );
      break;
    case 'official':
      problems.push(...checkOfficial(home, before, next));
      break;
    case 'transferred_out':
      if (current === null || current.unitId !== next.unitId)
        problems.push(
          error('transfer_from_elsewhere', 'Chỉ chuyển đi được từ tổ chức đảng đang sinh hoạt.', field('unitId')),
        );
      break;
    case 'exempt':
      if (before === null || before.status !== 'official')
        problems.push(
          error(
            'exempt_needs_official',
            'Chỉ đảng viên chính thức mới được miễn công tác và sinh hoạt.',
            field('status'),
          ),
        );
      break;
    case 'left':
      if (before === null)
        problems.push(error('never_member', 'Chưa ghi người này là đảng viên bao giờ.', field('status')));
      break;
  }
  return problems;
}

function checkOfficial(
  home: readonly MembershipRange[],
  before: MembershipRange | null,
  next: { unitId: number; from: IsoDate },
): Problem[] {
  if (before?.status === 'left')
    return [error('readmission', 'Người đã ra khỏi Đảng phải kết nạp lại, bắt đầu từ dự bị.', field('status'))];
  const problems: Problem[] = [];
  const probation = home.filter((m) => m.status === 'probationary' && m.validFrom < next.from).at(-1);
  const alreadyOfficial = home.some((m) => m.status === 'official' && m.validFrom < next.from);
  if (probation && !alreadyOfficial) {
    const due = addMonths(probation.validFrom, PROBATION_MONTHS);
    if (next.from < due)
      problems.push(
        warning(
          'probation_short',
          `Thời gian dự bị tính từ ${formatDate(probation.validFrom)} chưa đủ 12 tháng (đủ vào ${formatDate(due)}).`,
          field('from'),
        ),
      );
  }
  if (before && before.unitId !== next.unitId && before.status !== 'transferred_out')
    problems.push(
      warning(
        'transfer_without_out',
        'Chưa ghi chuyển đi ở tổ chức đảng cũ; tình trạng cũ sẽ kết thúc hôm trước.',
        field('unitId'),
      ),
    );
  return problems;
}

/** The same day so many months later, or the last of a shorter month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(d, last) - 1);
}

/** What the number of official members allows a cell: a sentence for the top of its page. */
export function cellSentence(official: number, probationary: number): string {
  const total = official + probationary;
  const counted = `${total} đảng viên, gồm ${official} chính thức và ${probationary} dự bị.`;
  if (official < 3) return `${counted} Chưa đủ ba đảng viên chính thức để lập chi bộ riêng.`;
  if (official < 9)
    return `${counted} Dưới chín đảng viên chính thức nên chi bộ chỉ bầu bí thư, phó bí thư, không có chi ủy.`;
  return `${counted} Đủ số đảng viên chính thức để bầu chi ủy.`;
}
