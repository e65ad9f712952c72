import { error, type Problem } from '../../../kernel/problems/index.ts';
import { slugify } from '../../../kernel/text/index.ts';

/** What is wrong with a role as typed: every problem of the fields `name`, `permissions`. */
export function roleProblems(
  role: { name: string; permissions: readonly string[] },
  known: Readonly<Record<string, string>>,
): Problem[] {
  const problems: Problem[] = [];
  if (role.name === '') problems.push(error('name_missing', 'Ghi tên vai trò.', { kind: 'field', name: 'name' }));
  if (role.name.length > 100)
    problems.push(error('name_long', 'Tên vai trò quá dài.', { kind: 'field', name: 'name' }));
  const at = { kind: 'field', name: 'permissions' } as const;
  if (role.permissions.length === 0) problems.push(error('permissions_missing', 'Chọn ít nhất một quyền.', at));
  const strange = role.permissions.filter((key) => !Object.hasOwn(known, key));
  if (strange.length > 0) problems.push(error('permission_unknown', 'Có quyền không nằm trong danh sách.', at));
  return problems;
}

/** A code for a new role, not among `taken`: `van-thu`, `van-thu-2` … */
export function roleCode(name: string, taken: ReadonlySet<string>): string {
  const base = slugify(name).slice(0, 40) || 'vai-tro';
  for (let n = 1; ; n++) {
    const code = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(code)) return code;
  }
}
