import { type Box, columnsOf, type Dots } from './columns.ts';

/** A picture to be recognised by itself, and where it lies on the page. */
export interface PicturePart {
  picture: Uint8Array;
  left: number;
  top: number;
}

/** The columns of a page as pictures of their own; a page without, and any picture but PGM, stays whole. */
export function partsOf(picture: Uint8Array): PicturePart[] {
  const page = dotsOf(picture);
  const boxes = page ? columnsOf(page) : [];
  if (!page || boxes.length < 2) return [{ picture, left: 0, top: 0 }];
  return boxes.map((box) => ({ picture: cropped(page, box), left: box.left, top: box.top }));
}

/** A PGM of one byte a dot; null for another picture, or one that breaks off. */
function dotsOf(picture: Uint8Array): Dots | null {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(picture.subarray(0, 64)));
  if (!head) return null;
  const [width, height] = [Number(head[1]), Number(head[2])];
  const dots = picture.subarray(head[0].length);
  return dots.length === width * height ? { width, height, dots } : null;
}

function cropped(page: Dots, { left, top, right, bottom }: Box): Uint8Array {
  const [width, height] = [right - left, bottom - top];
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * page.width + left;
    file.set(page.dots.subarray(from, from + width), head.length + y * width);
  }
  return file;
}
