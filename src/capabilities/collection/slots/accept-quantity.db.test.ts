import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { currentFigure, figureHistory } from '../queries/figures.ts';
import { buildFigure, buildIndicator } from '../testing.ts';
import { acceptQuantity } from './accept-quantity.tsx';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const proposal = (data: Record<string, unknown>) => ({
  proposalId: 1,
  documentId: 2,
  versionId: 3,
  unitId: null,
  start: 10,
  end: 30,
  quote: 'trên 90% đảng viên',
  data,
});
const scene = (kind: 'count' | 'ratio' = 'count') =>
  house.write(async (tx) => ({ indicatorId: await buildIndicator(tx, { kind }), unitId: await buildUnit(tx) }));
const fields = (given: { indicatorId: number; unitId: number }, more: Record<string, string> = {}) =>
  new URLSearchParams({
    indicatorId: String(given.indicatorId),
    unitId: String(given.unitId),
    period: 'năm 2020',
    ...more,
  });
const now = (given: { indicatorId: number; unitId: number }) =>
  house.read((tx) => currentFigure(tx, given.indicatorId, given.unitId, year(2020)));

it('keeps the sentence and its bound', async () => {
  const given = await scene('ratio');
  const read = proposal({ value: 90, unit: '%', comparator: '>', role: 'actual' });
  await house.write((tx) => acceptQuantity.accept(tx, read, fields(given)));
  expect(await now(given)).toMatchObject({
    value: 90,
    comparator: '>',
    source: { kind: 'sentence', documentId: 2, versionId: 3, start: 10, end: 30, quote: 'trên 90% đảng viên' },
  });
});

it('takes numerator and denominator, and what a person corrected', async () => {
  const given = await scene('ratio');
  const read = proposal({ value: null, numerator: 81, denominator: 85, unit: null });
  await house.write((tx) => acceptQuantity.accept(tx, read, fields(given, { value: '82/85', comparator: '=' })));
  expect(await now(given)).toMatchObject({ numerator: 82, denominator: 85, comparator: '=' });
});

it('tells all that is missing at once', async () => {
  const accept = house.write((tx) => acceptQuantity.accept(tx, proposal({ value: 4 }), new URLSearchParams()));
  await expect(accept).rejects.toMatchObject({
    problems: [{ code: 'no_indicator' }, { code: 'no_unit' }, { code: 'no_period' }],
  });
});

it('undone, the value before is in force again, or the reason that there is none', async () => {
  const given = await scene();
  const first = await house.write((tx) => acceptQuantity.accept(tx, proposal({ value: 5 }), fields(given)));
  const second = await house.write((tx) => acceptQuantity.accept(tx, proposal({ value: 6 }), fields(given)));
  await house.write((tx) => acceptQuantity.undo(tx, second));
  expect(await now(given)).toMatchObject({ value: 5, changeReason: 'Hoàn tác số đã nhận từ văn bản' });
  await expect(house.write((tx) => acceptQuantity.undo(tx, first))).rejects.toMatchObject({ code: 'closed' });
  const other = await scene();
  const only = await house.write((tx) => acceptQuantity.accept(tx, proposal({ value: 5 }), fields(other)));
  await house.write((tx) => acceptQuantity.undo(tx, only));
  expect(await now(other)).toMatchObject({ value: null, missing: 'not_yet' });
  const history = await house.read(async (tx) => figureHistory(tx, (await now(other))!));
  expect(history).toHaveLength(2);
});

it('undone, a figure that was there before stays', async () => {
  const given = await scene();
  await house.write((tx) => buildFigure(tx, { ...given, value: 5 }));
  const result = await house.write((tx) => acceptQuantity.accept(tx, proposal({ value: 5 }), fields(given)));
  await house.write((tx) => acceptQuantity.undo(tx, result));
  expect(await now(given)).toMatchObject({ value: 5, revision: 1 });
});
