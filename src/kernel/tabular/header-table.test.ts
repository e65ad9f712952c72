import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { headerTable, readWorkbook, type Sheet } from './index.ts';

async function sheetOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Sheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Sheet1'));
  const { sheets } = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { fileName: 'a.xlsx' });
  return sheets[0]!;
}

const columns = [
  { key: 'name' as const, names: ['Họ và tên', 'Họ tên'], required: true },
  { key: 'born' as const, names: ['Ngày sinh'], required: true },
  { key: 'note' as const, names: ['Ghi chú'] },
];

test('the header is found under titles, whatever its spelling; empty rows are skipped', async () => {
  const sheet = await sheetOf((s) => {
    s.addRow(['DANH SÁCH ĐẢNG VIÊN']);
    s.addRow([]);
    s.addRow(['TT', 'HỌ TÊN (*)', 'ngay sinh:']);
    s.addRow([1, 'Lò Văn An', '12/05/1980']);
    s.addRow([2]);
    s.addRow([3, 'Quàng Thị Bình', '30-5-1979']);
  });
  const table = headerTable(sheet, columns);
  expect(table.problems).toEqual([]);
  expect(table.headerRow).toBe(3);
  expect(table.columns).toEqual({ name: 2, born: 3 });
  expect(table.rows.map((row) => [row.rowNumber, row.cells.name.address, row.cells.name.text])).toEqual([
    [4, 'B4', 'Lò Văn An'],
    [6, 'B6', 'Quàng Thị Bình'],
  ]);
  expect(table.rows[0]?.cells.note).toMatchObject({ kind: 'empty', address: '' });
});

test('a header over two rows, merged', async () => {
  const sheet = await sheetOf((s) => {
    s.getCell('A1').value = 'Họ và tên';
    s.mergeCells('A1:A2');
    s.getCell('B1').value = 'Thông tin';
    s.mergeCells('B1:C1');
    s.getCell('B2').value = 'Ngày sinh';
    s.getCell('C2').value = 'Ghi chú';
    s.addRow(['Lò Văn An', '12/05/1980', 'x']);
  });
  const table = headerTable(sheet, columns);
  expect(table.headerRow).toBe(2);
  expect(table.rows.map((row) => row.cells.note.text)).toEqual(['x']);
});

test('a header merged downward pushes the data down', async () => {
  const sheet = await sheetOf((s) => {
    for (const [index, name] of ['Họ và tên', 'Ngày sinh'].entries()) {
      s.getCell(1, index + 1).value = name;
      s.mergeCells(1, index + 1, 3, index + 1);
    }
    s.getCell('A4').value = 'Lò Văn An';
  });
  expect(headerTable(sheet, columns).rows.map((row) => row.rowNumber)).toEqual([4]);
});

test('missing columns are all named, with the row', async () => {
  const sheet = await sheetOf((s) => {
    s.addRow(['Ghi chú']);
  });
  expect(headerTable(sheet, columns).problems).toMatchObject([
    { code: 'column_missing', severity: 'error', at: { address: 'A1' }, params: { column: 'Họ và tên' } },
    { code: 'column_missing', severity: 'error', params: { column: 'Ngày sinh' } },
  ]);
});

test('no header at all, or too far down', async () => {
  const sheet = await sheetOf((s) => {
    for (let row = 1; row <= 20; row++) s.addRow(['x']);
    s.addRow(['Họ và tên']);
  });
  expect(headerTable(sheet, columns)).toMatchObject({
    headerRow: null,
    rows: [],
    problems: [{ code: 'header_missing' }],
  });
});

test('a column named twice is told', async () => {
  const sheet = await sheetOf((s) => {
    s.addRow(['Họ và tên', 'Ngày sinh', 'Họ tên']);
  });
  expect(headerTable(sheet, columns).problems).toMatchObject([
    { code: 'column_twice', severity: 'warning', at: { address: 'C1' } },
  ]);
});
