import { describe, expect, it } from 'vitest';
import { term } from '../../../kernel/time/index.ts';
import { emptyTargetFields, fieldsOf, readTarget } from './target-form.ts';

const fields = {
  ...emptyTargetFields,
  name: 'Trường đạt chuẩn quốc gia',
  unitId: '3',
  value: '23',
  unitWord: 'trường',
  share: '71,9',
  period: 'nhiệm kỳ 2020-2025',
  baselineValue: '17',
  baselinePeriod: 'năm 2020',
  baselineDerived: '23 − 6 = 17',
};

describe('the form of a target', () => {
  it('reads what a person typed', () => {
    const { draft, problems } = readTarget(fields);
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      unitId: 3,
      comparator: '>=',
      value: 23,
      decimals: 0,
      share: 71.9,
      shareDecimals: 1,
      period: term(2020, 2025),
      baseline: { value: 17, derived: '23 − 6 = 17' },
    });
  });

  it('says all problems at once, each with its field', () => {
    const { draft, problems } = readTarget({
      ...fields,
      name: '',
      unitId: '',
      value: 'hai',
      period: 'sắp tới',
      share: '120',
    });
    expect(draft).toBeNull();
    expect(problems.map((p) => p.at && 'name' in p.at && p.at.name).sort()).toEqual([
      'name',
      'period',
      'share',
      'unitId',
      'value',
    ]);
  });

  it('a baseline needs its period', () => {
    expect(readTarget({ ...fields, baselinePeriod: '' }).problems.map((p) => p.code)).toEqual(['no_period']);
    expect(readTarget({ ...fields, baselineValue: '' }).problems.map((p) => p.code)).toEqual(['half_baseline']);
  });

  it('a period that was not touched keeps the days of its congress', () => {
    const period = term(2020, 2025, { start: '2020-05-12', end: '2025-06-30' });
    const { draft } = readTarget(fields);
    const shown = fieldsOf({ ...draft!, period });
    expect(shown.period).toBe('nhiệm kỳ 2020–2025');
    expect(readTarget(shown, { period, baseline: null }).draft?.period).toEqual(period);
  });

  it('what was read is shown again as it was typed', () => {
    const { draft } = readTarget({ ...fields, value: '57.859,5' });
    expect(fieldsOf(draft!)).toMatchObject({ value: '57.859,5', share: '71,9', baselinePeriod: 'năm 2020' });
  });

  it('a target in words has no value', () => {
    const words = { ...fields, comparator: 'qualitative', value: '', share: '' };
    expect(readTarget(words).draft).toMatchObject({ comparator: 'qualitative', value: null });
    expect(readTarget({ ...words, value: '3' }).problems.map((p) => p.code)).toEqual(['value_of_words']);
  });
});
