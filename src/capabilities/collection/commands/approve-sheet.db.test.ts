import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { currentFigure } from '../queries/figures.ts';
import { entriesOf, sheet } from '../queries/sheets.ts';
import { buildRound, fillSheet } from '../testing.ts';
import { approveSheet } from './approve-sheet.ts';
import { returnSheet } from './return-sheet.ts';
import { saveEntries } from './save-entries.ts';
import { submitSheet } from './submit-sheet.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const submitted = async (values?: string[]) => {
  const built = await house.write((tx) => buildRound(tx, { kinds: ['count', 'count', 'count'] }));
  await house.write((tx) => fillSheet(tx, built, values ?? ['10', '4', '6']));
  const step = { roundId: built.roundId, unitId: built.unitId, version: null };
  await house.write((tx) => submitSheet(tx, step));
  return { ...built, step };
};

describe('approval', () => {
  it('puts the cells in force with who entered and who approved', async () => {
    const { step, indicatorIds, unitId } = await submitted();
    const written = await house.write((tx) => approveSheet(tx, step), {
      actor: { ...testActor(['collection.approve']), name: 'Người duyệt' },
    });
    expect(written).toMatchObject({ added: 3, changed: 0 });
    const figure = await house.read((tx) => currentFigure(tx, indicatorIds[0]!, unitId, year(2020)));
    expect(figure).toMatchObject({ value: 10, enteredName: 'Hệ thống', approvedName: 'Người duyệt', revision: 1 });
  });

  it('happens once when two people approve at the same moment', async () => {
    const { step, indicatorIds, unitId } = await submitted();
    const results = await Promise.allSettled([1, 2].map(() => house.write((tx) => approveSheet(tx, step))));
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((r) => r.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'conflict' });
    expect(refused.reason.message).toContain('đã được duyệt');
    const figure = await house.read((tx) => currentFigure(tx, indicatorIds[0]!, unitId, year(2020)));
    expect(figure?.revision).toBe(1);
  });

  it('is refused when the sheet changed after the approver opened it', async () => {
    const { step } = await submitted();
    const stale = { ...step, version: 1 };
    await expect(house.write((tx) => approveSheet(tx, stale))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is refused to those who only enter', async () => {
    const { step } = await submitted();
    const actor = testActor(['collection.enter']);
    await expect(house.write((tx) => approveSheet(tx, step), { actor })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a returned sheet', () => {
  it('says why, keeps its cells and can be sent again', async () => {
    const { step, roundId, unitId } = await submitted();
    await house.write((tx) => returnSheet(tx, { ...step, reason: 'Kiểm lại số nữ' }));
    const kept = await house.read(async (tx) => {
      const found = await sheet(tx, roundId, unitId);
      return { found, entries: await entriesOf(tx, found.id) };
    });
    expect(kept.found).toMatchObject({ state: 'returned', reason: 'Kiểm lại số nữ' });
    expect(kept.entries).toHaveLength(3);
    await house.write((tx) => submitSheet(tx, step));
  });
  it('needs a reason', async () => {
    const { step } = await submitted();
    await expect(house.write((tx) => returnSheet(tx, { ...step, reason: ' ' }))).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('a draft', () => {
  it('keeps wrong cells as typed and tells all problems at once', async () => {
    const built = await house.write((tx) => buildRound(tx, { kinds: ['count', 'ratio', 'yesno'] }));
    const { problems } = await house.write((tx) => fillSheet(tx, built, ['mười', '90/80', 'có lẽ']));
    expect(problems.map((p) => p.code)).toEqual(['not_a_number', 'part_above_whole', 'not_yes_or_no']);
    const entries = await house.read(async (tx) => entriesOf(tx, (await sheet(tx, built.roundId, built.unitId)).id));
    expect(entries.map((e) => e.raw).sort()).toEqual(['90/80', 'có lẽ', 'mười']);
  });

  it('is not overwritten by a form that showed an older version', async () => {
    const built = await house.write((tx) => buildRound(tx, {}));
    await house.write((tx) => fillSheet(tx, built, ['1']));
    const stale = { roundId: built.roundId, unitId: built.unitId, version: 1, entries: [] };
    await expect(house.write((tx) => saveEntries(tx, stale))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('says with numbers when parts do not make the whole', async () => {
    const built = await house.write((tx) => buildRound(tx, { kinds: ['count', 'count', 'count'], sumRule: true }));
    const { problems } = await house.write((tx) => fillSheet(tx, built, ['4778', '2783', '1959']));
    expect(problems[0]?.message).toContain('= 4.742, thiếu 36');
  });

  it('cannot be sent while required lines are empty', async () => {
    const built = await house.write((tx) => buildRound(tx, { kinds: ['count', 'count'] }));
    await house.write((tx) => fillSheet(tx, built, ['4']));
    const step = { roundId: built.roundId, unitId: built.unitId, version: null };
    await expect(house.write((tx) => submitSheet(tx, step))).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a unit closed in the middle of a round', () => {
  it('enters nothing more, and what was entered stays', async () => {
    const built = await house.write((tx) => buildRound(tx, {}));
    await house.write((tx) => fillSheet(tx, built, ['4']));
    await house.write((tx) =>
      tx.db
        .updateTable('org.unit')
        .set({ valid_to: '2020-06-30' })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', built.unitId)
        .execute(),
    );
    await expect(house.write((tx) => fillSheet(tx, built, ['5']))).rejects.toMatchObject({ code: 'closed' });
    const entries = await house.read(async (tx) => entriesOf(tx, (await sheet(tx, built.roundId, built.unitId)).id));
    expect(entries[0]?.raw).toBe('4');
  });
});
