import { error, type Problem, warning } from '../problems/index.ts';
import { decodeText, looksBinary } from '../text/index.ts';
import { readDoc } from './doc.ts';
import { readDocx } from './docx.ts';
import type { DocxPlaces } from './docx-places.ts';
import { readHtml } from './html-file.ts';
import { type FileKind, kindOf } from './kind.ts';
import { convertText } from './legacy-lines.ts';
import { readMail } from './mail.ts';
import { withoutMailLeftovers } from './mail-leftovers.ts';
import { readOdt } from './odt.ts';
import { type Attachment, type Part, type PartResult, refuse } from './part.ts';
import { type RecognizedLetters, readPdf } from './pdf.ts';
import { readRtf } from './rtf.ts';
import { readSheets } from './sheets.ts';
import { tidyLines } from './tidy.ts';
import { unreadable } from './unreadable.ts';

const MB = 1024 * 1024;
/** 25 MB a file, 10 MB of text (UTF-8). */
export const EXTRACT_LIMITS = { file: 25 * MB, text: 10 * MB };

/** What a text was taken from. */
export const TEXT_KINDS = ['docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx', 'csv', 'html', 'eml', 'txt'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export interface ExtractOptions {
  /** As the person named it; shown in problems. */
  fileName: string;
  /** Not believed: what a file is, its bytes say. */
  mime?: string;
  limits?: Partial<typeof EXTRACT_LIMITS>;
  /** Of .pdf: letters recognised on its scanned pages, to be put at their place. */
  recognized?: readonly RecognizedLetters[];
}

export type Extracted =
  | {
      ok: true;
      /** NFC, `\n` line ends, one line a paragraph, a table row with tabs, at most one empty line in a row. */
      text: string;
      kind: TextKind;
      /** Of plain files: what the bytes were. Of all: the old code page that was converted without a font to tell it. */
      encoding?: string;
      /** Of .pdf: where in `text` each page begins. */
      pages?: { start: number }[];
      /** Of a mail: the files that came with it; their text is not in `text`. */
      attachments?: Attachment[];
      warnings: Problem[];
    }
  | {
      ok: false;
      problems: Problem[];
      /** The file is a picture of pages; their letters could be recognised. */
      scan?: { pages: number };
    };

/**
 * Takes the text out of a file. Never throws: empty, too large, binary, broken, encrypted, a scan without text, a zip
 * bomb each come back as a problem that says what to do.
 */
export async function extractText(bytes: Uint8Array, options: ExtractOptions): Promise<Extracted> {
  const { fileName } = options;
  const limits = { ...EXTRACT_LIMITS, ...options.limits };
  if (bytes.length === 0) return refuse(fileName, 'file_empty', `Tệp ${fileName} rỗng. Chọn lại tệp có nội dung.`);
  if (bytes.length > limits.file) {
    const mb = Math.floor(limits.file / MB);
    return refuse(
      fileName,
      'file_too_large',
      `Tệp ${fileName} lớn hơn ${mb} MB. Bỏ bớt ảnh hoặc tách thành nhiều tệp rồi gửi lại.`,
    );
  }
  try {
    const kind = kindOf(bytes, fileName);
    const reader = READERS[kind];
    if (!reader) return unreadable(kind, fileName);
    const result = await reader(bytes, fileName, limits, options.recognized);
    return result.ok ? finish(result, kind as TextKind, fileName, limits.text) : result;
  } catch {
    return refuse(
      fileName,
      'file_broken',
      `Tệp ${fileName} hỏng nên không đọc được. Mở thử trên máy, lưu lại rồi gửi.`,
    );
  }
}

type Reader = (
  bytes: Uint8Array,
  fileName: string,
  limits: typeof EXTRACT_LIMITS,
  recognized?: readonly RecognizedLetters[],
) => PartResult | Promise<PartResult>;

const READERS: Partial<Record<FileKind, Reader>> = {
  docx(bytes, fileName, limits) {
    const read = readDocx(bytes, fileName, limits.file);
    if (!read.ok) return read;
    const { places, ...rest } = read;
    return { ...rest, text: places.text };
  },
  doc: (bytes, fileName) => readDoc(bytes, fileName),
  odt: (bytes, fileName, limits) => readOdt(bytes, fileName, limits.file),
  rtf: (bytes, fileName) => readRtf(bytes, fileName),
  pdf: (bytes, fileName, limits, recognized) => readPdf(bytes, fileName, limits.text, recognized),
  xlsx: readSheets,
  csv: readSheets,
  html: (bytes, fileName) => readHtml(bytes, fileName),
  eml: (bytes, fileName) => readMail(bytes, fileName),
  txt: readPlain,
};

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

const NAMED_OTHERWISE = /\.(docx?|odt|rtf|pdf|xlsx?|ods)$/i;

/** What such a name promises is not there: perhaps another file was meant. */
const notAsNamed = (fileName: string): Problem =>
  warning(
    'not_as_named',
    `Tệp ${fileName} chỉ có chữ thường, không phải loại tệp như đuôi tên, nên đã đọc như tệp .txt. Nếu chọn nhầm thì gửi lại đúng tệp.`,
    { kind: 'file', name: fileName },
  );

function readPlain(bytes: Uint8Array, fileName: string): PartResult {
  const { text, encoding, warnings } = decodeText(bytes);
  if (looksBinary(text)) {
    return refuse(fileName, 'not_text', `Tệp ${fileName} không phải văn bản. Gửi .docx, .pdf có chữ hoặc .txt.`);
  }
  if (NAMED_OTHERWISE.test(fileName)) warnings.push(notAsNamed(fileName));
  const mended = withoutMailLeftovers(text);
  if (mended === null) return { ok: true, text, warnings, encoding };
  const message = `Tệp ${fileName} chép từ nguồn của thư điện tử, các mã như =E1=BA=BF đã đổi thành chữ. Đối chiếu với thư gốc.`;
  return {
    ok: true,
    text: mended,
    encoding,
    warnings: [...warnings, warning('mail_decoded', message, { kind: 'file', name: fileName })],
  };
}

function finish(read: Part, kind: TextKind, fileName: string, maxText: number): Extracted {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  // places in a .docx and pages of a PDF hold only as long as the text is not touched again; both are tidy already
  const tidy = kind === 'docx' || read.pages !== undefined;
  let text = tidy ? read.text : tidyLines(read.text).replace(/^\n+/, '').trimEnd();
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
  let { encoding, pages } = read;
  // of plain files and .docx it has been done line by line already
  const converted = kind === 'txt' || kind === 'docx' ? null : convertText(text, pages);
  if (converted) {
    ({ text, pages, encoding } = converted);
    const message = `Chữ trong tệp ${fileName} gõ theo bảng mã cũ (TCVN3, VNI hoặc VIQR), đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`;
    warnings.push(warning('legacy_converted', message, at, { encoding: converted.encoding }));
  }
  const { attachments } = read;
  return {
    ok: true,
    text,
    kind,
    ...(encoding && { encoding }),
    ...(pages && { pages }),
    ...(attachments && { attachments }),
    warnings,
  };
}
