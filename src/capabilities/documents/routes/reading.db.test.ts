import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { type AtTheScreen, testBrowser } from '../../../kernel/http/testing-browser.tsx';
import { storeReading } from '../commands/store-reading.ts';
import { routes } from '../routes.tsx';
import { buildDocument, wordAcceptor } from '../testing.ts';
import { longResolution } from '../testing-resolution.ts';

const ALL = ['documents.read', 'documents.add', 'documents.settle', 'targets.set'];
const lan = { permissions: ALL, userId: 'user-lan', name: 'Lan' };
const hoa = { permissions: ALL, userId: 'user-hoa', name: 'Hoa' };
const folder = mkdtempSync(join(tmpdir(), 'nhiemky-reading-'));
const who: AtTheScreen = { ...lan };
let house: TestHouse;
let go: ReturnType<typeof testBrowser>;

beforeAll(async () => {
  house = await testHouse({ fillings: [fill(proposalAcceptor, wordAcceptor)] });
  go = testBrowser({ house, routes, folder, who });
});
beforeEach(() => {
  Object.assign(who, lan);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const made = longResolution({ citations: 40, targets: 80, tasks: 0, findings: 8 });

/** A resolution of some pages as a faultless reader would leave it: three pages of paragraphs. */
async function resolution() {
  return house.write(async (tx) => {
    const { documentId, versionId } = await buildDocument(tx, { text: made.text });
    await storeReading(tx, { versionId, proposals: made.proposals, findings: made.findings, error: null });
    return { documentId, versionId, doc: `/van-ban/${documentId}/doc` };
  });
}

const count = (text: string, part: RegExp) => [...text.matchAll(part)].length;
const numbersOf = (text: string) => [...text.matchAll(/name="chon" value="(\d+)"/g)].map((match) => match[1] ?? '');

describe('the outline and the filters', () => {
  it('say what is open in each section and lead to its page', async () => {
    const { doc } = await resolution();
    const { text } = await go(doc);
    expect(text).toContain('Còn 120 trong 120 đề xuất');
    expect(text).toContain('I. KẾT QUẢ NĂM NĂM QUA');
    expect(text).toContain('aria-label="Chỉ xem 16 đề xuất còn mở của mục I. KẾT QUẢ NĂM NĂM QUA"');
    const href = /href="([^"]+)#doan-(\d+)"[^>]*>VIII\. TỔ CHỨC/.exec(text);
    const page = await go(href?.[1]?.replaceAll('&amp;', '&') ?? '');
    expect(page.text).toContain(`id="doan-${href?.[2]}"`);
  });

  it('go together, count what they leave, and stay in the address from one action to the next', async () => {
    const { doc, versionId } = await resolution();
    const { text } = await go(`${doc}?loai=citation&chac=xem`);
    expect(text).toMatch(/Cần xem <span class="n">8<\/span>/);
    expect(text).toContain('Thiếu ngày ban hành.');
    const no = numbersOf(text)[0];
    const verb = new RegExp(`formaction="([^"]+/bo\\?[^"]+)"[^>]*>Bỏ<span class="vh"> đề xuất ${no}<`).exec(text)?.[1];
    const done = await go((verb ?? '').replaceAll('&amp;', '&'), {});
    expect(done.to).toContain(`ban=${versionId}&loai=citation&chac=xem&de-xuat=`);
    const dismissed = await go(`${doc}?tt=bo`);
    expect(count(dismissed.text, /class="proposal done"/g)).toBe(1);
    expect((await go(`${doc}?loai=task`)).text).toContain('Không có đề xuất nào hợp bộ lọc.');
  });

  it('say where the next one is when this page has none left', async () => {
    const { doc } = await resolution();
    const { text } = await go(`${doc}?loai=citation&chac=ngo&trang=1`);
    expect(text).toContain('Không có đề xuất nào hợp bộ lọc.');
    const last = made.proposals.length;
    const later = await go(`${doc}?muc=${/muc=(\d+)"[^>]*VIII\. TỔ CHỨC/.exec((await go(doc)).text)?.[1]}&trang=1`);
    expect(later.text).toMatch(/Trang này không còn đề xuất nào chờ xử lý/);
    expect(Number(/Đến đề xuất (\d+)/.exec(later.text)?.[1])).toBeLessThanOrEqual(last);
  });
});

