import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Extracted, extractText } from './index.ts';

async function read(bytes: Uint8Array, fileName: string): Promise<Extract<Extracted, { ok: true }>> {
  const result = await extractText(bytes, { fileName });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join());
  return result;
}
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map((warning) => warning.code);

describe('workbooks', () => {
  test('are rows with tabs, sheets under their names, hidden ones told', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Chỉ tiêu');
    sheet.addRows([
      ['STT', 'Chỉ tiêu', '', '2025'],
      [1, 'Tỷ lệ\nphổ cập', '', 0.955],
      [2, 'Số trường', '', 1234.5],
    ]);
    sheet.getCell('D2').numFmt = '0.0%';
    sheet.mergeCells('A5:B5');
    sheet.getCell('A5').value = 'Tổng cộng';
    workbook.addWorksheet('Phụ lục').getCell('B2').value = 'Trường Hoa Mai';
    const hidden = workbook.addWorksheet('Nháp');
    hidden.getCell('A1').value = 'bỏ';
    hidden.state = 'hidden';
    const result = await read(new Uint8Array(await workbook.xlsx.writeBuffer()), 'so-lieu.xlsx');
    expect(result.text).toBe(
      'Chỉ tiêu\nSTT\tChỉ tiêu\t2025\n1\tTỷ lệ phổ cập\t95,5%\n2\tSố trường\t1234,5\n\nTổng cộng\n\nPhụ lục\n\nTrường Hoa Mai',
    );
    expect(result.kind).toBe('xlsx');
    expect(codes(result)).toEqual(['hidden_sheets']);
  });

  test('csv is told by its name', async () => {
    expect(await read(strToU8('\ufeffChỉ tiêu;2025\n"Tỷ lệ; chung";95,5%\n'), 'a.csv')).toMatchObject({
      kind: 'csv',
      text: 'Chỉ tiêu\t2025\nTỷ lệ; chung\t95,5%',
    });
  });
});

describe('odt', () => {
  const odt = (body: string, head = '', styles = '') =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles>${head}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      'styles.xml': strToU8(`<office:document-styles>${styles}</office:document-styles>`),
    });
  const level = (no: number, format: string, suffix: string, more = '') =>
    `<text:list-level-style-number text:level="${no}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`;

  test('lists with their numbers, also going on and of several levels', async () => {
    const head = `<text:list-style style:name="L1">${level(1, 'I', '.')}${level(2, '1', '.')}${level(3, 'a', ')')}<text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style><text:list-style style:name="L2">${level(1, '1', '.')}${level(2, '1', '.', 'text:display-levels="2"')}</text:list-style>`;
    const item = (text: string, inner = '') => `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`;
    const list = (inner: string, more = '') => `<text:list ${more}>${inner}</text:list>`;
    const body =
      list(
        item('Kết quả', list(item('Quy mô') + item('Chất lượng', list(item('Mầm non', list(item('ý'))))))) +
          item('Nhiệm vụ'),
        'text:style-name="L1"',
      ) +
      '<text:p>giữa</text:p>' +
      list(item('Tổ chức'), 'text:style-name="L1" text:continue-numbering="true"') +
      list(item('Một', list(item('nhỏ'))), 'text:style-name="L2"');
    expect((await read(odt(body, head), 'a.odt')).text).toBe(
      'I. Kết quả\n1. Quy mô\n2. Chất lượng\na) Mầm non\n- ý\nII. Nhiệm vụ\ngiữa\nIII. Tổ chức\n1. Một\n1.1. nhỏ',
    );
  });

  test('headings, notes, tables, spaces, deleted and remarked words', async () => {
    const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>`;
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>đã bỏ</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Chỉ tiêu</text:h>
<text:p>Đạt<text:s text:c="2"/>95%<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo báo cáo</text:p></text:note-body></text:note><office:annotation><text:p>nhận xét</text:p></office:annotation>&amp; hơn<text:tab/>x<text:line-break/>dòng
   hai</text:p>
<table:table><table:table-row>${cell('Tỷ lệ')}<table:table-cell/>${cell('95')}</table:table-row></table:table>`;
    expect((await read(odt(body, '', styles), 'a.odt')).text).toBe(
      'I. Chỉ tiêu\nĐạt  95%[1]& hơn\tx\ndòng hai\nTỷ lệ\t\t95\n\n[1] Theo báo cáo',
    );
  });

  test('old fonts by the style', async () => {
    const head =
      '<style:style style:name="P1"><style:text-properties style:font-name=".VnTimeH"/></style:style><style:style style:name="T1" style:parent-style-name="X"><style:text-properties fo:font-family="\'VNI-Times\'"/></style:style>';
    const body =
      '<text:p text:style-name="P1">céng hßa</text:p><text:p>Tỉnh <text:span text:style-name="T1">Ñieän Bieân</text:span></text:p>';
    const result = await read(odt(body, head), 'a.odt');
    expect(result.text).toBe('CỘNG HÒA\nTỉnh Điện Biên');
    expect(codes(result)).toEqual(['legacy_converted']);
  });

  test('a password and a spreadsheet are said', async () => {
    const manifest = strToU8('<manifest:encryption-data/>');
    const type = (name: string) => strToU8(`application/vnd.oasis.opendocument.${name}`);
    const secret = zipSync({ mimetype: type('text'), 'META-INF/manifest.xml': manifest, 'content.xml': strToU8('x') });
    expect(await extractText(secret, { fileName: 'a.odt' })).toMatchObject({ problems: [{ code: 'file_encrypted' }] });
    const sheet = zipSync({ mimetype: type('spreadsheet') });
    expect(await extractText(sheet, { fileName: 'a.ods' })).toMatchObject({ problems: [{ code: 'not_document' }] });
  });
});

