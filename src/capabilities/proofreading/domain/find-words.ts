import { highlightSpans, nfc, type Span } from '../../../kernel/text/index.ts';

/**
 * Where words stand in a paragraph: one after the other, without marks any marking; else as the very letters, so that a
 * piece of a word or of a number is found too.
 */
export function placesOf(paragraph: string, query: string): Span[] {
  const wanted = nfc(query).replaceAll('"', ' ').trim();
  if (wanted === '') return [];
  const phrase = highlightSpans(paragraph, `"${wanted}"`);
  if (phrase.length > 0) return phrase;
  const [letters, piece] = [paragraph.toLowerCase(), wanted.toLowerCase()];
  // some capitals become two letters: then offsets would no longer fit
  if (letters.length !== paragraph.length) return [];
  const found: Span[] = [];
  for (let at = letters.indexOf(piece); at >= 0; at = letters.indexOf(piece, at + piece.length))
    found.push({ start: at, end: at + piece.length });
  return found;
}
