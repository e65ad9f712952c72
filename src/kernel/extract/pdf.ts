import { error, type Problem, warning } from '../problems/index.ts';
import type { PartResult } from './part.ts';
import { tidyLines } from './tidy.ts';

const MAX_PAGES = 2000;
/** Fewer letters than this on a page is a stamp or a page number, not text. */
const LETTERS_OF_A_PAGE = 20;

type PdfModule = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let loading: Promise<PdfModule> | undefined;

/** The text of a PDF with the offset at which each page begins. Lines as printed; pages are set apart by a line break. */
export async function readPdf(bytes: Uint8Array, fileName: string, maxText: number): Promise<PartResult> {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const refuse = (code: string, message: string): PartResult => ({ ok: false, problems: [error(code, message, at)] });
  // loaded when first needed: it is large, and most processes never meet a PDF
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdfjs = await loading;
  // the library takes the buffer away from its owner, so it gets a copy
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      return refuse(
        'too_many_pages',
        `Tệp ${fileName} có ${document.numPages} trang, nhiều hơn ${MAX_PAGES}. Tách thành nhiều tệp rồi gửi lại.`,
      );
    }
    const pages: { start: number }[] = [];
    const without: number[] = [];
    let text = '';
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      let content = '';
      for (const item of items) if ('str' in item) content += item.str + (item.hasEOL ? '\n' : '');
      page.cleanup();
      const own = lettersIn(content);
      letters += own;
      if (own < LETTERS_OF_A_PAGE) without.push(number);
      pages.push({ start: text.length });
      text += `${tidyPage(content)}\n`;
      if (text.length > maxText) break;
    }
    if (letters === 0 || (without.length === pages.length && letters < 5 * pages.length)) {
      return refuse(
        'scan_without_text',
        `Tệp ${fileName} là bản quét, không có chữ để đọc. Gửi bản Word gốc, hoặc chạy nhận dạng chữ (OCR) tiếng Việt rồi gửi lại.`,
      );
    }
    const warnings: Problem[] = [];
    if (without.length > 0) {
      const shown = without.slice(0, 10).join(', ') + (without.length > 10 ? ' …' : '');
      const message = `Tệp ${fileName} có ${without.length} trang gần như không có chữ: trang ${shown}. Nếu là trang quét, nhập tay nội dung hoặc gửi bản Word gốc.`;
      warnings.push(warning('pages_without_text', message, at, { count: without.length }));
    }
    return { ok: true, text, pages, warnings };
  } catch (cause) {
    const name = (cause as { name?: string }).name;
    return name === 'PasswordException'
      ? refuse('file_encrypted', `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`)
      : refuse('pdf_broken', `Tệp ${fileName} hỏng hoặc tải lên dở dang. Mở thử trên máy, lưu lại thành PDF rồi gửi.`);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function tidyPage(content: string): string {
  return tidyLines(content).trim();
}