describe('many at once', () => {
  it('are looked through first, taken in one step, and taken back in one', async () => {
    const { doc } = await resolution();
    const page = await go(`${doc}/nhieu?chon=1&chon=6&chon=7`);
    expect(page.text).toContain('Sẽ nhận 2 văn bản được nhắc, 1 chỉ tiêu');
    expect(page.text).toContain('Ghi vào sổ một văn bản mới.');
    const done = await go(`${doc}/nhieu`, { chon: numbersOf(page.text) });
    expect(done.to).toMatch(/\/doc\/nhieu\/\d+$/);
    const batch = await go(done.to);
    expect(batch.text).toContain('Đã nhận 3 mục trong một lần.');
    expect((await go(doc)).text).toContain('Còn 117 trong 120');
    await go(`${done.to}/hoan-tac`, {});
    expect((await go(done.to)).text).toContain('Lần nhận này đã được hoàn tác');
    expect((await go(doc)).text).toContain('Còn 120 trong 120');
  });

  it('by a filter, without choosing one by one; nothing chosen and nothing there are told', async () => {
    const { doc } = await resolution();
    const page = await go(`${doc}/nhieu?loai=target&chac=chac&muc=${await sectionNo(doc)}`);
    expect(numbersOf(page.text).length).toBeGreaterThan(5);
    expect((await go(`${doc}/nhieu`)).text).toContain('Chưa chọn đề xuất nào.');
    const none = await go(`${doc}/nhieu`, { chon: ['9999'] });
    expect(none).toMatchObject({ status: 422, text: expect.stringContaining('Chưa chọn đề xuất nào.') });
    expect((await go(`${doc}/nhieu/999999`)).status).toBe(404);
  });

  it('are not offered to those who only read', async () => {
    const { doc } = await resolution();
    who.permissions = ['documents.read'];
    expect((await go(doc)).text).not.toContain('name="chon"');
    expect((await go(`${doc}/nhieu?chon=1`)).status).toBe(403);
    expect((await go(`${doc}/trung`, { nhom: ['1-2'] })).status).toBe(403);
    expect((await go(`${doc}/trung`)).text).not.toContain('type="checkbox"');
  });

  const sectionNo = async (doc: string) => /muc=(\d+)"[^>]*I\. KẾT QUẢ/.exec((await go(doc)).text)?.[1] ?? '';
});

