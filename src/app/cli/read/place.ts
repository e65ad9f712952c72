// Where in a text something stands, for people: line and column, and the line itself with the place marked.

/** Both count from 1; a column is a letter, whatever accents it carries. */
export interface Place {
  line: number;
  column: number;
}

interface Range {
  start: number;
  end: number;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** The place of an offset of the text. The lines are found once; a question costs a binary search. */
export function lineIndex(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(BREAK)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: letters(text.slice(starts[low], offset)) + 1 };
  };
}

/** How many columns a text takes: accents that stand by themselves take none. */
export function letters(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

/**
 * The line the spans stand on, cut to `width` columns around the first of them, and a line of carets below them. A span
 * that goes on to the next line is marked up to the end of its first.
 */
export function quoteLine(text: string, spans: Range[], width: number): { shown: string; carets: string } {
  const first = spans[0] as Range;
  const before = text.slice(0, first.start);
  const from = Math.max(...['\n', '\r', '\u2028', '\u2029'].map((mark) => before.lastIndexOf(mark))) + 1;
  const rest = /[\n\r\u2028\u2029]/.exec(text.slice(first.start));
  const to = rest ? first.start + rest.index : text.length;
  const room = Math.max(20, width - 2);
  let low = from;
  let high = to;
  if (high - low > room) {
    low = Math.max(from, Math.min(first.start - Math.floor(room / 3), to - room));
    high = Math.min(to, low + room);
  }
  // not in the middle of a letter
  while (low > from && /[\p{M}\udc00-\udfff]/u.test(text[low] ?? '')) low--;
  const lead = low > from ? '…' : '';
  const shown = `${lead}${flat(text.slice(low, high))}${high < to ? '…' : ''}`;
  let carets = ' '.repeat(lead.length);
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= high) break;
    const start = lead.length + letters(text.slice(low, span.start));
    const length = Math.max(1, letters(text.slice(span.start, Math.min(span.end, high))));
    carets = carets.padEnd(start) + '^'.repeat(Math.max(0, start + length - carets.padEnd(start).length));
  }
  return { shown, carets };
}

/** Tabs and strange spaces would shift what stands below them. */
const flat = (line: string): string => line.replace(/[\t\u00a0\u2000-\u200a\u202f\u3000\ufeff]/g, ' ');
