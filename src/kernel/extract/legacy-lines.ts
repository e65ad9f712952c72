import { convertLegacyLines, fromLegacy, type LegacyEncoding } from '../text/index.ts';
import { type Line, replaceText, textOf } from './docx-lines.ts';

/** Converts lines in old code pages that no font told, in place; the code page found, null for none. */
export function convertLines(lines: readonly Line[]): LegacyEncoding | null {
  const texts = lines.map(textOf);
  const converted = convertLegacyLines(texts);
  converted?.encodings.forEach((encoding, index) => {
    const line = lines[index];
    if (!encoding || !line) return;
    replaceText(line, converted.lines[index] ?? '', (piece) => fromLegacy(piece, encoding).length);
  });
  return converted?.encoding ?? null;
}

/** The same for a text; its pages move with it, also those that begin within a line. Null when nothing was converted. */
export function convertText(text: string, pages: { start: number }[] | undefined) {
  const lines = text.split('\n');
  const converted = convertLegacyLines(lines);
  if (!converted) return null;
  const waiting = [...(pages ?? [])].reverse();
  const moved: { start: number }[] = [];
  let from = 0;
  let to = 0;
  lines.forEach((line, index) => {
    const encoding = converted.encodings[index];
    for (let page = waiting.at(-1); page && page.start <= from + line.length; page = waiting.at(-1)) {
      const before = line.slice(0, page.start - from);
      moved.push({ start: to + (encoding ? fromLegacy(before, encoding) : before).length });
      waiting.pop();
    }
    from += line.length + 1;
    to += (converted.lines[index] ?? '').length + 1;
  });
  return {
    text: converted.lines.join('\n'),
    encoding: converted.encoding,
    // what begins behind the last letter is an empty page
    pages: pages && [...moved, ...waiting.map(() => ({ start: to - 1 }))],
  };
}
