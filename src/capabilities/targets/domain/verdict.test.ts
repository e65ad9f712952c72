import { describe, expect, it } from 'vitest';
import { schoolYear, term, year } from '../../../kernel/time/index.ts';
import { type Goal, judge, type Measured, whyOpen } from './verdict.ts';

const goal = (part: Partial<Goal>): Goal => ({
  comparator: '>=',
  value: 100,
  valueTo: null,
  unitWord: '%',
  decimals: 0,
  period: term(2015, 2020),
  yearly: false,
  baseline: null,
  state: 'active',
  closedReason: null,
  direction: 'higher',
  ...part,
});
const result = (part: Partial<Measured>): Measured => ({
  value: null,
  valueTo: null,
  numerator: null,
  denominator: null,
  comparator: '=',
  missing: null,
  period: term(2015, 2020),
  provisional: false,
  ...part,
});
const asOf = '2020-05-08';
/** The period is over. */
const later = '2021-01-10';

describe('a final result', () => {
  it('222 schools against 205 is 17 above', () => {
    const verdict = judge(goal({ value: 205, unitWord: 'trường' }), result({ value: 222 }), asOf);
    expect(verdict).toMatchObject({ status: 'exceeded', label: 'Vượt 17', distance: 17, rule: '222 ≥ 205.' });
  });
  it('above 98 % against 95 % is 3 points above, points and not percent', () => {
    const verdict = judge(goal({ value: 95 }), result({ value: 98, comparator: '>' }), asOf);
    expect(verdict).toMatchObject({ status: 'exceeded', label: 'Vượt 3 điểm %' });
  });
  it('"trên 90 %" meets a target of "trên 90 %"', () => {
    const verdict = judge(
      goal({ comparator: '>', value: 90, yearly: true }),
      result({ value: 90, comparator: '>' }),
      asOf,
    );
    expect(verdict).toMatchObject({ status: 'met', label: 'Đạt mỗi năm' });
  });
  it('exactly 90 % does not meet "trên 90 %"', () => {
    expect(judge(goal({ comparator: '>', value: 90 }), result({ value: 90 }), later).status).toBe('missed');
  });
  it('226 of 226 is all', () => {
    const measured = result({ value: 100, numerator: 226, denominator: 226 });
    expect(judge(goal({}), measured, asOf)).toMatchObject({ status: 'met', label: 'Đạt', missingCount: null });
  });
  it('a rate below the target says how many people are missing', () => {
    const measured = result({ value: (100 * 1696) / 2007, numerator: 1696, denominator: 2007 });
    expect(judge(goal({ value: 85 }), measured, later)).toMatchObject({
      status: 'missed',
      label: 'Không đạt, thiếu 0,5 điểm %',
      missingCount: 10,
    });
  });
  it('counts a printed number as printed: 23 of 32 reaches 71,9 %', () => {
    const measured = result({ value: 71.875, numerator: 23, denominator: 32 });
    expect(judge(goal({ value: 71.9, decimals: 1 }), measured, asOf).status).toBe('met');
  });
  it('less is better when the comparator says so', () => {
    const under = goal({ comparator: '<', value: 10 });
    expect(judge(under, result({ value: 9.9 }), asOf).status).toBe('met');
    expect(judge(under, result({ value: 10 }), later).status).toBe('missed');
  });
  it('an increase is counted from the baseline', () => {
    const grow = goal({ comparator: 'increase_by', value: 6, baseline: 17, unitWord: 'trường' });
    expect(judge(grow, result({ value: 23 }), asOf).status).toBe('met');
    expect(judge(grow, result({ value: 22 }), later)).toMatchObject({ status: 'missed', label: 'Không đạt, thiếu 1' });
  });
  it('a range is met within and exceeded above', () => {
    const range = goal({ comparator: 'range', value: 80, valueTo: 90 });
    expect(judge(range, result({ value: 85 }), asOf).status).toBe('met');
    expect(judge(range, result({ value: 93 }), asOf)).toMatchObject({ status: 'exceeded', label: 'Vượt 3 điểm %' });
  });
  it('yes and no decide a target in words', () => {
    const words = goal({ comparator: 'qualitative', value: null });
    expect(judge(words, result({ value: 1 }), asOf).status).toBe('met');
    expect(judge(words, result({ value: 0 }), later).status).toBe('missed');
  });
});

