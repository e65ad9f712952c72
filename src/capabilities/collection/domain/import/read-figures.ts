import { error, type Problem } from '../../../../kernel/problems/index.ts';
import { type Cell, cellAt, masterOf, type Sheet, type Workbook } from '../../../../kernel/tabular/sheet.ts';
import { parseCell } from '../figure-value.ts';
import type { FormLine } from '../sheet.ts';
import { type CellText, cellRaw, pairRaw } from './cell-text.ts';
import { type LineColumn, layoutOf, type TableLayout, type UnitLayout } from './layout.ts';
import { byLine, type KnownUnit, lineNamed, NameIndex, plain } from './words.ts';

/** A filled cell of a file, brought to its unit and line. */
export interface FoundCell {
  unitId: number;
  indicatorId: number;
  raw: string;
  note: string | null;
  sheet: string;
  /** `C7`, or `C7:D7` for numerator and denominator. */
  address: string;
  /** What is wrong or odd in this cell; with an error it is not taken. */
  problems: Problem[];
}

export interface FileAsk {
  roundId: number;
  roundName: string;
  lines: readonly FormLine[];
  /** The units that may be in the file: those of the round that the importer may enter. */
  units: readonly KnownUnit[];
  /** Named on the page the file was sent from: a sheet of one unit without a name in it is this unit's. */
  onlyUnitId: number | null;
}

/** Every filled cell of every visible sheet, and all that could not be brought home, each with its cell. */
export function readFigures(book: Workbook, ask: FileAsk): { cells: FoundCell[]; problems: Problem[] } {
  const reader = new Reader(ask);
  for (const sheet of book.sheets) if (!sheet.hidden && sheet.cells.size > 0) reader.sheet(sheet);
  reader.finish();
  return { cells: reader.cells, problems: reader.problems };
}

class Reader {
  readonly cells: FoundCell[] = [];
  readonly problems: Problem[] = [];
  readonly #ask: FileAsk;
  readonly #lines: ReturnType<typeof byLine>;
  readonly #names = new NameIndex<KnownUnit>();
  readonly #codes = new NameIndex<KnownUnit>();
  readonly #byId: Map<number, KnownUnit>;
  /** Where each unit was met, to find those that are in the file twice. */
  readonly #met = new Map<number, { sheet: string; address: string }[]>();
  #sheets = 0;

  constructor(ask: FileAsk) {
    this.#ask = ask;
    this.#lines = byLine(ask.lines);
    this.#byId = new Map(ask.units.map((unit) => [unit.id, unit]));
    for (const unit of ask.units) {
      for (const name of unit.names) this.#names.add(name, unit);
      for (const code of unit.codes) this.#codes.add(code, unit);
    }
  }

