import { afterAll, beforeAll, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildFigure, buildIndicator } from '../../collection/testing.ts';
import { buildUnit } from '../../org/testing.ts';
import { unitValues } from '../queries/unit-values.ts';
import { moveRollups } from './move-rollups.ts';
import { rebuildRollups } from './rebuild-rollups.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ fillings: [fill(figuresChanged, moveRollups)] });
});
afterAll(() => house.close());

const totals = (unitIds: number[]) =>
  house.read(async (tx) =>
    (await unitValues(tx, { unitIds })).map((v) => [v.unitId, v.rollup?.value, v.rollup?.sources]),
  );

it('gives the totals that moved figure by figure, superiors with figures of their own included', async () => {
  const ids = await house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'department' });
    const middle = await buildUnit(tx, { kind: 'division', parentId: top });
    const other = await buildUnit(tx, { kind: 'division', parentId: top });
    const schools = [];
    for (const parentId of [middle, middle, other]) schools.push(await buildUnit(tx, { kind: 'school', parentId }));
    const indicatorId = await buildIndicator(tx);
    for (const [i, unitId] of schools.entries()) await buildFigure(tx, { indicatorId, unitId, value: 10 * (i + 1) });
    await buildFigure(tx, { indicatorId, unitId: middle, value: 35 });
    return [top, middle, other];
  });
  const before = await totals(ids);
  expect(before).toContainEqual([ids[0], 65, 2]);
  await house.write((tx) => rebuildRollups(tx, { because: 'thử' }));
  expect(await totals(ids)).toEqual(before);
});

it('puts totals of the past into the structure that is recorded later', async () => {
  const { a, b, school } = await house.write(async (tx) => {
    const a = await buildUnit(tx, { kind: 'division' });
    const b = await buildUnit(tx, { kind: 'division' });
    const school = await buildUnit(tx, { kind: 'school', parentId: a });
    const indicatorId = await buildIndicator(tx);
    await buildFigure(tx, { indicatorId, unitId: school, value: 7 });
    return { a, b, school };
  });
  await house.write((tx) =>
    tx.db
      .updateTable('org.unit_parent')
      .set({ parent_id: b })
      .where('authority_id', '=', tx.authorityId)
      .where('unit_id', '=', school)
      .execute(),
  );
  await house.write((tx) => rebuildRollups(tx, { because: 'chuyển đơn vị' }));
  expect(await totals([a, b])).toEqual([[b, 7, 1]]);
});
