/** A numbered paragraph: UTF-16 offsets into the text of a version, end not included. Numbers start at 1. */
export interface Paragraph {
  no: number;
  start: number;
  end: number;
}

/** A line longer than this is cut at the end of a sentence, so that one page and one snippet stay small. */
const LONGEST = 6000;

/** The paragraphs of a text: its lines that are not blank, in order. Linear in the length of the text. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  while (from < text.length) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    for (const [start, end] of pieces(text, from, to)) found.push({ no: found.length + 1, start, end });
    from = to + 1;
  }
  return found;
}

function* pieces(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  while (to - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST);
    if (text.slice(start, cut).trim() !== '') yield [start, cut];
    start = cut;
  }
  if (text.slice(start, to).trim() !== '') yield [start, to];
}

/** After the last sentence, else after the last space, else hard (never inside a surrogate pair). */
function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('; '));
  if (sentence > LONGEST / 4) return start + sentence + 2;
  const space = window.lastIndexOf(' ');
  if (space > LONGEST / 4) return start + space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/** Paragraphs on one page; with the longest paragraph there is, a page stays under 600 kB of text. */
export const PARAGRAPHS_A_PAGE = 100;

/** The page a paragraph stands on, from 1. */
export const pageOfParagraph = (no: number): number => Math.max(1, Math.ceil(no / PARAGRAPHS_A_PAGE));
