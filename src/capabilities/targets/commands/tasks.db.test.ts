import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildDocument } from '../../documents/testing.ts';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { tasksSentence } from '../domain/sentences.ts';
import { UNDONE } from '../queries/targets.ts';
import { taskList } from '../queries/task-list.ts';
import { task, taskEvidence, taskNotes, tasksWhere, withStanding } from '../queries/tasks.ts';
import { buildTask } from '../testing.ts';
import { attachEvidence } from './attach-evidence.ts';
import { cancelTask } from './cancel-task.ts';
import { changeTask } from './change-task.ts';
import { detachEvidence } from './detach-evidence.ts';
import { extendDeadline } from './extend-deadline.ts';
import { reportProgress } from './report-progress.ts';

let house: TestHouse;
let office: number;
let school: number;
let elsewhere: number;

beforeAll(async () => {
  house = await testHouse({ lineOf });
  [office, school, elsewhere] = await house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'office' });
    return [top, await buildUnit(tx, { parentId: top }), await buildUnit(tx, { kind: 'office' })];
  });
});
afterAll(() => house.close());

const read = (id: number) => house.read((tx) => task(tx, id));
const make = (part: Parameters<typeof buildTask>[1]) => house.write((tx) => buildTask(tx, part));
const now = new Date('2020-05-24T03:00:00Z');

it('counts 15 of 15 and two added', async () => {
  const done = async (origin: 'assigned' | 'added') => {
    const taskId = await make({ leadUnitId: elsewhere, origin, register: 'Chương trình năm 2020' });
    await house.write((tx) => reportProgress(tx, { taskId, text: 'Xong', state: 'done', doneOn: '2020-12-31' }));
  };
  for (let n = 0; n < 15; n++) await done('assigned');
  await done('added');
  await done('added');
  const asked = { unitId: elsewhere, status: null, register: null, query: '' };
  const found = await house.read((tx) => taskList(tx, asked, '2021-01-21', { limit: 50, offset: 0 }));
  expect(found.registers).toEqual([{ name: 'Chương trình năm 2020', text: '15/15 nhiệm vụ và 2 nhiệm vụ bổ sung' }]);
  expect(tasksSentence(found.all, '2021-01-21')).toBe('15/15 nhiệm vụ và 2 nhiệm vụ bổ sung đã xong.');
  const before = await house.read((tx) => taskList(tx, asked, '2020-12-30', { limit: 50, offset: 0 }));
  expect(before.registers[0]?.text).toBe('0/15 nhiệm vụ và 0/2 nhiệm vụ bổ sung');
});

