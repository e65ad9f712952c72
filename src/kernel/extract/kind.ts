import { isOle, mainPart, openZip } from '../office/index.ts';
import { oleKind } from './doc.ts';
import { looksLikeMail } from './mail.ts';

export type FileKind =
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'pdf'
  | 'doc'
  | 'rtf'
  | 'html'
  | 'eml'
  | 'csv'
  | 'txt'
  | 'image'
  | 'ole'
  | 'xls'
  | 'ppt'
  | 'msg'
  | 'encrypted'
  | 'pptx'
  | 'ods'
  | 'xlsb'
  | 'zip'
  | 'archive'
  | 'xml';

/** What a file is, by its bytes; the name decides only between plain text and a table with commas. */
export function kindOf(bytes: Uint8Array, fileName: string): FileKind {
  if (isOle(bytes)) {
    const kind = oleKind(bytes);
    return kind === 'other' ? 'ole' : kind;
  }
  if (imageKind(bytes)) return 'image';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8) return zipKind(bytes, fileName);
  if (
    startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) ||
    startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]) ||
    startsWith(bytes, [0x1f, 0x8b])
  )
    return 'archive';
  const head = headOf(bytes);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (looksLikeMail(head)) return 'eml';
  const start = head
    .replace(/^(?:\s|<!--[\s\S]*?-->)+/, '')
    .slice(0, 2000)
    .toLowerCase();
  if (/^<(!doctype\s+html|html|head|body|meta|div|p|table|span|h[1-6]|article|font)[\s>]/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<(?:!doctype )?html[\s>]/.test(start) ? 'html' : 'xml';
  return /\.(csv|tsv)$/i.test(fileName) ? 'csv' : 'txt';
}

/** The picture formats in which scanned pages come. */
export function imageKind(bytes: Uint8Array): 'png' | 'jpeg' | 'tiff' | 'bmp' | 'webp' | 'gif' | 'heic' | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0]) || startsWith(bytes, [0x4d, 0x4d, 0, 0x2a])) return 'tiff';
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return 'gif';
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^....ftyp(heic|heix|mif1|msf1)/s.test(text)) return 'heic';
  return text.startsWith('BM') && bytes.length > 54 && bytes[6] === 0 && bytes[7] === 0 ? 'bmp' : null;
}

function zipKind(bytes: Uint8Array, fileName: string): FileKind {
  const opened = openZip(bytes, fileName, '.docx');
  // its reader says what is wrong with it
  if (!opened.ok) return byName(fileName);
  const { zip } = opened;
  try {
    if (zip.has('mimetype')) {
      const type = new TextDecoder().decode(zip.read('mimetype') ?? new Uint8Array());
      if (/opendocument\.text/.test(type)) return 'odt';
      if (/opendocument\.spreadsheet/.test(type)) return 'ods';
    }
    if (mainPart(zip, 'word/document.xml').startsWith('word/') && zip.has(mainPart(zip, 'word/document.xml')))
      return 'docx';
  } catch {
    return byName(fileName);
  }
  if (zip.has('xl/workbook.bin')) return 'xlsb';
  if (zip.names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (zip.names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  return zip.names.some((name) => name.startsWith('word/')) ? 'docx' : 'zip';
}

const byName = (fileName: string): FileKind =>
  /\.xlsx$/i.test(fileName) ? 'xlsx' : /\.od[tm]$/i.test(fileName) ? 'odt' : 'docx';

/** The start as Latin-1; of UTF-16 every second byte is left out, so that ASCII reads as such. */
function headOf(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '');
}

const startsWith = (bytes: Uint8Array, head: number[]) => head.every((byte, index) => bytes[index] === byte);
