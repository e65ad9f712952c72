import { type PageRows, withoutEdges } from './pdf-edges.ts';
import { readingOrder } from './pdf-layout.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { extent, type Glyphs, rowsOf } from './pdf-rows.ts';
import { tidyLines } from './tidy.ts';

/** The letters of a page, wherever they came from. */
export interface PageGlyphs {
  width: number;
  height: number;
  glyphs: Glyphs[];
}

/** The text of pages by where their letters stand: one line a paragraph or a row of a table, with the start of each page. */
export function textOfPages(pages: readonly PageGlyphs[]): { text: string; pages: { start: number }[] } {
  const inner = withoutEdges(pages.map(({ glyphs, ...size }) => ({ ...size, rows: rowsOf(glyphs) })));
  const margins = marginsOf(inner);
  return paragraphsOf(
    inner.map(({ rows }, index) => ({
      lines: readingOrder(rows, margins, index === 0).map((line) => ({
        ...line,
        text: tidyLines(line.text).replaceAll('\n', ' ').trimEnd(),
      })),
    })),
  );
}

/** Where lines of the whole width begin and end: what most pages agree on, and never less than even margins would give. */
function marginsOf(pages: readonly PageRows[]): { left: number; right: number } {
  const full = pages.filter((page) => page.rows.length > 0);
  const edges = full.map((page) => extent(page.rows.flatMap((row) => row.glyphs)));
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const left = middle(edges.map((edge) => edge.left));
  return {
    left,
    right: Math.max(middle(edges.map((edge) => edge.right)), middle(full.map((page) => page.width)) - left),
  };
}
