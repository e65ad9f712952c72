import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractText } from './index.ts';

const fileName = 'nghi-quyet.docx';

async function docx(children: (Paragraph | Table)[], options: object = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...options })));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await extractText(bytes, { fileName });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join());
  return result.text;
}

/** A .docx with this body and nothing else. */
function raw(body: string, extra: Record<string, string> = {}): Uint8Array {
  const parts = { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...extra };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('paragraphs', () => {
  test('one a line, in NFC, with breaks and tabs', async () => {
    const bytes = await docx([
      new Paragraph('Nghị quyết số 29-NQ/TW'),
      new Paragraph({ children: [new TextRun('Đa\u0309ng bộ'), new TextRun({ text: 'huyện', break: 1 })] }),
      new Paragraph({ children: [new TextRun('a\tb & <c>')] }),
    ]);
    expect(await extractText(bytes, { fileName })).toEqual({
      ok: true,
      kind: 'docx',
      text: 'Nghị quyết số 29-NQ/TW\nĐảng bộ\nhuyện\na\tb & <c>',
      warnings: [],
    });
  });

  test('a table of single paragraphs is lines with tabs, a head of several goes cell by cell', async () => {
    const row = (...cells: string[][]) =>
      new TableRow({
        children: cells.map((cell) => new TableCell({ children: cell.map((line) => new Paragraph(line)) })),
      });
    const bytes = await docx([
      new Table({ rows: [row(['UBND TỈNH', 'SỞ GIÁO DỤC'], ['CỘNG HÒA', 'Độc lập'])] }),
      new Table({ rows: [row(['Chỉ tiêu'], ['95,5%'])] }),
    ]);
    expect(await textOf(bytes)).toBe('UBND TỈNH\nSỞ GIÁO DỤC\nCỘNG HÒA\nĐộc lập\nChỉ tiêu\t95,5%');
  });

  test('the numbers of lists are written out', async () => {
    const level = (n: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: n,
      format,
      text,
      alignment: AlignmentType.LEFT,
    });
    const config = [
      {
        reference: 'dieu',
        levels: [
          level(0, LevelFormat.UPPER_ROMAN, '%1.'),
          level(1, LevelFormat.DECIMAL, '%2.'),
          level(2, LevelFormat.LOWER_LETTER, '%3)'),
          level(3, LevelFormat.BULLET, '•'),
        ],
      },
    ];
    const item = (n: number, text: string) => new Paragraph({ text, numbering: { reference: 'dieu', level: n } });
    const bytes = await docx(
      [
        item(0, 'Kết quả'),
        item(1, 'Quy mô'),
        item(1, 'Chất lượng'),
        item(2, 'Mầm non'),
        item(3, 'ý'),
        item(0, 'Nhiệm vụ'),
        item(1, 'Một'),
      ],
      { numbering: { config } },
    );
    expect(await textOf(bytes)).toBe('I. Kết quả\n1. Quy mô\n2. Chất lượng\na) Mầm non\n- ý\nII. Nhiệm vụ\n1. Một');
  });

  test('footnotes follow the text', async () => {
    const bytes = await docx(
      [new Paragraph({ children: [new TextRun('Tỷ lệ đạt 95%'), new FootnoteReferenceRun(1)] })],
      { footnotes: { 1: { children: [new Paragraph('Theo báo cáo năm 2020')] } } },
    );
    expect(await textOf(bytes)).toMatch(/^Tỷ lệ đạt 95%\[1\]\n\n\[1\] Theo báo cáo năm 2020$/);
  });

  test('deleted words, field codes and second copies are not text; text boxes are', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('Khung')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run('Khung')}</w:p></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${run('Giữ ')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>${box}${run('lại')}</w:p>`;
    expect(await textOf(raw(body))).toBe('Khung\nGiữ lại');
  });
});

describe('old fonts', () => {
  const paragraph = (font: string, text: string) =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

  test('are converted run by run, capitals by the font', async () => {
    const bytes = raw(
      paragraph('.VnTimeH', 'céng hßa') +
        paragraph('.VnTime', 'Uû ban nh©n d©n') +
        paragraph('VNI-Times', 'Ñieän Bieân') +
        paragraph('Times New Roman', 'Điện Biên là') +
        paragraph('.VnTime', 'chữ Unicode là'),
    );
    expect(await extractText(bytes, { fileName })).toMatchObject({
      text: 'CỘNG HÒA\nUỷ ban nhân dân\nĐiện Biên\nĐiện Biên là\nchữ Unicode là',
      warnings: [{ code: 'legacy_converted', params: { count: 3 } }],
    });
  });

  test('are known from styles too', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style><w:style w:styleId="H"><w:basedOn w:val="N"/></w:style></w:styles>';
    const body =
      '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>tØnh</w:t></w:r></w:p><w:p><w:r><w:t>§¶ng</w:t></w:r></w:p>';
    expect(await textOf(raw(body, { 'word/styles.xml': styles }))).toBe('tỉnh\nĐảng');
  });

  test('are known from the words when no font tells', async () => {
    const plain = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    expect(await extractText(raw(plain('Uû ban nh©n d©n tØnh')), { fileName })).toMatchObject({
      text: 'Uỷ ban nhân dân tỉnh',
      encoding: 'tcvn3',
      warnings: [{ code: 'legacy_converted' }],
    });
    const mixed = raw(plain('Đảng bộ tỉnh Điện Biên lãnh đạo huyện Nậm Pồ') + plain('Uû ban nh©n d©n tØnh'));
    expect(await textOf(mixed)).toBe('Đảng bộ tỉnh Điện Biên lãnh đạo huyện Nậm Pồ\nUỷ ban nhân dân tỉnh');
  });
});

test.each([0, 10, 100, 1500])('a body cut at %d gives a result', async (cut) => {
  const parts = unzipSync(await docx([new Paragraph('Đảng bộ')]));
  const body = parts['word/document.xml'] ?? new Uint8Array();
  const bytes = zipSync({ ...parts, 'word/document.xml': body.slice(0, cut) });
  expect(await extractText(bytes, { fileName })).toHaveProperty('ok');
});

test('the body is found by the relationship, not by its usual name', async () => {
  const rels =
    '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
  const bytes = zipSync({
    '_rels/.rels': strToU8(rels),
    'word/document2.xml': strToU8('<w:p><w:r><w:t>Đảng bộ</w:t></w:r></w:p>'),
  });
  expect(await textOf(bytes)).toBe('Đảng bộ');
});
