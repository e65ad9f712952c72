import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { term } from '../../../kernel/time/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { buildTarget } from '../testing.ts';
import { draftTargets } from './compare-draft.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

it('a target that was set otherwise is asked about by name, bearer and period', async () => {
  const claim = {
    start: 3,
    end: 34,
    quote: 'có 23 trường đạt chuẩn quốc gia',
    name: 'trường đạt chuẩn quốc gia',
    value: 23,
    unit: 'trường',
    due: 'năm 2025',
  };
  const id = await house.write(async (tx) => {
    const unitId = await buildUnit(tx, { name: 'Phòng Giáo dục thử' });
    return buildTarget(tx, {
      unitId,
      name: 'Trường đạt chuẩn quốc gia',
      value: 24,
      unitWord: 'trường',
      period: term(2020, 2025),
    });
  });
  const asked = await house.read((tx) => draftTargets.compare(tx, [claim, { ...claim, value: 24 }]));
  expect(asked).toMatchObject([{ start: 3, end: 34, href: `/chi-tieu/${id}`, proposed: null }]);
  expect(asked[0]?.message).toBe(
    'Đã đặt chỉ tiêu “Trường đạt chuẩn quốc gia” của Phòng Giáo dục thử, nhiệm kỳ 2020–2025: phải đạt từ 24 trường; ở đây ghi 23 trường. Có phải cùng một chỉ tiêu không?',
  );
  expect(await house.read((tx) => draftTargets.compare(tx, []))).toEqual([]);
});
