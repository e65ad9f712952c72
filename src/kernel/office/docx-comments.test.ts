import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { markComments } from './docx-comment-marks.ts';
import { addWordComments } from './docx-comments.ts';
import { attribute, decodeXml, scanXml } from './xml.ts';

const author = { name: 'Soát lỗi', initials: 'SL', at: new Date('2026-11-23T02:00:00Z') };

/** Every character of the document with its place in the XML and the properties of its run. */
function letters(xml: string) {
  const found: { char: string; from: number; to: number; properties: string }[] = [];
  let inText = false;
  let properties = '';
  let from = 0;
  scanXml(xml, {
    open(name, _attributes, closing, at, to) {
      if (name === 'r') properties = '';
      if (name === 'rPr') from = at;
      if (name === 't') inText = !closing;
      if (name === 'tab' || name === 'br') found.push({ char: name === 'tab' ? '\t' : '\n', from: at, to, properties });
    },
    close(name, _from, to) {
      if (name === 't') inText = false;
      if (name === 'rPr') properties = xml.slice(from, to);
    },
    text(raw, at) {
      if (!inText) return;
      for (const match of raw.matchAll(/&[^;]+;|[\s\S]/gu))
        found.push({
          char: decodeXml(match[0]),
          from: at + match.index,
          to: at + match.index + match[0].length,
          properties,
        });
    },
  });
  return found;
}

/** What stands between the marks of each comment. */
function covered(xml: string): Record<string, string> {
  const open = new Set<string>();
  const result: Record<string, string> = {};
  let inText = false;
  scanXml(xml, {
    open(name, attributes, closing) {
      const id = attribute(attributes, 'w:id') ?? '';
      if (name === 'commentRangeStart') {
        open.add(id);
        result[id] = '';
      } else if (name === 'commentRangeEnd') open.delete(id);
      else if (name === 't') inText = !closing;
      else if (name === 'tab' || name === 'br') add(name === 'tab' ? '\t' : '\n');
    },
    close(name) {
      if (name === 't') inText = false;
    },
    text(raw) {
      if (inText) add(decodeXml(raw));
    },
  });
  return result;
  function add(text: string) {
    for (const id of open) result[id] += text;
  }
}

/** Every tag is closed by its own name, and the root last. */
function expectWellFormed(xml: string) {
  const open: string[] = [];
  const wrong: string[] = [];
  scanXml(xml, {
    open(name) {
      open.push(name);
    },
    close(name) {
      if (open.pop() !== name) wrong.push(name);
    },
    text() {},
  });
  expect([...wrong, ...open]).toEqual([]);
}

const text = fc.string({ unit: fc.constantFrom('a', 'Đ', 'ậ', ' ', '&amp;', '&lt;', '5', ',', '😀'), maxLength: 8 });
const content = fc.oneof(
  { weight: 4, arbitrary: text.map((t) => `<w:t>${t}</w:t>`) },
  { weight: 2, arbitrary: text.map((t) => `<w:t xml:space="preserve">${t}</w:t>`) },
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:lastRenderedPageBreak/>', '<w:t/>'),
);
const run = fc
  .tuple(
    fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>'),
    fc.array(content, { maxLength: 3 }),
  )
  .map(([properties, inner]) => `<w:r w:rsidR="1">${properties}${inner.join('')}</w:r>`);
