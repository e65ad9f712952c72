import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { type Extracted, extractText } from './index.ts';

async function codes(bytes: Uint8Array, fileName = 'a.docx', limits = {}): Promise<string[]> {
  const result = await extractText(bytes, { fileName, limits });
  return (result.ok ? result.warnings : result.problems).map((problem) => problem.code);
}

async function pdf(pages: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    const page = document.addPage([400, 400]);
    if (text) page.drawText(text, { font, size: 12, x: 40, y: 300, lineHeight: 16 });
  }
  return document.save();
}

/** A one-page PDF written by hand; the reader mends the missing table of offsets. */
function handMadePdf(content: string, fontExtra: string, objects: string, trailer: string): Uint8Array {
  return strToU8(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica${fontExtra}>> endobj
${objects}
trailer <</Root 1 0 R${trailer}>>
%%EOF`);
}

describe('pdf', () => {
  test('text with the start of each page', async () => {
    const result = await extractText(
      await pdf(['Nghi quyet so 29-NQ/TW\nve doi moi giao duc', 'Trang hai cua van ban nay']),
      {
        fileName: 'a.pdf',
      },
    );
    expect(result).toMatchObject({ ok: true, kind: 'pdf', warnings: [] });
    const { text, pages } = result as Extract<Extracted, { ok: true }>;
    expect(text).toBe('Nghi quyet so 29-NQ/TW\nve doi moi giao duc\nTrang hai cua van ban nay\n');
    expect(pages?.map((page) => text.slice(page.start, page.start + 5))).toEqual(['Nghi ', 'Trang']);
  });

  test('Vietnamese letters come out in NFC', async () => {
    const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <0110> <42> <00610309> <43> <006E0067> endbfchar endcmap end`;
    const bytes = handMadePdf(
      `BT /F 12 Tf 40 300 Td (${'ABC '.repeat(8)}) Tj ET`,
      '/ToUnicode 6 0 R',
      `6 0 obj <</Length ${map.length}>> stream\n${map}\nendstream endobj`,
      '',
    );
    expect(await extractText(bytes, { fileName: 'a.pdf' })).toMatchObject({
      text: expect.stringMatching(/^Đảng Đảng/),
    });
  });

  test('a scan is refused, a scanned page among others is told', async () => {
    expect(await codes(await pdf(['', '']), 'a.pdf')).toEqual(['scan_without_text']);
    expect(await codes(await pdf(['12', '']), 'a.pdf')).toEqual(['scan_without_text']);
    expect(await codes(await pdf(['Van ban co chu day du tren trang', '']), 'a.pdf')).toEqual(['pages_without_text']);
  });

  test('encrypted and broken', async () => {
    const secret = 'A'.repeat(32);
    const encrypt = `/Encrypt <</Filter/Standard/V 1/R 2/O(${secret})/U(${secret})/P -4>>/ID[(${secret})(${secret})]`;
    expect(await codes(handMadePdf('BT ET', '', '', encrypt), 'a.pdf')).toEqual(['file_encrypted']);
    expect(await codes(strToU8('%PDF-1.7\nhỏng'), 'a.pdf')).toEqual(['pdf_broken']);
    const whole = await pdf(['Van ban co chu day du tren trang']);
    expect(await codes(whole.slice(0, 200), 'a.pdf')).toHaveLength(1);
  });
});

describe('plain text', () => {
  test('line ends, marks and encodings', async () => {
    const bytes = strToU8('\ufeffĐa\u0309ng bộ  \r\n\r\n\r\n\r\nhuyện\r');
    expect(await extractText(bytes, { fileName: 'a.txt' })).toEqual({
      ok: true,
      kind: 'txt',
      encoding: 'utf-8',
      text: 'Đảng bộ\n\nhuyện',
      warnings: [],
    });
    const tcvn3 = Uint8Array.from('Uû ban nh©n d©n', (letter) => letter.charCodeAt(0));
    expect(await extractText(tcvn3, { fileName: 'a.txt' })).toMatchObject({
      text: 'Uỷ ban nhân dân',
      encoding: 'tcvn3',
      warnings: [{ code: 'legacy_converted' }],
    });
  });

  test('ten megabytes are read, more are refused', async () => {
    const line = 'Đảng bộ huyện lãnh đạo thực hiện nghị quyết.\n';
    const bytes = strToU8(line.repeat(Math.floor((10 * 1024 * 1024) / strToU8(line).length)));
    const result = await extractText(bytes, { fileName: 'a.txt' });
    expect(result.ok && result.text.length).toBe(Math.floor(bytes.length / strToU8(line).length) * line.length - 1);
    expect(await codes(strToU8(line.repeat(200_000)), 'a.txt')).toEqual(['text_too_large']);
  });
});

describe('bad files', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);

  test('are named', async () => {
    expect(await codes(new Uint8Array())).toEqual(['file_empty']);
    expect(await codes(strToU8(' \n\t '), 'a.txt')).toEqual(['text_empty']);
    expect(await codes(new Uint8Array(2000), 'a.txt')).toEqual(['not_text']);
    expect(await codes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a.txt')).toEqual(['scan_without_text']);
    expect(await codes(ole)).toEqual(['old_office_format']);
    expect(await codes(Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual([
      'file_encrypted',
    ]);
    expect(await codes(Uint8Array.from([...ole, ...Buffer.from('Workbook', 'utf16le')]))).toEqual([
      'old_office_format',
    ]);
    expect(await codes(Uint8Array.from([...ole, ...Buffer.from('WordDocument', 'utf16le')]))).toEqual(['doc_broken']);
    expect(await codes(strToU8('Rar!aaaa'))).toEqual(['not_document']);
    expect(await codes(strToU8('<?xml version="1.0"?><a/>'))).toEqual(['not_document']);
    expect(await codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['not_document']);
    expect(await codes(strToU8('abc'), 'a.txt', { file: 2 })).toEqual(['file_too_large']);
  });

  test('a document without words, a broken one, a bomb', async () => {
    const document = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
    expect(await codes(document('<w:p/>'))).toEqual(['text_empty']);
    const whole = document(`<w:p><w:r><w:t>${'Đảng bộ '.repeat(100)}</w:t></w:r></w:p>`);
    expect(await codes(whole.slice(0, whole.length - 30))).toEqual(['zip_broken']);
    expect(await codes(document(`<w:p>${' '.repeat(30_000_000)}</w:p>`))).toEqual(['zip_bomb']);
  });

  test('every problem has a place and a sentence without begging', async () => {
    const result = await extractText(ole, { fileName: 'Báo cáo.doc' });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ severity: 'error', at: { kind: 'file', name: 'Báo cáo.doc' } }],
    });
    expect(JSON.stringify(result)).not.toMatch(/vui lòng|!/i);
  });

  test('any bytes give a result', async () => {
    const heads = ['', '%PDF-1.4\n', 'PK\u0003\u0004', '{\\rtf', '\ufeff'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        const result = await extractText(Uint8Array.from([...strToU8(head), ...rest]), { fileName: 'a' });
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
