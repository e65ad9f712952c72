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
  return converted && converted.encoding;
}

/** The same for a text; pages, which begin at the start of a line, move with it. Null when nothing was converted. */
export function convertText(text: string, pages: { start: number }[] | undefined) {
  const lines = text.split('\n');
  const converted = convertLegacyLines(lines);
  if (!converted) return null;
  const moved = new Map<number, number>();
  let from = 0;
  let to = 0;
  lines.forEach((line, index) => {
    moved.set(from, to);
    from += line.length + 1;
    to += (converted.lines[index] ?? '').length + 1;
  });
  return {
    text: converted.lines.join('\n'),
    encoding: converted.encoding,
    pages: pages?.map((page) => ({ start: moved.get(page.start) ?? to })),
  };
}
