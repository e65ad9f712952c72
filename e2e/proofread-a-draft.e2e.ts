import { readFile } from 'node:fs/promises';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, picture, signIn, visitor } from './browser.ts';
import { encryptedOffice, file, type Sent } from './parts/files.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/lang-son/soat-loi';
const SUM = 'Toàn huyện có 4.778 học sinh, trong đó nữ 2.783 học sinh, nam 1.959 học sinh.';
const CITED =
  'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2018 của Ban Chấp hành Trung ương, các các trường đổi mới dạy học.';
const REPORT = ['BÁO CÁO', 'Kết quả năm học 2019-2020 (mẫu)', SUM, CITED, 'Nơi nhận: như trên.'];

let clerk: Person;
beforeAll(async () => {
  clerk = await signIn('lang-son: Văn thư Sở');
});
afterAll(async () => {
  await clerk.close();
  await closeBrowser();
});

/** The report as a clerk types it: bold in the middle of a sentence, figures in a table. */
async function report(name: string): Promise<Sent> {
  const cut = CITED.indexOf('các các') + 2;
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('BÁO CÁO'),
          new Paragraph(SUM),
          new Paragraph({
            children: [new TextRun({ text: CITED.slice(0, cut), bold: true }), new TextRun(CITED.slice(cut))],
          }),
          new Table({ rows: [row('Cấp học', 'Số trường'), row('Tiểu học', '12')] }),
        ],
      },
    ],
  });
  return file(name, await Packer.toBuffer(document));
}

async function paste(lines: readonly string[]): Promise<void> {
  await clerk.open(home);
  await field(clerk, 'Hoặc dán nội dung').fill(lines.join('\n'));
  await press(clerk, 'Soát lỗi');
  await sees(clerk, 'Đã soát xong.');
}

