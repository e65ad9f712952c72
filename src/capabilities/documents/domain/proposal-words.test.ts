import { describe, expect, it } from 'vitest';
import { proposalWords } from './proposal-words.ts';

const due = (data: Record<string, unknown>) =>
  proposalWords('target', 'có 80% trường đạt chuẩn', {
    value: 80,
    unit: '%',
    indicator: 'trường đạt chuẩn',
    ...data,
  }).slots.find((slot) => slot.name === 'Hạn')?.value;
const dueFrom = { start: 0, end: 28, quote: 'mục tiêu cụ thể đến năm 2030' };

describe('the due period of a proposed target', () => {
  it('comes with the words elsewhere that name it', () => {
    expect(due({ due: '2030', dueFrom })).toBe('2030 – theo “mục tiêu cụ thể đến năm 2030”');
  });

  it('stands alone when its own sentence names it, or a person has corrected it', () => {
    expect(due({ due: '2030' })).toBe('2030');
    expect(due({ due: '2028', dueFrom })).toBe('2028');
  });

  it('is left out when there is none', () => {
    expect(due({ due: null, dueFrom })).toBeUndefined();
  });
});

describe('the amount of a proposed figure', () => {
  const amount = (unit: string) =>
    proposalWords('target', `thu quỹ 61.500.000 ${unit}`, { value: 61_500_000, unit, indicator: 'thu quỹ' });

  it('is said in the size of money, however the unit was typed', () => {
    for (const unit of ['đồng', 'đ']) expect(JSON.stringify(amount(unit))).toContain('61,5 triệu đồng');
  });
});
