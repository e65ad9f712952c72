import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { type ExtractOptions, extractText, scannedPages, textOfPages } from './index.ts';
import { pdfOf } from './testing.ts';

/** They fill the width, so that a paragraph goes on where the last one is cut. */
const LINES = [
  'Trong giai doan nay Dang bo tinh tap trung lanh dao va chi dao nganh Giao duc thuc hien doi moi',
  'can ban, toan dien; ty le truong dat chuan quoc gia dat 61,5% so voi cung ky, tang them ba phay hai',
];

async function read(bytes: Uint8Array, recognized: ExtractOptions['recognized'] = []) {
  const result = await extractText(bytes, { fileName: 'a.pdf', recognized });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join());
  const starts = result.pages?.map(({ start }) => start) ?? [];
  const pages = starts.map((start, index) => result.text.slice(start, starts[index + 1]).trim());
  return { ...result, pages };
}

/** A line on a picture of the page, twice as dense as the page is measured in points. */
const line = (text: string, y: number) => ({ text, x: 120, right: 120 + 10 * text.length, y: 2 * y, size: 24 });
const picture = { width: 1190, height: 1684 };

test('pages that are pictures are told from empty ones', async () => {
  const { warnings } = await read(await pdfOf(LINES, 'picture', [], 'picture', ['12']));
  expect(warnings).toMatchObject([{ code: 'pages_without_text', params: { count: 4, scanned: '2,4' } }]);
  expect(warnings[0]?.message).toContain('trang 2, 3, 4, 5. Nhận dạng');
  expect(scannedPages(warnings)).toEqual([2, 4]);
  const empty = await read(await pdfOf(LINES, []));
  expect(empty.warnings[0]?.message).toContain('trang trắng');
  expect(scannedPages(empty.warnings)).toEqual([]);
});

test('recognised letters stand at their place, and only what is still without is remarked', async () => {
  const bytes = await pdfOf(LINES, 'picture', ['Muc hai.'], 'picture', ['Ket thuc.']);
  const { pages, warnings, text } = await read(bytes, [
    { page: 2, ...picture, glyphs: [line('phẩy ba phần trăm.', 100), line('Mục một', 140)] },
  ]);
  expect(pages).toEqual([LINES.join(' '), 'phẩy ba phần trăm.\nMục một', 'Muc hai.', '', 'Ket thuc.']);
  // the sentence goes on over the pages
  expect(text).toContain('ba phay hai phẩy ba');
  expect(scannedPages(warnings)).toEqual([4]);
});

test('what a page has of its own stays beside what is recognised on it', async () => {
  const bytes = await pdfOf(LINES, 'picture');
  const document = await PDFDocument.load(bytes);
  document.getPage(1).drawText('So 45-NQ/TU', { x: 60, y: 742, size: 12 });
  const { pages } = await read(await document.save(), [{ page: 2, ...picture, glyphs: [line('Mục một', 140)] }]);
  expect(pages[1]).toBe('So 45-NQ/TU\nMục một');
});

test('pages that begin within a paragraph keep their place in a text of an old code page', async () => {
  // without the letter that is a soft hyphen there, which the writer of this PDF would turn into a hyphen
  const lines = [
    'Trong giai ®o¹n nµy §¶ng bé tØnh tËp trung l·nh ®¹o vµ chØ ®¹o ngµnh Gi¸o dôc thùc hiÖn ®æi míi',
    'c¨n b¶n, toµn diÖn; tû lÖ häc sinh giái cÊp quèc gia ®¹t 61,5% so víi cïng kú, t¨ng thªm ba phÈy hai',
  ];
  const { pages, encoding } = await read(await pdfOf(lines, ['phÇn tr¨m so víi n¨m häc cò.']));
  expect(encoding).toBe('tcvn3');
  expect(pages[1]).toBe('phần trăm so với năm học cũ.');
});

test('the halves of a head are told apart also when its marks are read wrong', () => {
  const words = (text: string, x: number, y: number) => ({ text, x, right: x + 6 * text.length, y, size: 12 });
  const { text } = textOfPages([
    {
      width: 595,
      height: 842,
      glyphs: [
        words('HUYỆN UY CAO LỘC', 100, 80),
        words('ĐẲNG CỘNG SẲN VIỆT NAM', 340, 80),
        words('Số 45-NQ/HU', 120, 96),
        words('Cao Lộc, ngày 12 tháng 5', 340, 96),
        words('NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN', 160, 140),
      ],
    },
  ]);
  expect(text).toBe(
    'HUYỆN UY CAO LỘC\nSố 45-NQ/HU\nĐẲNG CỘNG SẲN VIỆT NAM\nCao Lộc, ngày 12 tháng 5\nNGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN\n',
  );
});
