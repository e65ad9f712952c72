import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type OutCell, readWorkbook, type Workbook, writeWorkbook } from '../../../../kernel/tabular/index.ts';
import type { FormLine } from '../sheet.ts';
import { tableTemplate } from '../templates.ts';
import { readFigures } from './read-figures.ts';
import { sheetKey } from './words.ts';

const line = (indicatorId: number, code: string, label: string, kind: FormLine['kind'] = 'count'): FormLine => ({
  no: indicatorId,
  indicatorId,
  code,
  label,
  groupName: null,
  required: true,
  kind,
  unitWord: 'trẻ',
  decimals: 0,
});
const lines = [line(11, 'MN-01', 'Số trẻ'), line(12, 'MN-02', 'Tỷ lệ ra lớp', 'ratio')];
const unit = (id: number, name: string, ...codes: string[]) => ({ id, name, names: [name], codes });
const units = [unit(1, 'Trường Hoa Ban', 'HB'), unit(2, 'Trường Hoa Sen', 'HS'), unit(3, 'Trường Hoa Sen', 'HS2')];
const ask = { roundId: 7, roundName: 'Kỳ thử', lines, units, onlyUnitId: null as number | null };

const sheet = (header: string[], rows: OutCell[][], name = 'Bảng') => ({
  name,
  columns: header.map((text) => ({ header: text })),
  rows,
});
const book = async (...sheets: Parameters<typeof writeWorkbook>[0]): Promise<Workbook> =>
  readWorkbook(await writeWorkbook(sheets), { fileName: 'a.xlsx' });
const found = (result: ReturnType<typeof readFigures>) =>
  result.cells.map((cell) => [cell.unitId, cell.indicatorId, cell.raw, cell.address]);
const codes = (result: ReturnType<typeof readFigures>) => result.problems.map((p) => p.code);

describe('a table that somebody made', () => {
  it('is read by names without marks, codes and two halves of a ratio', async () => {
    const header = ['MA TRUONG', 'Ten truong', 'so tre', 'Ty le ra lop (tử số)', 'Tỷ lệ ra lớp - mẫu số'];
    const result = readFigures(
      await book(
        sheet(header, [
          ['HB', null, 1250, 81, 85],
          [null, 'Trường hoa ban (tổng)', 5, null, null],
          ['HS2', 'Trường Hoa Sen', '–', null, null],
          [null, 'Tổng cộng', 1255, null, null],
        ]),
      ),
      ask,
    );
    expect(found(result)).toEqual([
      [1, 11, '1250', 'C2'],
      [1, 12, '81/85', 'D2:E2'],
      [3, 11, '–', 'C4'],
    ]);
    expect(result.problems.map((p) => [p.code, p.at])).toEqual([
      ['unit_unknown', { kind: 'cell', sheet: 'Bảng', address: 'B3' }],
    ]);
  });

  it('does not guess between two units of one name', async () => {
    const result = readFigures(await book(sheet(['Đơn vị', 'Số trẻ'], [['Trường Hoa Sen', 4]])), ask);
    expect(found(result)).toEqual([]);
    expect(result.problems[0]?.message).toContain('có 2 đơn vị tên “Trường Hoa Sen”');
  });

  it('takes neither of two rows of one unit', async () => {
    const rows = [
      ['HB', 4],
      ['HB', 5],
      ['HS', 6],
    ];
    const result = readFigures(await book(sheet(['Mã đơn vị', 'Số trẻ'], rows)), ask);
    expect(found(result)).toEqual([[2, 11, '6', 'B4']]);
    expect(codes(result)).toEqual(['unit_twice', 'unit_twice']);
  });

  it('tells two hundred wrong cells, each with its address', async () => {
    const many = Array.from({ length: 200 }, (_, i) => unit(i + 1, `Trường số ${i}`, `T${i}`));
    const rows = many.map((one): OutCell[] => [one.codes[0]!, 'mười hai']);
    const result = readFigures(await book(sheet(['Mã đơn vị', 'Số trẻ'], rows)), { ...ask, units: many });
    const places = result.problems.map((p) => (p.at?.kind === 'cell' ? p.at.address : ''));
    expect(places).toHaveLength(200);
    expect(new Set(places).size).toBe(200);
    expect(result.problems[199]?.message).toContain('Ô B201, trang Bảng');
  });
});

