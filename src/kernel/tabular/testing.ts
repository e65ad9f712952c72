import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readWorkbook, type Sheet } from './index.ts';

export const fileName = 'so-lieu.xlsx';

/** A workbook with one sheet, written by exceljs. */
export async function book(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Sheet1'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The first sheet of a workbook in which nothing is wrong. */
export function only(bytes: Uint8Array): Sheet {
  const { sheets, problems } = readWorkbook(bytes, { fileName });
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  const sheet = sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export const codes = (bytes: Uint8Array, name = fileName) =>
  readWorkbook(bytes, { fileName: name }).problems.map((p) => p.code);

/** A workbook written by hand, to hold what exceljs would not write. */
export function raw(sheetXml: string, extra: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
