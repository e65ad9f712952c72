import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './index.ts';
import { book, codes, fileName, only, raw } from './testing.ts';

describe('bad files', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);

  test('are named', () => {
    expect(codes(new Uint8Array())).toEqual(['file_empty']);
    expect(codes(strToU8('xin chào'))).toEqual(['not_zip']);
    expect(codes(ole)).toEqual(['old_office_format']);
    expect(codes(ole, 'a.csv')).toEqual(['old_office_format']);
    expect(codes(Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual(['file_encrypted']);
    expect(codes(strToU8('<html><table>'), 'a.xls')).toEqual(['html_as_workbook']);
    expect(codes(strToU8('%PDF-1.4'))).toEqual(['pdf_as_workbook']);
    expect(codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['not_workbook']);
    expect(codes(zipSync({ 'xl/workbook.bin': strToU8('a') }))).toEqual(['not_workbook']);
    const word = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    expect(codes(word)).toEqual(['not_workbook']);
    expect(readWorkbook(word, { fileName: 'a.docx' }).problems[0]!.message).toContain('văn bản Word');
  });

  test('a file cut short is broken', async () => {
    const bytes = await book((s) => {
      s.getCell('A1').value = 1;
    });
    expect(codes(bytes.slice(0, bytes.length - 100))).toEqual(['zip_broken']);
    const damaged = bytes.slice();
    damaged.fill(0xff, 60, bytes.length / 2);
    expect(codes(damaged)).toEqual(['zip_broken']);
  });

  test('a bomb is not unpacked, whether it declares its size or lies', () => {
    const bomb = raw(`<sheetData>${' '.repeat(30_000_000)}</sheetData>`);
    expect(codes(bomb)).toEqual(['zip_bomb']);
    // the directory claims ten bytes for the sheet
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
        view.setUint32(at + 24, 10, true);
      }
    }
    expect(codes(bomb)).toEqual(['zip_bomb']);
  });

  test('too many entries', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`f${index}`, new Uint8Array()]));
    expect(codes(zipSync(many, { level: 0 }))).toEqual(['zip_bomb']);
  });

  test('too large, too many rows, too many cells', async () => {
    const bytes = await book((s) => {
      s.addRow([1]);
      s.addRow([1, 2]);
      s.addRow([1]);
    });
    const limited = (limits: Record<string, number>) =>
      readWorkbook(bytes, { fileName, limits }).problems.map((problem) => problem.code);
    expect(limited({ file: 100 })).toEqual(['file_too_large']);
    expect(limited({ rows: 2 })).toEqual(['too_many_rows']);
    expect(limited({ cells: 2 })).toEqual(['too_many_rows']);
    expect(limited({ rows: 3, cells: 4 })).toEqual([]);
  });

  test('a merged range over the whole sheet costs nothing', () => {
    const sheet = only(
      raw(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    );
    expect(sheet.cells.size).toBeLessThan(20_000);
  });

  test('the same trouble in many cells is told for some and counted', async () => {
    const { problems } = readWorkbook(
      await book((s) => {
        for (let row = 1; row <= 80; row++) s.getCell(row, 1).value = { error: '#N/A' };
      }),
      { fileName },
    );
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'error_value', params: { count: 30 } });
  });

  test('any bytes give a result', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.xlsx', 'a.csv'), (bytes, name) => {
        const { sheets, problems } = readWorkbook(bytes, { fileName: name });
        expect(sheets.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('any damage to a workbook gives a result', async () => {
    const parts = unzipSync(
      await book((s) => {
        s.getCell('A1').value = 'Đảng bộ';
        s.getCell('B2').value = { formula: 'A1', result: 3 };
        s.mergeCells('C1:D4');
      }),
    );
    const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.uint8Array({ maxLength: 20 }), (name, at, piece) => {
        const part = parts[name] ?? new Uint8Array();
        const from = at % (part.length + 1);
        const damaged = Uint8Array.from([...part.slice(0, from), ...piece, ...part.slice(from + piece.length)]);
        expect(readWorkbook(zipSync({ ...parts, [name]: damaged }), { fileName })).toHaveProperty('sheets');
      }),
      { numRuns: 60 },
    );
  });
});
