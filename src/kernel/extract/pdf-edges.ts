import { type Row, textOfGlyphs } from './pdf-rows.ts';

export interface PageRows {
  width: number;
  height: number;
  rows: Row[];
}

/** Lines looked at from each edge of a page. */
const DEPTH = 3;

/**
 * Takes away what the pages repeat at their edges: page numbers that count with the pages, and lines that stand at the
 * same place of most pages with at most their digits changed.
 */
export function withoutEdges(pages: readonly PageRows[]): PageRows[] {
  const repeated = repeatedEdges(pages);
  const shift = commonShift(pages);
  return pages.map((page, index) => {
    const edges = new Set(edgesOf(page));
    return {
      ...page,
      rows: page.rows.filter((line) => {
        if (!edges.has(line)) return true;
        const number = pageNumber(textOfGlyphs(line.glyphs));
        if (number !== null && shift !== null && number - index === shift && nearEdge(line, page)) return false;
        return !repeated.has(keyOf(line, page));
      }),
    };
  });
}

function edgesOf({ rows }: PageRows): Row[] {
  const sorted = [...rows].sort((a, b) => a.y - b.y);
  return [...sorted.slice(0, DEPTH), ...sorted.slice(Math.max(DEPTH, sorted.length - DEPTH))];
}

const nearEdge = (line: Row, { height }: PageRows) => line.y < 0.13 * height || line.y > 0.87 * height;

/** Text without its digits and spaces, and the height on the page to about a line. */
const keyOf = (line: Row, { height }: PageRows) =>
  `${textOfGlyphs(line.glyphs)
    .replace(/[\d\s]+/g, '')
    .toLowerCase()}@${Math.round((line.y / height) * 40)}`;

function repeatedEdges(pages: readonly PageRows[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(
      edgesOf(page)
        .filter((line) => nearEdge(line, page))
        .map((line) => keyOf(line, page)),
    )) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  // left and right pages may differ, the first often has none
  const least = Math.max(3, 0.4 * (pages.length - 1));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** `12`, `- 12 -`, `Trang 12/30` */
function pageNumber(text: string): number | null {
  const found = /^\W*(?:trang|page)?\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?\W*$/i.exec(text);
  return found ? Number(found[1]) : null;
}

/** By how much the printed numbers are ahead of the count from 0; the one most pages agree on. */
function commonShift(pages: readonly PageRows[]): number | null {
  const counts = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const line of edgesOf(page)) {
      const number = nearEdge(line, page) ? pageNumber(textOfGlyphs(line.glyphs)) : null;
      if (number !== null) counts.set(number - index, (counts.get(number - index) ?? 0) + 1);
    }
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - 1) - Math.abs(b[0] - 1));
  // a single number at an edge is a page number only where it counts right
  return best && (best[1] > 1 || best[0] === 1) ? best[0] : null;
}
