import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { testBrowser } from '../../../kernel/http/testing-browser.tsx';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { target, targetsWhere } from '../queries/targets.ts';
import { task, tasksWhere } from '../queries/tasks.ts';
import { routes } from '../routes.tsx';
import { buildTarget, buildTask } from '../testing.ts';

const ALL = ['targets.read', 'targets.set', 'tasks.assign', 'tasks.report', 'org.read'];
const folder = mkdtempSync(join(tmpdir(), 'nhiemky-targets-'));
let house: TestHouse;
let go: ReturnType<typeof testBrowser>;
const who = { permissions: ALL, userId: 'user-test' };
let office: number;
let school: number;

beforeAll(async () => {
  house = await testHouse({ lineOf });
  [office, school] = await house.write(async (tx) => {
    const top = await buildUnit(tx, { kind: 'office', name: 'Phòng GDĐT thử' });
    return [top, await buildUnit(tx, { parentId: top, name: 'Trường thử' })] as const;
  });
  go = testBrowser({ house, routes, folder, who });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string) {
  const { status, text, headers } = await go(path);
  return { status, text, type: headers.get('content-type') ?? '' };
}

/** Fetches a page for its token, then sends a form as a browser does; a field given twice is sent twice. */
async function post(path: string, fields: [string, string][], from = path) {
  await go(from);
  const names = new Set(fields.map(([name]) => name));
  const valuesOf = (name: string) => fields.filter((field) => field[0] === name).map(([, value]) => value);
  return go(path, Object.fromEntries([...names].map((name) => [name, valuesOf(name)])));
}

const form = (part: Record<string, string>): [string, string][] =>
  Object.entries({
    name: 'Trường đạt chuẩn quốc gia',
    unitId: String(office),
    comparator: '>=',
    value: '23',
    unitWord: 'trường',
    period: 'nhiệm kỳ 2020-2025',
    ...part,
  });

describe('targets', () => {
  it('are set by a form that keeps what was typed and says all problems', async () => {
    const wrong = await post('/chi-tieu/moi', form({ value: 'hai ba', period: '' }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="hai ba"');
    expect(wrong.text).toContain('không phải là số');
    expect(wrong.text).toContain('Ghi kỳ như');
    const done = await post('/chi-tieu/moi', form({ share: '71,9', baselineValue: '17', baselinePeriod: 'năm 2020' }));
    expect(done.status).toBe(303);
    const page = await get(done.to.replace('/so', ''));
    expect(page.text).toContain('Chỉ mẫu số 32 cho đúng số này');
    expect(page.text).toContain('17 ÷ 32 = 53,1%');
    expect(page.text).toContain('Đặt chỉ tiêu');
  });

  it('are changed with a reason', async () => {
    const id = await house.write((tx) => buildTarget(tx, { unitId: office, value: 80, name: 'Trẻ đến trường' }));
    const fields = form({ name: 'Trẻ đến trường', value: '85', unitWord: '%', period: 'nhiệm kỳ 2015–2020' });
    const without = await post(`/chi-tieu/${id}/sua`, fields);
    expect([without.status, without.text.includes('ghi vì sao')]).toEqual([422, true]);
    expect((await post(`/chi-tieu/${id}/sua`, [...fields, ['reason', 'Đọc lại nghị quyết']])).status).toBe(303);
    expect((await house.read((tx) => target(tx, id))).value).toBe(85);
    expect((await get(`/chi-tieu/${id}`)).text).toContain('mức: 80 → 85. Đọc lại nghị quyết');
  });

  it('are handed down from their page, with levels for counts', async () => {
    const second = await house.write((tx) => buildUnit(tx, { parentId: office }));
    const id = await house.write((tx) => buildTarget(tx, { unitId: office, value: 20, unitWord: 'trường' }));
    const chosen: [string, string][] = [
      ['donVi', String(school)],
      ['donVi', String(second)],
    ];
    const open = await post(`/chi-tieu/${id}/giao`, [...chosen, [`muc-${school}`, '12']], `/chi-tieu/${id}`);
    expect([open.status, open.text.includes('ghi mức của từng đơn vị')]).toEqual([422, true]);
    const levels: [string, string][] = [
      [`muc-${school}`, '12'],
      [`muc-${second}`, '5'],
    ];
    expect((await post(`/chi-tieu/${id}/giao`, [...chosen, ...levels], `/chi-tieu/${id}`)).status).toBe(303);
    expect((await get(`/chi-tieu/${id}`)).text).toContain('Còn 3 trường chưa giao cho đơn vị nào');
  });

  it('are transferred, closed and cancelled on pages of their own', async () => {
    const make = () => house.write((tx) => buildTarget(tx, { unitId: office }));
    const [moved, ended, mistaken] = [await make(), await make(), await make()];
    const step = (id: number, path: string, fields: Record<string, string>) =>
      post(`/chi-tieu/${id}/${path}`, Object.entries(fields));
    expect((await step(moved, 'chuyen', { on: '32/13/2025', reason: '', 'den-1': String(school) })).status).toBe(422);
    await step(moved, 'chuyen', { on: '01/07/2025', reason: 'Sáp nhập', 'den-1': String(school) });
    await step(ended, 'dong', { on: '30/06/2025', reason: 'Giải thể' });
    expect((await step(mistaken, 'huy', { reason: '' })).status).toBe(422);
    await step(mistaken, 'huy', { reason: 'Đặt nhầm' });
    const states = await house.read((tx) => targetsWhere(tx, { ids: [moved, ended, mistaken] }));
    expect(states.map((t) => t.state)).toEqual(['transferred', 'closed', 'cancelled']);
  });

  it('are listed with filters and go out as a workbook', async () => {
    const list = await get(`/chi-tieu?q=chuan&dv=${office}`);
    expect(list.status).toBe(200);
    expect(list.text).toContain('Trường đạt chuẩn quốc gia');
    expect((await get('/chi-tieu?q=chuân')).text).toContain('Không có chỉ tiêu nào hợp với cách lọc này');
    expect((await get('/chi-tieu/xuat')).type).toContain('spreadsheetml');
    expect((await get('/chi-tieu?in=1')).text).not.toContain('Lọc chỉ tiêu');
  });
});

describe('tasks', () => {
  it('are assigned, reported on, put off and cancelled', async () => {
    const made = await post('/nhiem-vu/moi', [
      ['title', 'Tổ chức đại hội chi bộ'],
      ['leadUnitId', String(office)],
      ['coUnit1', String(school)],
      ['deadlineKind', 'fixed'],
      ['deadline', '21/05/2020'],
    ]);
    expect(made.status).toBe(303);
    const path = made.to.replace('/so', '');
    const id = Number(path.split('/').at(-1));
    const page = await get(path);
    expect(page.text).toContain('đã rõ 2');
    expect(page.text).toContain('chưa rõ sản phẩm');
    const silent = await post(`${path}/bao`, [['text', '']], path);
    expect([silent.status, silent.text.includes('Ghi đã làm được gì')]).toEqual([422, true]);
    await post(
      `${path}/bao`,
      [
        ['text', 'Xong 5/7 chi bộ'],
        ['state', 'doing'],
      ],
      path,
    );
    const back = await post(
      `${path}/gia-han`,
      [
        ['newDeadline', '01/01/2020'],
        ['extendReason', ''],
      ],
      path,
    );
    expect(back.status).toBe(422);
    await post(
      `${path}/gia-han`,
      [
        ['newDeadline', '30/06/2020'],
        ['extendReason', 'Dịch bệnh'],
      ],
      path,
    );
    expect(await house.read((tx) => task(tx, id))).toMatchObject({ state: 'doing', deadline: '2020-06-30' });
    expect((await get(path)).text).toContain('Gia hạn từ 21/05/2020 đến 30/06/2020');
    await post(`${path}/huy`, [['reason', 'Trùng']]);
    expect((await house.read((tx) => task(tx, id))).state).toBe('cancelled');
  });

  it('count by register and go out as a workbook', async () => {
    await house.write((tx) => buildTask(tx, { leadUnitId: office, register: 'Chương trình thử' }));
    expect((await get('/nhiem-vu')).text).toContain('0/1 nhiệm vụ đã xong');
    expect((await get('/nhiem-vu/xuat')).type).toContain('spreadsheetml');
  });

  it('are refused all at once when the form is wrong', async () => {
    const wrong = await post('/nhiem-vu/moi', [
      ['title', ''],
      ['deadlineKind', 'fixed'],
      ['deadline', '31/02/2020'],
    ]);
    expect(wrong.status).toBe(422);
    for (const words of ['Chọn đơn vị chủ trì', 'Ngày không có trong lịch', 'Ghi tên nhiệm vụ'])
      expect(wrong.text).toContain(words);
  });
});

it('readers read, and nothing else', async () => {
  const id = await house.write((tx) => buildTarget(tx, { unitId: office }));
  const [some] = await house.read((tx) => tasksWhere(tx, { unitIds: [office] }));
  who.permissions = ['targets.read'];
  try {
    const page = await get(`/chi-tieu/${id}`);
    expect([page.status, page.text.includes('Sửa chỉ tiêu')]).toEqual([200, false]);
    expect((await get(`/nhiem-vu/${some!.id}`)).status).toBe(200);
    for (const path of ['/chi-tieu/moi', `/chi-tieu/${id}/sua`, `/chi-tieu/${id}/huy`, '/nhiem-vu/moi'])
      expect((await get(path)).status).toBe(403);
    expect((await get('/chi-tieu/999999')).status).toBe(404);
  } finally {
    who.permissions = ALL;
  }
});
