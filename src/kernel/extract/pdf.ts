import { error, type Problem, warning } from '../problems/index.ts';
import { type PageGlyphs, textOfPages } from './pages-text.ts';
import { type PartResult, refuse } from './part.ts';
import { openPdf, type PdfDocument, pdfRefusal } from './pdf-open.ts';
import { pagesWithPicture } from './pdf-pictures.ts';
import type { Glyphs } from './pdf-rows.ts';

/** Letters recognised on a page of a PDF, where they stand on a picture of the whole page. */
export interface RecognizedLetters extends PageGlyphs {
  /** From 1. */
  page: number;
}

const MAX_PAGES = 2000;
/** Fewer letters than this on a page is a stamp or a page number, not text. */
const LETTERS_OF_A_PAGE = 20;

/**
 * The text of a PDF, one line a paragraph or a row of a table, with the offset at which each page begins. Columns are
 * read one after the other; what pages repeat at their edges is left out. Letters recognised on pages take their place
 * among the others.
 */
export async function readPdf(
  bytes: Uint8Array,
  fileName: string,
  maxText: number,
  recognized: readonly RecognizedLetters[] = [],
): Promise<PartResult> {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const task = await openPdf(bytes, { maxImageSize: 0 });
  const extra = new Map(recognized.map((letters) => [letters.page, letters]));
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) {
      const message = `Tệp ${fileName} có ${document.numPages} trang, nhiều hơn ${MAX_PAGES}. Tách thành nhiều tệp rồi gửi lại.`;
      return refuse(fileName, 'too_many_pages', message);
    }
    const read: PageGlyphs[] = [];
    const without: number[] = [];
    let letters = 0;
    let unknown = 0;
    let length = 0;
    for (let number = 1; number <= document.numPages && length <= maxText; number++) {
      const { glyphs, ...size } = await glyphsOf(document, number);
      const content = glyphs.map((own) => own.text).join('');
      const own = content.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      unknown += content.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
      letters += own;
      length += content.length;
      const more = extra.get(number);
      if (own < LETTERS_OF_A_PAGE && !more) without.push(number);
      read.push({ ...size, glyphs: more ? [...glyphs, ...onPage(more, size)] : glyphs });
    }
    const scan = { pages: document.numPages };
    if (unknown > letters) {
      const message = `Phông chữ trong tệp ${fileName} không cho biết chữ nào là chữ nào. Nhận dạng chữ (OCR) các trang, hoặc gửi bản Word gốc.`;
      return { ok: false, problems: [error('pdf_unknown_letters', message, at)], scan };
    }
    if (letters === 0 || (without.length === read.length && letters < 5 * read.length)) {
      const message = `Tệp ${fileName} là bản quét ${document.numPages} trang, không có chữ để đọc. Nhận dạng chữ (OCR), hoặc gửi bản Word gốc.`;
      return { ok: false, problems: [error('scan_without_text', message, at)], scan };
    }
    const { text, pages: starts } = textOfPages(read);
    const scanned = await pagesWithPicture(bytes, document, without);
    return { ok: true, text, pages: starts, warnings: pagesWithoutText(without, scanned, fileName, at) };
  } catch (cause) {
    return pdfRefusal(cause, fileName);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** The letters of a page as they stand on it when it is held upright. */
async function glyphsOf(
  document: PdfDocument,
  number: number,
): Promise<{ glyphs: Glyphs[]; height: number; width: number }> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const glyphs: Glyphs[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [ta, tb, tc, td, te, tf] = item.transform as [number, number, number, number, number, number];
    const x = a * te + c * tf + e;
    const y = b * te + d * tf + f;
    const size = Math.hypot(a * tc + c * td, b * tc + d * td) || item.height || 10;
    // text that runs in another direction (stamps, marks across the page) goes behind the rest, each on its own line
    const along = Math.atan2(b * ta + d * tb, a * ta + c * tb);
    const upright = Math.abs(along) < 0.2;
    glyphs.push({
      text: item.str,
      x,
      right: x + (upright ? item.width : size),
      y: upright ? y : viewport.height + glyphs.length * 20,
      size,
    });
  }
  page.cleanup();
  return { glyphs, height: viewport.height, width: viewport.width };
}

/** Recognised letters in the measure of the page. */
function onPage({ width, height, glyphs }: RecognizedLetters, size: { width: number; height: number }): Glyphs[] {
  const [across, down] = [size.width / width, size.height / height];
  return glyphs.map(({ text, x, right, y, size: letter }) => ({
    text,
    x: x * across,
    right: right * across,
    y: y * down,
    size: letter * down,
  }));
}

function pagesWithoutText(without: number[], scanned: number[], fileName: string, at: Problem['at']): Problem[] {
  if (without.length === 0) return [];
  const shown = without.slice(0, 10).join(', ') + (without.length > 10 ? ' …' : '');
  const todo =
    scanned.length > 0
      ? 'Nhận dạng chữ (OCR) các trang quét, nhập tay, hoặc gửi bản Word gốc.'
      : 'Mở tệp xem các trang đó có thật là trang trắng không.';
  const message = `Tệp ${fileName} có ${without.length} trang gần như không có chữ: trang ${shown}. ${todo}`;
  return [warning(WITHOUT_TEXT, message, at, { count: without.length, scanned: scanned.join(',') })];
}

const WITHOUT_TEXT = 'pages_without_text';

/** The pages without text that are pictures and could be recognised, by what the extraction remarked. */
export const scannedPages = (warnings: readonly Problem[]): number[] =>
  warnings.flatMap(({ code, params }) =>
    code === WITHOUT_TEXT && params?.scanned ? String(params.scanned).split(',').map(Number) : [],
  );
