import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeWordDocument } from './word-document.ts';
import { decodeXml } from './xml.ts';

const plain = (xml: string) =>
  decodeXml(
    xml
      .replace(/<w:p[ >/]/g, '\n$&')
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<[^>]*>/g, ''),
  ).trimStart();

test('the text stands in it line by line, headings in bold', () => {
  const { bytes } = makeWordDocument('I. KẾT QUẢ\nĐạt\t95% & hơn\n\nHết.', (line) => line.startsWith('I.'));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(plain(xml.slice(xml.indexOf('<w:body>')))).toBe('I. KẾT QUẢ\nĐạt\t95% & hơn\n\nHết.');
  expect(xml.match(/<w:b\/>/g)).toHaveLength(1);
});

test('every stretch of the text is found in the XML', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'Đ', '&', '<', '\t', '\n', ' ', '"', '😀'),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const words = text.slice(start, end + 1);
      if (/\n/.test(words) || /[\ud800-\udfff]/.test(words.charAt(0) + words.slice(-1))) return;
      const made = makeWordDocument(text);
      const xml = strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array());
      const { from, to } = made.stretch(start, end + 1);
      const found = xml
        .slice(from, to)
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<[^>]*>/g, '');
      expect(decodeXml(found)).toBe(words);
    }),
  );
});
