import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { extractText } from '../../../kernel/extract/index.ts';
import { DRAFT_TEXT } from '../testing.ts';
import { testBrowser } from '../testing-browser.tsx';

const ALL = ['proofreading.use', 'documents.read', 'documents.add'];
const who = { permissions: ALL, userId: 'user-test', logged: [] as string[] };
let house: TestHouse;
let go: ReturnType<typeof testBrowser>;

beforeAll(async () => {
  house = await testHouse();
  go = testBrowser(house, who);
});
afterAll(() => house.close());

async function sent(text = DRAFT_TEXT): Promise<string> {
  await go('/soat-loi');
  return (await go('/soat-loi', { text })).to;
}

/** What stands between the marks of each comment. */
function commented(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs)].map(
    ([, , inner = '']) => inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
  );
}

describe('a draft', () => {
  it('is pasted, shown with notes in the margin, and listed; no word of it is in an address', async () => {
    const to = await sent(`${DRAFT_TEXT}\n<b>Không</b> phải thẻ.`);
    expect(to).toMatch(/^\/so\/soat-loi\/\d+$/);
    const page = await go(to);
    expect(page.text).toContain('class="text noted"');
    expect(page.text).toContain('id="ghi-chu-1"');
    expect(page.text).toContain('id="cho-1"');
    expect(page.text).toContain('&lt;b&gt;Không&lt;/b&gt; phải thẻ.');
    expect(page.text).toMatch(/Còn 1 chỗ không khớp/);
    expect((await go('/soat-loi')).text).toContain('Báo cáo: Kết quả năm học 2019-2020');
    expect(page.text).not.toMatch(/href="[^"]*(4\.778|h%E1%BB%8Dc)/);
  });

  it('refuses nothing and what cannot be read, and keeps what was typed', async () => {
    await go('/soat-loi');
    expect(await go('/soat-loi', { text: '  ' })).toMatchObject({
      status: 422,
      text: expect.stringContaining('Chưa có nội dung'),
    });
    const broken = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])], 'hong.docx');
    const wrong = await go('/soat-loi', { file: broken, text: 'Phần đã gõ' });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('hỏng') });
    expect(wrong.text).toContain('Phần đã gõ');
  });

  it('is marked, goes on to the next, and is opened again, without a line of script', async () => {
    const to = await sent();
    await go(to);
    const marked = await go(`${to}/cho/1/da-sua?muc=khong-khop`, {});
    expect(marked.status).toBe(303);
    expect(marked.to).toMatch(/#ghi-chu-\d+$/);
    const page = await go(marked.to);
    expect(page.text).toContain('Chỗ số 1: đã sửa.');
    expect(page.text).toContain(`${to}/cho/1/mo-lai`);
    await go(`${to}/cho/1/mo-lai`, {});
    expect((await go(to)).text).toContain(`${to}/cho/1/da-sua`);
    expect((await go(`${to}?xem=da-sua`)).text).toContain('Không có chỗ nào hợp với cách lọc này.');
  });

  it('has all that a filter keeps set aside in one step, and opened again', async () => {
    const to = await sent('Các các trường đã đã họp. Có của của ai. Toàn huyện có 5 trường, gồm 2 trường và 2 trường.');
    const page = await go(`${to}?loai=spelling`);
    const count = Number(/Bỏ qua cả (\d+) chỗ đang lọc/.exec(page.text)?.[1]);
    expect(count).toBeGreaterThan(1);
    const done = await go(`${to}/ca/bo-qua?loai=spelling`, {});
    const after = await go(done.to);
    expect(after.text).toContain(`Đã bỏ qua ${count} chỗ.`);
    expect(after.text).toContain(`Mở lại cả ${count} chỗ đã bỏ qua`);
    expect((await go(`${to}?loai=sum&xem=bo-qua`)).text).toContain('Không có chỗ nào hợp với cách lọc này.');
    await go(`${to}/ca/mo-lai?loai=spelling`, {});
    expect((await go(`${to}?loai=spelling`)).text).toContain(`Bỏ qua cả ${count} chỗ đang lọc`);
  });

  it('is searched by a form that is posted', async () => {
    const to = await sent();
    await go(to);
    const hits = await go(`${to}/tim`, { q: 'nam hoc' });
    expect(hits.text).toContain('1 đoạn có');
    expect(hits.text).toContain('#doan-2');
    expect(hits.text).toContain('value="nam hoc"');
    expect((await go(`${to}/tim`, { q: 'không đâu có' })).text).toContain('Không có đoạn nào có');
    expect(who.logged.join('\n')).not.toMatch(/nam hoc|4\.778|2\.783/);
  });

  it('of 250 paragraphs is shown a hundred at a time; a note on another page is one link away', async () => {
    const lines = Array.from({ length: 250 }, (_, n) => `Câu thứ ${n + 1} nói về lớp học.`);
    lines[240] = 'Câu này có của của hai lần.';
    const to = await sent(lines.join('\n'));
    const first = await go(to);
    expect(first.text.match(/class="para"/g)).toHaveLength(100);
    expect(first.text).toContain(`${to}?trang=3#ghi-chu-1`);
    const third = await go(`${to}?cho=1`);
    expect(third.text).toContain('id="ghi-chu-1"');
    expect(third.text).toContain('id="doan-241"');
  });

  it('sent again shows what is solved and what is left', async () => {
    const to = await sent();
    await go(`${to}/gui-lai`);
    const again = await go(`${to}/gui-lai`, { text: DRAFT_TEXT.replace('các các', 'các') });
    expect(again.to).toBe(to);
    const page = await go(to);
    expect(page.text).toContain('1 chỗ của lần trước không còn nữa');
    expect(page.text).toMatch(/So với lần 1: 1 chỗ đã hết, \d vẫn còn, 0 mới\./);
    expect(page.text).toContain('vẫn còn');
    expect(page.text).toContain('lần soát 2');
  });

  it('is deleted after a question', async () => {
    const to = await sent();
    expect((await go(`${to}/xoa`)).text).toContain('Xóa bản nháp này?');
    await go(`${to}/xoa`, {});
    expect((await go(to)).status).toBe(404);
  });
});