/** The words between the marks of each comment, and what the comments say. */
async function downloaded(): Promise<{ parts: Record<string, Uint8Array>; words: string[]; said: string }> {
  const [download] = await Promise.all([
    clerk.page.waitForEvent('download'),
    clerk.page.getByRole('link', { name: /^Tải \.docx/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\(có chú thích\)\.docx$/);
  const parts = unzipSync(await readFile(await download.path()));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const marks = /<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs;
  const words = [...xml.matchAll(marks)].map(([, , inner = '']) => inner.replace(/<[^>]*>/g, ''));
  return { parts, words, said: new TextDecoder().decode(parts['word/comments.xml']) };
}

describe('a clerk checks a report before it is signed', () => {
  it('pastes it, and finds the remarks in a list and in the margin beside the words', async () => {
    await paste(REPORT);
    expect(await mainText(clerk)).toContain('2.783 + 1.959 = 4.742');
    const notes = clerk.page.locator('.margin-note');
    expect(await notes.count()).toBeGreaterThanOrEqual(3);
    await sees(clerk, /^Sổ văn bản ghi 29-NQ\/TW ngày 04\/11\/2013, ở đây ghi ngày 04\/11\/2018\./);
    // each note begins on the line of its words or below the note above, never beside another paragraph further up
    const level = await notes.evaluateAll((list) =>
      list.map((note) => {
        const passage = document.getElementById((note as HTMLElement).dataset.passage ?? '');
        return note.getBoundingClientRect().top - (passage?.getBoundingClientRect().top ?? 0);
      }),
    );
    expect(Math.min(...level)).toBeGreaterThan(-8);
    expect(Math.abs(level[0] ?? 99)).toBeLessThan(24);
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
    await picture(clerk.page, 'soat-loi', { height: 1180 });
  });

  it('on a phone reads each remark below its paragraph', async () => {
    await clerk.page.setViewportSize({ width: 360, height: 800 });
    await clerk.page.waitForFunction(() => !document.querySelector('.aligned'));
    const below = await clerk.page
      .locator('.margin-note')
      .first()
      .evaluate((note) => {
        const paragraph = note.closest('.para')?.querySelector('p');
        return note.getBoundingClientRect().top - (paragraph?.getBoundingClientRect().bottom ?? 0);
      });
    expect(below).toBeGreaterThanOrEqual(0);
    await clerk.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('goes through them with keys, marks, sets aside and opens again', async () => {
    await clerk.page.locator('#ghi-chu-1').focus();
    await clerk.page.keyboard.press('ArrowDown');
    expect(await clerk.page.evaluate(() => document.activeElement?.id)).toBe('ghi-chu-2');
    await clerk.page.keyboard.press('ArrowUp');
    await clerk.page.keyboard.press('s');
    await sees(clerk, 'Chỗ số 1: đã sửa.');
    // focus waits at the next one
    expect(await clerk.page.evaluate(() => document.activeElement?.id)).toBe('ghi-chu-2');
    await clerk.page.keyboard.press('b');
    await sees(clerk, 'Chỗ số 2: bỏ qua.');
    await sees(clerk, /; 2 chỗ đã xem\./);
    await clerk.page.locator('#ghi-chu-2').focus();
    await clerk.page.keyboard.press('z');
    await sees(clerk, 'Đã mở lại chỗ số 2.');
    await field(clerk, 'Tình trạng').selectOption('da-sua');
    await press(clerk, 'Lọc');
    expect(await clerk.page.locator('.margin-note').count()).toBe(1);
    await sees(clerk, '“2.783 học sinh”');
  });

  it('looks for words in it, and nothing of it comes into the address', async () => {
    await field(clerk, 'Tìm trong bản nháp').fill('noi nhan');
    await press(clerk, 'Tìm');
    await sees(clerk, '1 đoạn có “noi nhan”.');
    expect(clerk.page.url()).not.toMatch(/noi|nhan/);
  });

  it('sends the corrected version: what is gone, what is left', async () => {
    await clerk.page.getByRole('link', { name: 'Gửi bản đã sửa' }).click();
    await field(clerk, 'Hoặc dán bản đã sửa').fill(REPORT.join('\n').replace('các các', 'các'));
    await press(clerk, 'Soát lại');
    await sees(clerk, 'Đã soát lại.');
    await sees(clerk, '1 chỗ của lần trước không còn nữa');
    await sees(clerk, /vẫn còn, đã ghi là sửa/);
  });

  it('sends the wrong file over it and takes it back, even with the question open in two windows', async () => {
    await press(clerk, 'Bỏ qua chỗ số 1');
    await sees(clerk, 'Chỗ số 1: bỏ qua.');
    await clerk.page.getByRole('link', { name: 'Gửi bản đã sửa' }).click();
    await field(clerk, 'Tệp đã sửa').setInputFiles(await report('Báo cáo của phòng khác.docx'));
    await press(clerk, 'Soát lại');
    await sees(clerk, /Báo cáo của phòng khác\.docx · .* · lần soát 3/);
    await clerk.page.getByRole('link', { name: 'Bỏ bản vừa gửi' }).click();
    await sees(clerk, 'Bỏ bản gửi lần 3?');
    await sees(clerk, /Báo cáo của phòng khác\.docx, [\d.]+ ký tự/);
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
    const second = await clerk.context.newPage();
    await second.goto(clerk.page.url());
    await press(clerk, 'Bỏ bản vừa gửi');
    await sees(clerk, 'Đã bỏ bản vừa gửi. Bản nháp trở lại lần soát 2.');
    await sees(clerk, 'Mở lại chỗ số 1');
    expect(await mainText(clerk)).not.toContain('phòng khác');
    await second.getByRole('button', { name: 'Bỏ bản vừa gửi' }).click();
    await second.getByText('Bản vừa mở đã bỏ rồi, nên chưa thay đổi gì thêm. Trang này là bản mới nhất.').waitFor();
    await second.getByText('lần soát 2').waitFor();
    await second.close();
  });

  it('deletes it', async () => {
    await clerk.page.getByRole('link', { name: 'Xóa bản nháp' }).click();
    await expectAccessible(clerk.page);
    await press(clerk, 'Xóa bản nháp');
    await sees(clerk, 'Đã xóa bản nháp.');
  });

  it('sends a Word file and gets the very file back, with comments at the words', async () => {
    const sent = await report('Báo cáo tháng.docx');
    await clerk.open(home);
    await field(clerk, 'Tệp bản nháp').setInputFiles(sent);
    await press(clerk, 'Soát lỗi');
    await sees(clerk, 'Đã soát xong.');
    const { parts, words, said } = await downloaded();
    expect(words).toContain('các các');
    expect(said).toContain('4.742');
    const before = unzipSync(new Uint8Array(sent.buffer));
    const changed = Object.keys(parts).filter(
      (name) => !Buffer.from(parts[name] ?? []).equals(Buffer.from(before[name] ?? [])),
    );
    expect(changed.filter((name) => !/document\.xml|comments\.xml|Content_Types/.test(name))).toEqual([]);
    const plain = (xml: Uint8Array | undefined) => new TextDecoder().decode(xml).replace(/<[^>]*>/g, '');
    expect(plain(parts['word/document.xml'])).toBe(plain(before['word/document.xml']));
  });

  it('hands the finished draft to the registry, where its head is looked at first', async () => {
    await press(clerk, 'Đưa vào sổ văn bản');
    await sees(clerk, 'Xem lại trước khi vào sổ');
    expect(await mainText(clerk)).toContain(SUM);
  });

  it('is told of everything that is wrong with a file, and keeps what was typed', async () => {
    await clerk.open(home);
    await press(clerk, 'Soát lỗi');
    expect(await problemsOn(clerk)).toEqual(['Sai Chưa có nội dung. Chọn tệp hoặc dán văn bản.']);
    await field(clerk, 'Hoặc dán nội dung').fill('Phần đã gõ');
    await field(clerk, 'Tệp bản nháp').setInputFiles(encryptedOffice('mat.docx'));
    await press(clerk, 'Soát lỗi');
    expect(await problemsOn(clerk)).toHaveLength(1);
    expect(await field(clerk, 'Hoặc dán nội dung').inputValue()).toBe('Phần đã gõ');
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
  });

  it('a report of sixty pages is checked behind the page and read a hundred paragraphs at a time', async () => {
    const line = 'Các trường rà soát cơ sở vật chất, bàn ghế, sách giáo khoa rồi báo cáo về phòng theo quy định. ';
    const lines = Array.from({ length: 500 }, (_, n) => `${n + 1}. ${line.repeat(5)}`);
    lines[450] = CITED;
    await clerk.open(home);
    await field(clerk, 'Hoặc dán nội dung').fill(lines.join('\n'));
    await press(clerk, 'Soát lỗi');
    await clerk.page.getByRole('heading', { name: 'Những chỗ cần xem' }).waitFor({ timeout: 60_000 });
    expect(await clerk.page.locator('.para').count()).toBe(100);
    const started = Date.now();
    await clerk.page.getByRole('link', { name: '“các các”' }).click();
    await clerk.page.waitForURL(/trang=5/);
    await clerk.page.locator('.margin-note', { hasText: 'các các' }).waitFor();
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

it('somebody without scripts pastes, marks and goes from note to note by links', async () => {
  const plain = await visitor({ javaScript: false });
  await plain.context.addCookies(await clerk.context.cookies());
  await plain.open(home);
  await field(plain, 'Hoặc dán nội dung').fill(REPORT.join('\n'));
  await press(plain, 'Soát lỗi');
  await sees(plain, 'Đã soát xong.');
  await plain.page.getByRole('link', { name: 'Chỗ sau chỗ số 1' }).click();
  expect(plain.page.url()).toMatch(/#ghi-chu-2$/);
  await press(plain, 'Bỏ qua chỗ số 2');
  await sees(plain, 'Chỗ số 2: bỏ qua.');
  await plain.close();
});

it('nobody else opens a draft; the administrator gives a reason, which the log keeps', async () => {
  await paste(REPORT);
  const path = new URL(clerk.page.url()).pathname;
  const admin = await signIn('lang-son: Quản trị');
  await admin.open(path);
  await sees(admin, /Không có bản nháp này/);
  await admin.open(`${home}/nguoi-khac`);
  await expectAccessible(admin.page);
  await expectFitsPhone(admin.page);
  await admin.open(`${path}/mo`);
  await field(admin, 'Vì sao phải mở').fill('Người gửi nhờ xem giúp chỗ số 1');
  await press(admin, 'Ghi lý do và mở');
  await sees(admin, /mở để xem, lý do đã ghi vào nhật ký/);
  expect(await admin.page.getByRole('button', { name: /Đã sửa/ }).count()).toBe(0);
  await admin.open('/lang-son/nhat-ky');
  await sees(admin, 'Mở bản nháp của người khác');
  expect(await mainText(admin)).not.toContain('4.778');
  await admin.close();
});
