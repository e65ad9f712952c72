import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate, formatDateTime, type IsoDate } from '../../../kernel/time/index.ts';
import { fieldId, type SummaryItem } from '../../../ui/index.ts';

/** The days of a grant: `từ 01/01/2026 đến 31/12/2026`, `từ 01/01/2026, không thời hạn`. */
export function daysText(grant: { validFrom: IsoDate; validTo: IsoDate | null }): string {
  const from = `từ ${formatDate(grant.validFrom)}`;
  return grant.validTo === null ? `${from}, không thời hạn` : `${from} đến ${formatDate(grant.validTo)}`;
}

/** Where a grant holds. A unit holds with everything below it. */
export function placeText(grant: { unitId: number | null; unitName: string | null }): string {
  if (grant.unitId === null) return 'Cả cơ quan';
  return `${grant.unitName ?? `Đơn vị ${grant.unitId}`} và cấp dưới`;
}

/** An invented person is called so, once. */
export function personName(person: { name: string; sample: boolean }): string {
  return person.sample && !person.name.includes('mẫu') ? `${person.name} (mẫu)` : person.name;
}

/** Who gave a grant and when. */
export function giverText(grant: { grantedBy: string | null; grantedAt: Date }): string {
  return `${grant.grantedBy ?? 'Hệ thống'}, ${formatDateTime(grant.grantedAt)}`;
}

/** The message that belongs to a field, if there is one. */
export function messageAt(problems: readonly Problem[], name: string): string | undefined {
  return problems.find((problem) => problem.at?.kind === 'field' && problem.at.name === name)?.message;
}

/** Problems for the summary above a form, each leading to its field. */
export function summary(problems: readonly Problem[]): SummaryItem[] {
  return problems.map((problem) => ({
    message: problem.message,
    severity: problem.severity,
    ...(problem.at?.kind === 'field' && { href: `#${fieldId(problem.at.name)}` }),
  }));
}