describe('the file with comments', () => {
  it('of a pasted text is a new one with the same text', async () => {
    const to = await sent();
    const file = await go(`${to}/tai`);
    expect(file.headers.get('content-disposition')).toContain('.docx');
    const read = await extractText(file.bytes, { fileName: 'a.docx' });
    expect(read.ok && read.text).toBe(DRAFT_TEXT);
    expect(commented(file.bytes)).toContain('các các');
  });

  it('of a .docx is the very file with comments at the words of the open findings', async () => {
    const [, , sum = '', words = ''] = DRAFT_TEXT.split('\n');
    const cut = words.indexOf('các các') + 2;
    const document = new Document({
      sections: [
        {
          children: [
            new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(sum)] })] })] }),
            new Paragraph({
              children: [
                new TextRun({ text: words.slice(0, cut), bold: true }),
                new TextRun({ text: words.slice(cut), italics: true }),
              ],
            }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    await go('/soat-loi');
    const { to } = await go('/soat-loi', { file: new File([bytes], 'Báo cáo.docx'), text: '' });
    await go(to);
    const file = await go(`${to}/tai`);
    const [before, after] = [
      await extractText(bytes, { fileName: 'a.docx' }),
      await extractText(file.bytes, { fileName: 'a.docx' }),
    ];
    expect(after).toEqual(before);
    expect(commented(file.bytes)).toContain('các các');
    const [was, is] = [unzipSync(bytes), unzipSync(file.bytes)];
    const changed = Object.keys(is).filter((name) => !Buffer.from(is[name] ?? []).equals(Buffer.from(was[name] ?? [])));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    // what was set aside gets no comment
    const quotes = commented(file.bytes);
    await go(`${to}/cho/1/bo-qua`, {});
    expect(commented((await go(`${to}/tai`)).bytes)).toHaveLength(quotes.length - 1);
  });
});

describe('rights', () => {
  it('others see nothing; an administrator after a reason only looks', async () => {
    const to = await sent();
    who.userId = 'user-other';
    for (const path of ['', '/tai', '/gui-lai', '/bo-ban-vua-gui', '/xoa'])
      expect((await go(to + path)).status).toBe(404);
    who.permissions = [...ALL, 'proofreading.inspect'];
    const list = await go('/soat-loi/nguoi-khac');
    expect(list.text).toContain(`${to}/mo`);
    expect(list.text).not.toContain('Kết quả năm học');
    await go(`${to}/mo`);
    expect((await go(`${to}/mo`, { reason: 'x' })).status).toBe(422);
    expect((await go(`${to}/mo`, { reason: 'Theo yêu cầu của người gửi' })).to).toBe(to);
    const page = await go(to);
    expect(page.text).toContain('lý do đã ghi vào nhật ký');
    expect(page.text).not.toContain('formaction');
    expect((await go(`${to}/xoa`)).status).toBe(404);
    expect((await go(`${to}/xoa`, {})).status).toBe(404);
    expect((await go('/soat-loi/nguoi-khac/so-ngay', { days: '0' })).status).toBe(422);
    expect((await go('/soat-loi/nguoi-khac/so-ngay', { days: '14' })).status).toBe(303);
    expect((await go('/soat-loi')).text).toContain('Sau 14 ngày');
    who.permissions = ['documents.read'];
    expect((await go('/soat-loi')).status).toBe(403);
    who.permissions = ALL;
    expect((await go('/soat-loi/nguoi-khac')).status).toBe(403);
    who.userId = 'user-test';
  });
});
