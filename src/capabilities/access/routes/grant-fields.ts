import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Form, PageContext } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate, parseDate, today } from '../../../kernel/time/index.ts';
import { placesToGrant, WHOLE } from '../queries/places-to-grant.ts';
import { roles } from '../queries/roles.ts';
import type { GrantFields } from '../views/grant-form.tsx';

/** What the fields of a grant say; `problems` for those that say nothing understandable. */
export interface ReadGrant {
  values: GrantFields;
  role: number;
  unitId: number | null;
  from: IsoDate;
  to: IsoDate | null;
  problems: Problem[];
}

const at = (name: string) => ({ kind: 'field', name }) as const;

export function readGrant(form: Form): ReadGrant {
  const values = { role: form.text('role'), unit: form.text('unit'), from: form.text('from'), to: form.text('to') };
  const from = parseDate(values.from);
  const to = values.to === '' ? null : parseDate(values.to);
  const unitId = values.unit === WHOLE ? null : form.int('unit');
  const problems: Problem[] = [];
  if (form.int('role') === null) problems.push(error('role_missing', 'Chọn vai trò.', at('role')));
  if (unitId === null && values.unit !== WHOLE) problems.push(error('unit_missing', 'Chọn đơn vị.', at('unit')));
  if (from === null) problems.push(error('from_wrong', 'Ghi ngày bắt đầu, ví dụ 08/05/2026.', at('from')));
  if (values.to !== '' && to === null)
    problems.push(error('to_wrong', 'Ghi ngày cuối, ví dụ 31/12/2026, hoặc bỏ trống.', at('to')));
  return { values, role: form.int('role') ?? 0, unitId, from: from ?? '', to, problems };
}

/** What the selects of a grant offer, and empty values for a new one. */
export async function grantChoices(tx: ReadTx, c: PageContext) {
  const [all, places] = [await roles(tx), await placesToGrant(tx)];
  return {
    roles: all.map((role) => ({ value: String(role.id), label: role.name })),
    places,
    values: { role: '', unit: '', from: formatDate(today(undefined, c.now)), to: '' },
  };
}
