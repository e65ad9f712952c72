import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FigureChange, figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { nothing } from '../domain/figure-value.ts';
import { currentFigure, figureHistory } from '../queries/figures.ts';
import { buildFigure, buildIndicator } from '../testing.ts';
import { recordFigure } from './record-figure.ts';

let house: TestHouse;
let unitId: number;
const seen: FigureChange[] = [];
beforeAll(async () => {
  house = await testHouse({
    fillings: [
      fill(figuresChanged, async (_tx, changes) => {
        seen.push(...changes);
      }),
    ],
  });
  unitId = await house.write(async (tx) => {
    const row = await tx.db
      .insertInto('org.unit')
      .values({ authority_id: tx.authorityId, hierarchy: 'administration', kind: 'school' })
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });
});
afterAll(() => house.close());

it('keeps every revision and says what changed, why and from what', async () => {
  const indicatorId = await house.write((tx) => buildIndicator(tx));
  await house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 218 }));
  await house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 234, changeReason: 'Kiểm lại sổ' }));
  const history = await house.read(async (tx) => {
    const figure = await currentFigure(tx, indicatorId, unitId, year(2020));
    return figureHistory(tx, figure!);
  });
  expect(history.map((f) => [f.revision, f.value, f.current, f.changeReason])).toEqual([
    [2, 234, true, 'Kiểm lại sổ'],
    [1, 218, false, null],
  ]);
  expect(seen.at(-1)).toMatchObject({ before: { value: 218 }, after: { value: 234 } });
});

it('writes nothing when the same value comes again', async () => {
  const indicatorId = await house.write((tx) => buildIndicator(tx));
  const first = await house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 7 }));
  const again = await house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 7 }));
  expect(again).toBe(first);
});

it('takes a reason instead of a value, and refuses neither and both', async () => {
  const indicatorId = await house.write((tx) => buildIndicator(tx));
  const base = { ...nothing, indicatorId, unitId, period: year(2021), source: { kind: 'form' } as const };
  await house.write((tx) => recordFigure(tx, { ...base, missing: 'only_words' }));
  await expect(house.write((tx) => recordFigure(tx, base))).rejects.toMatchObject({ code: 'invalid' });
  await expect(house.write((tx) => recordFigure(tx, { ...base, value: 1, missing: 'not_yet' }))).rejects.toMatchObject({
    code: 'invalid',
  });
});

it('tells the totals that a bounded value is no exact amount', async () => {
  const indicatorId = await house.write((tx) => buildIndicator(tx, { kind: 'ratio', unitWord: '%' }));
  await house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 90, comparator: '>' }));
  expect(seen.at(-1)?.after).toEqual({ value: null, numerator: null, denominator: null, missing: null });
});

it('is refused without the permission', async () => {
  const indicatorId = await house.write((tx) => buildIndicator(tx));
  const actor = testActor(['collection.enter']);
  await expect(house.write((tx) => buildFigure(tx, { indicatorId, unitId }), { actor })).rejects.toMatchObject({
    code: 'forbidden',
  });
});
