import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree, buildUnit } from '../../org/testing.ts';
import { figureHistory, figuresOf } from '../queries/figures.ts';
import { sheet } from '../queries/sheets.ts';
import { buildFigure, buildIndicator, buildRound, fillSheet } from '../testing.ts';
import { approveSheet } from './approve-sheet.ts';
import { bulkApprove } from './bulk-approve.ts';
import { changeForm } from './change-form.ts';
import { closeRound, reopenRound } from './close-round.ts';
import { correctIndicator } from './correct-indicator.ts';
import { designForm } from './design-form.ts';
import { openRound } from './open-round.ts';
import { askAgain, releaseSheet } from './release-sheet.ts';
import { returnSheet } from './return-sheet.ts';
import { reviseFigure } from './revise-figure.ts';
import { saveEntries } from './save-entries.ts';
import { submitSheet } from './submit-sheet.ts';
import { withdrawSheet } from './withdraw-sheet.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf });
});
afterAll(() => house.close());

const dates = { period: year(2020), opensOn: '2020-12-01', dueOn: '2021-01-15' };

const submitted = async (values = ['10']) => {
  const built = await house.write((tx) => buildRound(tx, {}));
  await house.write((tx) => fillSheet(tx, built, values));
  const step = { roundId: built.roundId, unitId: built.unitId, version: null };
  await house.write((tx) => submitSheet(tx, step));
  return { ...built, step };
};
const stateOf = async (step: { roundId: number; unitId: number }) =>
  (await house.read((tx) => sheet(tx, step.roundId, step.unitId))).state;

