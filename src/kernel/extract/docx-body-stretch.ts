import { type DocxPlaces, docxParagraphAt, docxRange } from './docx-places.ts';

/** A stretch of the XML of the body. */
export interface BodyStretch {
  from: number;
  to: number;
  /** False: the words themselves cannot be marked, only what is nearest: their paragraph, box, or the sign of their note. */
  exact: boolean;
}

/**
 * Where a remark about the text from `start` to `end` can be fixed in the body of the file: at the words; for words in a
 * footnote at its sign, as Word has no remarks in notes; for what no run wrote (the number of a list) at the paragraph.
 * Null in a file without text.
 */
export function docxBodyStretch(places: DocxPlaces, start: number, end: number): BodyStretch | null {
  const range = docxRange(places, start, end);
  const part = range && places.stretches[range.from.stretch]?.part;
  if (range && part === 0) {
    const [from, to] = [range.from.at, range.to.at];
    return { from, to, exact: !inBox(places.parts[0]?.xml ?? '', from) };
  }
  if (range && part) {
    const sign = signOfNote(places, places.parts[part]?.xml ?? '', range.from.at);
    if (sign) return { ...sign, exact: false };
  }
  return paragraphStretch(places, start);
}

function paragraphStretch(places: DocxPlaces, offset: number): BodyStretch | null {
  const index = docxParagraphAt(places, offset);
  const own = places.stretches.filter((stretch) => stretch.part === 0 && stretch.paragraph === index);
  const [first, last] = own.length > 0 ? [own[0], own.at(-1)] : [firstOfBody(places), firstOfBody(places)];
  return first && last ? { from: first.element.start, to: last.element.end, exact: false } : null;
}

/** Remarks cannot stand inside a text box: its whole drawing is marked. */
function inBox(body: string, at: number): boolean {
  const name = body.lastIndexOf('txbxContent', at);
  return name >= 0 && body.charAt(body.lastIndexOf('<', name) + 1) !== '/';
}

const firstOfBody = (places: DocxPlaces) => places.stretches.find((stretch) => stretch.part === 0);

/** The tag in the body that shows the sign of the note in which an offset stands. */
function signOfNote(places: DocxPlaces, notes: string, at: number): { from: number; to: number } | null {
  let note: { kind: string; id: string } | null = null;
  for (const match of notes.slice(0, at).matchAll(/<(?:[\w.-]+:)?(footnote|endnote)(\s[^>]*)>/g)) {
    const [, kind = '', attributes = ''] = match;
    const id = /[\s:]id\s*=\s*["'](-?\d{1,9})["']/.exec(attributes)?.[1];
    if (id !== undefined) note = { kind, id };
  }
  if (!note) return null;
  const body = places.parts[0]?.xml ?? '';
  const tag = new RegExp(`<(?:[\\w.-]+:)?${note.kind}Reference\\s[^>]*?:id\\s*=\\s*["']${note.id}["'][^>]*>`).exec(
    body,
  );
  return tag && { from: tag.index, to: tag.index + tag[0].length };
}
