import { mainPart, openZip, ZipError } from '../office/index.ts';
import { error, type Problem, warning } from '../problems/index.ts';
import { readBody } from './docx-body.ts';
import { ListNumbers } from './docx-lists.ts';
import { readStyles } from './docx-styles.ts';

export interface Part {
  text: string;
  warnings: Problem[];
  pages?: { start: number }[];
}

export type PartResult = ({ ok: true } & Part) | { ok: false; problems: Problem[] };

/** The text of a .docx: body, then footnotes and endnotes. Comments, headers and footers are left out. */
export function readDocx(bytes: Uint8Array, fileName: string, maxBytes: number): PartResult {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const opened = openZip(bytes, fileName, '.docx', { file: maxBytes });
  if (!opened.ok) return opened;
  const { zip } = opened;
  try {
    const part = (name: string) => new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
    const main = mainPart(zip, 'word/document.xml');
    if (!zip.has(main) || !main.startsWith('word/')) {
      const sheet = zip.has('xl/workbook.xml');
      const message = sheet
        ? `Tệp ${fileName} là bảng tính. Gửi ở chỗ nhập số liệu, hoặc lưu văn bản thành .docx.`
        : `Tệp ${fileName} không phải văn bản .docx. Mở bằng Word và lưu lại thành .docx.`;
      return { ok: false, problems: [error(sheet ? 'spreadsheet_as_text' : 'not_document', message, at)] };
    }
    const styles = readStyles(part('word/styles.xml'));
    const lists = new ListNumbers(part('word/numbering.xml'));
    const body = readBody(part(main), styles, lists);
    const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((name) => readBody(part(name), styles, lists));
    const noteLines = notes.flatMap((note) => note.lines).filter((line) => line.trim() !== '');
    const lines = noteLines.length > 0 ? [...body.lines, '', ...noteLines] : body.lines;
    const converted = body.converted + notes.reduce((sum, note) => sum + note.converted, 0);
    const warnings =
      converted > 0
        ? [
            warning(
              'legacy_converted',
              `Tệp ${fileName} có ${converted} đoạn chữ phông .VnTime hoặc VNI, đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`,
              at,
              { count: converted },
            ),
          ]
        : [];
    return { ok: true, text: lines.join('\n'), warnings };
  } catch (cause) {
    if (cause instanceof ZipError) return { ok: false, problems: [cause.problem] };
    throw cause;
  }
}
