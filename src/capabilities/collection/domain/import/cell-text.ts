import { error, type Problem } from '../../../../kernel/problems/index.ts';
import { type Cell, masterOf, type Sheet } from '../../../../kernel/tabular/sheet.ts';
import { joinRaw } from '../grid.ts';
import type { FormLine } from '../sheet.ts';

export type CellText = { raw: string; problem: null } | { raw: string; problem: Problem };

/** What a clerk would have typed to say what stands in a cell of a file; '' when it is empty. */
export function cellRaw(sheet: Sheet, cell: Cell, line: Pick<FormLine, 'kind' | 'label'>): CellText {
  const at = { kind: 'cell', sheet: sheet.name, address: cell.address } as const;
  const where = `Ô ${cell.address}, trang ${sheet.name}`;
  const bad = (code: string, message: string): CellText => ({ raw: cell.text, problem: error(code, message, at) });
  if (cell.mergedWith) {
    const master = masterOf(sheet, cell);
    if (master.kind === 'empty') return { raw: '', problem: null };
    return bad(
      'merged_cell',
      `${where} gộp với ô ${master.address} nên không biết số thuộc dòng nào. Bỏ gộp ô rồi ghi số vào từng ô.`,
    );
  }
  switch (cell.kind) {
    case 'error':
      return bad('error_value', `${where} báo lỗi ${cell.text}. Sửa công thức hoặc ghi số vào ô này.`);
    case 'date':
      return bad(
        'date_instead',
        line.kind === 'ratio'
          ? `${where} là ngày ${cell.text}: bảng tính đã đổi tử số/mẫu số thành ngày. Ghi tử số và mẫu số vào hai cột.`
          : `${where} là ngày ${cell.text}, cần một số. Đổi định dạng ô thành số rồi ghi lại.`,
      );
    case 'boolean':
      return { raw: cell.value === true ? 'có' : 'không', problem: null };
    case 'empty':
      if (cell.formula === undefined) return { raw: '', problem: null };
      return bad(
        'formula_without_value',
        `${where}: công thức chưa có kết quả. Mở tệp bằng Excel, chờ tính xong, lưu lại rồi gửi.`,
      );
    default:
      return { raw: cell.text, problem: null };
  }
}

/** A value with its denominator from the next column, when the file has one. */
export function pairRaw(first: CellText, second: CellText | null): CellText {
  if (second === null) return first;
  const problem = first.problem ?? second.problem;
  const raw = second.raw === '' ? first.raw : joinRaw(first.raw, second.raw);
  return problem ? { raw, problem } : { raw, problem: null };
}
