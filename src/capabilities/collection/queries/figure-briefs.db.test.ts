import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { buildFigure, buildIndicator } from '../testing.ts';
import { figureBriefs } from './figure-briefs.ts';
import { type FigureFilter, figuresOf } from './figures.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

it('says of the same figures the same as the whole records', async () => {
  const { indicators, units } = await house.write(async (tx) => {
    const units = [await buildUnit(tx, {}), await buildUnit(tx, {})];
    const indicators = [await buildIndicator(tx), await buildIndicator(tx, { kind: 'ratio', unitWord: '%' })];
    for (const unitId of units)
      for (const y of [2019, 2020, 2021]) {
        await buildFigure(tx, { indicatorId: indicators[0]!, unitId, value: y, period: year(y) });
        const parts = { value: null, numerator: 3, denominator: 4 };
        await buildFigure(tx, { indicatorId: indicators[1]!, unitId, ...parts, period: year(y) });
      }
    return { units, indicators };
  });
  const [count, rate] = indicators as [number, number];
  const both = (filter: FigureFilter) =>
    house.read(async (tx) => {
      const whole = await figuresOf(tx, filter);
      const briefs = await figureBriefs(tx, filter);
      expect(briefs).toMatchObject(
        whole.map(({ approvedAt, derived, indicatorId, missing, numerator, period, unitId, value }) => {
          return { approved: approvedAt !== null, derived, indicatorId, missing, numerator, period, unitId, value };
        }),
      );
      return briefs.map((each) => `${each.indicatorId} ${each.unitId} ${each.period.start.slice(0, 4)}`);
    });
  expect(await both({ unitIds: units })).toHaveLength(12);
  expect(await both({ unitIds: [units[0]!], indicatorIds: [rate], from: '2020-01-01', to: '2020-12-31' })).toEqual([
    `${rate} ${units[0]} 2020`,
  ]);
  expect(await both({ pairs: [{ unitId: units[1]!, indicatorId: count }], to: '2019-06-01' })).toEqual([
    `${count} ${units[1]} 2019`,
  ]);
  const spans = [
    { indicatorId: count, period: year(2021) },
    { indicatorId: rate, period: { kind: 'term' as const, start: '2019-01-01', end: '2020-12-31' } },
  ];
  expect(await both({ unitIds: [units[0]!], spans })).toEqual([
    `${count} ${units[0]} 2021`,
    `${rate} ${units[0]} 2019`,
    `${rate} ${units[0]} 2020`,
  ]);
  expect(await both({ unitIds: units, spans: [] })).toEqual([]);
});
