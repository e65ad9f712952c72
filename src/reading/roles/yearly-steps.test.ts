import { expect, it } from 'vitest';
import { read } from '../index.ts';

it('takes how much each year of a plan takes away for its aims, not what is compared', () => {
  const text = (last: string) =>
    `KẾ HOẠCH\nNgày 12/01/2026\nI. MỤC TIÊU\n1. Đến năm 2028 giảm 21 điểm trường. Lộ trình: năm 2026 giảm 8 điểm trường, năm 2027 giảm 7 điểm trường, ${last}.\n`;
  const aims = (last: string) => read(text(last)).targets.map((x) => `${x.comparator} ${x.value} ${x.due}`);
  expect(aims('năm 2028 giảm 6 điểm trường')).toEqual([
    'decrease_by 21 2028',
    'decrease_by 8 2026',
    'decrease_by 7 2027',
    'decrease_by 6 2028',
  ]);
  expect(aims('năm 2026 tăng 4 điểm trường so với năm 2025')).toHaveLength(3);
});
