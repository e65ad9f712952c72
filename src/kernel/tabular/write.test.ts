import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readWorkbook, writeWorkbook } from './index.ts';

const fileName = 'so-lieu.xlsx';

describe('writing', () => {
  test('what is written is read back; formulas stay text', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Biểu 1/2020: [thử]',
        title: 'Biểu 1',
        notes: ['=HYPERLINK("http://a.vn")', 'Ô trống: chưa có số'],
        columns: [{ header: 'Xã' }, { header: 'Trẻ', numFmt: '#,##0', input: true }, { header: 'Ngày' }],
        rows: [
          ['=1+1', 57859, { date: '2020-05-12' }],
          ['+84 912', null, null],
          ['@SUM(A1)\u0000', Number.NaN, { date: '1950-01-01' }],
        ],
        protect: true,
      },
      { name: 'Biểu 1/2020: [thử]', columns: [{ header: 'Mã', hidden: true }], rows: [] },
    ]);
    const { sheets, problems } = readWorkbook(bytes, { fileName });
    expect(problems).toEqual([]);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Biểu 1-2020- -thử-', 'Biểu 1-2020- -thử- 2']);
    const cells = sheets[0]!.cells;
    expect(cells.get('A2')).toMatchObject({ kind: 'text', text: '=HYPERLINK("http://a.vn")' });
    expect(cells.get('A6')).toMatchObject({ kind: 'text', text: '=1+1' });
    expect(cells.get('A8')?.text).toBe('@SUM(A1)');
    expect([...cells.values()].some((cell) => cell.formula !== undefined)).toBe(false);
    expect(cells.get('B6')?.value).toBe(57859);
    expect(cells.get('C6')?.iso).toBe('2020-05-12');
    expect(cells.get('C8')?.iso).toBe('1950-01-01');
    expect(cells.has('B8')).toBe(false);
  });

  test('input cells are open in a protected sheet, the header is frozen', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'A',
        columns: [{ header: 'Xã' }, { header: 'Trẻ', input: true }],
        rows: [['Mường Phăng', null]],
        protect: true,
      },
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('A')!;
    expect(sheet.getCell('B2').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('A2').protection?.locked).not.toBe(false);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });
});
