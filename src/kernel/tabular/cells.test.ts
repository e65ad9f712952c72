import type ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { cellDate, cellNumber, masterOf, parseAddress, readWorkbook } from './index.ts';
import { book, codes, fileName, only, raw } from './testing.ts';

describe('cells', () => {
  test('values of every kind, with their addresses', async () => {
    const sheet = only(
      await book((s) => {
        s.getCell('A1').value = ' Trường  THCS ';
        s.getCell('B1').value = 57859;
        s.getCell('C1').value = 40.2;
        s.getCell('D1').value = true;
        s.getCell('E1').value = new Date(Date.UTC(2020, 4, 12));
        s.getCell('E1').numFmt = 'dd/mm/yyyy';
        s.getCell('F1').value = 0.955;
        s.getCell('F1').numFmt = '0.0%';
        s.getCell('G1').value = 7;
        s.getCell('G1').numFmt = '000';
        s.getCell('B7').value = { richText: [{ text: 'Đa\u0309ng ' }, { text: 'bộ & đoàn' }] };
        s.getCell('C7').value = { text: 'liên kết', hyperlink: 'http://a.vn' };
        s.getCell('D7').value = 0.1 + 0.2;
      }),
    );
    const show = (address: string) => {
      const { kind, text, value } = sheet.cells.get(address) ?? {};
      return [kind, text, value];
    };
    expect(show('A1')).toEqual(['text', 'Trường  THCS', 'Trường  THCS']);
    expect(show('B1')).toEqual(['number', '57859', 57859]);
    expect(show('C1')).toEqual(['number', '40,2', 40.2]);
    expect(show('D1')).toEqual(['boolean', 'TRUE', true]);
    expect(show('E1')).toEqual(['date', '12/05/2020', '2020-05-12']);
    expect(show('F1')).toEqual(['number', '95,5%', 0.955]);
    expect(show('G1')).toEqual(['number', '007', 7]);
    expect(show('B7')).toEqual(['text', 'Đảng bộ & đoàn', 'Đảng bộ & đoàn']);
    expect(show('C7')).toEqual(['text', 'liên kết', 'liên kết']);
    expect(show('D7')).toEqual(['number', '0,3', 0.3]);
    expect(sheet.cells.get('B7')).toMatchObject({ row: 7, col: 2 });
    expect([sheet.name, sheet.rows, sheet.columns, sheet.cells.size]).toEqual(['Sheet1', 7, 7, 10]);
  });

  test('formulas give the value last computed, or a warning', async () => {
    const bytes = await book((s) => {
      s.getCell('A1').value = { formula: 'B1+C1', result: 12 };
      s.getCell('A2').value = { formula: 'B2+C2' } as ExcelJS.CellValue;
      s.getCell('A3').value = { formula: 'IF(B3,"có","không")', result: 'có' };
    });
    const sheet = only(bytes);
    expect(sheet.cells.get('A1')).toMatchObject({ kind: 'number', value: 12, formula: 'B1+C1' });
    expect(sheet.cells.get('A2')).toMatchObject({ kind: 'empty', formula: 'B2+C2' });
    expect(sheet.cells.get('A3')).toMatchObject({ kind: 'text', value: 'có' });
    expect(readWorkbook(bytes, { fileName }).problems).toMatchObject([
      { code: 'formula_without_value', severity: 'warning', at: { kind: 'cell', sheet: 'Sheet1', address: 'A2' } },
    ]);
  });

  test('shared formulas show that of their first cell', () => {
    const sheet = only(
      raw(
        '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row></sheetData>',
      ),
    );
    expect(sheet.cells.get('A2')).toMatchObject({ value: 6, formula: 'B1*2' });
  });

  test('only the first cell of a merged range has the value', async () => {
    const sheet = only(
      await book((s) => {
        s.getCell('A1').value = 'Khối lớp';
        s.mergeCells('A1:B2');
      }),
    );
    expect(sheet.cells.get('A1')?.text).toBe('Khối lớp');
    expect(sheet.cells.get('A1')?.mergedWith).toBeUndefined();
    expect(sheet.cells.get('B1')).toMatchObject({ kind: 'empty', mergedWith: 'A1' });
    const covered = sheet.cells.get('B2');
    expect(covered && masterOf(sheet, covered).text).toBe('Khối lớp');
  });

  test('error values are warned of and are no numbers', async () => {
    const bytes = await book((s) => {
      s.getCell('B2').value = { error: '#REF!' };
      s.getCell('B3').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    });
    expect(only(bytes).cells.get('B2')).toMatchObject({ kind: 'error', text: '#REF!', value: null });
    expect(only(bytes).cells.get('B3')?.kind).toBe('error');
    expect(codes(bytes)).toEqual(['error_value', 'error_value']);
  });

  test('numbers stored as text are read by the Vietnamese rule and told once', async () => {
    const bytes = await book((s) => {
      s.getCell('A1').value = '57.859';
      s.getCell('A2').value = '40,2';
      s.getCell('A3').value = '0912345678';
    });
    const sheet = only(bytes);
    expect(sheet.cells.get('A1')).toMatchObject({ kind: 'text', text: '57.859' });
    expect(cellNumber(sheet.cells.get('A1')!)).toEqual({ value: 57859, decimals: 0, percent: false });
    expect(readWorkbook(bytes, { fileName }).problems).toMatchObject([
      { code: 'number_as_text', params: { count: 2 }, at: { address: 'A1' } },
    ]);
  });

  test('dates count from 1904 where the workbook says so; built-in formats are known', () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const cells =
      '<sheetData><row r="1"><c r="A1" s="1"><v>42501</v></c><c r="B1" s="2"><v>0.5</v></c><c><v>3</v></c></row></sheetData>';
    const workbook =
      '<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="S" r:id="rId1" state="hidden"/></x:sheets></x:workbook>';
    const sheet = only(raw(cells, { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook }));
    expect(sheet.cells.get('A1')?.iso).toBe('2020-05-12');
    expect(sheet.cells.get('B1')).toMatchObject({ kind: 'text', text: '12:00' });
    expect(sheet.cells.get('C1')?.value).toBe(3);
    expect(sheet.hidden).toBe(true);
  });

  test('text of old fonts is converted and told', async () => {
    const bytes = await book((s) => {
      s.getCell('A1').value = 'Uû ban nh©n d©n tØnh §iÖn Biªn';
    });
    expect(only(bytes).cells.get('A1')?.text).toBe('Uỷ ban nhân dân tỉnh Điện Biên');
    expect(codes(bytes)).toEqual(['legacy_converted']);
  });

  test('numbers and days are taken from a cell however it was typed', async () => {
    const sheet = only(
      await book((s) => {
        s.getCell('A1').value = 0.955;
        s.getCell('A1').numFmt = '0.0%';
        s.getCell('A2').value = '95,5 %';
        s.getCell('A3').value = 'ngày 04 tháng 11 năm 2013';
        s.getCell('A4').value = '12.5';
      }),
    );
    expect(cellNumber(sheet.cells.get('A1')!)).toEqual({ value: 95.5, decimals: 1, percent: true });
    expect(cellNumber(sheet.cells.get('A2')!)).toEqual({ value: 95.5, decimals: 1, percent: true });
    expect(cellDate(sheet.cells.get('A3')!)).toBe('2013-11-04');
    expect(cellNumber(sheet.cells.get('A4')!)).toBeNull();
  });

  test('addresses', () => {
    expect(parseAddress('AA10')).toEqual({ row: 10, col: 27 });
    expect(parseAddress('XFD1048576')).toEqual({ row: 1048576, col: 16384 });
    expect(parseAddress('XFE1')).toBeNull();
    expect(parseAddress('A0')).toBeNull();
  });
});
