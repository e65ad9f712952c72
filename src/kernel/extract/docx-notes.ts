import { attribute, scanXml } from '../office/index.ts';

/**
 * Numbers footnotes and endnotes together in the order in which the text refers to them. Word numbers them anew by kind
 * and page; one count keeps a marker unambiguous in a text without pages.
 */
export class NoteNumbers {
  private readonly numbers = new Map<string, number>();

  mark(kind: 'footnote' | 'endnote', id: string): string {
    const key = `${kind}/${id}`;
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return `[${number}]`;
  }

  /** The number of a note that the text refers to; undefined for separators and for notes nobody refers to. */
  numberOf(kind: 'footnote' | 'endnote', id: string): number | undefined {
    return this.numbers.get(`${kind}/${id}`);
  }
}

/** Where each note stands in its part, by its number in the file. */
export function noteSpans(xml: string): { id: string; start: number; end: number }[] {
  const notes: { id: string; start: number; end: number }[] = [];
  scanXml(xml, {
    open(name, attributes, _selfClosing, from) {
      if (name === 'footnote' || name === 'endnote') {
        const separator = /separator|continuation/i.test(attribute(attributes, 'w:type') ?? '');
        notes.push({ id: separator ? '' : (attribute(attributes, 'w:id') ?? ''), start: from, end: xml.length });
      }
    },
    close(name, _from, to) {
      const last = notes.at(-1);
      if (last && (name === 'footnote' || name === 'endnote')) last.end = to;
    },
    text() {},
  });
  return notes.filter((note) => note.id !== '');
}
