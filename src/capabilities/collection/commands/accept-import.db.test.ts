import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresChanged } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import type { FileStore } from '../../../kernel/files/index.ts';
import { writeWorkbook } from '../../../kernel/tabular/index.ts';
import { year } from '../../../kernel/time/index.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree, buildUnit } from '../../org/testing.ts';
import { tableTemplate, unitTemplate } from '../domain/templates.ts';
import { readImportJob } from '../jobs/read-import.ts';
import { figuresOf } from '../queries/figures.ts';
import { form } from '../queries/forms.ts';
import { figuresImport, importRows } from '../queries/imports.ts';
import { entriesOf, sheet } from '../queries/sheets.ts';
import { buildRound, fillSheet } from '../testing.ts';
import { sendFile } from '../testing-import.ts';
import { acceptImport } from './accept-import.ts';
import { discardImport } from './discard-import.ts';
import { openRound } from './open-round.ts';
import { startImport } from './start-import.ts';

let house: TestHouse;
let moves = 0;
beforeAll(async () => {
  const count = async () => {
    moves += 1;
  };
  house = await testHouse({ lineOf, fillings: [fill(figuresChanged, count)] });
});
afterAll(() => house.close());

const head = (roundId: number) => ({
  roundId,
  roundName: 'Kỳ thử',
  formName: 'Biểu thử',
  periodText: 'năm 2020',
  dueText: '15/01/2021',
});

/** A round with `units` schools and these kinds of lines, and the table that would be downloaded, filled. */
async function tableOf(values: string[][], kinds: ('count' | 'ratio')[] = ['count', 'count']) {
  const built = await house.write(async (tx) => {
    const unitIds: number[] = [];
    for (const [i] of values.entries())
      unitIds.push(await buildUnit(tx, { name: `Trường Bảng ${i}`, code: `B${Date.now()}${i}` }));
    const { formId, indicatorIds } = await buildRound(tx, { kinds });
    const roundId = await openRound(tx, {
      formId,
      name: 'Kỳ bảng',
      period: year(2020),
      opensOn: '2020-12-01',
      dueOn: '2021-01-15',
      unitIds,
    });
    return { roundId, formId, indicatorIds, unitIds };
  });
  const { lines } = await house.read((tx) => form(tx, built.formId));
  const units = built.unitIds.map((id, i) => ({
    id,
    code: '',
    name: `Trường Bảng ${i}`,
    raw: new Map(lines.map((line, k) => [line.indicatorId, values[i]![k] ?? ''])),
  }));
  const bytes = await writeWorkbook([tableTemplate(head(built.roundId), lines, units)]);
  return { ...built, lines, bytes };
}

