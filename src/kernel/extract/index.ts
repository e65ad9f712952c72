/** The text of office files, for reading: .docx, .pdf, .txt. */
import { isEncrypted, isOle } from '../office/index.ts';
import { error, type Problem, warning } from '../problems/index.ts';
import { decodeText, detectLegacy, fromLegacy, looksBinary } from '../text/index.ts';
import { type PartResult, readDocx } from './docx.ts';
import type { DocxPlaces } from './docx-places.ts';
import { readPdf, tidyLines } from './pdf.ts';

export { type BodyStretch, docxBodyStretch } from './docx-body-stretch.ts';
export {
  type DocxParagraph,
  type DocxPlaces,
  type DocxPoint,
  type DocxStretch,
  docxParagraphAt,
  docxRange,
} from './docx-places.ts';

const MB = 1024 * 1024;
/** 25 MB a file, 10 MB of text (UTF-8). */
export const EXTRACT_LIMITS = { file: 25 * MB, text: 10 * MB };

export interface ExtractOptions {
  /** As the person named it; shown in problems. */
  fileName: string;
  /** Not believed: what a file is, its bytes say. */
  mime?: string;
  limits?: Partial<typeof EXTRACT_LIMITS>;
}

export type Extracted =
  | {
      ok: true;
      /** NFC, `\n` line ends, one line a paragraph (.docx) or a printed line (.pdf), at most one empty line in a row. */
      text: string;
      kind: 'docx' | 'pdf' | 'txt';
      /** Of .txt: what the bytes were. Of all: `tcvn3` or `vni` when the text was converted by its shape. */
      encoding?: string;
      /** Of .pdf: where in `text` each page begins. */
      pages?: { start: number }[];
      warnings: Problem[];
    }
  | { ok: false; problems: Problem[] };

/**
 * Takes the text out of a file. Never throws: empty, too large, binary, broken, encrypted, old .doc, a scan without text,
 * a zip bomb each come back as a problem that says what to do.
 */
export async function extractText(bytes: Uint8Array, options: ExtractOptions): Promise<Extracted> {
  const { fileName } = options;
  const limits = { ...EXTRACT_LIMITS, ...options.limits };
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const refuse = (code: string, message: string): Extracted => ({ ok: false, problems: [error(code, message, at)] });
  if (bytes.length === 0) return refuse('file_empty', `Tệp ${fileName} rỗng. Chọn lại tệp có nội dung.`);
  if (bytes.length > limits.file) {
    const mb = Math.floor(limits.file / MB);
    return refuse(
      'file_too_large',
      `Tệp ${fileName} lớn hơn ${mb} MB. Bỏ bớt ảnh hoặc tách thành nhiều tệp rồi gửi lại.`,
    );
  }
  const kind = kindOf(bytes);
  if (kind === 'ole') {
    return isEncrypted(bytes)
      ? refuse('file_encrypted', `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`)
      : refuse(
          'old_office_format',
          `Tệp ${fileName} thuộc định dạng Word cũ. Mở bằng Word, lưu lại thành .docx rồi gửi.`,
        );
  }
  if (kind === 'rtf' || kind === 'html') {
    return refuse(
      'not_document',
      `Tệp ${fileName} không phải .docx, .pdf hay .txt. Mở bằng Word, lưu lại thành .docx rồi gửi.`,
    );
  }
  try {
    const result =
      kind === 'docx'
        ? placesAsPart(readDocx(bytes, fileName, limits.file))
        : kind === 'pdf'
          ? await readPdf(bytes, fileName, limits.text)
          : readPlain(bytes, fileName);
    return result.ok ? finish(result, kind, fileName, limits.text) : result;
  } catch {
    return refuse('file_broken', `Tệp ${fileName} hỏng nên không đọc được. Mở thử trên máy, lưu lại rồi gửi.`);
  }
}

function kindOf(bytes: Uint8Array): 'docx' | 'pdf' | 'txt' | 'ole' | 'rtf' | 'html' {
  if (isOle(bytes)) return 'ole';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8) return 'docx';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return /^(ï»¿)?\s*<(!doctype html|html|\?xml)/i.test(head) ? 'html' : 'txt';
}

