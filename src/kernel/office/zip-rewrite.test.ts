import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip } from './zip.ts';
import { rewriteZip, writeZip } from './zip-rewrite.ts';

const read = (bytes: Uint8Array) => {
  const opened = openZip(bytes, 'a.docx', '.docx');
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  return opened.zip;
};

test('what is not changed keeps its packed bytes, its order and its date', () => {
  const before = zipSync({
    'a.xml': [strToU8('một '.repeat(200)), { level: 9, mtime: '2020-05-12T08:00:00' }],
    'b.xml': strToU8('hai'),
    'ảnh.png': [new Uint8Array([1, 2, 3]), { level: 0 }],
  });
  const after = rewriteZip(before, new Map([['b.xml', strToU8('hai mới')]]));
  expect(read(after).names).toEqual(['a.xml', 'b.xml', 'ảnh.png']);
  const parts = unzipSync(after);
  expect(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part).slice(0, 7)]))).toEqual({
    'a.xml': 'một một',
    'b.xml': 'hai mới',
    'ảnh.png': '\u0001\u0002\u0003',
  });
  // the first file, header and all: nothing before it moved, so it lies at the same place
  expect(Buffer.from(after.subarray(0, 50))).toEqual(Buffer.from(before.subarray(0, 50)));
});

test('a new part comes last, and a zip can be written from nothing', () => {
  const made = writeZip(new Map([['[Content_Types].xml', strToU8('<Types/>')]]));
  const more = rewriteZip(made, new Map([['word/comments.xml', strToU8('<w:comments/>')]]));
  expect(read(more).names).toEqual(['[Content_Types].xml', 'word/comments.xml']);
  expect(strFromU8(unzipSync(more)['word/comments.xml'] ?? new Uint8Array())).toBe('<w:comments/>');
  expect(rewriteZip(more, new Map())).toEqual(more);
});

test('a broken zip is not written again', () => {
  expect(() => rewriteZip(new Uint8Array(40), new Map())).toThrow('broken');
});
