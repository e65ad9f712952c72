import { describe, expect, it } from 'vitest';
import { coverageOfParts, type Part } from './cascade.ts';

const count = (value: number | null, comparator: Part['comparator'] = '>='): Part => ({
  comparator,
  value,
  unitWord: 'trường',
});
const rate = (value: number, comparator: Part['comparator'] = '>='): Part => ({ comparator, value, unitWord: '%' });

describe('counts are added', () => {
  it('says what is left to nobody', () => {
    expect(coverageOfParts(count(23), [count(5), count(7), count(8)])).toEqual({
      holds: false,
      formula: '5 + 7 + 8 = 20',
      text: 'Còn 3 trường chưa giao cho đơn vị nào.',
    });
  });
  it('says that it is enough, or more', () => {
    expect(coverageOfParts(count(20), [count(12), count(8)])?.text).toBe('Đủ 20 trường.');
    expect(coverageOfParts(count(20), [count(12), count(10)])).toMatchObject({
      holds: true,
      text: 'Giao dư 2 trường.',
    });
  });
  it('keeps a ceiling', () => {
    expect(coverageOfParts(count(5, '<='), [count(3), count(4)])).toMatchObject({ holds: false });
  });
});

it('rates are not added: each part must keep to the level', () => {
  expect(coverageOfParts(rate(85), [rate(85), rate(90)])?.holds).toBe(true);
  expect(coverageOfParts(rate(85), [rate(80), rate(90)])).toMatchObject({
    holds: false,
    text: '1 đơn vị được giao mức nhẹ hơn 85%: các đơn vị khác phải bù.',
  });
  expect(coverageOfParts(rate(10, '<'), [rate(12, '<')])?.holds).toBe(false);
});

it('says nothing when nothing was handed down', () => {
  expect(coverageOfParts(count(23), [])).toBeNull();
  expect(coverageOfParts(count(null), [count(3)])).toBeNull();
});