function readPlain(bytes: Uint8Array, fileName: string): PartResult & { encoding?: string } {
  const { text, encoding, warnings } = decodeText(bytes);
  if (looksBinary(text)) {
    const message = `Tệp ${fileName} không phải văn bản. Gửi .docx, .pdf có chữ hoặc .txt.`;
    return { ok: false, problems: [error('not_text', message, { kind: 'file', name: fileName })] };
  }
  return { ok: true, text, warnings, encoding };
}

function placesAsPart(read: ReturnType<typeof readDocx>): PartResult {
  if (!read.ok) return read;
  const { places, ...rest } = read;
  return { ...rest, text: places.text };
}

/**
 * The text of a .docx as {@link extractText} gives it, with the place of every letter in the file: for whoever wants to
 * mark something there. Null when the file cannot be read; `extractText` says why.
 */
export function readDocxPlaces(bytes: Uint8Array, fileName: string): DocxPlaces | null {
  try {
    const read = readDocx(bytes, fileName, EXTRACT_LIMITS.file);
    return read.ok ? read.places : null;
  } catch {
    return null;
  }
}

type Read = Extract<PartResult, { ok: true }> & { encoding?: string };

function finish(read: Read, kind: 'docx' | 'pdf' | 'txt', fileName: string, maxText: number): Extracted {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  // page offsets of a PDF hold only as long as its text is not touched again; its pages are tidy already
  let text = kind !== 'txt' ? read.text : tidyLines(read.text).replace(/^\n+/, '').trimEnd();
  if (text.trim() === '') {
    return {
      ok: false,
      problems: [error('text_empty', `Tệp ${fileName} không có chữ nào. Chọn lại tệp có nội dung.`, at)],
    };
  }
  if (Buffer.byteLength(text) > maxText) {
    const mb = Math.floor(maxText / MB);
    const message = `Tệp ${fileName} có hơn ${mb} MB chữ. Tách thành nhiều tệp rồi gửi lại.`;
    return { ok: false, problems: [error('text_too_large', message, at)] };
  }
  const warnings = [...read.warnings];
  let { encoding } = read;
  let { pages } = read;
  // of .txt the decoder has already looked
  const converted = kind !== 'pdf' ? null : withoutLegacy(text, pages);
  if (converted) {
    ({ text, pages } = converted);
    encoding = converted.encoding;
    const font = encoding === 'tcvn3' ? '.VnTime' : 'VNI';
    const message = `Chữ trong tệp ${fileName} gõ bằng phông ${font}, đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`;
    warnings.push(warning('legacy_converted', message, at, { encoding }));
  }
  return {
    ok: true,
    text,
    kind,
    ...(encoding === undefined ? {} : { encoding }),
    ...(pages === undefined ? {} : { pages }),
    warnings,
  };
}

/** Old code pages that no font told: the whole text, or single lines in it. Null when there are none. */
function withoutLegacy(text: string, pages: { start: number }[] | undefined) {
  const whole = detectLegacy(text);
  let encoding = whole;
  const starts = [...(pages ?? [{ start: 0 }]).map((page) => page.start), text.length];
  const moved: { start: number }[] = [];
  let result = '';
  for (let index = 0; index + 1 < starts.length; index++) {
    moved.push({ start: result.length });
    const piece = text.slice(starts[index], starts[index + 1]);
    if (whole) result += fromLegacy(piece, whole);
    else {
      result += piece.replace(/[^\n]{8,}/g, (line) => {
        // three words in doubt at least, and no letter that only Unicode has
        if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(line)) return line;
        if (line.split(/\s+/).filter((word) => /[\u00a1-\u00ff]/.test(word)).length < 3) return line;
        const own = detectLegacy(line);
        if (!own) return line;
        encoding = own;
        return fromLegacy(line, own);
      });
    }
  }
  return encoding && { text: result, encoding, pages: pages && moved };
}