describe('rtf', () => {
  const rtf = (body: string, fonts = '{\\f0\\fnil Times New Roman;}') =>
    strToU8(
      `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${fonts}}{\\stylesheet{\\s0 Normal;}}{\\header trang}${body}}`,
      true,
    );

  test('letters as Unicode with fallbacks, list texts, tables, notes', async () => {
    const body =
      "\\pard\\plain\\f0 Ngh\\u7883\\'3f quy\\u7871?t s\\u7889? 29\\par {\\listtext 1.\\tab}Quy m\\u244?\\emdash{\\*\\bkmkstart x}\\par " +
      '\\trowd\\intbl Ch\\u7881? ti\\u234?u\\cell 95,5%\\cell\\row\\pard M\\u7897?t{\\footnote theo b\\u225?o c\\u225?o}{\\v \\u7848?n}{\\deleted b\\u7887?}\\line hai\\par}';
    const result = await read(rtf(body), 'a.rtf');
    expect(result).toMatchObject({ kind: 'rtf', warnings: [] });
    expect(result.text).toBe('Nghị quyết số 29\n1. Quy mô—\nChỉ tiêu\t95,5%\nMột[1]\nhai\n\n[1] theo báo cáo');
  });

  test('bytes by the character set of the font, old fonts by their names', async () => {
    const fonts =
      '{\\f0\\fcharset163 Times New Roman;}{\\f1\\fnil\\fcharset0 .VnTime;}{\\f2\\fnil\\fcharset0 VNI-Times;}{\\f3\\fnil .VnTimeH;}';
    const body =
      "\\f0 \\'d0\\'f4\\'f2c l\\'e2\\'f2p\\par\\f1 Uû ban nh\\'a9n d\\'a9n\\par\\f2 Ñie\\'e4n\\par\\f3 tØnh\\par";
    const result = await read(rtf(body, fonts), 'a.rtf');
    expect(result.text).toBe('Độc lập\nUỷ ban nhân dân\nĐiện\nTỈNH');
    expect(codes(result)).toEqual(['legacy_converted']);
  });
});
