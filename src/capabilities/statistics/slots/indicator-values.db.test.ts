import { afterAll, beforeAll, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildFigure, buildIndicator } from '../../collection/testing.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree, buildUnit } from '../../org/testing.ts';
import { moveRollups } from '../commands/move-rollups.ts';
import { indicatorValues } from './indicator-values.tsx';

let house: TestHouse;
let tree: Awaited<ReturnType<typeof buildSmallTree>> & { indicatorId: number };

beforeAll(async () => {
  house = await testHouse({ lineOf, fillings: [fill(figuresChanged, moveRollups)] });
  tree = await house.write(async (tx) => {
    const built = await buildSmallTree(tx);
    const indicatorId = await buildIndicator(tx);
    await buildFigure(tx, { indicatorId, unitId: built.eastSchool, value: 411 });
    await buildFigure(tx, { indicatorId, unitId: built.westSchool, value: 922 });
    return { ...built, indicatorId };
  });
});
afterAll(() => house.close());

/** The panel as a reader of the eastern school sees it, or of another unit. */
async function panel(query: Record<string, string>, reads: number | null = tree.eastSchool) {
  const scene = { asOf: '2026-01-01', link: (path: string) => path, query: new URLSearchParams(query) };
  const actor = testActor(['collection.read'], reads);
  return String(await house.read((tx) => indicatorValues.render(tx, tree.indicatorId, scene), { actor }));
}

it('shows a reader of one unit its figures and the totals above, not the figures of others', async () => {
  expect(await panel({ 'don-vi': String(tree.eastSchool) })).toContain('411');
  const total = await panel({ 'don-vi': String(tree.department) });
  expect(total).toContain('1.333');
  expect(total).not.toContain('UBND xã Tây');
  const elsewhere = await house.write((tx) => buildUnit(tx, { name: 'Trường ngoài cây' }));
  expect(await panel({}, elsewhere)).toContain('Trường ngoài cây');
  const other = await panel({ 'don-vi': String(tree.westSchool) });
  expect(other).toContain('không có quyền');
  expect(other).not.toContain('922');
});

it('opens the address of a figure only of the unit it shows and of those below it', async () => {
  const opened = (so: number) => panel({ 'don-vi': String(tree.east), so: String(so) }, null);
  expect(await opened(tree.eastSchool)).toContain('Địa chỉ của số');
  expect(await opened(tree.westSchool)).not.toContain('Địa chỉ của số');
});
