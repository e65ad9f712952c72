import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';

/** A file as a browser sends it. */
export interface Sent {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

type Value = string | number | Date | null | { formula: string; result?: number };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const file = (name: string, bytes: Uint8Array | string, mimeType = 'application/octet-stream'): Sent => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes as Uint8Array),
});

/** A workbook of one sheet; `more` may merge cells and set formats. */
export async function workbook(
  name: string,
  rows: Value[][],
  options: { sheet?: string; more?: (sheet: ExcelJS.Worksheet) => void } = {},
): Promise<Sent> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(options.sheet ?? 'Danh sách');
  for (const row of rows) sheet.addRow(row);
  options.more?.(sheet);
  return file(name, new Uint8Array(await book.xlsx.writeBuffer()), XLSX);
}

/** The cells of the first sheet of a workbook that the program gave, as texts. */
export async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1).map((value) => (value == null ? '' : String(value))));
  });
  return rows;
}

export async function docx(name: string, lines: readonly string[]): Promise<Sent> {
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return file(name, await Packer.toBuffer(document), DOCX);
}

/** A page as a scanner makes it: nothing on it that could be read. */
export async function pdfWithoutText(name: string): Promise<Sent> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  page.drawRectangle({ x: 60, y: 60, width: 400, height: 600 });
  return file(name, await pdf.save(), 'application/pdf');
}

/** What Office makes of a document with a password: a compound file with an `EncryptedPackage`. */
export function encryptedOffice(name: string): Sent {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(1016).fill(0)];
  return file(name, Buffer.concat([Buffer.from(head), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]));
}

/** Some kilobytes that become `megabytes` when they are unpacked, in the part that the reader opens. */
export function zipBomb(name: string, part: string, megabytes: number): Sent {
  const spaces = new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
  return file(name, zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [part]: spaces }, { level: 6 }));
}

// Letters of the old fonts, as far as the texts of the journeys need them (TCVN 5712:1993, VN3).
const TCVN3: Record<string, number> = {
  ...{ Đ: 0xa7, đ: 0xae, ă: 0xa8, â: 0xa9, ê: 0xaa, ô: 0xab, ơ: 0xac, ư: 0xad },
  ...{ à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ấ: 0xca, ầ: 0xc7, ậ: 0xcb, ắ: 0xbe, ặ: 0xc6 },
  ...{ ề: 0xd2, ể: 0xd3, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, í: 0xdd, ị: 0xde },
  ...{ ò: 0xdf, ỏ: 0xe1, ó: 0xe3, ọ: 0xe4, ồ: 0xe5, ổ: 0xe6, ố: 0xe8, ộ: 0xe9, ờ: 0xea, ở: 0xeb, ớ: 0xed, ợ: 0xee },
  ...{ ù: 0xef, ủ: 0xf1, ú: 0xf3, ụ: 0xf4, ừ: 0xf5, ử: 0xf6, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ý: 0xfd },
};

/** The text as a program with a .VnTime font kept it. */
export function tcvn3(name: string, text: string): Sent {
  const bytes = [...text].map((letter) => {
    const code = TCVN3[letter] ?? letter.charCodeAt(0);
    if (code > 0xff) throw new Error(`no TCVN3 letter for ${letter}`);
    return code;
  });
  return file(name, Uint8Array.from(bytes), 'text/plain');
}

/** Bytes of a text of western letters, which is what VNI fonts are typed in. */
export const latin1 = (name: string, text: string): Sent => file(name, Buffer.from(text, 'latin1'), 'text/plain');

// The letters with a tone are written as letter and tone in windows-1258; these are its own places.
const CP1258: Record<string, number> = {
  ...{ Đ: 0xd0, đ: 0xf0, ă: 0xe3, ơ: 0xf5, ư: 0xfd, Ă: 0xc3, Ơ: 0xd5, Ư: 0xdd },
  ...{ '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 },
};

/** The text as “CSV” of a Vietnamese Windows keeps it: windows-1258. */
export function windows1258(name: string, text: string): Sent {
  const marked = text.replace(/[\p{L}]/gu, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
  const bytes = [...marked].map((letter) => CP1258[letter] ?? letter.charCodeAt(0));
  if (bytes.some((code) => code > 0xff)) throw new Error('a letter that windows-1258 does not have');
  return file(name, Uint8Array.from(bytes), 'text/csv');
}
