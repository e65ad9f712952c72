/** A stretch of letters on a page; x to the right, y down, in points. */
export interface Glyphs {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Glyphs on one height, from left to right. */
export interface Row {
  y: number;
  size: number;
  glyphs: Glyphs[];
}

/** What stands on one height, top to bottom. Small raised letters belong to the row they are raised from. */
export function rowsOf(all: readonly Glyphs[]): Row[] {
  const sorted = all.filter((own) => own.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  for (const glyphs of sorted) {
    const row = rows.at(-1);
    const reach = row && 0.45 * Math.max(row.size, glyphs.size);
    if (row && reach !== undefined && glyphs.y - row.y <= reach) {
      row.glyphs.push(glyphs);
      if (glyphs.size > row.size) {
        row.size = glyphs.size;
        row.y = glyphs.y;
      }
    } else rows.push({ y: glyphs.y, size: glyphs.size, glyphs: [glyphs] });
  }
  for (const row of rows) row.glyphs = withoutShadows(row.glyphs.sort((a, b) => a.x - b.x));
  return sideBySide(rows);
}

/** Lines of two columns hardly ever stand on one height, nor does the number of a table row beside its wrapped cell. */
function sideBySide(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const above = merged.at(-1);
    if (above && row.y - above.y <= 0.75 * Math.min(row.size, above.size) && areApart(above.glyphs, row.glyphs)) {
      above.glyphs = [...above.glyphs, ...row.glyphs].sort((a, b) => a.x - b.x);
    } else merged.push({ ...row });
  }
  return merged;
}

function areApart(some: readonly Glyphs[], others: readonly Glyphs[]): boolean {
  let index = 0;
  for (const own of some) {
    while ((others[index]?.right ?? Number.POSITIVE_INFINITY) <= own.x - 0.4 * own.size) index++;
    if ((others[index]?.x ?? Number.POSITIVE_INFINITY) < own.right + 0.4 * own.size) return false;
  }
  return true;
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function withoutShadows(glyphs: Glyphs[]): Glyphs[] {
  return glyphs.filter((own, index) => {
    const before = glyphs[index - 1];
    return !(before && before.text === own.text && Math.abs(before.x - own.x) < 0.15 * own.size);
  });
}

/** The text of neighbours on one row; a gap is a space. */
export function textOfGlyphs(glyphs: readonly Glyphs[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const own of glyphs) {
    const gap = own.x - right > 0.17 * own.size;
    if (text !== '' && gap && !/\s$/.test(text) && !/^\s/.test(own.text)) text += ' ';
    text += own.text;
    right = own.right;
  }
  return text.replace(/[ \u00a0\t]+/g, ' ').trim();
}

export interface Extent {
  left: number;
  right: number;
}

/** From the first to the last letter. */
export function extent(glyphs: readonly Glyphs[]): Extent {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const own of glyphs) {
    left = Math.min(left, own.x);
    right = Math.max(right, own.right);
  }
  return { left, right };
}
