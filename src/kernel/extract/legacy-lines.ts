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
