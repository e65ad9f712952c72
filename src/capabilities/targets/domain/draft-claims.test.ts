import { describe, expect, it } from 'vitest';
import type { DraftClaim } from '../../../contracts/index.ts';
import { term, year } from '../../../kernel/time/index.ts';
import type { Target } from '../queries/targets.ts';
import { otherwiseKept } from './draft-claims.ts';

const claim = (given: Partial<DraftClaim> = {}): DraftClaim => ({
  start: 0,
  end: 10,
  quote: 'có 23 trường đạt chuẩn quốc gia',
  name: 'trường đạt chuẩn quốc gia',
  value: 23,
  unit: 'trường',
  due: 'hết năm 2025',
  ...given,
});
const kept = (given: Partial<Target> = {}) =>
  ({
    id: 1,
    name: 'Số trường đạt chuẩn quốc gia',
    comparator: '>=',
    value: 24,
    unitWord: 'trường',
    period: term(2020, 2025),
    ...given,
  }) as Target;

describe('a target in a draft', () => {
  it('with another value than the kept one of that name, unit and year is asked about', () => {
    expect(otherwiseKept(claim(), [kept()])?.id).toBe(1);
    expect(otherwiseKept(claim({ due: 'giai đoạn 2021-2025' }), [kept({ period: year(2025) })])?.id).toBe(1);
  });

  it('that agrees with one, or says too little, is left alone', () => {
    expect(otherwiseKept(claim(), [kept(), kept({ id: 2, value: 23 })])).toBeNull();
    expect(otherwiseKept(claim({ due: null }), [kept()])).toBeNull();
    expect(otherwiseKept(claim({ name: 'trường' }), [kept({ name: 'Trường' })])).toBeNull();
  });

  it('is of đồng also where đ was typed', () => {
    expect(otherwiseKept(claim({ unit: 'đ' }), [kept({ unitWord: 'đồng' })])).not.toBeNull();
  });

  it('of another unit, year or name is another target', () => {
    expect(otherwiseKept(claim({ unit: '%' }), [kept()])).toBeNull();
    expect(otherwiseKept(claim({ due: '2030' }), [kept()])).toBeNull();
    expect(otherwiseKept(claim(), [kept({ name: 'Trường mầm non đạt kiểm định chất lượng' })])).toBeNull();
    expect(otherwiseKept(claim(), [kept({ comparator: 'increase_by' })])).toBeNull();
  });

  it('whose name is that of many units is not guessed at', () => {
    expect(otherwiseKept(claim(), [kept(), kept({ id: 2, value: 5 }), kept({ id: 3, value: 7 })])).toBeNull();
  });
});
