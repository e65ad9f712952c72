import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Scope } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { buildAuthority, buildSmallTree, buildUnit, testOrg } from '../testing.ts';
import { MOST_IN_SELECT, suggestedUnits, unitFilter } from './unit-filter.ts';

const DAY = '2026-01-01';
let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const asked = (scope: Scope, id: number | null, text: string | null) =>
  db.read(scope, (tx) => unitFilter(tx, DAY, { id, text }));

it('is a select of all units where they are few', async () => {
  const { scope } = await buildAuthority(db);
  const tree = await db.write(scope, (tx) => buildSmallTree(tx));
  const filter = await asked(scope, tree.west, null);
  expect(filter).toMatchObject({ unitId: tree.west, unclear: null });
  expect(filter.options).toHaveLength(5);
});

describe('among thousands', () => {
  let scope: Scope;
  let tree: Awaited<ReturnType<typeof buildSmallTree>>;
  beforeAll(async () => {
    ({ scope } = await buildAuthority(db));
    tree = await db.write(scope, async (tx) => {
      const made = await buildSmallTree(tx);
      for (let i = 1; i <= MOST_IN_SELECT; i++)
        await buildUnit(tx, { name: `Trường Mầm non số ${i}`, parentId: made.west });
      return made;
    });
  });

  it('takes the id of a link, and the name of the chosen one when it is still there', async () => {
    const linked = await asked(scope, tree.eastSchool, null);
    expect(linked).toMatchObject({ unitId: tree.eastSchool, options: null, unclear: null });
    expect(linked.text).toMatch(/^Trường Tiểu học Đông \(.+\)$/);
    expect(await asked(scope, tree.eastSchool, linked.text)).toEqual(linked);
  });

  it('takes what was typed over what was chosen, with or without marks', async () => {
    expect((await asked(scope, tree.eastSchool, 'Trường Tiểu học Tây')).unitId).toBe(tree.westSchool);
    expect((await asked(scope, null, 'tieu hoc tay')).unitId).toBe(tree.westSchool);
    expect(await asked(scope, tree.eastSchool, '')).toMatchObject({ unitId: null, text: '' });
  });

  it('takes the whole name before the names that begin with it', async () => {
    const found = await asked(scope, null, 'trường mầm non số 1');
    expect(found.text).toMatch(/^Trường Mầm non số 1 \(/);
    expect(found.unitId).not.toBeNull();
  });

  it('offers what an unclear name may mean and says how many there are', async () => {
    const many = await asked(scope, null, 'mầm non số');
    expect(many).toMatchObject({ unitId: null, text: 'mầm non số', unclear: { total: MOST_IN_SELECT } });
    expect(many.unclear?.choices).toHaveLength(20);
    expect((await asked(scope, null, 'không có tên này')).unclear).toEqual({ choices: [], total: 0 });
  });

  it('is offered with the superior behind the name while it is typed', async () => {
    const offered = await db.read(scope, (tx) => suggestedUnits(tx, 'tiểu học', DAY));
    expect(offered.map((one) => one.id).sort()).toEqual([tree.eastSchool, tree.westSchool].sort());
    expect(offered.every((one) => /\(.+\)$/.test(one.label))).toBe(true);
  });
});
