import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor, Database, Scope, WriteTx } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { readWorkbook } from '../../../kernel/tabular/index.ts';
import { readImport } from '../domain/import-rows.ts';
import { lineOf } from '../queries/line.ts';
import { listedUnits } from '../queries/listed-units.ts';
import { unitCard } from '../queries/unit-card.ts';
import { importLines, unitImport } from '../queries/unit-import.ts';
import { unitOptions } from '../queries/unit-options.ts';
import { buildAuthority, buildUnit, testOrg } from '../testing.ts';
import { discardImport, importUnits } from './import-units.ts';
import { previewImport } from './preview-import.ts';
import { renameUnit } from './rename-unit.ts';

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const fresh = async (): Promise<Scope> => (await buildAuthority(db, { now: new Date('2026-11-22T02:00:00Z') })).scope;
const preview = (tx: WriteTx, text: string, changesFrom: string | null = null) =>
  previewImport(tx, {
    fileName: 'ds.csv',
    sha256: 'x',
    ...readImport(readWorkbook(Buffer.from(text), { fileName: 'ds.csv' })),
    changesFrom,
  });

it('takes new lines with their superiors, leaves wrong ones, and once only', async () => {
  const scope = await fresh();
  await db.write(scope, async (tx) => {
    await buildUnit(tx, { kind: 'department', name: 'Sở', code: 'S' });
    const id = await preview(
      tx,
      'Mã;Tên;Loại;Trực thuộc;Từ ngày\nB;UBND xã B;UBND;S;01/07/2025\nT;Trường T;;B;01/07/2025\nE;Trường E;;Không có;',
    );
    expect(await unitImport(tx, id)).toMatchObject({
      state: 'preview',
      counts: { new: 2, changed: 0, same: 0, error: 1 },
    });
    expect((await importLines(tx, id, { states: ['error'], limit: 10, offset: 0 }))[0]?.line.row).toBe(4);
    expect(await importUnits(tx, { importId: id })).toEqual({ founded: 2, changed: 0, left: 1 });
    const options = await unitOptions(tx, '2026-01-01');
    expect(options.map((o) => o.label.trim())).toEqual(['Sở', 'UBND xã B', 'Trường T']);
    expect(await lineOf(tx, options[2]?.id ?? 0)).toHaveLength(3);
    expect((await listedUnits(tx, '2026-01-01'))[2]).toMatchObject({ code: 'T', parent: 'B', validFrom: '2025-07-01' });
  });
});

it('renames and moves from a day on, or mends in place', async () => {
  const scope = await fresh();
  await db.write(scope, async (tx) => {
    const [a, b] = [
      await buildUnit(tx, { kind: 'division', name: 'Phòng A', code: 'A' }),
      await buildUnit(tx, { kind: 'division', name: 'Phòng B', code: 'B' }),
    ];
    const school = await buildUnit(tx, { name: 'Trường', code: 'T', parentId: a });
    await importUnits(tx, { importId: await preview(tx, 'Mã;Tên;Trực thuộc\nT;Trường mới;B', '2026-09-01') });
    expect((await unitCard(tx, school, '2026-08-31'))?.name).toBe('Trường');
    expect((await unitCard(tx, school, '2026-09-01'))?.name).toBe('Trường mới');
    expect(await lineOf(tx, school, '2026-08-31')).toEqual([school, a]);
    expect(await lineOf(tx, school, '2026-09-01')).toEqual([school, b]);
    await importUnits(tx, { importId: await preview(tx, 'Mã;Tên;Trực thuộc\nT;Trường Mới;A') });
    expect((await unitCard(tx, school, '2026-09-01'))?.name).toBe('Trường Mới');
    expect(await lineOf(tx, school, '2026-09-01')).toEqual([school, a]);
    expect((await unitCard(tx, school, '2026-08-31'))?.name).toBe('Trường');
  });
});

it('refuses a preview that is stale or settled', async () => {
  const scope = await fresh();
  const { unitId, stale, dropped } = await db.write(scope, async (tx) => {
    const unitId = await buildUnit(tx, { name: 'Trường', code: 'T' });
    const stale = await preview(tx, 'Mã;Tên\nT;Trường X');
    const dropped = await preview(tx, 'Mã;Tên\nT;Trường Y');
    await discardImport(tx, { importId: dropped });
    await renameUnit(tx, { unitId, name: 'Trường Z', date: '2026-01-01' });
    return { unitId, stale, dropped };
  });
  await expect(db.write(scope, (tx) => importUnits(tx, { importId: stale }))).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(db.write(scope, (tx) => importUnits(tx, { importId: dropped }))).rejects.toMatchObject({
    code: 'closed',
  });
  expect(unitId).toBeGreaterThan(0);
});

it('is for those who may import in the whole authority', async () => {
  const scope = await fresh();
  const unitId = await db.write(scope, (tx) => buildUnit(tx));
  const actor: Actor = {
    kind: 'user',
    userId: 'u',
    name: 'U',
    grants: [{ permissions: new Set(['org.import', 'org.change']), unitId }],
  };
  await expect(db.write({ ...scope, actor }, (tx) => preview(tx, 'Tên\nTrường A'))).rejects.toMatchObject({
    code: 'forbidden',
  });
});

it('takes thousands of lines in one go', async () => {
  const scope = await fresh();
  const lines = Array.from({ length: 3000 }, (_, i) => `T${i};Trường số ${i};Trường;${i < 100 ? '' : `T${i % 100}`}`);
  await db.write(scope, async (tx) => {
    const importId = await preview(tx, `Mã;Tên;Loại;Trực thuộc\n${lines.join('\n')}`);
    expect(await importUnits(tx, { importId })).toEqual({ founded: 3000, changed: 0, left: 0 });
    expect(await unitOptions(tx, '2026-01-01')).toHaveLength(3000);
  });
});
