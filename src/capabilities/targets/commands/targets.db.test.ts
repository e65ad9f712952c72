import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { term, year } from '../../../kernel/time/index.ts';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { coverageOfParts } from '../domain/cascade.ts';
import { targetHistory } from '../queries/history.ts';
import { target, targetsWhere, UNDONE } from '../queries/targets.ts';
import { buildTarget } from '../testing.ts';
import { cancelTarget } from './cancel-target.ts';
import { changeTarget } from './change-target.ts';
import { closeTarget } from './close-target.ts';
import { handDownTarget } from './hand-down-target.ts';
import { setTarget } from './set-target.ts';
import { transferTarget } from './transfer-target.ts';

let house: TestHouse;
let office: number;
let schools: number[];
let elsewhere: number;

beforeAll(async () => {
  house = await testHouse({ lineOf });
  [office, schools, elsewhere] = await house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'office' });
    return [
      top,
      [
        await buildUnit(tx, { parentId: top }),
        await buildUnit(tx, { parentId: top }),
        await buildUnit(tx, { parentId: top }),
      ],
      await buildUnit(tx, { kind: 'office' }),
    ] as [number, number[], number];
  });
});
afterAll(() => house.close());

const read = (id: number) => house.read((tx) => target(tx, id));
const make = (part: Parameters<typeof buildTarget>[1]) => house.write((tx) => buildTarget(tx, part));

