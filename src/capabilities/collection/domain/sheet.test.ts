import { describe, expect, it } from 'vitest';
import { missingReasons } from './explain.ts';
import { nothing } from './figure-value.ts';
import { joinRaw, sheetLetters, splitRaw } from './grid.ts';
import { oneSlip, repairsFor } from './repairs.ts';
import { checkSheet, type FormLine, type FormRule } from './sheet.ts';
import { sheetStatus } from './sheet-status.ts';

const line = (indicatorId: number, label: string, more: Partial<FormLine> = {}): FormLine => ({
  no: indicatorId,
  indicatorId,
  code: `C${indicatorId}`,
  label,
  groupName: null,
  required: true,
  kind: 'count',
  unitWord: 'người',
  decimals: 0,
  ...more,
});
const lines = [line(1, 'Tổng'), line(2, 'Nữ'), line(3, 'Nam')];
const sum: FormRule = { no: 1, kind: 'sum', wholeIndicatorId: 1, partIndicatorIds: [2, 3], message: null };
const max: FormRule = { ...sum, kind: 'max' };
const typed = (...raw: string[]) => raw.map((text, i) => ({ indicatorId: i + 1, raw: text }));
const check = (rules: FormRule[], ...raw: string[]) => checkSheet(lines, rules, typed(...raw));

describe('rules between lines', () => {
  it('say the gap with its numbers', () => {
    const { problems } = check([sum], '4778', '2783', '1959');
    expect(problems.map((p) => p.message)).toEqual(['Nữ 2.783 + Nam 1.959 = 4.742, thiếu 36 so với Tổng 4.778.']);
  });
  it('count “không phát sinh” as nothing and keep still about cells that are not there', () => {
    expect(check([sum], '5', '5', '–').problems).toEqual([]);
    expect(check([sum], '5', '5', '…').problems).toEqual([]);
    expect(check([sum], '5', '5', '').problems.map((p) => p.code)).toEqual(['empty']);
  });
  it('name the part that is above its whole', () => {
    expect(check([max], '5', '6', '2').problems[0]).toMatchObject({ at: { kind: 'field', name: 'v2' } });
  });
  it('tell everything at once', () => {
    expect(check([sum], 'năm', '1,5', '').problems.map((p) => p.code)).toEqual(['not_a_number', 'not_whole', 'empty']);
  });
});

describe('repairs', () => {
  const repairs = (...raw: string[]) => {
    const { cells } = check([sum], ...raw);
    return repairsFor(lines, [sum], cells).map((r) => [r.indicatorId, r.raw]);
  };
  it('propose the part that makes the sum agree, then the sum', () => {
    expect(repairs('4.778', '2.783', '1.959')).toEqual([
      [3, '1.995'],
      [1, '4.742'],
    ]);
  });
  it('find the number in which a digit slipped', () => {
    expect(repairs('4.778', '2.873', '1.995')[0]).toEqual([2, '2.783']);
    expect(oneSlip(1959, 1995)).toBe(true);
    expect(oneSlip(1959, 2050)).toBe(false);
  });
  it('fill the one part, or the whole, that is empty', () => {
    expect(repairs('10', '4', '')).toEqual([[3, '6']]);
    expect(repairs('', '4', '6')).toEqual([[1, '10']]);
  });
  it('propose nothing below zero and nothing that agrees', () => {
    expect(repairs('3', '4', '')).toEqual([]);
    expect(repairs('10', '4', '6')).toEqual([]);
  });
  it('change numerator and denominator round', () => {
    const ratio = [line(1, 'Tỷ lệ', { kind: 'ratio' })];
    const { cells } = checkSheet(ratio, [], typed('90/80'));
    expect(repairsFor(ratio, [], cells).map((r) => r.raw)).toEqual(['80/90']);
  });
});

it('asks for a reason only where an approved figure changes', () => {
  const inForce = new Map([
    [1, { ...nothing, value: 6 }],
    [2, { ...nothing, value: 4 }],
  ]);
  const { cells } = check([], '7', '4', '9');
  expect(missingReasons(lines, cells, inForce).map((p) => p.message)).toEqual([
    'Tổng: số đã duyệt là 6, nay là 7. Ghi vì sao đổi.',
  ]);
  const explained = cells.map((cell) => ({ ...cell, note: 'Gõ nhầm' }));
  expect(missingReasons(lines, explained, inForce)).toEqual([]);
});

describe('cells', () => {
  it('have the letters of the workbook, a ratio two of them', () => {
    expect(sheetLetters(lines)).toEqual({ value: 'C', denominator: null, before: 'D', note: 'E' });
    expect(sheetLetters([{ kind: 'ratio' }])).toEqual({ value: 'C', denominator: 'D', before: 'E', note: 'F' });
  });
  it('split a ratio and join it again', () => {
    expect(splitRaw('81/85', 'ratio')).toEqual({ value: '81', denominator: '85' });
    expect(splitRaw('81/85', 'count')).toEqual({ value: '81/85', denominator: '' });
    expect(joinRaw('81', '85')).toBe('81/85');
    expect(joinRaw('–', '')).toBe('–');
  });
});

describe('the state of a sheet', () => {
  const round = { opensOn: '2020-12-01', dueOn: '2021-01-15', state: 'open' as const };
  it.each([
    ['waiting', '2020-11-30', 'notdue', 'Chưa mở'],
    ['waiting', '2021-01-15', 'nofigure', 'Chưa gửi'],
    ['draft', '2021-01-18', 'late', 'Quá hạn 3 ngày'],
    ['returned', '2021-01-16', 'late', 'Trả lại, quá hạn 1 ngày'],
    ['submitted', '2021-02-01', 'ontrack', 'Đã gửi'],
    ['approved', '2021-02-01', 'met', 'Đã duyệt'],
    ['released', '2021-02-01', 'cancelled', 'Được miễn'],
  ] as const)('%s on %s is %s', (state, day, status, label) => {
    expect(sheetStatus(state, round, day)).toEqual({ status, label });
  });
});
