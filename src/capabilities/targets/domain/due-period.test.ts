import { expect, it } from 'vitest';
import { parsePeriod, schoolYear, term, year } from '../../../kernel/time/index.ts';
import { periodNamed, periodOfDue } from './due-period.ts';

const scene = { day: '2020-05-12', current: term(2015, 2020), terms: [term(2015, 2020), term(2020, 2025)] };

it.each([
  [null, 'nhiệm kỳ 2015–2020', false],
  ['hằng năm', 'nhiệm kỳ 2015–2020', true],
  ['cuối nhiệm kỳ', 'nhiệm kỳ 2015–2020', false],
  ['cuối năm 2025', 'nhiệm kỳ 2020–2025', false],
  ['2025', 'nhiệm kỳ 2020–2025', false],
  ['cuối năm 2023', 'giai đoạn 2020–2023', false],
  ['năm 2020', 'năm 2020', false],
  ['2021', 'năm 2021', false],
  ['năm học 2020-2021', 'năm học 2020–2021', false],
  ['một ngày nào đó', 'nhiệm kỳ 2015–2020', false],
])('%s', (due, text, yearly) => {
  const found = periodOfDue(due, scene);
  expect(found).toEqual({ text, yearly });
  expect(parsePeriod(found.text)).not.toBeNull();
});

it('without terms counts in years', () => {
  expect(periodOfDue(null, { day: '2021-03-01', current: null, terms: [] }).text).toBe('năm 2021');
});

it('finds the period that a title names', () => {
  expect(periodNamed('Hội nghị cán bộ, công chức năm học 2020–2021')).toEqual(schoolYear(2020));
  expect(periodNamed('Tổng kết công tác Đảng năm 2020')).toEqual(year(2020));
  expect(periodNamed('Kế hoạch phòng dịch')).toBeNull();
});
