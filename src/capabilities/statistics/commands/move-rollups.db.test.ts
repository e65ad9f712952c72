import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { buildFigure, buildIndicator } from '../../collection/testing.ts';
import { unitValues } from '../queries/unit-values.ts';
import { moveRollups } from './move-rollups.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ fillings: [fill(figuresChanged, moveRollups)] });
});
afterAll(() => house.close());

async function unit(tx: WriteTx, parent?: number, from: string | null = null): Promise<number> {
  const row = await tx.db
    .insertInto('org.unit')
    .values({ authority_id: tx.authorityId, hierarchy: 'administration', kind: 'school' })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (parent) await link(tx, row.id, parent, from, null);
  return row.id;
}

const link = (tx: WriteTx, unitId: number, parent: number, from: string | null, to: string | null) =>
  tx.db
    .insertInto('org.unit_parent')
    .values({ authority_id: tx.authorityId, unit_id: unitId, parent_id: parent, valid_from: from, valid_to: to })
    .execute();

/** A province with two communes of two schools each, and an indicator. */
const scene = (kind: 'count' | 'ratio' | 'yesno' = 'count') =>
  house.write(async (tx) => {
    const province = await unit(tx);
    const [a, b] = [await unit(tx, province), await unit(tx, province)];
    const schools = [await unit(tx, a), await unit(tx, a), await unit(tx, b), await unit(tx, b)] as const;
    return { province, a, b, schools, indicatorId: await buildIndicator(tx, { kind }) };
  });

const total = (unitId: number, indicatorId: number) =>
  house.read(
    async (tx) => (await unitValues(tx, { unitIds: [unitId], indicatorIds: [indicatorId] }))[0]?.rollup ?? null,
  );

describe('a total', () => {
  it('moves with each figure, at every level', async () => {
    const { province, a, schools, indicatorId } = await scene();
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 300 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[2], value: 400 }));
    expect(await total(a, indicatorId)).toMatchObject({ value: 300, sources: 1 });
    expect(await total(province, indicatorId)).toMatchObject({ value: 700, sources: 2 });
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 310, changeReason: 'sửa' }));
    expect(await total(province, indicatorId)).toMatchObject({ value: 710, sources: 2 });
  });

  it('recomputes a rate from its parts and never averages', async () => {
    const { province, schools, indicatorId } = await scene('ratio');
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], numerator: 1, denominator: 2 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[1], numerator: 98, denominator: 98 }));
    expect(await total(province, indicatorId)).toMatchObject({ numerator: 99, denominator: 100 });
  });

  it('makes nothing of bare rates: no false 0 %, no source', async () => {
    const { province, schools, indicatorId } = await scene('ratio');
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 3.4 }));
    expect(await total(province, indicatorId)).toBeNull();
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[1], numerator: 2, denominator: 100 }));
    expect(await total(province, indicatorId)).toMatchObject({ numerator: 2, denominator: 100, sources: 1 });
  });

  it('counts yes and no', async () => {
    const { province, schools, indicatorId } = await scene('yesno');
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 1 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[1], value: 0 }));
    expect(await total(province, indicatorId)).toMatchObject({ yes: 1, sources: 2 });
  });

  it('takes the own figure of a unit in the middle instead of what stands below it, never both', async () => {
    const { province, a, schools, indicatorId } = await scene();
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 300 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: a, value: 350 }));
    expect(await total(province, indicatorId)).toMatchObject({ value: 350, sources: 1 });
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[1], value: 60 }));
    expect(await total(a, indicatorId)).toMatchObject({ value: 360, sources: 2 });
    expect(await total(province, indicatorId)).toMatchObject({ value: 350, sources: 1 });
  });

  it('falls back to what stands below when the own figure is taken back for a reason', async () => {
    const { province, a, schools, indicatorId } = await scene();
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[0], value: 300 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: a, value: 350 }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: a, value: null, missing: 'not_yet' }));
    expect(await total(province, indicatorId)).toMatchObject({ value: 300, sources: 1 });
  });

  it('counts "không phát sinh" as a report and other missing reasons as none', async () => {
    const { province, schools, indicatorId } = await scene();
    await house.write((tx) =>
      buildFigure(tx, { indicatorId, unitId: schools[0], value: null, missing: 'not_arising' }),
    );
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: schools[1], value: null, missing: 'not_yet' }));
    expect(await total(province, indicatorId)).toMatchObject({ value: 0, sources: 1 });
  });

  it('follows the structure of the period', async () => {
    const { a, b, indicatorId, moved } = await house.write(async (tx) => {
      const province = await unit(tx);
      const [a, b] = [await unit(tx, province), await unit(tx, province)];
      const moved = await unit(tx);
      await link(tx, moved, a, null, '2020-06-30');
      await link(tx, moved, b, '2020-07-01', null);
      return { a, b, moved, indicatorId: await buildIndicator(tx) };
    });
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: moved, value: 5, period: year(2019) }));
    await house.write((tx) => buildFigure(tx, { indicatorId, unitId: moved, value: 6, period: year(2020) }));
    expect(await total(a, indicatorId)).toMatchObject({ value: 5 });
    expect(await total(b, indicatorId)).toMatchObject({ value: 6 });
  });

  it('stays right when many approve at once', async () => {
    const { province, schools, indicatorId } = await scene();
    await Promise.all(
      schools.map((unitId) => house.write((tx) => buildFigure(tx, { indicatorId, unitId, value: 10 }))),
    );
    expect(await total(province, indicatorId)).toMatchObject({ value: 40, sources: 4 });
  });
});
