import { markedSpans, type SearchPart } from './search-parts.ts';

/** A stretch of a snippet: marked where the query was found. */
export interface SnippetPiece {
  text: string;
  marked: boolean;
}

/**
 * About `length` characters of a paragraph around what was found, cut at words, with “…” where something was left out.
 * The pieces joined give the text as it stands in the document.
 */
export function snippet(text: string, parts: readonly SearchPart[], length = 220): SnippetPiece[] {
  const spans = markedSpans(text, parts);
  const first = spans[0]?.start ?? 0;
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, Math.min(first - 50, text.length - length)));
  const to = text.length <= from + length ? text.length : wordEnd(text, Math.max(from + length, spans[0]?.end ?? 0));
  const pieces: SnippetPiece[] = [];
  const add = (piece: string, marked: boolean) => piece !== '' && pieces.push({ text: piece, marked });
  if (from > 0) add('… ', false);
  let at = from;
  for (const span of spans) {
    if (span.start < at || span.end > to) continue;
    add(text.slice(at, span.start), false);
    add(text.slice(span.start, span.end), true);
    at = span.end;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add(' …', false);
  return pieces;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return at === 0 || space < 0 || space > at + 30 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : at;
}