describe('changing a target', () => {
  it('keeps what was before and why', async () => {
    const targetId = await make({ unitId: office, value: 80 });
    const was = await read(targetId);
    await house.write((tx) =>
      changeTarget(tx, { targetId, draft: { ...was, value: 85 }, reason: 'Nghị quyết bổ sung' }),
    );
    expect((await read(targetId)).value).toBe(85);
    const [last, first] = await house.read((tx) => targetHistory(tx, targetId));
    expect(last).toMatchObject({ note: 'Nghị quyết bổ sung', changes: [{ name: 'mức', from: '80', to: '85' }] });
    expect(first?.changes).toEqual([]);
  });

  it('tells another bearer by name', async () => {
    const targetId = await make({ unitId: office });
    const was = await read(targetId);
    await house.write((tx) =>
      changeTarget(tx, { targetId, draft: { ...was, unitId: schools[0]! }, reason: 'Giao lại' }),
    );
    const [last] = await house.read((tx) => targetHistory(tx, targetId));
    const [change] = last?.changes ?? [];
    expect(change?.name).toBe('đơn vị');
    expect(`${change?.from} ${change?.to}`).not.toMatch(/số \d|đơn vị \d/);
  });

  it('asks why the promise itself changes, not why its note does', async () => {
    const targetId = await make({ unitId: office, value: 80 });
    const was = await read(targetId);
    const change = (part: object) =>
      house.write((tx) => changeTarget(tx, { targetId, draft: { ...was, ...part }, reason: '' }));
    await expect(change({ period: year(2020) })).rejects.toMatchObject({ problems: [{ code: 'no_reason' }] });
    await change({ note: 'Đọc lại câu gốc' });
    expect((await read(targetId)).note).toBe('Đọc lại câu gốc');
  });

  it('changes nothing when nothing differs, and nothing of a closed one', async () => {
    const targetId = await make({ unitId: office });
    const was = await read(targetId);
    await house.write((tx) => changeTarget(tx, { targetId, draft: was, reason: '' }));
    expect(await house.read((tx) => targetHistory(tx, targetId))).toHaveLength(1);
    await house.write((tx) => cancelTarget(tx, { targetId, reason: 'Đặt nhầm' }));
    const again = () => house.write((tx) => changeTarget(tx, { targetId, draft: { ...was, value: 1 }, reason: 'x' }));
    await expect(again()).rejects.toMatchObject({ code: 'closed' });
  });

  it('needs the right at the bearer and at the new bearer', async () => {
    const targetId = await make({ unitId: office });
    const was = await read(targetId);
    const by = (actor: ReturnType<typeof testActor>, unitId: number) =>
      house.write((tx) => changeTarget(tx, { targetId, draft: { ...was, unitId }, reason: 'Đổi' }), { actor });
    await expect(by(testActor(['targets.set'], elsewhere), office)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(by(testActor(['targets.set'], office), elsewhere)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(by(testActor(['targets.read'], office), office)).rejects.toMatchObject({ code: 'forbidden' });
    await by(testActor(['targets.set'], office), schools[0]!);
    expect((await read(targetId)).unitId).toBe(schools[0]);
  });
});

describe('handing a target down', () => {
  it('gives each unit its part with the same promise and citation', async () => {
    const targetId = await make({ unitId: office, value: 23, unitWord: 'trường', period: term(2020, 2025) });
    const made = await house.write((tx) =>
      handDownTarget(tx, {
        targetId,
        parts: [
          { unitId: schools[0]!, value: 12 },
          { unitId: schools[1]!, value: 8 },
        ],
      }),
    );
    const parts = await house.read((tx) => targetsWhere(tx, { parentId: targetId }));
    expect(parts.map((p) => [p.id, p.unitId, p.value, p.assignerUnitId, p.period])).toEqual([
      [made[0], schools[0], 12, office, term(2020, 2025)],
      [made[1], schools[1], 8, office, term(2020, 2025)],
    ]);
    const whole = await read(targetId);
    expect(coverageOfParts(whole, parts)?.text).toBe('Còn 3 trường chưa giao cho đơn vị nào.');
  });

  it('does not give one unit two parts', async () => {
    const targetId = await make({ unitId: office });
    const give = (...unitIds: number[]) =>
      house.write((tx) => handDownTarget(tx, { targetId, parts: unitIds.map((unitId) => ({ unitId, value: null })) }));
    await give(schools[0]!);
    await expect(give(schools[0]!, schools[1]!)).rejects.toMatchObject({ problems: [{ code: 'has_part' }] });
    await expect(give(office)).rejects.toMatchObject({ problems: [{ code: 'self' }] });
    await expect(give()).rejects.toMatchObject({ problems: [{ code: 'no_parts' }] });
    expect(await house.read((tx) => targetsWhere(tx, { parentId: targetId }))).toHaveLength(1);
  });

  it('is for who may set targets in the subtree', async () => {
    const targetId = await make({ unitId: office });
    const parts = [{ unitId: schools[0]!, value: null }];
    const by = (actor: ReturnType<typeof testActor>) =>
      house.write((tx) => handDownTarget(tx, { targetId, parts }), { actor });
    await expect(by(testActor(['targets.set'], schools[0]!))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(by(testActor(['targets.set'], office))).resolves.toHaveLength(1);
  });
});

describe('ending a target', () => {
  it('transfers it to the successors of a unit that is gone', async () => {
    const targetId = await make({ unitId: office, value: 23, unitWord: 'trường', share: 71.9, shareDecimals: 1 });
    const made = await house.write((tx) =>
      transferTarget(tx, {
        targetId,
        on: '2025-07-01',
        reason: 'Kết thúc cấp huyện',
        to: [
          { unitId: schools[1]!, value: 10 },
          { unitId: schools[2]!, value: 13 },
        ],
      }),
    );
    const old = await read(targetId);
    expect(old).toMatchObject({ state: 'transferred', successorId: made[0], closedOn: '2025-07-01' });
    const heirs = await house.read((tx) => targetsWhere(tx, { parentId: targetId }));
    expect(heirs.map((h) => [h.unitId, h.value, h.share, h.state])).toEqual([
      [schools[1], 10, null, 'active'],
      [schools[2], 13, null, 'active'],
    ]);
  });

  it('keeps share and baseline for a single heir of the whole', async () => {
    const targetId = await make({
      unitId: office,
      value: 23,
      unitWord: 'trường',
      share: 71.9,
      shareDecimals: 1,
      baseline: { value: 17, period: year(2020), derived: '23 − 6 = 17' },
    });
    const [heir] = await house.write((tx) =>
      transferTarget(tx, { targetId, on: '2025-07-01', reason: 'Sáp nhập', to: [{ unitId: elsewhere, value: null }] }),
    );
    expect(await read(heir!)).toMatchObject({ value: 23, share: 71.9, baseline: { value: 17 }, parentId: targetId });
  });

  it('says all that is missing, and needs the right on both sides', async () => {
    const targetId = await make({ unitId: office });
    const nothing = { targetId, on: '2025-07-01', reason: '', to: [] };
    await expect(house.write((tx) => transferTarget(tx, nothing))).rejects.toMatchObject({
      problems: [{ code: 'no_successor' }, { code: 'no_reason' }],
    });
    const away = { ...nothing, reason: 'Chuyển', to: [{ unitId: elsewhere, value: null }] };
    await expect(
      house.write((tx) => transferTarget(tx, away), { actor: testActor(['targets.set'], office) }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect((await read(targetId)).state).toBe('active');
  });

  it('closes with a reason, once', async () => {
    const targetId = await make({ unitId: office });
    const close = (reason: string) =>
      house.write((tx) => closeTarget(tx, { targetId, on: '2025-06-30', reason, transferredTo: null }));
    await expect(close(' ')).rejects.toMatchObject({ code: 'invalid' });
    await close('Đơn vị giải thể');
    await expect(close('lần nữa')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('a target undone while reading stands in no list; one that was cancelled does', async () => {
    const undone = await make({ unitId: elsewhere, name: 'Hoàn tác ngay' });
    const cancelled = await make({ unitId: elsewhere, name: 'Hủy theo quyết định' });
    await house.write((tx) => cancelTarget(tx, { targetId: undone, reason: UNDONE }));
    await house.write((tx) => cancelTarget(tx, { targetId: undone, reason: UNDONE }));
    await house.write((tx) => cancelTarget(tx, { targetId: cancelled, reason: 'Quyết định 12' }));
    const listed = await house.read((tx) => targetsWhere(tx, { unitIds: [elsewhere] }));
    expect(listed.map((t) => t.id)).toContain(cancelled);
    expect(listed.map((t) => t.id)).not.toContain(undone);
    expect(await house.read((tx) => targetHistory(tx, undone))).toHaveLength(2);
    const actor = testActor(['targets.set'], office);
    const other = await make({ unitId: elsewhere });
    await expect(
      house.write((tx) => cancelTarget(tx, { targetId: other, reason: 'x' }), { actor }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('another authority sees and changes nothing', async () => {
  const targetId = await make({ unitId: office });
  const authorityId = await house.newAuthority();
  await expect(house.read((tx) => target(tx, targetId), { authorityId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    house.write(
      (tx) =>
        setTarget(tx, {
          unitId: office,
          indicatorId: null,
          name: 'Trộm',
          comparator: '>=',
          value: 1,
          unitWord: '',
          period: year(2020),
        }),
      { authorityId },
    ),
  ).rejects.toThrow();
});
