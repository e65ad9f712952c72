import { imageKind } from './kind.ts';
import { startThread } from './thread-host.ts';

/** A scanned file opened for recognition. */
export interface Scan {
  pages: number;
  /** A picture that the recognition reads, or null for a page without one. Throws when the page cannot be had. */
  page(number: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

const OPEN_MS = 60_000;
const PAGE_MS = 60_000;
/** What the recognition opens by itself. */
const PICTURES = new Set(['png', 'jpeg', 'bmp', 'webp', 'gif']);

/**
 * Opens a scanned PDF or a picture of a page. Null when the pictures in it cannot be read here: a format that only few
 * programs know, a broken or locked file. The caller closes it.
 */
export async function openScan(bytes: Uint8Array): Promise<Scan | null> {
  const kind = imageKind(bytes);
  if (kind) return PICTURES.has(kind) ? { pages: 1, page: async () => bytes, close: async () => undefined } : null;
  const thread = await startThread();
  try {
    const pages = (await thread.ask({ kind: 'open-scan', bytes }, OPEN_MS)) as number;
    return {
      pages,
      page: async (number) => (await thread.ask({ kind: 'scan-page', page: number }, PAGE_MS)) as Uint8Array | null,
      close: () => thread.close(),
    };
  } catch {
    await thread.close();
    return null;
  }
}
