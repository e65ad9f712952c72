import { isOle, mainPart, openZip, type Zip, ZipError, type ZipLimits } from '../office/index.ts';
import { error, type Problem } from '../problems/index.ts';
import { detectLegacy, fromLegacy } from '../text/index.ts';
import { readCsv } from './csv.ts';
import { ProblemList } from './problem-list.ts';
import { readSheet, type SheetLimits } from './read-sheet.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { readSharedStrings, readStyles, readWorkbookXml } from './workbook-parts.ts';

export interface ReadOptions {
  /** As the person named it; shown in problems, its ending tells .csv from the rest. */
  fileName: string;
  /** Default 200 000 rows a sheet and 2 000 000 cells a sheet. */
  limits?: Partial<SheetLimits & ZipLimits>;
}

const WORD = 'word/document.xml';
const LIMITS: SheetLimits = { rows: 200_000, cells: 2_000_000 };

/**
 * Reads .xlsx and .csv into cells with addresses. Never throws: what cannot be read is an error with its sentence (no
 * workbook, old .xls, password, broken, zip bomb, too many rows), what is odd in a cell is a warning with its address
 * (formula without a computed value, #REF!, numbers stored as text; an error value does not stop the file, because many
 * templates divide by figures not yet entered: whoever needs that cell must ask its kind). Hidden sheets are read and
 * marked. With errors the sheets read so far are returned, to be shown but not to be used.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  const { fileName } = options;
  const limits = { ...LIMITS, ...options.limits };
  const problems = new ProblemList();
  try {
    const other = notAWorkbook(bytes, fileName);
    if (other) return { sheets: [], problems: [other] };
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!isZip && !isOle(bytes) && /\.(csv|tsv|txt)$/i.test(fileName) && bytes.length > 0) {
      return readCsv(bytes, fileName, { ...limits, file: options.limits?.file ?? 50 * 1024 * 1024 });
    }
    const opened = openZip(bytes, fileName, '.xlsx', options.limits);
    if (!opened.ok) return { sheets: [], problems: opened.problems };
    return { sheets: readParts(opened.zip, fileName, limits, problems), problems: problems.all() };
  } catch (cause) {
    const problem =
      cause instanceof ZipError
        ? cause.problem
        : error('workbook_broken', brokenText(fileName), { kind: 'file', name: fileName });
    return { sheets: [], problems: [problem] };
  }
}

function readParts(zip: Zip, fileName: string, limits: SheetLimits, problems: ProblemList): Sheet[] {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const part = (name: string) => decode(zip.read(name));
  const main = mainPart(zip, 'xl/workbook.xml');
  if (!zip.has(main) || zip.has(WORD)) {
    problems.error('not_workbook', otherKind(zip, fileName), at);
    return [];
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const { sheets: entries, date1904 } = readWorkbookXml(part(main), relations);
  if (entries.length === 0) problems.error('no_sheets', `Tệp ${fileName} không có trang tính nào.`, at);
  const strings = readSharedStrings(part(`${folder}sharedStrings.xml`));
  convertLegacy(strings, problems, at);
  const styles = readStyles(part(`${folder}styles.xml`));
  const context = { strings, styles, date1904, limits, problems };
  return entries.map((entry) => {
    if (!zip.has(entry.path)) throw new Error(`no part ${entry.path}`);
    const sheet = readSheet(entry.name, part(entry.path), context);
    if (entry.hidden) sheet.hidden = true;
    return sheet;
  });
}

function otherKind(zip: Zip, fileName: string): string {
  if (zip.has(WORD))
    return `Tệp ${fileName} là văn bản Word. Chép bảng trong đó sang Excel và lưu thành .xlsx rồi gửi.`;
  if (zip.has('xl/workbook.bin')) return `Tệp ${fileName} là .xlsb. Mở bằng Excel và lưu lại thành .xlsx rồi gửi.`;
  return `Tệp ${fileName} không phải bảng tính .xlsx. Nếu là .ods hoặc tệp khác, lưu lại thành .xlsx rồi gửi.`;
}

function convertLegacy(strings: string[], problems: ProblemList, at: Problem['at']): void {
  const encoding = detectLegacy(strings.join('\n'));
  if (!encoding) return;
  strings.forEach((text, index) => {
    strings[index] = fromLegacy(text, encoding);
  });
  const font = encoding === 'tcvn3' ? '.VnTime' : 'VNI';
  const message = `Chữ trong tệp gõ bằng phông ${font}, đã chuyển sang Unicode. Xem lại chữ hoa có dấu.`;
  problems.warn('legacy_converted', message, at, { encoding });
}

function decode(bytes: Uint8Array | null): string {
  if (!bytes) return '';
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Web pages, PDF and pictures that carry the ending of a workbook. */
function notAWorkbook(bytes: Uint8Array, fileName: string): Problem | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  const at: Problem['at'] = { kind: 'file', name: fileName };
  if (/^(ï»¿)?<(!doctype html|html|\?xml|table)/.test(head)) {
    const message = `Tệp ${fileName} là trang web mang đuôi bảng tính. Mở bằng Excel và lưu lại thành .xlsx rồi gửi.`;
    return error('html_as_workbook', message, at);
  }
  if (head.startsWith('%pdf')) {
    return error('pdf_as_workbook', `Tệp ${fileName} là PDF, không có ô để đọc. Gửi bản .xlsx gốc.`, at);
  }
  return null;
}

function brokenText(fileName: string): string {
  return `Tệp ${fileName} hỏng nên không đọc được các trang tính. Mở bằng Excel, lưu lại thành .xlsx rồi gửi.`;
}