describe('what is said twice', () => {
  it('is listed in groups, merged, shown as one, and leads from the one to the others', async () => {
    const { doc } = await resolution();
    const page = await go(`${doc}/trung`);
    const group = /name="nhom" value="([\d-]+)"/.exec(page.text)?.[1] ?? '';
    const done = await go(`${doc}/trung`, { nhom: [group] });
    const [lead, other] = group.split('-');
    expect((await go(done.to)).text).toContain(`nói lại câu ${lead}`);
    expect((await go(`${doc}?tt=gop`)).text).toContain(`Gộp với ${lead}`);
    const opened = await go(`${doc}?de-xuat=${lead}`);
    expect(opened.text).not.toContain(`>câu ${other}<`);
    const wrong = await go(`${doc}/trung`, { nhom: [group] });
    expect((await go(wrong.to)).text).toContain('đã có người xử lý trước');
  });

  it('is taken at once from the opened proposal', async () => {
    const { doc } = await resolution();
    const group = /name="nhom" value="([\d-]+)"/.exec((await go(`${doc}/trung`)).text)?.[1] ?? '';
    const [lead] = group.split('-');
    const opened = await go(`${doc}?de-xuat=${lead}`);
    const all = /formaction="([^"]+\/nhan-ca\?[^"]+)"/.exec(opened.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await go(all, {});
    expect((await go(`${doc}?tt=gop`)).text).toContain(`Gộp với ${lead}`);
    expect((await go(`${doc}?tt=nhan`)).text).toContain('Đã nhận');
  });
});

describe('several readers', () => {
  it('see each other, and what the other settled, cheaply asked', async () => {
    const { doc } = await resolution();
    await go(doc);
    expect((await go(`${doc}/cho`, { doan: '6' })).status).toBe(204);
    const since = new Date().toISOString();
    Object.assign(who, hoa);
    const page = await go(doc);
    expect(page.text).toContain('Đang đọc cùng: Lan (I. KẾT QUẢ NĂM NĂM QUA › 1. Giáo dục mầm non).');
    const quiet = await go(`${doc}/nhip?tu=${since}`);
    expect(JSON.parse(quiet.text)).toMatchObject({ open: 120, total: 120, changed: [] });
    const again = await go(`${doc}/nhip?tu=${since}`, undefined, { 'if-none-match': quiet.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    Object.assign(who, lan);
    const bo = /formaction="([^"]+\/bo\?[^"]+)"/.exec((await go(doc)).text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await go(bo, {});
    Object.assign(who, hoa);
    const news = JSON.parse((await go(`${doc}/nhip?tu=${since}`)).text);
    expect(news).toMatchObject({ open: 119, changed: [{ state: 'dismissed', own: false }] });
    expect(news.changed[0].words).toMatch(/^Lan đã bỏ lúc \d\d:\d\d$/);
  });

  it('take a section, and go on where they stopped', async () => {
    const { doc, documentId } = await resolution();
    const no = /muc=(\d+)"[^>]*VIII\. TỔ CHỨC/.exec((await go(doc)).text)?.[1] ?? '';
    expect((await go(`/van-ban/${documentId}`)).text).toContain('Đọc văn bản');
    await go(`${doc}/muc/${no}/nhan`, {});
    await go(`${doc}/cho`, { doan: no });
    expect((await go(doc)).text).toMatch(/Đọc tiếp từ đoạn \d+, chỗ đồng chí dừng lần trước/);
    expect((await go(`/van-ban/${documentId}`)).text).toContain('Đọc tiếp');
    expect((await go('/van-ban')).text).toContain('đọc tiếp');
    Object.assign(who, hoa);
    const taken = await go(`${doc}?muc=${no}`);
    expect(taken.text).toContain('Lan đang đọc mục này');
    const refused = await go(`${doc}/muc/${no}/nhan`, {});
    expect((await go(refused.to)).text).toContain('Lan đang đọc mục này, giữ đến');
    expect((await go(`${doc}/muc/99999/nhan`, {})).status).toBe(404);
    Object.assign(who, lan);
    await go(`${doc}/muc/${no}/tra`, {});
    expect((await go(`${doc}?muc=${no}`)).text).toContain('Tôi đọc mục này');
  });
});

it('a form that asks for more is shown again, and nothing is taken', async () => {
  const { doc } = await resolution();
  const opened = await go(`${doc}?loai=target&sua=1`);
  const sua = /action="([^"]+\/sua\?[^"]+)"/.exec(opened.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const asked = await go(sua, { name: 'Tên đang gõ', 'hoi-lai': '1' });
  expect(asked).toMatchObject({ status: 200, text: expect.stringContaining('Lưu và nhận') });
  expect(asked.text).toContain('Còn 80 trong 80 đề xuất');
});

it('a table of what the filter leaves can be printed', async () => {
  const { doc } = await resolution();
  const { text } = await go(`${doc}/bang?loai=target`);
  expect(text).toContain('80 đề xuất, 0 đã xử lý, 80 còn mở.');
  expect(text).toContain('2. Giáo dục tiểu học');
  expect((await go(`${doc}/bang`)).text).toContain('Chỗ không khớp');
});
