import { Document, ExternalHyperlink, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type DocxPlaces, docxParagraphAt, docxRange, extractText, readDocxPlaces } from './index.ts';

const fileName = 'bao-cao.docx';
const raw = (body: string, extra: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(extra).map(([name, xml]) => [name, strToU8(xml)])),
  });

function placesOf(bytes: Uint8Array): DocxPlaces {
  const places = readDocxPlaces(bytes, fileName);
  if (!places) throw new Error('not read');
  return places;
}

/** What stands in the file between the two points of a quote, without tags. */
function inFile(places: DocxPlaces, quote: string): string | null {
  const start = places.text.indexOf(quote);
  const range = docxRange(places, start, start + quote.length);
  if (!range) return null;
  const part = places.stretches[range.from.stretch]?.part ?? 0;
  const xml = places.parts[part]?.xml ?? '';
  return xml.slice(range.from.at, range.to.at).replace(/<[^>]*>/g, '');
}

describe('a quote is found in the file', () => {
  const body =
    '<w:p><w:r><w:t>Tỷ lệ </w:t></w:r><w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t>đạt 95%</w:t></w:r></w:hyperlink><w:r><w:t> &amp; hơn &lt;</w:t><w:tab/><w:t>trước</w:t></w:r></w:p>';

  test('in one run, over runs, beside entities', () => {
    const places = placesOf(raw(body));
    expect(places.text).toBe('Tỷ lệ đạt 95% & hơn <\ttrước');
    expect(inFile(places, '95%')).toBe('95%');
    expect(inFile(places, 'lệ đạt')).toBe('lệ đạt');
    expect(inFile(places, '& hơn')).toBe('&amp; hơn');
    expect(inFile(places, '<\ttrước')).toBe('&lt;trước');
  });

  test('the run and its element are whole tags', () => {
    const { stretches, parts } = placesOf(raw(body));
    const xml = parts[0]?.xml ?? '';
    expect(stretches.map(({ run }) => xml.slice(run.start, run.end))).toSatisfy((runs: string[]) =>
      runs.every((run) => /^<w:r>.*<\/w:r>$/.test(run)),
    );
    expect(stretches.map(({ element }) => xml.slice(element.start, element.end))).toEqual([
      '<w:t>Tỷ lệ </w:t>',
      '<w:t>đạt 95%</w:t>',
      '<w:t> &amp; hơn &lt;</w:t>',
      '<w:tab/>',
      '<w:t>trước</w:t>',
    ]);
  });

  test('also where letters were put together or converted', () => {
    const marks = '<w:p><w:r><w:t>Đa</w:t></w:r><w:r><w:t>\u0309ng bô\u0323 huye\u0323\u0302n</w:t></w:r></w:p>';
    const font = '<w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr>';
    const vni = `<w:p><w:r>${font}<w:t>Ñieän Bieân Phuû</w:t></w:r></w:p>`;
    const places = placesOf(raw(marks + vni));
    expect(places.text).toBe('Đảng bộ huyện\nĐiện Biên Phủ');
    expect(inFile(places, 'huyện')).toBe('huye\u0323\u0302n');
    expect(inFile(places, 'Biên')).toBe('Bieân');
  });

  test('list numbers and tabs between cells are written nowhere', () => {
    const numbering =
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const item =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Quy mô</w:t></w:r></w:p>';
    const places = placesOf(raw(item, { 'word/numbering.xml': numbering }));
    expect(places.text).toBe('1. Quy mô');
    expect(docxRange(places, 0, 2)).toBeNull();
    expect(inFile(places, '1. Quy')).toBe('Quy');
    expect(places.paragraphs[0]).toMatchObject({ label: '1. ', start: 3, end: 9 });
  });

  test('a range that reaches into the notes ends before them', () => {
    const notes =
      '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>Theo báo cáo</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const text = '<w:p><w:r><w:t>Đạt 95%</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    const places = placesOf(raw(text, { 'word/footnotes.xml': notes }));
    expect(places.text).toBe('Đạt 95%[1]\n\n[1] Theo báo cáo');
    expect(inFile(places, places.text)).toBe('Đạt 95%');
    expect(inFile(places, 'báo cáo')).toBe('báo cáo');
    expect(places.parts[1]?.name).toBe('word/footnotes.xml');
  });
});

test('paragraphs know their table, row and cell', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('Trước'),
          new Table({ rows: [row('A', 'B'), row('C', 'D')] }),
          new Table({ rows: [row('E')] }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'https://x', children: [new TextRun('sau')] })] }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  const places = placesOf(bytes);
  const cellOf = (letter: string) =>
    places.paragraphs[docxParagraphAt(places, places.text.indexOf(letter)) ?? -1]?.cell;
  expect([...'BCE'].map(cellOf)).toEqual([
    { table: 0, row: 0, cell: 1 },
    { table: 0, row: 1, cell: 0 },
    { table: 1, row: 0, cell: 0 },
  ]);
  expect(cellOf('T')).toBeUndefined();
  const extracted = await extractText(bytes, { fileName });
  expect(extracted).toMatchObject({ ok: true, text: places.text });
});

test('every stretch reads in the file as in the text', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abc &<đệ', '\u0309'), maxLength: 12 });
  const asXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 6 }), (paragraphs) => {
      const body = paragraphs
        .map((runs) => `<w:p>${runs.map((text) => `<w:r><w:t>${asXml(text)}</w:t></w:r>`).join('')}</w:p>`)
        .join('');
      const places = placesOf(raw(body));
      for (const { start, end, content } of places.stretches) {
        const written = places.parts[0]?.xml.slice(content.start, content.end) ?? '';
        const letters = (text: string) => text.normalize('NFD').replace(/\s|\p{M}/gu, '');
        expect(letters(places.text.slice(start, end))).toBe(
          letters(written.replaceAll('&lt;', '<').replaceAll('&amp;', '&')),
        );
      }
    }),
  );
});
