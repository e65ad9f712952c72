import { strToU8 } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { extractSafely, openScan } from './index.ts';

async function pdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < pages; page++)
    document.addPage().drawText('Mot van ban co chu day du tren trang', { font });
  return document.save();
}

test('a file is read in a thread as it is here', async () => {
  expect(await extractSafely(await pdf(1), { fileName: 'a.pdf' })).toMatchObject({
    ok: true,
    kind: 'pdf',
    text: 'Mot van ban co chu day du tren trang\n',
    pages: [{ start: 0 }],
  });
  expect(await extractSafely(strToU8('%PDF-1.7 hỏng'), { fileName: 'a.pdf' })).toMatchObject({
    problems: [{ code: 'pdf_broken' }],
  });
});

test('what takes too long is ended', async () => {
  expect(await extractSafely(await pdf(3), { fileName: 'a.pdf' }, 1)).toMatchObject({
    ok: false,
    problems: [{ code: 'file_too_slow' }],
  });
});

/** A page of 200 by 100 points with a picture of 4 by 2 dots on it. */
function pictured(place: string, extra: string): Uint8Array {
  const content = `q ${place} cm /P Do Q`;
  const dots = '00F';
  return strToU8(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width 4/Height 2/BitsPerComponent 1${extra}/Filter/ASCIIHexDecode/Length ${dots.length + 2}>> stream
${dots}0>
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`);
}

/** Grey of the page at parts of its width and height. */
async function dotsOf(bytes: Uint8Array, ...points: [number, number][]): Promise<number[]> {
  const scan = await openScan(bytes);
  const picture = await scan?.page(1);
  await scan?.close();
  const [, width = '0', height = '0'] =
    /^P5\n(\d+) (\d+)\n/.exec(new TextDecoder('latin1').decode(picture?.subarray(0, 40))) ?? [];
  const head = `P5\n${width} ${height}\n255\n`.length;
  return points.map(
    ([x, y]) => picture?.[head + Math.floor(y * Number(height)) * Number(width) + Math.floor(x * Number(width))] ?? -1,
  );
}

test('the pictures of a page are put where the page has them', async () => {
  // the upper row of the picture is black, the lower one white; outside of it is paper
  const grey = pictured('20 0 0 20 0 0', '/ColorSpace/DeviceGray');
  expect(await dotsOf(grey, [0.05, 0.85], [0.05, 0.95], [0.55, 0.85])).toEqual([0, 255, 255]);
  const mask = pictured('20 0 0 20 100 0', '/ImageMask true');
  expect(await dotsOf(mask, [0.55, 0.85], [0.55, 0.95], [0.05, 0.85])).toEqual([0, 255, 255]);
});

test('pictures of pages are opened as they are, unknown ones not at all', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  expect(await (await openScan(png))?.page(1)).toBe(png);
  expect(await openScan(Uint8Array.from([0x49, 0x49, 0x2a, 0]))).toBeNull();
  expect(await openScan(strToU8('%PDF-1.7 hỏng'))).toBeNull();
});
