import { describe, expect, it } from 'vitest';
import { type HeldGrant, notCovered, stateOn } from './rights.ts';

const held = (permissions: string[], unitId: number | null, until?: string | null): HeldGrant => ({
  permissions: new Set(permissions),
  unitId,
  ...(until !== undefined && { until }),
});

describe('the state of a grant', () => {
  const grant = { validFrom: '2026-03-01', validTo: '2026-03-31', revoked: false };

  it('is in force from its first to its last day, both included', () => {
    expect(stateOn(grant, '2026-02-28')).toBe('future');
    expect(stateOn(grant, '2026-03-01')).toBe('now');
    expect(stateOn(grant, '2026-03-31')).toBe('now');
    expect(stateOn(grant, '2026-04-01')).toBe('past');
  });

  it('is revoked whatever its days say', () => {
    expect(stateOn({ ...grant, revoked: true }, '2026-03-15')).toBe('revoked');
  });

  it('has no end without a last day', () => {
    expect(stateOn({ ...grant, validTo: null }, '2099-01-01')).toBe('now');
  });
});

describe('handing on', () => {
  it('names exactly what is not held', () => {
    const wanted = { permissions: ['a', 'b', 'c'], line: [5, 1], until: null };
    expect(notCovered([held(['a'], null), held(['c'], 1)], wanted)).toEqual(['b']);
  });

  it('reaches down the tree, not up and not sideways', () => {
    const wanted = (line: number[] | null) => ({ permissions: ['a'], line, until: null });
    expect(notCovered([held(['a'], 3)], wanted([7, 3, 1]))).toEqual([]);
    expect(notCovered([held(['a'], 7)], wanted([3, 1]))).toEqual(['a']);
    expect(notCovered([held(['a'], 4)], wanted([7, 3, 1]))).toEqual(['a']);
    expect(notCovered([held(['a'], 1)], wanted(null))).toEqual(['a']);
  });

  it('lasts no longer than what is held', () => {
    const wanted = (until: string | null) => ({ permissions: ['a'], line: null, until });
    expect(notCovered([held(['a'], null, '2026-12-31')], wanted('2026-12-31'))).toEqual([]);
    expect(notCovered([held(['a'], null, '2026-12-31')], wanted('2027-01-01'))).toEqual(['a']);
    expect(notCovered([held(['a'], null, '2026-12-31')], wanted(null))).toEqual(['a']);
    expect(notCovered([held(['a'], null, null)], wanted(null))).toEqual([]);
  });
});