  sheet(sheet: Sheet): void {
    const layout = layoutOf(sheet, this.#lines);
    if (!layout) return;
    this.#sheets += 1;
    if (layout.roundId !== null && layout.roundId !== this.#ask.roundId) {
      const message = `Trang ${sheet.name} là mẫu của một kỳ khác, không phải “${this.#ask.roundName}”. Tải mẫu của kỳ này rồi nhập lại.`;
      this.#add('other_round', message, sheet, 'A1');
      return;
    }
    if (layout.kind === 'table') this.#table(sheet, layout);
    else this.#unit(sheet, layout);
  }

  finish(): void {
    if (this.#sheets === 0)
      this.problems.push(
        error(
          'no_table',
          'Không trang nào có bảng của biểu này: cần một cột tên hoặc mã đơn vị và các cột chỉ số, hoặc một cột chỉ số và một cột số liệu. Dùng mẫu tải từ kỳ này là chắc nhất.',
        ),
      );
    const twice = new Set<number>();
    for (const [unitId, places] of this.#met) {
      if (places.length < 2) continue;
      twice.add(unitId);
      const where = places.map((p) => `${p.address} trang ${p.sheet}`).join(', ');
      for (const place of places) {
        const message = `${this.#byId.get(unitId)?.name} có ${places.length} lần trong tệp (${where}). Giữ một dòng, xóa dòng kia.`;
        this.problems.push(error('unit_twice', message, { kind: 'cell', ...place }));
      }
    }
    if (twice.size > 0)
      this.cells.splice(0, this.cells.length, ...this.cells.filter((cell) => !twice.has(cell.unitId)));
  }

  #table(sheet: Sheet, layout: TableLayout): void {
    for (let row = layout.firstRow; row <= sheet.rows; row++) {
      const at = (col: number | null) => (col === null ? null : masterOf(sheet, cellAt(sheet, row, col)));
      const texts = layout.columns.map((column) => ({ column, text: this.#text(sheet, row, column) }));
      const named = [at(layout.idColumn), at(layout.codeColumn), at(layout.nameColumn)];
      if (named.every((cell) => !cell || cell.text === '') && texts.every(({ text }) => text.raw === '')) continue;
      const [id, code, name] = named as [Cell | null, Cell | null, Cell | null];
      if (/^(tong( cong| so)?|cong|toan (tinh|nganh|xa))$/.test(plain(name?.text || code?.text || ''))) continue;
      const unit = this.#unitOf(sheet, row, { id, code, name });
      if (!unit) continue;
      for (const { column, text } of texts) this.#cell(sheet, row, unit, column, text, null);
    }
  }

  #unitOf(sheet: Sheet, row: number, named: { id: Cell | null; code: Cell | null; name: Cell | null }) {
    const { id, code, name } = named;
    const shown = name?.text || code?.text || '';
    const address = [name, code, id].find((cell) => cell && cell.text !== '')?.address ?? `A${row}`;
    const byId = id?.text ? this.#byId.get(Number(id.text.replaceAll('.', ''))) : undefined;
    const byCode = code?.text ? this.#codes.find(code.text) : [];
    const byName = name?.text ? this.#names.find(name.text) : [];
    const fits = (unit: KnownUnit) =>
      (byCode.length === 0 || byCode.includes(unit)) && (byName.length === 0 || byName.includes(unit));
    if (byId && (byCode.length > 0 || byName.length > 0) && !fits(byId))
      return this.#add(
        'unit_mismatch',
        `Ô ${address}, trang ${sheet.name}: dòng này mang khóa ẩn của ${byId.name} nhưng ghi “${shown}”. Có thể bảng đã bị sắp xếp lệch; tải mẫu mới rồi chép lại.`,
        sheet,
        address,
      );
    const found = byId ? [byId] : byCode.length > 0 ? byCode.filter(fits) : byName;
    if (found.length === 1) {
      this.#meet(found[0]!, sheet.name, address);
      return found[0]!;
    }
    if (found.length > 1)
      return this.#add(
        'unit_ambiguous',
        `Ô ${address}, trang ${sheet.name}: có ${found.length} đơn vị tên “${shown}”. Ghi thêm mã đơn vị.`,
        sheet,
        address,
      );
    const message =
      shown === ''
        ? `Dòng ${row}, trang ${sheet.name} có số nhưng không ghi đơn vị nào.`
        : `Ô ${address}, trang ${sheet.name}: “${shown}” không phải đơn vị phải báo cáo kỳ này mà đồng chí được nhập. Kiểm lại tên hoặc mã.`;
    return this.#add('unit_unknown', message, sheet, address);
  }

  #unit(sheet: Sheet, layout: UnitLayout): void {
    const unit = this.#ownerOf(sheet, layout);
    if (!unit) return;
    this.#meet(unit, sheet.name, cellAt(sheet, layout.firstRow, layout.labelColumn).address);
    const seen = new Map<number, string>();
    for (let row = layout.firstRow; row <= sheet.rows; row++) {
      const line = this.#lineAt(sheet, row, layout);
      const value = { line, value: layout.valueColumn, denominator: layout.denominatorColumn };
      if (!line) {
        const label = cellAt(sheet, row, layout.labelColumn).text;
        const cell = cellAt(sheet, row, layout.valueColumn);
        if (label !== '' && cell.text !== '' && /\d/.test(cell.text))
          this.#add(
            'line_unknown',
            `Ô ${cell.address}, trang ${sheet.name}: “${label}” không phải dòng nào của biểu.`,
            sheet,
            cell.address,
          );
        continue;
      }
      const first = seen.get(line.indicatorId);
      const column = { ...value, line, denominator: line.kind === 'ratio' ? layout.denominatorColumn : null };
      const text = this.#text(sheet, row, column);
      if (first !== undefined) {
        const address = cellAt(sheet, row, layout.labelColumn).address;
        if (text.raw !== '')
          this.#add(
            'line_twice',
            `Ô ${address}, trang ${sheet.name}: “${line.label}” đã có ở ô ${first}. Xóa một dòng.`,
            sheet,
            address,
          );
        continue;
      }
      seen.set(line.indicatorId, cellAt(sheet, row, layout.labelColumn).address);
      const note = layout.noteColumn === null ? '' : cellAt(sheet, row, layout.noteColumn).text;
      this.#cell(sheet, row, unit, column, text, note || null);
    }
  }

  #lineAt(sheet: Sheet, row: number, layout: UnitLayout): FormLine | null {
    const id = layout.idColumn === null ? '' : cellAt(sheet, row, layout.idColumn).text;
    const byId = this.#ask.lines.find((line) => String(line.indicatorId) === id);
    if (byId) return byId;
    const code = layout.codeColumn === null ? '' : cellAt(sheet, row, layout.codeColumn).text;
    return lineNamed(this.#lines, code) ?? lineNamed(this.#lines, cellAt(sheet, row, layout.labelColumn).text);
  }

  /** Whose sheet it is: by its hidden key, by the page it came from, by a unit named in its tab or above the table. */
  #ownerOf(sheet: Sheet, layout: UnitLayout): KnownUnit | null {
    const { onlyUnitId } = this.#ask;
    if (layout.unitId !== null) {
      const unit = this.#byId.get(layout.unitId);
      if (unit && onlyUnitId !== null && unit.id !== onlyUnitId)
        return this.#add(
          'other_unit',
          `Trang ${sheet.name} là biểu của ${unit.name}, không phải của đơn vị đang mở.`,
          sheet,
          'A1',
        );
      if (unit) return unit;
      return this.#add(
        'unit_unknown',
        `Trang ${sheet.name} là biểu của một đơn vị không có trong kỳ này, hoặc đồng chí không được nhập cho đơn vị ấy.`,
        sheet,
        'A1',
      );
    }
    const said = [sheet.name];
    for (let row = 1; row < layout.firstRow; row++)
      for (let col = 1; col <= Math.min(sheet.columns, 12); col++) {
        const { text } = cellAt(sheet, row, col);
        if (text !== '') said.push(text, text.slice(text.indexOf(':') + 1));
      }
    const found = new Set(said.flatMap((text) => [...this.#names.find(text), ...this.#codes.find(text)]));
    if (found.size === 1) return [...found][0]!;
    const only = onlyUnitId === null ? undefined : this.#byId.get(onlyUnitId);
    const single = this.#ask.units.length === 1 ? this.#ask.units[0] : undefined;
    if (only ?? single) return (only ?? single)!;
    return this.#add(
      'unit_missing',
      `Trang ${sheet.name} không nói là biểu của đơn vị nào. Đặt tên trang là tên hoặc mã đơn vị, hoặc nộp tệp từ trang biểu của đơn vị.`,
      sheet,
      'A1',
    );
  }

  #text(sheet: Sheet, row: number, column: LineColumn): CellText {
    const read = (col: number) => cellRaw(sheet, cellAt(sheet, row, col), column.line);
    return pairRaw(read(column.value), column.denominator === null ? null : read(column.denominator));
  }

  #cell(sheet: Sheet, row: number, unit: KnownUnit, column: LineColumn, text: CellText, note: string | null): void {
    if (text.raw === '' && text.problem === null) return;
    const first = cellAt(sheet, row, column.value).address;
    const both = column.denominator !== null && cellAt(sheet, row, column.denominator).text !== '';
    const address = both ? `${first}:${cellAt(sheet, row, column.denominator!).address}` : first;
    const at = { kind: 'cell', sheet: sheet.name, address: first } as const;
    const parsed = text.problem ? [text.problem] : parseCell(text.raw, column.line, at).problems;
    const problems = parsed.map((p) =>
      p === text.problem ? p : { ...p, message: `Ô ${address}, trang ${sheet.name}: ${p.message}` },
    );
    this.problems.push(...problems);
    this.cells.push({
      unitId: unit.id,
      indicatorId: column.line.indicatorId,
      raw: text.raw,
      note,
      sheet: sheet.name,
      address,
      problems,
    });
  }

  #meet(unit: KnownUnit, sheet: string, address: string): void {
    this.#met.set(unit.id, [...(this.#met.get(unit.id) ?? []), { sheet, address }]);
  }

  #add(code: string, message: string, sheet: Sheet, address: string): null {
    this.problems.push(error(code, message, { kind: 'cell', sheet: sheet.name, address }));
    return null;
  }
}
