import { mainPart, openZip, type Zip, ZipError } from '../office/index.ts';
import { error, type Problem, warning } from '../problems/index.ts';
import { type BodyContext, readBody } from './docx-body.ts';
import { compose, type Line } from './docx-lines.ts';
import { ListNumbers } from './docx-lists.ts';
import { NoteNumbers, noteSpans } from './docx-notes.ts';
import type { DocxParagraph, DocxPlaces } from './docx-places.ts';
import { readStyles } from './docx-styles.ts';
import { convertLines } from './legacy-lines.ts';

export type DocxResult =
  | { ok: true; places: DocxPlaces; warnings: Problem[]; encoding?: string }
  | { ok: false; problems: Problem[] };

/**
 * The text of a .docx with the place of every letter: body, then footnotes and endnotes with the markers `[1]` that
 * stand where the text refers to them. Comments, headers, footers and what was deleted with changes tracked are left
 * out. Never throws for what is in the file.
 */
export function readDocx(bytes: Uint8Array, fileName: string, maxBytes: number): DocxResult {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const opened = openZip(bytes, fileName, '.docx', { file: maxBytes });
  if (!opened.ok) return opened;
  try {
    const main = mainPart(opened.zip, 'word/document.xml');
    if (!opened.zip.has(main) || !main.startsWith('word/')) {
      const sheet = opened.zip.has('xl/workbook.xml');
      const message = sheet
        ? `Tệp ${fileName} là bảng tính. Gửi ở chỗ nhập số liệu, hoặc lưu văn bản thành .docx.`
        : `Tệp ${fileName} không phải văn bản .docx. Mở bằng Word và lưu lại thành .docx.`;
      return { ok: false, problems: [error(sheet ? 'spreadsheet_as_text' : 'not_document', message, at)] };
    }
    const { lines, converted, ...read } = readParts(opened.zip, main);
    const warnings: Problem[] = [];
    const encoding = convertLines(lines);
    if (converted > 0 || encoding) {
      const count = converted > 0 ? `${converted} đoạn chữ` : 'chữ';
      const message = `Tệp ${fileName} có ${count} gõ theo bảng mã cũ (phông .VnTime, VNI hoặc VIQR), đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`;
      warnings.push(warning('legacy_converted', message, at, { count: converted }));
    }
    const { text, stretches } = compose(lines);
    for (const stretch of stretches) {
      const paragraph = read.paragraphs[stretch.paragraph] as DocxParagraph;
      if (paragraph.end === 0) paragraph.start = stretch.start;
      paragraph.end = stretch.end;
    }
    return { ok: true, places: { ...read, text, stretches }, warnings, ...(encoding && { encoding }) };
  } catch (cause) {
    if (cause instanceof ZipError) return { ok: false, problems: [cause.problem] };
    throw cause;
  }
}

function readParts(zip: Zip, main: string) {
  const xmlOf = (name: string) => new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const notes = new NoteNumbers();
  const paragraphs: DocxParagraph[] = [];
  const shared: Omit<BodyContext, 'part'> = {
    styles: readStyles(xmlOf(`${folder}styles.xml`)),
    lists: new ListNumbers(xmlOf(`${folder}numbering.xml`)),
    paragraphs,
    noteMark: (kind, id) => notes.mark(kind, id),
  };
  const parts = [{ name: main, xml: xmlOf(main) }];
  const body = readBody(parts[0]?.xml ?? '', { ...shared, part: 0 });
  let { converted } = body;
  const found: { number: number; lines: Line[] }[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const name = `${folder}${kind}s.xml`;
    if (!zip.has(name)) continue;
    const xml = xmlOf(name);
    const part = parts.push({ name, xml }) - 1;
    for (const { id, start, end } of noteSpans(xml)) {
      const number = notes.numberOf(kind, id);
      if (number === undefined) continue;
      const note = readBody(xml.slice(start, end), { ...shared, part }, start);
      converted += note.converted;
      const lines = note.lines.filter((line) => line.some((piece) => piece.text.trim() !== ''));
      const [first] = lines;
      if (!first) continue;
      const letter = first.find((piece) => piece.text.trim() !== '');
      if (letter) letter.text = letter.text.trimStart();
      first.unshift({ text: `[${number}] ` });
      found.push({ number, lines });
    }
  }
  found.sort((a, b) => a.number - b.number);
  const noteLines = found.flatMap((note) => note.lines);
  const lines = noteLines.length > 0 ? [...body.lines, [], ...noteLines] : body.lines;
  return { lines, parts, paragraphs, converted };
}
