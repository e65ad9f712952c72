import { parseNumber } from '../../../kernel/number/index.ts';
import type { OutCell, OutSheet, SheetColumn } from '../../../kernel/tabular/index.ts';
import { type FigureValue, figureText } from './figure-value.ts';
import { sheetLetters, splitRaw } from './grid.ts';
import { sheetKey, tableKey } from './import/words.ts';
import type { FormLine } from './sheet.ts';

/** What both files say above the table. */
export interface TemplateHead {
  roundId: number;
  roundName: string;
  formName: string;
  periodText: string;
  dueText: string;
}

const SIGNS =
  'Ô không có số, ghi: – không phát sinh; … có nhưng chưa có số; x không áp dụng. Ô để trống giữ nguyên số đã có.';
const WRITING = 'Viết số như 57.859 hoặc 40,2. Chỉ điền các ô nền vàng; không đổi cột mã và dòng tiêu đề.';

/** The sheet of one unit: a row a line, the letters of its columns are those of the page. */
export function unitTemplate(
  head: TemplateHead,
  unit: { id: number; name: string },
  lines: readonly FormLine[],
  given: {
    raw: ReadonlyMap<number, string>;
    notes: ReadonlyMap<number, string>;
    before: ReadonlyMap<number, FigureValue>;
  },
): OutSheet {
  const letters = sheetLetters(lines);
  const halves = letters.denominator !== null;
  const columns: SheetColumn[] = [
    { header: 'Mã', width: 12 },
    { header: 'Chỉ số', width: 52 },
    { header: halves ? 'Số liệu (hoặc tử số)' : 'Số liệu', width: 16, input: true },
    ...(halves ? [{ header: 'Mẫu số', width: 12, input: true }] : []),
    { header: 'Trước đó', width: 14 },
    { header: 'Vì sao đổi, ghi chú', width: 30, input: true },
    { header: 'Đơn vị tính', width: 14 },
    { header: sheetKey(head.roundId, unit.id), width: 6, hidden: true },
  ];
  return {
    name: unit.name,
    title: `${head.formName}: ${unit.name}`,
    notes: [
      `${head.roundName}. Kỳ số liệu: ${head.periodText}. Hạn gửi: ${head.dueText}.`,
      WRITING,
      halves ? `${SIGNS} Tỷ lệ: ghi tử số và mẫu số vào hai cột.` : SIGNS,
    ],
    columns,
    rows: lines.map((line) => {
      const cells = splitRaw(given.raw.get(line.indicatorId) ?? '', line.kind);
      const before = given.before.get(line.indicatorId);
      return [
        line.code,
        line.label,
        filled(cells.value),
        ...(halves ? [filled(cells.denominator)] : []),
        before ? figureText(before, line) : null,
        given.notes.get(line.indicatorId) ?? null,
        line.unitWord,
        line.indicatorId,
      ];
    }),
    protect: true,
  };
}

/** One table for many units: a row a unit, a column a line, a ratio two. */
export function tableTemplate(
  head: TemplateHead,
  lines: readonly FormLine[],
  units: readonly { id: number; code: string; name: string; raw: ReadonlyMap<number, string> }[],
): OutSheet {
  const lineColumns = lines.flatMap((line): SheetColumn[] => {
    const name = `${line.code} ${line.label}`;
    return line.kind === 'ratio'
      ? [
          { header: `${name} (tử số)`, width: 14, input: true },
          { header: `${name} (mẫu số)`, width: 14, input: true },
        ]
      : [{ header: name, width: 16, input: true }];
  });
  return {
    name: 'Số liệu',
    title: `${head.formName}: ${head.roundName}`,
    notes: [`Kỳ số liệu: ${head.periodText}. Hạn gửi: ${head.dueText}. Mỗi dòng một đơn vị.`, WRITING, SIGNS],
    columns: [
      { header: tableKey(head.roundId), width: 6, hidden: true },
      { header: 'Mã đơn vị', width: 14 },
      { header: 'Đơn vị', width: 40 },
      ...lineColumns,
    ],
    rows: units.map((unit) => [
      unit.id,
      unit.code,
      unit.name,
      ...lines.flatMap((line) => {
        const cells = splitRaw(unit.raw.get(line.indicatorId) ?? '', line.kind);
        return line.kind === 'ratio' ? [filled(cells.value), filled(cells.denominator)] : [filled(cells.value)];
      }),
    ]),
    protect: true,
  };
}

/** What is there already: numbers as numbers, so that the workbook can count with them; signs and words as text. */
function filled(raw: string): OutCell {
  if (raw === '') return null;
  return parseNumber(raw)?.value ?? raw;
}
