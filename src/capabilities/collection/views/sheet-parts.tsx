import { formatNumber, formatSigned } from '../../../kernel/number/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { Button, cellId, type EntryCell, type EntryRow, fieldId, Ledger, type SummaryItem } from '../../../ui/index.ts';
import { differs } from '../domain/explain.ts';
import { type FigureValue, figureText, missingSigns } from '../domain/figure-value.ts';
import { denominatorField, noteField, sheetLetters, splitRaw, valueField } from '../domain/grid.ts';
import type { FormLine } from '../domain/sheet.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';
import type { Link } from './words.tsx';

type Cell = SheetPageData['cells'][number];

const cellOf = (data: SheetPageData, id: number): Cell => data.cells.find((cell) => cell.indicatorId === id)!;

/** The name of the cell of a line: C7. */
export const cellName = (data: SheetPageData, line: FormLine): string =>
  `${sheetLetters(data.form.lines).value}${line.no}`;

const anchor = (data: SheetPageData, line: FormLine): string =>
  `#${cellId(sheetLetters(data.form.lines).value, String(line.no))}`;

/**
 * The rows of the entry table; without the right to enter, or after sending, values stand there as text. `conflict`:
 * somebody saved other values meanwhile, which then stand under what was typed.
 */
export function entryRows(data: SheetPageData, editable: boolean, unitSaid: boolean, conflict = false): EntryRow[] {
  const { lines } = data.form;
  const letters = sheetLetters(lines);
  let group: string | undefined;
  return lines.map((line) => {
    group = line.groupName ?? group;
    const cell = cellOf(data, line.indicatorId);
    const parts = splitRaw(cell.raw, line.kind);
    const ratio = line.kind === 'ratio';
    const halves: EntryCell[] = !letters.denominator
      ? []
      : ratio
        ? [textCell(editable, denominatorField(line.indicatorId), parts.denominator)]
        : [{ kind: 'closed' }];
    const hint = [
      !unitSaid && line.unitWord !== '' && (ratio ? 'tử số và mẫu số' : line.unitWord),
      line.kind === 'yesno' && 'có hoặc không',
      !line.required && 'không bắt buộc',
    ].filter(Boolean);
    return {
      no: String(line.no),
      name: line.label,
      ...(hint.length > 0 && { hint: hint.join(', ') }),
      ...(group !== undefined && { group }),
      cells: [
        { ...textCell(editable, valueField(line.indicatorId), parts.value), ...stateOf(data, line, cell, conflict) },
        ...halves,
        beforeCell(data, line),
      ],
    };
  });
}

const textCell = (editable: boolean, name: string, value: string): EntryCell =>
  editable ? { kind: 'input', name, value } : { kind: 'sum', value: value === '' ? '' : value };

function stateOf(
  data: SheetPageData,
  line: FormLine,
  cell: Cell,
  conflict: boolean,
): { state?: 'wrong' | 'ask' | 'moved'; why?: string } {
  const kept = data.entries.get(line.indicatorId)?.raw ?? '';
  if (conflict && kept !== cell.raw) return { state: 'ask', why: `trên máy chủ: ${kept || 'trống'}` };
  const field = valueField(line.indicatorId);
  const own = data.problems.filter((p) => p.at?.kind === 'field' && p.at.name === field && p.code !== 'empty');
  const wrong = own.find((p) => p.severity === 'error');
  if (wrong) return { state: 'wrong', why: shortWhy(wrong.code, wrong.message) };
  const inForce = data.inForce.get(line.indicatorId) ?? null;
  if (differs(cell.value, inForce)) return { state: 'moved', why: `đã duyệt ${figureText(inForce!, line)}` };
  if (own.length > 0) return { state: 'ask', why: 'xem lại' };
  return {};
}

function shortWhy(code: string, message: string): string {
  const gap = /(thiếu|thừa) ([\d.,]+) so với/.exec(message);
  if (code === 'sum' && gap) return `lệch ${gap[2]}`;
  return code === 'not_a_number' ? 'không phải số' : code === 'part_above_whole' ? 'lớn hơn tổng' : 'xem lại';
}

/** The head of the column of earlier figures: their period when it is one, so that it need not stand in every row. */
export function beforeHead(data: SheetPageData): { name: string; one: boolean } {
  // Of an approved sheet the figures in force are its own: nothing came “before” them.
  if (data.sheet.state === 'approved' && data.inForce.size > 0) return { name: 'Đang dùng', one: true };
  const periods = new Set([...data.earlier.values()].map((figure) => formatPeriod(figure.period)));
  const [period] = periods;
  if (data.inForce.size > 0 || periods.size !== 1 || !period) return { name: 'Trước đó', one: false };
  return { name: period.charAt(0).toLocaleUpperCase('vi') + period.slice(1), one: true };
}

function beforeCell(data: SheetPageData, line: FormLine): EntryCell {
  const figure = data.inForce.get(line.indicatorId) ?? data.earlier.get(line.indicatorId);
  if (!figure) return { kind: 'sum', value: '' };
  const value = figureText(figure, line);
  if (beforeHead(data).one) return { kind: 'sum', value };
  const same = data.inForce.has(line.indicatorId);
  return { kind: 'sum', value, why: same ? 'đã duyệt' : formatPeriod(figure.period) };
}

