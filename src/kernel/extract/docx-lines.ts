import { spread } from './spread.ts';

export interface Span {
  start: number;
  end: number;
}

/** Where a piece of text stands in the XML of its part. Offsets count UTF-16 units of the decoded part. */
export interface Site {
  /** Index of the part: 0 the body, then the notes. */
  part: number;
  /** Index in the list of paragraphs. */
  paragraph: number;
  /** From `<w:r` to behind `</w:r>`. */
  run: Span;
  /** The element that wrote it, from `<w:t` (or `<w:tab`, `<w:br`, `<w:sym` …) to its end. */
  element: Span;
  /** What stands between the tags of a `w:t`, raw; empty for elements without text. */
  content: Span;
}

/** Text of one element; without a site it is written nowhere: the number of a list, the tab between two cells. */
export interface Piece {
  text: string;
  site?: Site;
}

export type Line = Piece[];

export interface Composed {
  text: string;
  stretches: (Span & Site)[];
}

export const textOf = (line: Line): string => line.map((piece) => piece.text).join('');

/** Puts another text of the whole line in the place of its pieces, each with its share. */
export function replaceText(line: Line, text: string, lengthOf: (piece: string) => number): void {
  const shares = spread(
    line.map((piece) => piece.text),
    text,
    lengthOf,
  );
  line.forEach((piece, index) => {
    piece.text = shares[index] ?? '';
  });
}

/**
 * Joins lines to a text that is tidy (NFC, nothing behind the last letter of a line, at most one empty line in a row,
 * none at either end) and says of each stretch where it came from.
 */
export function compose(lines: readonly Line[]): Composed {
  const texts: string[] = [];
  const stretches: (Span & Site)[] = [];
  let length = 0;
  let blank = true;
  let pending = false;
  for (const line of lines) {
    normalize(line);
    trimEnd(line);
    if (line.every((piece) => piece.text === '')) {
      pending = !blank;
      continue;
    }
    if (pending) texts.push('\n');
    if (pending) length++;
    if (!blank) texts.push('\n');
    if (!blank) length++;
    pending = false;
    blank = false;
    for (const { text, site } of line) {
      if (text === '') continue;
      if (site) stretches.push({ start: length, end: length + text.length, ...site });
      texts.push(text);
      length += text.length;
    }
  }
  return { text: texts.join(''), stretches };
}

/** NFC also where a mark stands in another run than its letter; no control characters, no soft hyphens. */
function normalize(line: Line): void {
  for (const piece of line) piece.text = piece.text.replace(/(?!\t)\p{Cc}|[\u00ad\u200b\ufeff]/gu, '');
  const whole = textOf(line);
  const composed = whole.normalize('NFC');
  if (composed === whole) return;
  for (let index = line.length - 1; index > 0; index--) {
    const marks = /^\p{M}+/u.exec(line[index]?.text ?? '')?.[0] ?? '';
    if (marks === '') continue;
    (line[index] as Piece).text = (line[index] as Piece).text.slice(marks.length);
    (line[index - 1] as Piece).text += marks;
  }
  for (const piece of line) piece.text = piece.text.normalize('NFC');
}

function trimEnd(line: Line): void {
  for (let index = line.length - 1; index >= 0; index--) {
    const piece = line[index] as Piece;
    piece.text = piece.text.trimEnd();
    if (piece.text !== '') return;
  }
}
