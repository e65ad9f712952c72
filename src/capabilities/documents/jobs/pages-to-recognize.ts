import { extractSafely, scannedPages } from '../../../kernel/extract/index.ts';

/**
 * The pages of a file whose letters are to be recognised: null for all of them (it is a scan), else those of a PDF that
 * have no letters of their own. None: the file is no scan at all.
 */
export async function pagesToRecognize(bytes: Uint8Array, fileName: string): Promise<number[] | null> {
  const read = await extractSafely(bytes, { fileName });
  return read.ok ? scannedPages(read.warnings) : null;
}
