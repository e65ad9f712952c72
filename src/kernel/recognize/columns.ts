/** A part of a picture, in dots. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A grey picture: 0 black to 255 white, row by row. */
export interface Dots {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** The picture is looked at in squares of this many dots; at 300 dots an inch they are 0.7 mm wide. */
const CELL = 8;
/** Darker than this is ink. */
const INK = 140;
/** Cells: an empty strip this wide and this high is no space between words, on ten lines one under the other. */
const GUTTER_WIDE = 4;
const GUTTER_HIGH = 55;
/** Cells: what stands beside it is at least this wide; columns of numbers in a table are not. */
const COLUMN_WIDE = 60;
/** How much of its width a line of running text covers. */
const FILLED = 0.55;
/** Columns within columns, and bands with other columns under each other. */
const DEEPEST = 4;

/**
 * Cuts a page where columns of running text stand side by side, so that lines of one are not read on into the other.
 * In the order of reading; a page without such columns is one part.
 */
export function columnsOf(picture: Dots): Box[] {
  const cells = cellsOf(picture);
  return cut(cells, { left: 0, top: 0, right: cells.width, bottom: cells.height }, DEEPEST).map((box) => ({
    left: box.left * CELL,
    top: box.top * CELL,
    right: Math.min(picture.width, box.right * CELL),
    bottom: Math.min(picture.height, box.bottom * CELL),
  }));
}

/** 1 where there is ink. */
interface Cells {
  width: number;
  height: number;
  ink: Uint8Array;
}

/** Single dark dots are dust. */
const DUST = 3;

function cellsOf({ width, height, dots }: Dots): Cells {
  const cells = { width: Math.ceil(width / CELL), height: Math.ceil(height / CELL) };
  const counts = new Uint8Array(cells.width * cells.height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / CELL) * cells.width;
    for (let x = 0; x < width; x++) {
      if ((dots[y * width + x] as number) < INK) (counts[row + (x >> 3)] as number)++;
    }
  }
  return { ...cells, ink: counts.map((count) => (count > DUST ? 1 : 0)) };
}

function cut(cells: Cells, box: Box, depth: number): Box[] {
  const gutter = depth > 0 ? gutterIn(cells, box) : null;
  if (!gutter) return [box];
  const { top, bottom } = gutter;
  const middle = (gutter.left + gutter.right) >> 1;
  const parts: Box[] = [];
  if (top > box.top) parts.push(...cut(cells, { ...box, bottom: top }, depth - 1));
  parts.push(...cut(cells, { ...box, top, bottom, right: middle }, depth - 1));
  parts.push(...cut(cells, { ...box, top, bottom, left: middle }, depth - 1));
  if (bottom < box.bottom) parts.push(...cut(cells, { ...box, top: bottom }, depth - 1));
  return parts;
}

/** The highest strip without ink between two columns of running text; its ends lie between lines. */
function gutterIn(cells: Cells, box: Box): Box | null {
  let best: Box | null = null;
  const inked = Array.from({ length: box.bottom }, (_, y) => hasInk(cells, { ...box, top: y, bottom: y + 1 }));
  for (let left = box.left + COLUMN_WIDE; left + GUTTER_WIDE <= box.right - COLUMN_WIDE; left++) {
    for (const strip of emptyStrips(cells, box, left, inked)) {
      if (best && strip.bottom - strip.top <= best.bottom - best.top) continue;
      const gutter = { ...strip, top: quiet(cells, box, strip.top), bottom: quiet(cells, box, strip.bottom) };
      if (
        isProse(cells, { ...gutter, left: box.left, right: gutter.left }) &&
        isProse(cells, { ...gutter, left: gutter.right, right: box.right })
      )
        best = gutter;
    }
  }
  return best;
}

/** Where GUTTER_WIDE cells from `left` are free of ink beside enough heights with ink. */
function* emptyStrips({ width, ink }: Cells, box: Box, left: number, inked: readonly boolean[]): Generator<Box> {
  let top = box.top;
  let high = 0;
  for (let y = box.top; y <= box.bottom; y++) {
    let free = y < box.bottom;
    for (let x = left; free && x < left + GUTTER_WIDE; x++) free = ink[y * width + x] === 0;
    if (free) {
      if (inked[y]) high++;
      continue;
    }
    if (high >= GUTTER_HIGH) yield { left, right: left + GUTTER_WIDE, top, bottom: y };
    top = y + 1;
    high = 0;
  }
}

function hasInk({ width, ink }: Cells, { left, right, top }: Box): boolean {
  return ink.subarray(top * width + left, top * width + right).includes(1);
}

/** Near a height the one with the least ink on it, so that no line is cut through. */
function quiet({ width, ink }: Cells, box: Box, y: number): number {
  if (y <= box.top || y >= box.bottom) return y;
  let best = y;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(box.top, y - 4); at <= Math.min(box.bottom - 1, y + 4); at++) {
    let count = Math.abs(at - y) / 10;
    for (let x = box.left; x < box.right; x++) count += ink[at * width + x] as number;
    if (count < least) {
      least = count;
      best = at;
    }
  }
  return best;
}

/** Wide enough, and most heights with ink are covered as lines of running text cover them. */
function isProse({ width, ink }: Cells, box: Box): boolean {
  let [left, right] = [box.right, box.left];
  const covered: number[] = [];
  for (let y = box.top; y < box.bottom; y++) {
    let count = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (let x = box.left; x < box.right; x++) {
      if (ink[y * width + x] === 0) continue;
      // a space between words counts as covered
      count += x - last <= 4 ? x - last : 1;
      last = x;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
    }
    if (count > 0) covered.push(count);
  }
  const wide = right - left;
  if (wide < COLUMN_WIDE || covered.length < GUTTER_HIGH / 3) return false;
  const full = covered.filter((count) => count > FILLED * wide).length;
  return full > 0.25 * covered.length;
}
