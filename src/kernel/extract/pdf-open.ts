import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { type PartResult, refuse } from './part.ts';

export type PdfModule = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type PdfDocument = PDFDocumentProxy;

let loading: Promise<PdfModule> | undefined;

/** Loaded when first needed: it is large, and most processes never meet a PDF. */
export function pdfModule(): Promise<PdfModule> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs');
  return loading;
}

/**
 * Opens a PDF with nothing fetched from outside; the caller destroys the task.
 * @param options.maxImageSize dots; larger pictures are left out, undecoded
 */
export async function openPdf(
  bytes: Uint8Array,
  options: { maxImageSize?: number; stopAtErrors?: boolean } = {},
): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await pdfModule();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => join(home, name) + sep;
  return pdfjs.getDocument({
    // the library takes the buffer away from its owner, so it gets a copy
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    ...options,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    verbosity: 0,
  });
}

/** The sentence for what the library throws. */
export function pdfRefusal(cause: unknown, fileName: string): PartResult {
  const name = (cause as { name?: string }).name;
  return name === 'PasswordException'
    ? refuse(
        fileName,
        'file_encrypted',
        `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`,
      )
    : refuse(
        fileName,
        'pdf_broken',
        `Tệp ${fileName} hỏng hoặc tải lên dở dang. Mở thử trên máy, lưu lại thành PDF rồi gửi.`,
      );
}
