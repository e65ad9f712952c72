import { describe, expect, it } from 'vitest';
import {
  baseBehind,
  baselineFromDelta,
  capOf,
  floorOf,
  fulfilment,
  shareHolds,
  shareOf,
  targetFromSurplus,
  writtenFormula,
} from './derivations.ts';

describe('the base behind a count and its share', () => {
  it('23 schools and 71,9 % make 32 and nothing else', () => {
    expect(baseBehind(23, 71.9, 1, 'trường')).toEqual({
      bases: [32],
      holds: true,
      formula: '23 ÷ 32 = 71,875%, làm tròn 71,9%',
      text: 'Mẫu số suy ra: 32 trường. Chỉ mẫu số 32 cho đúng số này.',
    });
  });
  it('several bases are said as a range and none is chosen', () => {
    const found = baseBehind(23, 72, 0);
    expect(found.bases).toEqual([32]);
    const wide = baseBehind(230, 72, 0);
    expect(wide.bases).toEqual([318, 319, 320, 321]);
    expect(wide.text).toBe('Mẫu số chỉ biết là từ 318 đến 321: số nào trong đó cũng cho 72%.');
  });
  it('says that no base fits', () => {
    expect(baseBehind(2, 71.9, 1)).toMatchObject({ bases: [], holds: false });
  });
});

it('counts back: baseline, its share, the target behind a surplus', () => {
  expect(baselineFromDelta(23, 6, 'trường')).toMatchObject({
    value: 17,
    formula: '23 − 6 = 17',
    text: 'Mức xuất phát 17 trường.',
    holds: true,
  });
  expect(baselineFromDelta(3, 6).holds).toBe(false);
  expect(shareOf(17, 32)).toMatchObject({ value: 53.1, formula: '17 ÷ 32 = 53,1%' });
  expect(targetFromSurplus(222, 17, 'trường')).toMatchObject({ value: 205, formula: '222 − 17 = 205' });
  expect(fulfilment(222, 205)).toMatchObject({ formula: '222 ÷ 205 = 108,3%' });
  expect(fulfilment(258, 290)).toMatchObject({ holds: false, compares: true });
});

it('holds a printed share against its parts', () => {
  expect(shareHolds(2598, 4778, 54.4, 1).holds).toBe(true);
  expect(shareHolds(2598, 4778, 54.5, 1)).toMatchObject({ holds: false, text: 'Ghi 54,5%, hai số cho 54,4%.' });
});

describe('a share in people', () => {
  it('15 % of 90 are at most 13, of 6 nobody', () => {
    expect(capOf(15, 90)).toMatchObject({ most: 13, text: 'Nhiều nhất 13 (làm tròn xuống).' });
    expect(capOf(15, 6).most).toBe(0);
    expect(capOf(15, 7).most).toBe(1);
    expect(capOf(15, 20, 4)).toMatchObject({ most: 3, holds: false });
  });
  it('85 % of 5.012 are at least 4.261', () => {
    expect(floorOf(85, 5012, 4250)).toMatchObject({
      least: 4261,
      holds: false,
      text: 'Ít nhất 4.261 (làm tròn lên), có 4.250, thiếu 11.',
    });
  });
});

describe('a written formula', () => {
  it.each([
    ['222 − 17 = 205', true],
    ['98 − 3 = 95 (điểm phần trăm)', true],
    ['222 ÷ 205 = 108,3%', true],
    ['23 : 71,9% = 32', true],
    ['100% − 58,1% = 41,9%', true],
    ['(4 + 3) × 2 = 14', true],
    ['222 − 17 = 204', false],
    ['222 ÷ 205 = 108,4%', false],
  ])('%s', (formula, holds) => {
    expect(writtenFormula(formula)?.holds).toBe(holds);
  });
  it('is left alone when it is not arithmetic', () => {
    expect(writtenFormula('suy ra từ câu “vượt chỉ tiêu 17 trường”')).toBeNull();
    expect(writtenFormula('= 3')).toBeNull();
  });
});
