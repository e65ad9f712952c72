import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractText } from './index.ts';

async function codes(bytes: Uint8Array, fileName = 'a.docx', limits = {}): Promise<string[]> {
  const result = await extractText(bytes, { fileName, limits });
  return (result.ok ? result.warnings : result.problems).map((problem) => problem.code);
}

describe('plain text', () => {
  test('with the name of another kind is read, and said to be none of that kind', async () => {
    const read = await extractText(strToU8('Toàn huyện có 45 trường.'), { fileName: 'bao-cao.docx' });
    expect(read).toMatchObject({ ok: true, kind: 'txt', text: 'Toàn huyện có 45 trường.' });
    expect(read.ok && read.warnings.map((w) => w.code)).toEqual(['not_as_named']);
  });

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
