import { detectLegacy, fromLegacy, type LegacyEncoding } from '../text/index.ts';
import { type Line, replaceText, textOf } from './docx-lines.ts';

/** Converts lines in old code pages that no font told, in place; the code page found, null for none. */
export function convertLines(lines: readonly Line[]): LegacyEncoding | null {
  const texts = lines.map(textOf);
  const whole = detectLegacy(texts.join('\n'));
  let found = whole;
  lines.forEach((line, index) => {
    const text = texts[index] ?? '';
    const own = whole ?? legacyOfLine(text);
    if (!own) return;
    found = own;
    const result = fromLegacy(text, own);
    if (result !== text) replaceText(line, result, (piece) => fromLegacy(piece, own).length);
  });
  return found;
}

/** Three words in doubt at least, and no letter that only Unicode has. */
export function legacyOfLine(line: string): LegacyEncoding | null {
  if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(line)) return null;
  if (line.split(/\s+/).filter((word) => /[\u00a1-\u00ff]/.test(word)).length < 3) return null;
  return detectLegacy(line);
}
