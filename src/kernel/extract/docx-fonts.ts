import { fromTcvn3, fromVni } from '../text/index.ts';
import type { FontPiece } from './docx-body.ts';
import { replaceText } from './docx-lines.ts';

/** How the letters of a font are turned into Unicode; null for a font of today. */
export function converterOf(font: string): ((text: string) => string) | null {
  const name = font.replace(/^[A-Z]{6}\+/, '').trim();
  if (/^\.vn/i.test(name)) {
    const capitals = /h$/i.test(name.replace(/[-, ]?(bold|italic|boldmt|italicmt|oblique)+$/i, ''));
    return (text) => fromTcvn3(text, { capitals });
  }
  return /^vni[- ]/i.test(name) ? fromVni : null;
}

/** Converts what is in fonts of old code pages, neighbours of one font together. How many stretches it changed. */
export function convertFonts(pieces: FontPiece[]): number {
  let converted = 0;
  for (let index = 0; index < pieces.length; ) {
    const font = pieces[index]?.font ?? '';
    let end = index + 1;
    while (end < pieces.length && pieces[end]?.font === font) end++;
    const group = pieces.slice(index, end);
    index = end;
    const convert = converterOf(font);
    if (!convert) continue;
    const text = group.map((piece) => piece.text).join('');
    // what already has Unicode letters was only dressed in the font
    if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text)) continue;
    const result = convert(text);
    if (result === text) continue;
    converted++;
    replaceText(group, result, (piece) => convert(piece).length);
  }
  return converted;
}
