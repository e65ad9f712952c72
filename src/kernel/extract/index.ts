/** The text of the files that offices send: Word old and new, PDF, workbooks, web pages, mail, plain text. */
export { type BodyStretch, docxBodyStretch } from './docx-body-stretch.ts';
export {
  type DocxParagraph,
  type DocxPlaces,
  type DocxPoint,
  type DocxStretch,
  docxParagraphAt,
  docxRange,
} from './docx-places.ts';
export {
  EXTRACT_LIMITS,
  type Extracted,
  type ExtractOptions,
  extractText,
  readDocxPlaces,
  TEXT_KINDS,
  type TextKind,
} from './extract.ts';
export { withoutMailLeftovers } from './mail-leftovers.ts';
export { type PageGlyphs, textOfPages } from './pages-text.ts';
export type { Attachment } from './part.ts';
export { type RecognizedLetters, scannedPages } from './pdf.ts';
export { extractSafely } from './safely.ts';
export { openScan, type Scan } from './scan.ts';
export { ThreadError } from './thread-host.ts';