/** Problems with their cells and the repairs that arithmetic proposes. `strict`: empty lines are told one by one. */
export function problemItems(data: SheetPageData, strict: boolean): SummaryItem[] {
  const lineOf = (name: string) =>
    data.form.lines.find((line) => [`v${line.indicatorId}`, `n${line.indicatorId}`].includes(name));
  return data.problems
    .filter((p) => strict || p.code !== 'empty')
    .map((p): SummaryItem => {
      const field = p.at?.kind === 'field' ? p.at.name : '';
      const line = lineOf(field);
      const repairs = data.repairs.filter((r) => r.problemField === field && p.code !== 'no_reason');
      const noReason = p.code === 'no_reason';
      return {
        message: p.message,
        severity: p.code === 'empty' && strict ? 'error' : p.severity,
        ...(line && {
          place: `ô ${cellName(data, line)}`,
          href: noReason ? `#${fieldId(noteField(line.indicatorId))}` : anchor(data, line),
        }),
        ...(noReason && { word: 'Thiếu lý do' }),
        ...(p.code === 'empty' && { word: 'Trống' }),
        ...(repairs.length > 0 && { repair: <Repairs data={data} repairs={repairs} /> }),
      };
    });
}

function Repairs({ data, repairs }: { data: SheetPageData; repairs: SheetPageData['repairs'] }) {
  return (
    <>
      {repairs.map((repair) => {
        const line = data.form.lines.find((l) => l.indicatorId === repair.indicatorId)!;
        return (
          <Button small name="dien" value={`${repair.indicatorId}:${repair.raw}`} formnovalidate>
            Điền {repair.raw} vào {cellName(data, line)}
          </Button>
        );
      })}
    </>
  );
}

/** Cells that change an approved figure: old, new, why, and what moves with them. The clerk writes the reasons here. */
export function Differences({ data, link, editable }: { data: SheetPageData; link: Link; editable: boolean }) {
  const rows = data.form.lines.filter((line) =>
    differs(cellOf(data, line.indicatorId).value, data.inForce.get(line.indicatorId) ?? null),
  );
  if (rows.length === 0) return null;
  const note = (line: FormLine) => {
    const { note: text } = cellOf(data, line.indicatorId);
    if (!editable) return text || 'không ghi';
    const name = noteField(line.indicatorId);
    return (
      <>
        <label class="vh" for={fieldId(name)}>
          Vì sao đổi ô {cellName(data, line)}
        </label>
        <input type="text" id={fieldId(name)} name={name} value={text} maxlength={500} />
      </>
    );
  };
  return (
    <Ledger
      caption="Chỗ khác số đã duyệt"
      stack
      rows={rows}
      columns={[
        { head: 'Ô', cell: (line) => <a href={anchor(data, line)}>{cellName(data, line)}</a>, phone: 'first' },
        { head: 'Chỉ số', rowHead: true, cell: (line) => line.label },
        { head: 'Đã duyệt', kind: 'num', cell: (line) => figureText(data.inForce.get(line.indicatorId)!, line) },
        { head: 'Nay', kind: 'num', cell: (line) => <b>{figureText(cellOf(data, line.indicatorId).value!, line)}</b> },
        {
          head: 'Lệch',
          kind: 'num',
          cell: (line) => gapText(cellOf(data, line.indicatorId).value!, data.inForce.get(line.indicatorId)!),
        },
        { head: 'Vì sao', phone: 'wide', cell: note },
        { head: 'Làm thay đổi', phone: 'wide', cell: (line) => <Moves data={data} line={line} link={link} /> },
      ]}
    />
  );
}

function gapText(now: FigureValue, before: FigureValue): string {
  if (now.value !== null && before.value !== null) return formatSigned(now.value - before.value);
  if (now.numerator !== null && before.numerator !== null && now.denominator === before.denominator)
    return formatSigned(now.numerator - before.numerator);
  return '–';
}

/** Totals above and whatever else rests on the figure. */
function Moves({ data, line, link }: { data: SheetPageData; line: FormLine; link: Link }) {
  const uses = data.uses.get(line.indicatorId) ?? [];
  // Statistics says the totals with their amounts when it is there.
  const totals = data.totals.length > 0 && uses.length === 0 ? `Tổng của ${data.totals.join(', ')}` : null;
  if (totals === null && uses.length === 0) return <>Không tổng nào</>;
  return (
    <>
      {totals}
      {uses.map((use) => (
        <span class="sub">{use.href ? <a href={link(use.href)}>{use.text}</a> : use.text}</span>
      ))}
    </>
  );
}

/** The signs that stand for a missing value, for the margin. */
export function SignsHelp() {
  return (
    <p>
      <b>Ô không có số, gõ:</b>
      {(['not_arising', 'not_yet', 'not_applicable'] as const).map((key) => (
        <>
          <br />
          <b>{missingSigns[key].sign}</b> {missingSigns[key].words}
        </>
      ))}
    </p>
  );
}

/** `Đã nhập 13 ô, 34 ô ghi lý do để trống, còn 2 ô trống.` */
export function filledText(data: SheetPageData): string {
  const signs = data.cells.filter((cell) => cell.value?.missing).length;
  const filled = data.cells.filter((cell) => cell.raw !== '').length - signs;
  const empty = data.cells.length - filled - signs;
  const parts = [
    `Đã nhập ${formatNumber(filled)} ô`,
    signs > 0 && `${formatNumber(signs)} ô ghi lý do để trống`,
    empty > 0 && `còn ${formatNumber(empty)} ô trống`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
