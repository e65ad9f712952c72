import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { extractText } from './index.ts';

const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const rows = [new TableRow({ children: [cell('Chỉ tiêu'), cell('95%')] })];
  const document = new Document({ sections: [{ children: [new Paragraph('Đảng bộ tỉnh'), new Table({ rows })] }] });
  files['a.docx'] = new Uint8Array(await Packer.toBuffer(document));
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('A').addRows([['Chỉ tiêu', 95.5]]);
  files['a.xlsx'] = new Uint8Array(await workbook.xlsx.writeBuffer());
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage().drawText('Mot van ban co chu day du tren trang', { font });
  files['a.pdf'] = await pdf.save();
  files['a.odt'] = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8('<office:body><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>'),
  });
  files['a.rtf'] = strToU8(
    "{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTime;}}\\trowd a\\'b5\\u7871?\\cell\\row{\\footnote b}\\par}",
    true,
  );
  files['a.html'] = strToU8('<html><body><table><tr><td>Chỉ tiêu<ol><li>một</table><p style="font-family:VNI-Times">a');
  files['a.eml'] = strToU8(
    'From: a@b.vn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nchào\r\n--x--',
  );
  files['a.csv'] = strToU8('Chỉ tiêu;"95\n"');
  // the head of an old Word file: the rest is up to the damage
  files['a.doc'] = Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array(504).fill(0),
    ...Buffer.from('WordDocument', 'utf16le'),
    ...new Array(1000).fill(1),
  ]);
});

const KINDS = ['a.docx', 'a.xlsx', 'a.pdf', 'a.odt', 'a.rtf', 'a.html', 'a.eml', 'a.csv', 'a.doc'];

test.each(KINDS)('%s cut short or with wrong bytes gives a text or a problem', async (fileName) => {
  const whole = files[fileName] as Uint8Array;
  const damage = fc.record({
    cut: fc.integer({ min: 1, max: whole.length }),
    wrong: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ cut, wrong }) => {
      const bytes = whole.slice();
      for (const [at, byte] of wrong) bytes[at] = byte;
      const result = await extractText(bytes.slice(0, cut), { fileName });
      if (!result.ok) expect(result.problems.every((problem) => problem.message.length > 20)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each(['a.docx', 'a.odt'])('%s with broken XML inside gives a text or a problem', async (fileName) => {
  const parts = unzipSync(files[fileName] as Uint8Array);
  const main = fileName === 'a.docx' ? 'word/document.xml' : 'content.xml';
  const xml = parts[main] as Uint8Array;
  await fc.assert(
    fc.asyncProperty(fc.nat(xml.length - 1), fc.nat(xml.length - 1), fc.nat(127), async (from, to, byte) => {
      const broken = xml.slice();
      broken[from] = byte;
      const cut = Uint8Array.from([...broken.slice(0, Math.min(from, to)), ...broken.slice(Math.max(from, to))]);
      const result = await extractText(zipSync({ ...parts, [main]: cut }), { fileName });
      expect(result).toHaveProperty('ok');
    }),
    { numRuns: 60 },
  );
});

test('entities are not expanded', async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;">]><w:p><w:r><w:t>Đảng &b;</w:t></w:r></w:p>`;
  const result = await extractText(zipSync({ 'word/document.xml': strToU8(bomb) }), { fileName: 'a.docx' });
  expect(result).toMatchObject({ ok: true, text: 'Đảng &b;' });
});

test('a script is no document', async () => {
  const result = await extractText(readFileSync(process.execPath).subarray(0, 100_000), { fileName: 'node' });
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'not_text' }] });
});