describe('taking a sheet back', () => {
  it('works until somebody has decided, and says who was first', async () => {
    const { step } = await submitted();
    await house.write((tx) => withdrawSheet(tx, step));
    expect(await stateOf(step)).toBe('draft');
    await house.write((tx) => submitSheet(tx, step));
    await house.write((tx) => approveSheet(tx, step), {
      actor: { ...testActor(['collection.approve']), name: 'Bà Duyệt' },
    });
    const late = house.write((tx) => withdrawSheet(tx, step));
    await expect(late).rejects.toThrow(/Bà Duyệt duyệt lúc/);
  });
  it('needs the right to enter for that unit', async () => {
    const { step } = await submitted();
    const actor = testActor(['collection.enter'], await house.write((tx) => buildUnit(tx)));
    await expect(house.write((tx) => withdrawSheet(tx, step), { actor })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('releasing a unit', () => {
  it('needs a reason, stops entry, and can be taken back', async () => {
    const built = await house.write((tx) => buildRound(tx, {}));
    await house.write((tx) => fillSheet(tx, built, ['4']));
    const step = { roundId: built.roundId, unitId: built.unitId, version: null };
    const blank = house.write((tx) => releaseSheet(tx, { ...step, reason: ' ' }));
    await expect(blank).rejects.toMatchObject({ code: 'invalid' });
    await house.write((tx) => releaseSheet(tx, { ...step, reason: 'Trường tạm dừng' }));
    await expect(house.write((tx) => fillSheet(tx, built, ['5']))).rejects.toMatchObject({ code: 'closed' });
    await house.write((tx) => askAgain(tx, step));
    expect(await stateOf(step)).toBe('draft');
  });
  it('is refused while the sheet waits for a decision', async () => {
    const { step } = await submitted();
    const release = house.write((tx) => releaseSheet(tx, { ...step, reason: 'x' }));
    await expect(release).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('approving many sheets', () => {
  it('approves what it can and says of the rest why not', async () => {
    const { roundId, units, form } = await house.write(async (tx) => {
      const units = [await buildUnit(tx), await buildUnit(tx), await buildUnit(tx)];
      const form = await buildRound(tx, {});
      const roundId = await openRound(tx, { formId: form.formId, name: 'Nhiều', unitIds: units, ...dates });
      for (const unitId of units.slice(0, 2)) {
        await fillSheet(tx, { ...form, roundId, unitId }, ['7']);
        await submitSheet(tx, { roundId, unitId, version: null });
      }
      return { roundId, units, form };
    });
    const seen = units.map((unitId, i) => ({ unitId, version: i === 1 ? 1 : 3 }));
    const outcomes = await house.write((tx) => bulkApprove(tx, { roundId, sheets: seen }));
    expect(outcomes.map((o) => [o.unitId, o.approved])).toEqual([
      [units[0], true],
      [units[1], false],
      [units[2], false],
    ]);
    expect(outcomes[1]?.message).toContain('vừa thay đổi');
    expect(outcomes[2]?.message).toContain('chưa gửi duyệt');
    const figures = await house.read((tx) => figuresOf(tx, { indicatorIds: form.indicatorIds }));
    expect(figures.map((f) => f.unitId)).toEqual([units[0]]);
  });
  it('is refused when one of them lies outside the subtree', async () => {
    const { roundId, tree } = await house.write(async (tx) => {
      const tree = await buildSmallTree(tx);
      const { formId } = await buildRound(tx, {});
      const unitIds = [tree.eastSchool, tree.westSchool];
      return { tree, roundId: await openRound(tx, { formId, name: 'Cây', unitIds, ...dates }) };
    });
    const actor = testActor(['collection.approve'], tree.east);
    const sheets = [tree.eastSchool, tree.westSchool].map((unitId) => ({ unitId, version: null }));
    const both = house.write((tx) => bulkApprove(tx, { roundId, sheets }), { actor });
    await expect(both).rejects.toMatchObject({ code: 'forbidden' });
  });
  it('wants at least one', async () => {
    const { roundId } = await house.write((tx) => buildRound(tx, {}));
    const none = house.write((tx) => bulkApprove(tx, { roundId, sheets: [] }));
    await expect(none).rejects.toMatchObject({ code: 'invalid' });
  });
});

it('a changed approved figure needs its reason before it is sent again', async () => {
  const { step, indicatorIds } = await submitted(['6']);
  await house.write((tx) => approveSheet(tx, step));
  await house.write((tx) => returnSheet(tx, { ...step, reason: 'Kiểm lại' }));
  const type = (note: string) =>
    house.write((tx) => saveEntries(tx, { ...step, entries: [{ indicatorId: indicatorIds[0]!, raw: '7', note }] }));
  await type('');
  await expect(house.write((tx) => submitSheet(tx, step))).rejects.toMatchObject({
    problems: [{ code: 'no_reason', at: { kind: 'field', name: `n${indicatorIds[0]}` } }],
  });
  await type('Sót một người');
  await house.write((tx) => submitSheet(tx, step));
  await house.write((tx) => approveSheet(tx, step));
  const history = await house.read(async (tx) => {
    const [figure] = await figuresOf(tx, { indicatorIds });
    return figureHistory(tx, figure!);
  });
  expect(history.map((f) => [f.value, f.changeReason])).toEqual([
    [7, 'Sót một người'],
    [6, null],
  ]);
});

describe('a closed round', () => {
  it('takes no entries, lets what was sent be decided, and opens again with a later due date', async () => {
    const { step, ...built } = await submitted();
    const other = await house.write((tx) => buildRound(tx, {}));
    await house.write((tx) => closeRound(tx, { roundId: other.roundId }));
    await expect(house.write((tx) => fillSheet(tx, other, ['1']))).rejects.toMatchObject({ code: 'closed' });
    await house.write((tx) => closeRound(tx, { roundId: built.roundId }));
    await house.write((tx) => approveSheet(tx, step));
    await house.write((tx) => reopenRound(tx, { roundId: other.roundId, dueOn: '2021-02-01' }));
    await house.write((tx) => fillSheet(tx, other, ['1']));
    const early = house.write((tx) => reopenRound(tx, { roundId: other.roundId, dueOn: '2020-11-01' }));
    await expect(early).rejects.toMatchObject({ code: 'invalid' });
  });
  it('is closed by those who design rounds only', async () => {
    const { roundId } = await house.write((tx) => buildRound(tx, {}));
    const actor = testActor(['collection.approve', 'collection.enter']);
    await expect(house.write((tx) => closeRound(tx, { roundId }), { actor })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('correcting an indicator', () => {
  const draft = {
    code: 'SUA-1',
    name: 'Tên đã sửa',
    kind: 'count' as const,
    unitWord: 'trường',
    decimals: 0,
    aggregation: 'sum' as const,
    direction: 'higher' as const,
    periodKind: 'year' as const,
  };
  it('changes its words any time, its meaning only before the first figure', async () => {
    const indicatorId = await house.write((tx) => buildIndicator(tx));
    await house.write((tx) => correctIndicator(tx, { indicatorId, draft: { ...draft, kind: 'money' } }));
    await house.write((tx) => correctIndicator(tx, { indicatorId, draft }));
    await house.write(async (tx) => buildFigure(tx, { indicatorId, unitId: await buildUnit(tx) }));
    await house.write((tx) => correctIndicator(tx, { indicatorId, draft: { ...draft, name: 'Tên khác' } }));
    const change = house.write((tx) => correctIndicator(tx, { indicatorId, draft: { ...draft, kind: 'money' } }));
    await expect(change).rejects.toMatchObject({ problems: [{ code: 'has_figures', at: { name: 'kind' } }] });
  });
  it('keeps codes apart', async () => {
    const [a, b] = await house.write(async (tx) => [
      await buildIndicator(tx, { code: 'A-1' }),
      await buildIndicator(tx),
    ]);
    expect(a).not.toBe(b);
    const clash = house.write((tx) => correctIndicator(tx, { indicatorId: b!, draft: { ...draft, code: 'A-1' } }));
    await expect(clash).rejects.toMatchObject({ problems: [{ code: 'code_taken' }] });
  });
});

it('a form may be changed until a round uses it', async () => {
  const { formId, other } = await house.write(async (tx) => {
    const indicatorId = await buildIndicator(tx);
    const draft = { code: 'SUA', name: 'Biểu', lines: [{ indicatorId, label: 'Một' }] };
    return { formId: await designForm(tx, draft), other: await buildIndicator(tx) };
  });
  const draft = { code: 'SUA', name: 'Biểu mới', lines: [{ indicatorId: other, label: 'Hai', groupName: 'Nhóm' }] };
  await house.write((tx) => changeForm(tx, { formId, draft }));
  await house.write(async (tx) => openRound(tx, { formId, name: 'Kỳ', unitIds: [await buildUnit(tx)], ...dates }));
  await expect(house.write((tx) => changeForm(tx, { formId, draft }))).rejects.toMatchObject({ code: 'closed' });
});

describe('revising a figure', () => {
  const approved = async () => {
    const { step, indicatorIds } = await submitted(['6']);
    await house.write((tx) => approveSheet(tx, step));
    const [figure] = await house.read((tx) => figuresOf(tx, { indicatorIds }));
    return figure!;
  };
  it('keeps the old value with the reason of the change', async () => {
    const figure = await approved();
    const id = await house.write((tx) => reviseFigure(tx, { figureId: figure.id, raw: '8', reason: 'Đếm sót' }));
    const history = await house.read((tx) => figureHistory(tx, figure));
    expect(history.map((f) => [f.id === id, f.value, f.changeReason])).toEqual([
      [true, 8, 'Đếm sót'],
      [false, 6, null],
    ]);
    const again = house.write((tx) => reviseFigure(tx, { figureId: figure.id, raw: '9', reason: 'x' }));
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });
  it('asks for everything that is missing at once', async () => {
    const figure = await approved();
    const empty = house.write((tx) => reviseFigure(tx, { figureId: figure.id, raw: '', reason: '' }));
    await expect(empty).rejects.toMatchObject({ problems: [{ code: 'empty' }, { code: 'no_reason' }] });
    const actor = testActor(['collection.enter', 'collection.read']);
    const clerk = house.write((tx) => reviseFigure(tx, { figureId: figure.id, raw: '7', reason: 'x' }), { actor });
    await expect(clerk).rejects.toMatchObject({ code: 'forbidden' });
  });
});
