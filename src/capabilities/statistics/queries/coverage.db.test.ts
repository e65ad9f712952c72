import { afterAll, beforeAll, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { designForm, openRound } from '../../collection/index.ts';
import { buildFigure, buildIndicator } from '../../collection/testing.ts';
import { buildLink, buildUnit } from '../../org/testing.ts';
import { moveRollups } from '../commands/move-rollups.ts';
import { coverageKey, coverageOf } from './coverage.ts';
import { unitValues } from './unit-values.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ fillings: [fill(figuresChanged, moveRollups)] });
});
afterAll(() => house.close());

/** A Sở over two communes over two schools and one; the first school has reported the indicator for 2020. */
async function scene() {
  return house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'department' });
    const east = await buildUnit(tx, { kind: 'peoples_committee', parentId: top });
    const west = await buildUnit(tx, { kind: 'peoples_committee', parentId: top });
    const schools: number[] = [];
    for (const parentId of [east, east, west]) schools.push(await buildUnit(tx, { parentId }));
    const indicatorId = await buildIndicator(tx);
    await buildFigure(tx, { indicatorId, unitId: schools[0]!, value: 5 });
    return { top, east, west, schools, indicatorId };
  });
}

let forms = 0;
const ask = (indicatorId: number, unitIds: readonly number[]) =>
  house.write(async (tx) => {
    forms += 1;
    const lines = [{ indicatorId, label: 'Dòng' }];
    const formId = await designForm(tx, { code: `DP-${forms}`, name: `Biểu ${forms}`, lines, rules: [] });
    const days = { opensOn: '2020-12-01', dueOn: '2021-01-15' };
    return openRound(tx, { formId, name: 'Kỳ', period: year(2020), ...days, unitIds });
  });

const coverage = (unitIds: number[], indicatorId: number) =>
  house.read(async (tx) => {
    const values = await unitValues(tx, { unitIds, indicatorIds: [indicatorId] });
    const found = await coverageOf(tx, values);
    return unitIds.map((unitId) => found.get(coverageKey({ unitId, indicatorId, period: year(2020) })));
  });

it('counts the units asked below each of many units, once however many rounds ask', async () => {
  const { top, east, schools, indicatorId } = await scene();
  await ask(indicatorId, schools);
  await ask(indicatorId, [...schools.slice(0, 2), top, east]);
  expect(await coverage([top, east], indicatorId)).toEqual([
    { reported: 1, asked: 4, provisional: true },
    { reported: 1, asked: 2, provisional: true },
  ]);
});

it('keeps indicators apart that different rounds ask for', async () => {
  const { top, schools, indicatorId } = await scene();
  const other = await house.write((tx) => buildIndicator(tx));
  await house.write((tx) => buildFigure(tx, { indicatorId: other, unitId: schools[2]!, value: 5 }));
  await ask(indicatorId, schools.slice(0, 1));
  await ask(other, schools);
  const found = await house.read(async (tx) => coverageOf(tx, await unitValues(tx, { unitIds: [top] })));
  const of = (id: number) => found.get(coverageKey({ unitId: top, indicatorId: id, period: year(2020) }));
  expect(of(indicatorId)).toEqual({ reported: 1, asked: 1, provisional: false });
  expect(of(other)).toEqual({ reported: 1, asked: 3, provisional: true });
});

it('does not ask released units, nor those that stood elsewhere on the last day of the period', async () => {
  const { top, east, west, schools, indicatorId } = await scene();
  const moved = await house.write(async (tx) => {
    const unitId = await buildUnit(tx);
    await buildLink(tx, unitId, east, { to: '2020-06-30' });
    await buildLink(tx, unitId, west, { from: '2020-07-01' });
    return unitId;
  });
  const roundId = await ask(indicatorId, [...schools, moved]);
  await house.write((tx) =>
    tx.db
      .updateTable('collection.submission')
      .set({ state: 'released' })
      .where('authority_id', '=', tx.authorityId)
      .where('round_id', '=', roundId)
      .where('unit_id', '=', schools[1]!)
      .execute(),
  );
  expect(await coverage([top, east], indicatorId)).toEqual([
    { reported: 1, asked: 3, provisional: true },
    { reported: 1, asked: 1, provisional: false },
  ]);
});

it('does not know how many there should be when no round asks', async () => {
  const { top, indicatorId } = await scene();
  expect(await coverage([top], indicatorId)).toEqual([{ reported: 1, asked: null, provisional: false }]);
});
