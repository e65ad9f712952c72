import { expect, it } from 'vitest';
import { read } from '../../../reading/index.ts';
import { claimsOf, foundInText, inOrder, worstFirst } from './found.ts';

it('what the reader queries stands at its words and ends as a sentence', () => {
  const text = 'Toàn huyện có 4.778 học sinh, trong đó nữ 2.783 học sinh, nam 1.959 học sinh. Các các trường đổi mới.';
  const found = inOrder(foundInText(read(text), text));
  expect(found.map(({ kind }) => kind)).toEqual(['sum', 'spelling']);
  for (const one of found) {
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    expect(one.message).toMatch(/[.?!…]$/);
  }
});

it('the list has the worst first and what is settled last, the text its own order', () => {
  const finding = (no: number, severity: 'error' | 'warning' | 'note', state: 'open' | 'fixed' = 'open') => ({
    no,
    severity,
    state,
  });
  const list = [
    finding(1, 'note'),
    finding(2, 'error', 'fixed'),
    finding(3, 'warning'),
    finding(4, 'error'),
    finding(5, 'error'),
  ];
  expect(worstFirst(list).map(({ no }) => no)).toEqual([4, 5, 3, 1, 2]);
});

it('a target with one value is a claim that can be compared', () => {
  const claims = claimsOf(read('Phấn đấu đến năm 2025 có 23 trường đạt chuẩn quốc gia.'));
  expect(claims).toMatchObject([{ value: 23, unit: 'trường', due: expect.stringContaining('2025') }]);
});
