import { describe, expect, it } from 'vitest';
import { roleCode, roleProblems } from './role-rules.ts';

const known = { 'org.read': 'Xem', 'org.change': 'Sửa' };

describe('a role', () => {
  it('names all its problems at once', () => {
    const codes = roleProblems({ name: '', permissions: [] }, known).map((problem) => problem.code);
    expect(codes).toEqual(['name_missing', 'permissions_missing']);
  });

  it('takes permissions of the closed list only, not what every object has', () => {
    const codes = (permissions: string[]) => roleProblems({ name: 'Thử', permissions }, known).map((p) => p.code);
    expect(codes(['org.read', 'org.change'])).toEqual([]);
    expect(codes(['org.read', 'org.everything'])).toEqual(['permission_unknown']);
    expect(codes(['constructor'])).toEqual(['permission_unknown']);
  });

  it('gets a code of its own', () => {
    expect(roleCode('Văn thư', new Set())).toBe('van-thu');
    expect(roleCode('Văn thư', new Set(['van-thu', 'van-thu-2']))).toBe('van-thu-3');
    expect(roleCode('???', new Set())).toBe('vai-tro');
  });
});
