import { decodeXml } from '../office/index.ts';
import type { Site, Span } from './docx-lines.ts';

/** One paragraph of the file; those of text boxes come before the paragraph that bears the box. */
export interface DocxParagraph extends Span {
  part: number;
  /** From `<w:p` to behind `</w:p>`. */
  xml: Span;
  /** What Word shows before it but keeps out of its text, with the space: `1.2. `; empty for none. */
  label: string;
  /** Counted from 0 in the order of the file; the innermost table it stands in. */
  cell?: { table: number; row: number; cell: number };
}

/** A stretch of the text that one element of one run wrote. Stretches are in the order of the text and never overlap. */
export type DocxStretch = Span & Site;

/** Where every letter of the text stands in the file. Offsets in the text and in the XML are UTF-16. */
export interface DocxPlaces {
  text: string;
  /** The parts that were read, with their XML as decoded: offsets of sites are offsets in `xml`. */
  parts: { name: string; xml: string }[];
  paragraphs: DocxParagraph[];
  stretches: DocxStretch[];
}

/** A place between two characters of a file. */
export interface DocxPoint {
  /** Index in `places.stretches`. */
  stretch: number;
  /** Offset in the XML of the stretch's part. In a `w:t` between two characters (never inside `&amp;`), else at an edge of the element. */
  at: number;
}

/**
 * Where the text from `start` to `end` stands in the file; null when no run wrote any of it (the number of a list, the
 * tab between two cells). Both points may be in different runs, paragraphs and cells, but are in one part: a range that
 * reaches into the notes ends before them.
 */
export function docxRange(places: DocxPlaces, start: number, end: number): { from: DocxPoint; to: DocxPoint } | null {
  const { stretches } = places;
  const first = firstEndingAfter(stretches, start);
  const opening = stretches[first];
  if (!opening || opening.start >= end) return null;
  let last = first;
  for (let next = first + 1; next < stretches.length; next++) {
    const stretch = stretches[next] as DocxStretch;
    if (stretch.start >= end || stretch.part !== opening.part) break;
    last = next;
  }
  const closing = stretches[last] as DocxStretch;
  return {
    from: { stretch: first, at: xmlOffset(places, opening, Math.max(0, start - opening.start)) },
    to: { stretch: last, at: xmlOffset(places, closing, Math.min(closing.end, end) - closing.start) },
  };
}

/** The paragraph that holds an offset of the text, or the last one before it; null in an empty file. */
export function docxParagraphAt(places: DocxPlaces, offset: number): number | null {
  const index = firstEndingAfter(places.stretches, offset);
  const stretch = places.stretches[index] ?? places.stretches.at(-1);
  return stretch ? stretch.paragraph : null;
}

function firstEndingAfter(stretches: readonly Span[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function xmlOffset(places: DocxPlaces, stretch: DocxStretch, offset: number): number {
  const { element, content } = stretch;
  if (content.end <= content.start) return offset > 0 ? element.end : element.start;
  const raw = places.parts[stretch.part]?.xml.slice(content.start, content.end) ?? '';
  const letters = decodeXml(raw);
  let target = inOriginal(letters, places.text.slice(stretch.start, stretch.end), offset);
  if (letters === raw) return content.start + target;
  // entities are longer than what they stand for
  const pieces = /&[^;&]{1,9};|[^&]+|&/g;
  for (let match = pieces.exec(raw); match; match = pieces.exec(raw)) {
    const length = decodeXml(match[0]).length;
    if (target < length) return content.start + match.index + (match[0].startsWith('&') ? 0 : target);
    target -= length;
  }
  return content.end;
}

/** The offset in the letters as written for an offset in what was made of them (NFC, another code page). */
function inOriginal(written: string, made: string, offset: number): number {
  if (offset >= made.length) return written.length;
  if (written.length === made.length || written.startsWith(made)) return offset;
  if (written.normalize('NFC').startsWith(made)) {
    let passed = 0;
    for (const cluster of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      if (passed >= offset) return cluster.index;
      passed += cluster[0].normalize('NFC').length;
    }
    return written.length;
  }
  // converted letters: words stay words, so the nearest edge of the same word is right enough
  const before = made.slice(0, offset);
  const words = before.match(/\S+/g)?.length ?? 0;
  const inWord = /\S$/.test(before);
  const found = [...written.matchAll(/\S+/g)];
  const word = found[inWord ? words - 1 : words];
  if (!word) return written.length;
  if (!inWord) return word.index;
  return /^\s/.test(made.slice(offset)) ? word.index + word[0].length : word.index;
}
