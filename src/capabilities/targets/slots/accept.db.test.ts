import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalAcceptor, type SettledProposal } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { indicator } from '../../collection/index.ts';
import { buildIndicator } from '../../collection/testing.ts';
import { settleProposal, undoProposal } from '../../documents/index.ts';
import { buildDocument, buildProposals } from '../../documents/testing.ts';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { handDownTarget } from '../commands/hand-down-target.ts';
import { target, targetsWhere } from '../queries/targets.ts';
import { task, tasksWhere } from '../queries/tasks.ts';
import { acceptQuantityAsTarget, acceptTarget } from './accept-target.tsx';
import { acceptTask } from './accept-task.tsx';

let house: TestHouse;
let unitId: number;
let place: { documentId: number; versionId: number };
const text =
  'Phấn đấu đến năm 2025 có 23 trường đạt chuẩn quốc gia.\nTổ chức đại hội các chi bộ trước ngày 31/3/2020.\nCó 98% đảng viên hoàn thành tốt nhiệm vụ.';
const quotes = text.split('\n') as [string, string, string];

beforeAll(async () => {
  house = await testHouse({
    lineOf,
    fillings: [fill(proposalAcceptor, acceptTarget), fill(proposalAcceptor, acceptTask)],
  });
  unitId = await house.write((tx) => buildUnit(tx, { kind: 'office' }));
  place = await house.write((tx) => buildDocument(tx, { unitId, text, issuedOn: '2020-05-12', symbol: '12/NQ-ĐU' }));
});
afterAll(() => house.close());

const targetData = {
  indicator: 'trường đạt chuẩn quốc gia',
  comparator: '=',
  value: 23,
  unit: 'trường',
  scope: null,
  due: 'đến năm 2025',
};
const settled = (quote: string, data: Record<string, unknown>): SettledProposal => ({
  proposalId: 1,
  ...place,
  unitId,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  data,
});

