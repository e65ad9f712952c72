import { readFileSync } from 'node:fs';
import { read } from './index.ts';

/**
 * Reads each file as text (any bytes: what is not UTF-8 becomes U+FFFD; a byte order mark stays, so that offsets count it) and writes one JSON line for it:
 * { file, citations, quantities, targets, tasks, findings }, in the order of the paths.
 */
export function readFilesAsJsonLines(paths: string[], write: (line: string) => void): void {
  const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
  for (const file of paths) {
    const text = decoder.decode(readFileSync(file)).normalize('NFC');
    write(`${JSON.stringify({ file, ...read(text) })}\n`);
  }
}
