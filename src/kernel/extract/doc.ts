import { isEncrypted } from '../office/index.ts';
import { type Problem, warning } from '../problems/index.ts';
import { type PartResult, refuse } from './part.ts';

interface WordFile {
  getBody(): string;
  getFootnotes(): string;
  getEndnotes(): string;
  getTextboxes(options: { includeHeadersAndFooters: boolean }): string;
}

/** What an Office file of the time before 2007 is, by the names of its streams. */
export function oleKind(bytes: Uint8Array): 'doc' | 'xls' | 'ppt' | 'msg' | 'encrypted' | 'other' {
  if (isEncrypted(bytes)) return 'encrypted';
  const has = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));
  if (has('WordDocument')) return 'doc';
  if (has('PowerPoint Document')) return 'ppt';
  if (has('__substg1.0_')) return 'msg';
  return has('Workbook') || has('Book') ? 'xls' : 'other';
}

/** The text of an old .doc: body, text boxes, notes. The numbers of automatic lists are not in such a file's text. */
export async function readDoc(bytes: Uint8Array, fileName: string): Promise<PartResult> {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const { default: WordExtractor } = (await import('word-extractor')) as unknown as {
    default: new () => { extract(file: Buffer): Promise<WordFile> };
  };
  let file: WordFile;
  try {
    file = await new WordExtractor().extract(Buffer.from(bytes));
  } catch {
    return refuse(
      fileName,
      'doc_broken',
      `Tệp ${fileName} (.doc) hỏng hoặc có mật khẩu. Mở bằng Word, lưu lại thành .docx rồi gửi.`,
    );
  }
  const sections = [
    file.getTextboxes({ includeHeadersAndFooters: false }),
    file.getBody(),
    file.getFootnotes(),
    file.getEndnotes(),
  ];
  const text = sections
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .join('\n\n');
  const message = `Tệp ${fileName} là .doc cũ: số thứ tự mà Word tự đánh (I., 1., a) không có trong chữ của tệp. Cần đủ số thì mở bằng Word, lưu thành .docx rồi gửi.`;
  return { ok: true, text: text.replace(/\t\n/g, '\n'), warnings: [warning('list_numbers_missing', message, at)] };
}
