import { openPdf, type PdfDocument } from './pdf-open.ts';

/** Dots; what is smaller is a logo or a line, not the picture of a page. */
const SMALLEST = 2_500;

/**
 * Which of these pages show a picture. None is decoded, which would take half a second a page: the file is opened once
 * more so strictly that a picture is an error, and a page that has something to show but cannot be shown has one.
 */
export async function pagesWithPicture(
  bytes: Uint8Array,
  document: PdfDocument,
  pages: readonly number[],
): Promise<number[]> {
  if (pages.length === 0) return [];
  const task = await openPdf(bytes, { maxImageSize: SMALLEST, stopAtErrors: true });
  try {
    const strict = await task.promise;
    const found: number[] = [];
    for (const page of pages) if ((await shows(document, page)) && !(await shows(strict, page))) found.push(page);
    return found;
  } catch {
    // a file that only opens with its errors passed over: a person looks
    return [...pages];
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function shows(document: PdfDocument, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.length > 0;
  } catch {
    return false;
  }
}