describe('before the end of the period', () => {
  it('a shortfall is a risk, not a miss', () => {
    const measured = result({ value: 84.8, numerator: 4535, denominator: 5346 });
    expect(judge(goal({ value: 85 }), measured, asOf)).toMatchObject({
      status: 'risk',
      label: 'Có nguy cơ',
      missingCount: 10,
    });
  });
});

describe('without a number', () => {
  it('words only are no number', () => {
    expect(judge(goal({}), result({ missing: 'only_words' }), asOf).status).toBe('nofigure');
  });
  it('nothing is expected before the end of the period', () => {
    expect(judge(goal({ period: year(2020) }), null, asOf).status).toBe('notdue');
  });
  it('nothing after the end of the period is late, with the days', () => {
    expect(judge(goal({ period: year(2019) }), null, '2020-01-03')).toMatchObject({
      status: 'late',
      label: 'Quá hạn 3 ngày',
    });
  });
  it('an increase without a baseline cannot be measured', () => {
    expect(judge(goal({ comparator: 'increase_by', value: 3 }), result({ value: 5 }), asOf).status).toBe(
      'unmeasurable',
    );
  });
  it('a cancelled target is cancelled', () => {
    expect(judge(goal({ state: 'cancelled' }), result({ value: 100 }), asOf).status).toBe('cancelled');
  });
});

describe('on the way', () => {
  const schools = goal({ value: 23, unitWord: 'trường', baseline: 17, period: term(2021, 2025) });
  it('is on track on the straight path from the baseline', () => {
    expect(judge(schools, result({ value: 20, period: year(2023) }), '2024-01-10').status).toBe('risk');
    expect(judge(schools, result({ value: 21, period: year(2023) }), '2024-01-10').status).toBe('ontrack');
  });
  it('is at risk below the target when there is no baseline', () => {
    const share = goal({ value: 85, period: schoolYear(2020) });
    const measured = result({ value: 84.8, period: { kind: 'date', start: '2021-01-15', end: '2021-01-15' } });
    expect(judge(share, measured, '2021-01-15')).toMatchObject({ status: 'risk', label: 'Có nguy cơ' });
  });
  it('a provisional total gives no final verdict', () => {
    expect(judge(goal({ value: 98 }), result({ value: 98.8, provisional: true }), asOf)).toMatchObject({
      status: 'ontrack',
      rule: 'Số sơ bộ. 98,8% ≥ 98%.',
    });
  });
});

describe('a result that is a range', () => {
  it('decides when both ends say the same', () => {
    const range = result({ value: 6, valueTo: 11 });
    expect(judge(goal({ value: 5 }), range, asOf)).toMatchObject({ status: 'exceeded', distance: 1 });
    expect(judge(goal({ value: 12 }), range, later).status).toBe('missed');
    expect(judge(goal({ value: 8 }), range, asOf).status).toBe('unmeasurable');
  });
  it('says nothing about a target in words', () => {
    const words = goal({ comparator: 'qualitative', value: null });
    const verdict = judge(words, result({ value: 6, valueTo: 11 }), asOf);
    expect(verdict.status).toBe('unmeasurable');
    expect(whyOpen(verdict, result({ value: 6, valueTo: 11 }))).toBe('không rõ mức để so');
    expect(judge(words, result({ value: 623, yesNo: false }), asOf).status).toBe('unmeasurable');
    expect(judge(words, result({ value: 1, yesNo: true }), asOf).status).toBe('met');
  });
});

it('says why nothing can be concluded', () => {
  const words = result({ missing: 'only_words' });
  expect(whyOpen(judge(goal({}), words, asOf), words)).toBe('câu báo cáo không kèm số');
  const aim = goal({ comparator: 'increase', value: null });
  const some = result({ value: 20 });
  expect(whyOpen(judge(aim, some, asOf), some)).toBe('chưa có mức xuất phát');
  const met = result({ value: 100 });
  expect(whyOpen(judge(goal({}), met, asOf), met)).toBeNull();
});