describe('a table for many units', () => {
  it('becomes drafts whose cells know their file and address', async () => {
    const { roundId, unitIds, bytes } = await tableOf(
      [
        ['10', '81/85'],
        ['12', '–'],
      ],
      ['count', 'ratio'],
    );
    const result = await house.write(async (tx) => {
      const importId = await sendFile(tx, { roundId, bytes });
      return acceptImport(tx, { roundId, importId, as: 'draft' });
    });
    expect(result).toMatchObject({ cells: 4, sheets: 2, submitted: 0 });
    const entries = await house.read(async (tx) => entriesOf(tx, (await sheet(tx, roundId, unitIds[0]!)).id));
    expect(entries.map((e) => [e.raw, e.source.kind === 'cell' && e.source.address])).toEqual([
      ['10', 'D7'],
      ['81/85', 'E7:F7'],
    ]);
  });

  it('is approved at once by who may, and totals move once', async () => {
    const { roundId, unitIds, bytes } = await tableOf([
      ['10', '4'],
      ['12', '5'],
      ['mười', '5'],
    ]);
    const importId = await house.write((tx) => sendFile(tx, { roundId, bytes }));
    const before = moves;
    const result = await house.write((tx) => acceptImport(tx, { roundId, importId, as: 'approve' }));
    expect(result).toMatchObject({ cells: 5, approved: 2 });
    expect(result.left.map((l) => l.unitId)).toEqual([unitIds[2]]);
    expect(moves - before).toBe(1);
    const figures = await house.read((tx) => figuresOf(tx, { unitIds }));
    expect(figures.map((f) => f.value)).toEqual([10, 12, 4, 5]);
    expect(figures[0]).toMatchObject({ source: { kind: 'cell', fileName: 'so-lieu.xlsx' } });
  });

  it('is refused when a sheet changed after the preview, and nothing is written', async () => {
    const { roundId, unitIds, indicatorIds, formId, bytes } = await tableOf([['10', '4']]);
    const importId = await house.write((tx) => sendFile(tx, { roundId, bytes }));
    await house.write((tx) => fillSheet(tx, { roundId, formId, unitId: unitIds[0]!, indicatorIds }, ['1', '2']));
    const accept = house.write((tx) => acceptImport(tx, { roundId, importId, as: 'draft' }));
    await expect(accept).rejects.toMatchObject({ code: 'conflict' });
    const entries = await house.read(async (tx) => entriesOf(tx, (await sheet(tx, roundId, unitIds[0]!)).id));
    expect(entries.map((e) => e.raw)).toEqual(['1', '2']);
  });

  it('is entered once, and not after it was thrown away', async () => {
    const { roundId, bytes } = await tableOf([['10', '4']]);
    const importId = await house.write((tx) => sendFile(tx, { roundId, bytes }));
    await house.write((tx) => acceptImport(tx, { roundId, importId, as: 'submit' }));
    const again = house.write((tx) => acceptImport(tx, { roundId, importId, as: 'draft' }));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    const other = await house.write((tx) => sendFile(tx, { roundId, bytes }));
    await house.write((tx) => discardImport(tx, { roundId, importId: other }));
    const late = house.write((tx) => acceptImport(tx, { roundId, importId: other, as: 'draft' }));
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('counts what is new, changed, the same and wrong', async () => {
    const { roundId, unitIds, indicatorIds, formId, bytes } = await tableOf([
      ['10', '4'],
      ['x1', '7'],
    ]);
    await house.write((tx) => fillSheet(tx, { roundId, formId, unitId: unitIds[0]!, indicatorIds }, ['10', '3']));
    const importId = await house.write((tx) => sendFile(tx, { roundId, bytes }));
    const { found, rows } = await house.read(async (tx) => ({
      found: await figuresImport(tx, roundId, importId),
      rows: await importRows(tx, importId),
    }));
    expect(found.summary).toMatchObject({ new: 1, changed: 1, same: 1, error: 1 });
    expect(rows.map((r) => [r.kind, r.before, r.after])).toEqual([
      ['same', '10', '10'],
      ['changed', '3', '4'],
      ['error', null, 'x1'],
      ['new', null, '7'],
    ]);
  });
});

describe('the sheet of one unit', () => {
  it('comes back by its hidden key, notes with it', async () => {
    const built = await house.write((tx) => buildRound(tx, { kinds: ['count', 'ratio'] }));
    const { roundId, unitId, formId, indicatorIds } = built;
    const { lines } = await house.read((tx) => form(tx, formId));
    const raw = new Map([
      [indicatorIds[0]!, '1.250'],
      [indicatorIds[1]!, '5/12'],
    ]);
    const given = { raw, notes: new Map([[indicatorIds[0]!, 'Kiểm lại sổ']]), before: new Map() };
    const bytes = await writeWorkbook([
      unitTemplate(head(roundId), { id: unitId, name: 'Trang bất kỳ' }, lines, given),
    ]);
    await house.write(async (tx) => {
      const importId = await sendFile(tx, { roundId, bytes });
      await acceptImport(tx, { roundId, importId, as: 'draft' });
    });
    const entries = await house.read(async (tx) => entriesOf(tx, (await sheet(tx, roundId, unitId)).id));
    expect(entries.map((e) => [e.raw, e.note])).toEqual([
      ['1250', 'Kiểm lại sổ'],
      ['5/12', null],
    ]);
  });
});

describe('who may import', () => {
  it('reaches only units of their own subtree', async () => {
    const { roundId, tree } = await house.write(async (tx) => {
      const tree = await buildSmallTree(tx);
      const { formId } = await buildRound(tx, {});
      const unitIds = [tree.eastSchool, tree.westSchool];
      const dates = { period: year(2020), opensOn: '2020-12-01', dueOn: '2021-01-15' };
      return { tree, roundId: await openRound(tx, { formId, name: 'Kỳ cây', unitIds, ...dates }) };
    });
    const csv = new TextEncoder().encode('Đơn vị;Dòng 1\nTrường Tiểu học Đông;5\nTrường Tiểu học Tây;6\n');
    const actor = testActor(['collection.enter'], tree.east);
    const importId = await house.write((tx) => sendFile(tx, { roundId, bytes: csv, name: 'a.csv' }), { actor });
    const found = await house.read((tx) => figuresImport(tx, roundId, importId), { actor });
    expect(found.problems.map((p) => [p.code, p.at])).toEqual([
      ['unit_unknown', { kind: 'cell', sheet: 'a', address: 'A3' }],
    ]);
    const approve = house.write((tx) => acceptImport(tx, { roundId, importId, as: 'approve' }), { actor });
    await expect(approve).rejects.toMatchObject({ code: 'forbidden' });
    await house.write((tx) => acceptImport(tx, { roundId, importId, as: 'submit' }), { actor });
    const stranger = { ...actor, userId: 'someone-else' };
    const seen = house.read((tx) => figuresImport(tx, roundId, importId), { actor: stranger });
    await expect(seen).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('a file whose job failed every time is said to be unread, not read for ever', async () => {
  const { roundId } = await tableOf([['10', '4']]);
  const file = { sha256: 'b'.repeat(64), name: 'so-lieu.xlsx' };
  const importId = await house.write((tx) => startImport(tx, { roundId, onlyUnitId: null, file, inline: false }));
  const context = { db: house.db, files: {} as FileStore, authorityId: house.authorityId, write: house.write };
  await readImportJob.gaveUp?.(context, { importId });
  const read = await house.read((tx) => figuresImport(tx, roundId, importId));
  expect(read).toMatchObject({ state: 'failed' });
  expect(JSON.stringify(read)).toContain('read_interrupted');
});
