/** Something found at a place of the text of a version. */
export interface Found {
  start: number;
  end: number;
}

/** A stretch of one paragraph that something covers: offsets within the paragraph. */
export interface PlacedSpan<T> {
  item: T;
  start: number;
  end: number;
  /** 0 in the paragraph where it begins, 1 in the next … */
  piece: number;
}

/** Cuts what was found at the borders of paragraphs: for each paragraph what covers it, in the order of the text. */
export function spansByParagraph<T extends Found>(
  paragraphs: readonly { no: number; start: number; end: number }[],
  items: readonly T[],
): Map<number, PlacedSpan<T>[]> {
  const placed = new Map<number, PlacedSpan<T>[]>();
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const item of sorted) {
    let piece = 0;
    for (let at = firstTouched(paragraphs, item.start); at < paragraphs.length; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.start >= item.end) break;
      const start = Math.max(0, item.start - paragraph.start);
      const end = Math.min(paragraph.end, item.end) - paragraph.start;
      if (start >= end) continue;
      const list = placed.get(paragraph.no) ?? [];
      list.push({ item, start, end, piece: piece++ });
      placed.set(paragraph.no, list);
    }
  }
  return placed;
}

/** The first paragraph that ends after an offset. */
function firstTouched(paragraphs: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the paragraph in which an offset stands, or of the next one; 0 when there is none. */
export function paragraphNo(paragraphs: readonly { no: number; end: number }[], offset: number): number {
  return paragraphs[firstTouched(paragraphs, offset)]?.no ?? 0;
}

/** Where a person's quote stands in a paragraph; runs of white space count as one. Null when it does not. */
export function locate(paragraph: string, quote: string): Found | null {
  const wanted = quote.normalize('NFC').trim();
  if (wanted === '') return null;
  const exact = paragraph.indexOf(wanted);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  const pattern = wanted
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(paragraph);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