describe('a sentence becomes a target', () => {
  it('as it stands, with its citation, a new indicator and a period', async () => {
    const [id] = await house.write((tx) =>
      buildProposals(tx, place.versionId, [{ kind: 'target', quote: quotes[0], data: targetData }]),
    );
    const made = await house.write((tx) => settleProposal(tx, { proposalId: id! }));
    expect(made.href).toBe(`/chi-tieu/${made.id}`);
    const found = await house.read((tx) => target(tx, made.id));
    expect(found).toMatchObject({
      unitId,
      name: 'Trường đạt chuẩn quốc gia',
      comparator: '=',
      value: 23,
      unitWord: 'trường',
      period: { kind: 'range', start: '2020-01-01', end: '2025-12-31' },
      dueNote: 'đến năm 2025',
      citation: { documentId: place.documentId, quote: quotes[0] },
    });
    const measured = await house.read((tx) => indicator(tx, found.indicatorId!));
    expect(measured).toMatchObject({ code: 'truong-dat-chuan-quoc-gia', kind: 'count', aggregation: 'sum' });

    await house.write((tx) => undoProposal(tx, { proposalId: id! }));
    expect((await house.read((tx) => target(tx, made.id))).state).toBe('cancelled');
    expect(await house.read((tx) => targetsWhere(tx, { unitIds: [unitId] }))).toEqual([]);
  });

  it('finds the indicator that is there already, and takes what a person corrected', async () => {
    const indicatorId = await house.write((tx) =>
      buildIndicator(tx, { name: 'Đảng viên hoàn thành tốt nhiệm vụ', kind: 'ratio', unitWord: '%' }),
    );
    const proposal = settled(quotes[2], { value: 98, unit: '%', role: 'actual' });
    const form = String(await house.read((tx) => acceptQuantityAsTarget.form(tx, proposal)));
    expect(form).toMatch(new RegExp(`type="radio" id="[^"]+" name="indicatorId" value="${indicatorId}" checked`));
    expect(form).toContain('cùng tính bằng %');
    expect(await house.read((tx) => acceptQuantityAsTarget.preview(tx, proposal))).toMatchObject({
      notes: ['Đo bằng chỉ số có sẵn “Đảng viên hoàn thành tốt nhiệm vụ”.'],
    });
    const fields = new URLSearchParams({
      name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên',
      unitId: String(unitId),
      indicatorId: String(indicatorId),
      comparator: '>=',
      value: '95',
      unitWord: '%',
      period: 'năm 2020',
    });
    const made = await house.write((tx) => acceptQuantityAsTarget.accept(tx, proposal, fields));
    expect(await house.read((tx) => target(tx, made.id))).toMatchObject({ value: 95, indicatorId });
  });

  it('says what is wrong with the form and keeps what was typed', async () => {
    const proposal = settled(quotes[0], targetData);
    const wrong = new URLSearchParams({ name: 'Trường', unitId: '', comparator: '>=', value: 'hai', period: '' });
    await expect(house.write((tx) => acceptTarget.accept(tx, proposal, wrong))).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ code: 'no_unit' }, { code: 'not_a_number' }, { code: 'no_period' }],
    });
    const again = { ...proposal, data: { ...proposal.data, fields: Object.fromEntries(wrong) } };
    expect(String(await house.read((tx) => acceptTarget.form(tx, again)))).toContain('value="hai"');
  });

  it('says beforehand what it would become, and what is missing', async () => {
    const preview = await house.read((tx) => acceptTarget.preview(tx, settled(quotes[0], targetData)));
    expect(preview).toMatchObject({ will: 'Trường đạt chuẩn quốc gia: 23 trường, giai đoạn 2020–2025', problems: [] });
    const half = await house.read((tx) =>
      acceptTarget.preview(tx, settled(quotes[0], { indicator: 'x', value: null })),
    );
    expect(half.problems).not.toEqual([]);
  });

  it('finds other indicators by the words that were typed, without taking anything', async () => {
    await house.write((tx) => buildIndicator(tx, { name: 'Thư viện mở cửa buổi tối' }));
    const proposal = settled(quotes[0], targetData);
    const typed = { name: 'Trường', indicatorQuery: 'thu vien' };
    const form = String(
      await house.read((tx) => acceptTarget.form(tx, { ...proposal, data: { ...targetData, fields: typed } })),
    );
    expect(form).toContain('Thư viện mở cửa buổi tối');
  });

  it('offers a new indicator only to those who may define one', async () => {
    const actor = testActor(['targets.set', 'documents.read']);
    const form = String(
      await house.read((tx) => acceptTarget.form(tx, settled('quy mô trường lớp', { value: 3, unit: 'điểm trường' })), {
        actor,
      }),
    );
    expect(form).not.toContain('value="moi"');
  });

  it('is not undone once it was handed down', async () => {
    const proposal = settled(quotes[0], targetData);
    const made = await house.write((tx) => acceptTarget.accept(tx, proposal, new URLSearchParams()));
    await house.write(async (tx) => {
      const school = await buildUnit(tx, { parentId: unitId });
      await handDownTarget(tx, { targetId: made.id, parts: [{ unitId: school, value: 5 }] });
    });
    await expect(house.write((tx) => acceptTarget.undo(tx, made))).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('a sentence becomes a task with its date, unit and register, and is taken back', async () => {
  const proposal = settled(quotes[1], { ordinal: '1' });
  const made = await house.write((tx) => acceptTask.accept(tx, proposal, new URLSearchParams()));
  expect(await house.read((tx) => task(tx, made.id))).toMatchObject({
    no: '1',
    leadUnitId: unitId,
    deadline: '2020-03-31',
    deadlineKind: 'fixed',
    decidedBy: 'Sở Giáo dục và Đào tạo',
    citation: { quote: quotes[1] },
  });
  await house.write((tx) => acceptTask.undo(tx, made));
  expect(await house.read((tx) => tasksWhere(tx, { unitIds: [unitId] }))).toEqual([]);
  const wrong = new URLSearchParams({ title: 'x', leadUnitId: '', deadlineKind: 'fixed', deadline: '' });
  await expect(house.write((tx) => acceptTask.accept(tx, proposal, wrong))).rejects.toMatchObject({
    problems: [{ code: 'no_lead' }, { code: 'title_short' }, { code: 'no_deadline' }],
  });
});
