import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  contains,
  dateFromExcelSerial,
  daysBetween,
  daysIn,
  excelSerial,
  formatDate,
  formatDateTime,
  formatPeriod,
  formatTime,
  isIsoDate,
  month,
  onDate,
  overlaps,
  type Period,
  parseDate,
  parsePeriod,
  parsePeriodKey,
  periodKey,
  previous,
  quarter,
  range,
  schoolYear,
  term,
  today,
  year,
} from './index.ts';

describe('dates', () => {
  test.each([
    ['12/05/2020', '2020-05-12'],
    ['30-5-2019', '2019-05-30'],
    ['8.5.2020', '2020-05-08'],
    ['8.5.2020-17:02', '2020-05-08'],
    ['22/10/2020 02:13:26', '2020-10-22'],
    ['2020-05-12', '2020-05-12'],
    ['2020-05-12T10:00:00Z', '2020-05-12'],
    ['ngày 04 tháng 11 năm 2013', '2013-11-04'],
    ['Ngày 16 tháng 01 năm 2018', '2018-01-16'],
    ['4 tháng 11 năm 2013', '2013-11-04'],
    [' 12 / 05 / 2020 ', '2020-05-12'],
    ['29/02/2020', '2020-02-29'],
  ])('%s', (raw, iso) => {
    expect(parseDate(raw)).toBe(iso);
  });

  test.each(['31/02/2020', '29/02/2019', '12/13/2020', '0/1/2020', '12/05/20', '12/05-2020', '2020', '', 'hôm qua'])(
    'refuses %j',
    (raw) => {
      expect(parseDate(raw)).toBeNull();
    },
  );

  test('only days that exist are ISO dates', () => {
    expect(isIsoDate('2020-02-29')).toBe(true);
    expect(isIsoDate('2019-02-29')).toBe(false);
    expect(isIsoDate('2020-2-9')).toBe(false);
  });

  test('spreadsheet serials', () => {
    expect(dateFromExcelSerial(1)).toBe('1900-01-01');
    expect(dateFromExcelSerial(59)).toBe('1900-02-28');
    expect(dateFromExcelSerial(60)).toBeNull();
    expect(dateFromExcelSerial(61)).toBe('1900-03-01');
    expect(dateFromExcelSerial(43963.7)).toBe('2020-05-12');
    expect(dateFromExcelSerial(42501, true)).toBe('2020-05-12');
    expect(dateFromExcelSerial(-1)).toBeNull();
    expect(dateFromExcelSerial(1e9)).toBeNull();
    expect(excelSerial('2020-05-12')).toBe(43963);
  });

  test('are written as offices write them', () => {
    expect(formatDate('2020-05-12')).toBe('12/05/2020');
  });

  test('reading, writing and counting agree', () => {
    const days = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1901-01-01', n));
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(parseDate(formatDate(a))).toBe(a);
        expect(dateFromExcelSerial(excelSerial(a))).toBe(a);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});

describe('moments', () => {
  test('the day turns at midnight in Vietnam', () => {
    expect(today('Asia/Ho_Chi_Minh', new Date('2020-05-12T16:59:59Z'))).toBe('2020-05-12');
    expect(today('Asia/Ho_Chi_Minh', new Date('2020-05-12T17:00:00Z'))).toBe('2020-05-13');
    expect(formatDateTime(new Date('2020-05-08T10:02:00Z'))).toBe('08/05/2020, 17:02');
    expect(formatTime(new Date('2020-05-08T17:05:00Z'))).toBe('00:05');
  });
});

const samples: [string, Period, string][] = [
  ['năm 2020', year(2020), 'year:2020'],
  ['năm học 2019–2020', schoolYear(2019), 'school_year:2019'],
  ['nhiệm kỳ 2015–2020', term(2015, 2020), 'term:2015-2020'],
  ['quý I/2020', quarter(2020, 1), 'quarter:2020-1'],
  ['quý IV/2020', quarter(2020, 4), 'quarter:2020-4'],
  ['tháng 3/2020', month(2020, 3), 'month:2020-03'],
  ['12/05/2020', onDate('2020-05-12'), 'date:2020-05-12'],
  ['6 tháng đầu năm 2020', range('2020-01-01', '2020-06-30'), 'range:2020-01-01..2020-06-30'],
  ['6 tháng cuối năm 2020', range('2020-07-01', '2020-12-31'), 'range:2020-07-01..2020-12-31'],
  ['giai đoạn 2016–2020', range('2016-01-01', '2020-12-31'), 'range:2016-01-01..2020-12-31'],
  ['01/01/2020–15/05/2020', range('2020-01-01', '2020-05-15'), 'range:2020-01-01..2020-05-15'],
];

describe('periods', () => {
  test.each(samples)('%s', (name, period, key) => {
    expect(formatPeriod(period)).toBe(name);
    expect(periodKey(period)).toBe(key);
    expect(parsePeriodKey(key)).toEqual(period);
  });

  test.each([
    ['2020', year(2020)],
    ['Năm 2020', year(2020)],
    ['2019-2020', schoolYear(2019)],
    ['năm học 2019 - 2020', schoolYear(2019)],
    ['2015-2020', term(2015, 2020)],
    ['Nhiệm kỳ 2015 - 2020', term(2015, 2020)],
    ['quý 2 năm 2020', quarter(2020, 2)],
    ['Quý III/2020', quarter(2020, 3)],
    ['tháng 03 năm 2020', month(2020, 3)],
    ['3/2020', month(2020, 3)],
    ['9 tháng đầu năm 2020', range('2020-01-01', '2020-09-30')],
    ['từ 01/01/2020 đến ngày 15/05/2020', range('2020-01-01', '2020-05-15')],
    ['8.5.2020', onDate('2020-05-08')],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each(['', 'năm học 2019-2021', 'tháng 13/2020', 'quý V/2020', 'nhiệm kỳ 2020-2015', '31/02/2020', 'hằng năm'])(
    'does not read %j',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  test.each([
    '',
    'year:20',
    'year:2020-5',
    'month:2020-3',
    'month:2020-13',
    'term:2020-2015',
    'date:2019-02-29',
    'x:1',
  ])('is no key: %j', (key) => {
    expect(parsePeriodKey(key)).toBeNull();
  });

  test('school years tile', () => {
    expect(schoolYear(2019)).toEqual({ kind: 'school_year', start: '2019-09-01', end: '2020-08-31' });
    expect(addDays(schoolYear(2019).end, 1)).toBe(schoolYear(2020).start);
  });

  test('a term may have its own dates', () => {
    const own = term(2015, 2020, { start: '2015-07-01', end: '2020-06-30' });
    expect(periodKey(own)).toBe('term:2015-07-01..2020-06-30');
    expect(parsePeriodKey('term:2015-07-01..2020-06-30')).toEqual(own);
    expect(formatPeriod(own)).toBe('nhiệm kỳ 2015–2020');
    expect(() => term(2015, 2020, { start: '2014-07-01', end: '2020-06-30' })).toThrow(RangeError);
  });

  test('overlap, containment, length', () => {
    expect(overlaps(year(2020), schoolYear(2019))).toBe(true);
    expect(overlaps(year(2018), schoolYear(2019))).toBe(false);
    expect(contains(year(2020), quarter(2020, 4))).toBe(true);
    expect(contains(year(2020), schoolYear(2020))).toBe(false);
    expect(contains(year(2020), '2020-12-31')).toBe(true);
    expect(daysIn(year(2020))).toBe(366);
    expect(daysIn(onDate('2020-01-01'))).toBe(1);
  });

  test('the period before', () => {
    expect(previous(month(2020, 1))).toEqual(month(2019, 12));
    expect(previous(quarter(2020, 1))).toEqual(quarter(2019, 4));
    expect(previous(year(2020))).toEqual(year(2019));
    expect(previous(schoolYear(2020))).toEqual(schoolYear(2019));
    expect(previous(term(2020, 2025))).toEqual(term(2015, 2020));
    expect(previous(term(2020, 2025, { start: '2020-07-01', end: '2025-06-30' }))).toEqual(
      term(2015, 2020, { start: '2015-07-01', end: '2020-06-30' }),
    );
    expect(previous(onDate('2020-03-01'))).toEqual(onDate('2020-02-29'));
  });

  test('any text is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parsePeriod(text);
        parsePeriodKey(text);
        parseDate(text);
      }),
    );
  });
});