describe('the hidden keys of a template', () => {
  const head = { roundId: 7, roundName: 'Kỳ thử', formName: 'Biểu', periodText: 'năm 2020', dueText: '15/01/2021' };
  const table = (name: string, raw: [number, string][]) =>
    tableTemplate(head, lines, [{ id: 1, code: 'HB', name, raw: new Map(raw) }]);

  it('find the unit again whatever it is called now', async () => {
    const result = readFigures(await book(table('Trường cũ đã đổi tên', [[11, '9']])), {
      ...ask,
      units: [unit(1, 'Trường mới')],
    });
    expect(found(result)).toEqual([[1, 11, '9', 'D7']]);
  });
  it('do not win against another code in the same row: a table sorted by halves', async () => {
    const wrong = table('Trường Hoa Sen', [[11, '9']]);
    wrong.rows[0]![1] = 'HS';
    expect(codes(readFigures(await book(wrong), ask))).toEqual(['unit_mismatch']);
  });
  it('refuse the template of another round, and another unit than the page', async () => {
    const result = readFigures(await book(table('Trường Hoa Ban', [[11, '9']])), { ...ask, roundId: 8 });
    expect(codes(result)).toEqual(['other_round']);
    const own = sheet(['Mã', 'Chỉ số', 'Số liệu', sheetKey(7, 1)], [['MN-01', 'Số trẻ', 4, 11]]);
    expect(codes(readFigures(await book(own), { ...ask, onlyUnitId: 2 }))).toEqual(['other_unit']);
  });
});

describe('the sheet of one unit', () => {
  const rows: OutCell[][] = [
    ['1. Số trẻ', 40],
    ['Tỷ lệ ra lớp', '81/85'],
    ['Số bánh chưng', 7],
  ];
  it('belongs to the unit in its tab, and says what is no line', async () => {
    const result = readFigures(await book(sheet(['Chỉ tiêu', 'Kết quả'], rows, 'HB')), ask);
    expect(found(result)).toEqual([
      [1, 11, '40', 'B2'],
      [1, 12, '81/85', 'B3'],
    ]);
    expect(codes(result)).toEqual(['line_unknown']);
  });
  it('belongs to the page it was sent from when it names none; otherwise nobody knows', async () => {
    const file = await book(sheet(['Chỉ tiêu', 'Kết quả'], rows.slice(0, 1), 'Sheet1'));
    expect(found(readFigures(file, { ...ask, onlyUnitId: 2 }))).toEqual([[2, 11, '40', 'B2']]);
    expect(codes(readFigures(file, ask))).toEqual(['unit_missing']);
  });
});

describe('odd cells', () => {
  const one = async (value: OutCell, change?: (xml: Workbook) => void) => {
    const file = await book(sheet(['Mã đơn vị', 'Số trẻ', 'Tỷ lệ ra lớp'], [['HB', null, value]]));
    change?.(file);
    return readFigures(file, ask);
  };
  it('a date that was a fraction', async () => {
    const result = await one({ date: '2026-12-05' });
    expect(result.problems[0]).toMatchObject({ code: 'date_instead', at: { address: 'C2' } });
    expect(result.problems[0]?.message).toContain('đã đổi tử số/mẫu số thành ngày');
  });
  it('an error value, a formula never computed, a merged cell', async () => {
    const put = (cell: object) => (file: Workbook) => {
      const cells = file.sheets[0]!.cells;
      cells.set('C2', { address: 'C2', row: 2, col: 3, text: '', value: null, kind: 'empty', ...cell });
    };
    expect(codes(await one(1, put({ kind: 'error', text: '#REF!' })))).toEqual(['error_value']);
    expect(codes(await one(1, put({ formula: 'A1+1' })))).toEqual(['formula_without_value']);
    expect(codes(await one(1, put({ mergedWith: 'A2' })))).toEqual(['merged_cell']);
  });
  it('a formula with its result is its result', async () => {
    const result = await one(1, (file) => {
      const cell = file.sheets[0]!.cells.get('C2')!;
      file.sheets[0]!.cells.set('C2', { ...cell, text: '81/85', kind: 'text', value: '81/85', formula: 'x' });
    });
    expect(found(result)).toEqual([[1, 12, '81/85', 'C2']]);
  });
});

it('a workbook without any such table says what one looks like', async () => {
  const result = readFigures(await book(sheet(['a', 'b'], [['c', 'd']])), ask);
  expect(codes(result)).toEqual(['no_table']);
});

it.each([
  ['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'zip_broken'],
  ['empty.xlsx', new Uint8Array(), 'file_empty'],
  ['word.xlsx', zipSync({ 'word/document.xml': new Uint8Array(10) }), 'not_workbook'],
  ['page.xlsx', new TextEncoder().encode('<html><table></table>'), 'html_as_workbook'],
])('%s is refused with a sentence before any cell is read', (fileName, bytes, code) => {
  expect(readWorkbook(bytes, { fileName }).problems.map((p) => p.code)).toEqual([code]);
});