const wrapped = fc.oneof(
  { weight: 4, arbitrary: run },
  run.map((r) => `<w:ins w:id="90" w:author="a">${r}</w:ins>`),
  run.map((r) => `<w:hyperlink r:id="rId1">${r}</w:hyperlink>`),
  run.map((r) => `<w:sdt><w:sdtContent>${r}</w:sdtContent></w:sdt>`),
  fc.constant('<w:del w:id="91"><w:r><w:delText>x</w:delText></w:r></w:del>'),
  fc.constant('<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellStart"/>'),
);
const documents = fc
  .array(fc.array(wrapped, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map(
    (list) =>
      `<w:document xmlns:w="x"><w:body>${list.map((p) => `<w:p><w:pPr/>${p.join('')}</w:p>`).join('')}</w:body></w:document>`,
  );

describe('marks', () => {
  test('cover exactly what they are put around, and leave every letter with its properties', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (xml, wanted) => {
        const all = letters(xml);
        if (all.length === 0) return;
        const stretches = wanted.map(([a, b], id) => {
          const [first, last] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number];
          return { id, first, last, from: all[first]?.from ?? 0, to: all[last]?.to ?? 0 };
        });
        const marked = markComments(xml, stretches);
        expectWellFormed(marked);
        expect(letters(marked).map(({ char, properties }) => [char, properties])).toEqual(
          all.map(({ char, properties }) => [char, properties]),
        );
        const plain = (first: number, last: number) =>
          all
            .slice(first, last + 1)
            .map(({ char }) => char)
            .join('');
        expect(covered(marked)).toEqual(
          Object.fromEntries(stretches.map(({ id, first, last }) => [String(id), plain(first, last)])),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('a run is not cut at its ends', () => {
    const xml = '<w:p><w:r><w:t>một</w:t></w:r><w:r><w:t>hai</w:t></w:r></w:p>';
    const from = xml.indexOf('hai');
    const marked = markComments(xml, [{ from, to: from + 3, id: 0 }]);
    expect(marked.match(/<w:t>/g)).toHaveLength(2);
    expect(marked).toContain(
      '</w:r><w:commentRangeStart w:id="0"/><w:r><w:t>hai</w:t></w:r><w:commentRangeEnd w:id="0"/>',
    );
  });

  test('a space that comes to stand at a cut is kept', () => {
    const xml = '<w:p><w:r><w:t>đạt 95 phần</w:t></w:r></w:p>';
    const from = xml.indexOf('95');
    expect(markComments(xml, [{ from, to: from + 2, id: 0 }])).toContain('<w:t xml:space="preserve">đạt </w:t>');
  });

  test('text boxes and formulas are marked around, never inside', () => {
    const box =
      '<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>Khung chữ</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>';
    const sum = '<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>';
    const xml = `<w:p>${box}${sum}</w:p>`;
    const at = (words: string) => ({ from: xml.indexOf(words), to: xml.indexOf(words) + words.length });
    const marked = markComments(xml, [
      { ...at('chữ'), id: 0 },
      { ...at('+'), id: 1 },
    ]);
    expect(marked).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`);
    expect(marked).toContain(`<w:commentRangeStart w:id="1"/>${sum}<w:commentRangeEnd w:id="1"/>`);
  });

  test('any XML in, never an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'w:r', 'w:t', 'p', ' ', 'a', '&'), maxLength: 60 }),
        fc.nat(80),
        (xml, at) => {
          expect(markComments(xml, [{ from: at, to: at + 3, id: 0 }]).length).toBeGreaterThanOrEqual(xml.length);
        },
      ),
    );
  });
});

/** A .docx with a table, a footnote, a list and a link; `word/document.xml` of it. */
async function sample(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo báo cáo')] } },
    sections: [
      {
        children: [
          new Paragraph({
            children: [new TextRun({ text: 'Toàn tỉnh có 512 trường', bold: true }), new FootnoteReferenceRun(1)],
          }),
          new Table({
            rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Tổng 95,5%')] })] })],
          }),
          new Paragraph({ text: 'Mục', bullet: { level: 0 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const place = (bytes: Uint8Array, words: string) => {
  const xml = part(bytes, 'word/document.xml');
  return { from: xml.indexOf(words), to: xml.indexOf(words) + words.length };
};

describe('a .docx', () => {
  test('gets comments, and every other part keeps its bytes', async () => {
    const bytes = await sample();
    const once = addWordComments(
      bytes,
      [{ ...place(bytes, '512'), lines: ['Tổng không khớp & <thừa>', 'Đề nghị: 513'] }],
      author,
    );
    const [before, after] = [unzipSync(bytes), unzipSync(once)];
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(covered(part(once, 'word/document.xml'))).toEqual({ 0: '512' });
    expect(part(once, 'word/comments.xml')).toContain('Tổng không khớp &amp; &lt;thừa&gt;');
    for (const name of changed) expectWellFormed(part(once, name));
  });

  test('that has comments keeps them and goes on counting', async () => {
    const bytes = await sample();
    const once = addWordComments(bytes, [{ ...place(bytes, '512'), lines: ['Một'] }], author);
    const twice = addWordComments(
      once,
      [
        { ...place(once, '95,5'), lines: ['Hai'] },
        { ...place(once, 'Mục'), lines: ['Ba'] },
      ],
      author,
    );
    expect(covered(part(twice, 'word/document.xml'))).toEqual({ 0: '512', 1: '95,5', 2: 'Mục' });
    expect([...part(twice, 'word/comments.xml').matchAll(/w:id="(\d+)"/g)].map((match) => match[1])).toEqual([
      '0',
      '1',
      '2',
    ]);
    expect(part(twice, '[Content_Types].xml')).toBe(part(once, '[Content_Types].xml'));
    expect(part(twice, 'word/_rels/document.xml.rels')).toBe(part(once, 'word/_rels/document.xml.rels'));
  });

  test('without relationships of its document, of the strict kind and with another prefix, gets what it lacks', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Chữ</x:t></x:r></x:p></x:body></x:document>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      'word/document.xml': strToU8(xml),
    });
    const made = addWordComments(bytes, [{ ...place(bytes, 'Chữ'), lines: ['Một'] }], author);
    expect(part(made, 'word/document.xml')).toContain('<x:commentRangeStart x:id="0"/><x:r>');
    expect(part(made, 'word/_rels/document.xml.rels')).toContain(
      'purl.oclc.org/ooxml/officeDocument/relationships/comments',
    );
    expect(part(made, 'word/comments.xml')).toContain(strict);
    expect(part(made, '[Content_Types].xml')).toContain('<Override PartName="/word/comments.xml"');
  });

  test('without comments to add is what it was', async () => {
    const bytes = await sample();
    expect(addWordComments(bytes, [], author)).toBe(bytes);
  });
});