describe('a deadline', () => {
  it('is put off with a reason, and the story keeps the old day', async () => {
    const taskId = await make({ leadUnitId: office, deadline: '2020-05-21' });
    const late = withStanding([await read(taskId)], '2020-05-24')[0]!;
    expect([late.status, late.label]).toEqual(['late', 'Quá hạn 3 ngày']);
    await house.write((tx) => extendDeadline(tx, { taskId, deadline: '2020-06-30', reason: 'Chờ Huyện ủy duyệt' }));
    expect((await read(taskId)).deadline).toBe('2020-06-30');
    const [note] = await house.read((tx) => taskNotes(tx, taskId));
    expect(note?.text).toBe('Gia hạn từ 21/05/2020 đến 30/06/2020. Lý do: Chờ Huyện ủy duyệt');
  });

  it('is not put off without a reason, backwards, or by the one who reports', async () => {
    const taskId = await make({ leadUnitId: office, deadline: '2020-05-21' });
    await expect(
      house.write((tx) => extendDeadline(tx, { taskId, deadline: '2020-05-21', reason: '' })),
    ).rejects.toMatchObject({ problems: [{ code: 'not_later' }, { code: 'no_reason' }] });
    const later = { taskId, deadline: '2020-06-30', reason: 'Chậm' };
    const by = (permissions: string[], unitId: number) =>
      house.write((tx) => extendDeadline(tx, later), { actor: testActor(permissions, unitId) });
    await expect(by(['tasks.report'], office)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(by(['tasks.assign'], elsewhere)).rejects.toMatchObject({ code: 'forbidden' });
    await by(['tasks.assign'], office);
  });

  it('cannot be put off by an ordinary change', async () => {
    const taskId = await make({ leadUnitId: office, deadline: '2020-05-21' });
    const was = await read(taskId);
    const to = (deadline: string | null) =>
      house.write((tx) => changeTask(tx, { taskId, draft: { ...was, deadline } }));
    await expect(to('2020-06-30')).rejects.toMatchObject({ problems: [{ code: 'needs_extension' }] });
    await to('2020-05-15');
    expect((await read(taskId)).deadline).toBe('2020-05-15');
  });
});

describe('a task', () => {
  it('changes its units and what comes of it', async () => {
    const taskId = await make({ leadUnitId: office, coUnitIds: [school] });
    const was = await read(taskId);
    const draft = { ...was, coUnitIds: [elsewhere], product: '7 nghị quyết', decidedBy: 'Đảng ủy Khối' };
    await house.write((tx) => changeTask(tx, { taskId, draft }));
    expect(await read(taskId)).toMatchObject({ coUnitIds: [elsewhere], product: '7 nghị quyết' });
    const actor = testActor(['tasks.assign'], school);
    await expect(house.write((tx) => changeTask(tx, { taskId, draft: was }), { actor })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('is cancelled with a reason, not once it is done', async () => {
    const taskId = await make({ leadUnitId: office });
    const cancel = (reason: string, actor?: ReturnType<typeof testActor>) =>
      house.write((tx) => cancelTask(tx, { taskId, reason }), actor && { actor });
    await expect(cancel('')).rejects.toMatchObject({ code: 'invalid' });
    await expect(cancel('x', testActor(['tasks.report'], office))).rejects.toMatchObject({ code: 'forbidden' });
    await cancel('Trùng nhiệm vụ 3');
    expect(await read(taskId)).toMatchObject({ state: 'cancelled', stateReason: 'Trùng nhiệm vụ 3' });
    await expect(house.write((tx) => reportProgress(tx, { taskId, text: 'Đã làm' }))).rejects.toMatchObject({
      code: 'invalid',
    });
    const done = await make({ leadUnitId: office });
    await house.write((tx) => reportProgress(tx, { taskId: done, text: 'Xong', state: 'done' }), { now });
    await expect(house.write((tx) => cancelTask(tx, { taskId: done, reason: 'x' }))).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('that was undone while reading stands in no list', async () => {
    const taskId = await make({ leadUnitId: school });
    await house.write((tx) => cancelTask(tx, { taskId, reason: UNDONE }));
    expect(await house.read((tx) => tasksWhere(tx, { unitIds: [school] }))).toEqual([]);
  });

  it('takes registered documents as evidence and gives them back', async () => {
    const taskId = await make({ leadUnitId: office });
    const { documentId } = await house.write((tx) => buildDocument(tx));
    const attach = () => house.write((tx) => attachEvidence(tx, { taskId, documentId, note: 'Báo cáo đã ký' }));
    await attach();
    await attach();
    expect(await house.read((tx) => taskEvidence(tx, taskId))).toMatchObject([{ documentId, note: 'Báo cáo đã ký' }]);
    await expect(
      house.write((tx) => attachEvidence(tx, { taskId, documentId: documentId + 999 })),
    ).rejects.toMatchObject({ problems: [{ code: 'no_document' }] });
    const actor = testActor(['tasks.report'], elsewhere);
    await expect(house.write((tx) => detachEvidence(tx, { taskId, documentId }), { actor })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(house.write((tx) => attachEvidence(tx, { taskId, documentId }), { actor })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await house.write((tx) => detachEvidence(tx, { taskId, documentId }));
    expect(await house.read((tx) => taskEvidence(tx, taskId))).toEqual([]);
  });
});
