/** Pictures put where a page has them, in grey: as much drawing as recognition needs. */

export type Transform = [number, number, number, number, number, number];

/** As the PDF library gives it; kind 1: a bit a dot, 2: RGB, 3: RGBA. Of a mask: a bit a dot, no kind. */
export interface Picture {
  width: number;
  height: number;
  kind?: number;
  data: Uint8Array | Uint8ClampedArray;
}

export interface Raster {
  width: number;
  height: number;
  /** 0 black to 255 white, row by row. */
  dots: Uint8Array;
}

export const blankRaster = (width: number, height: number): Raster => ({
  width,
  height,
  dots: new Uint8Array(width * height).fill(255),
});

/** First `inner`, then `outer`. */
export function times(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The unit square that `place` turns into a part of the raster is filled with the picture. */
export function drawPicture(raster: Raster, picture: Picture, place: Transform): void {
  eachDot(raster, picture, place, (dot, at) => {
    raster.dots[dot] = grey(picture, at);
  });
}

/** Paints where the mask lets through; light paint leaves the paper as it is. */
export function drawMask(raster: Raster, mask: Picture, place: Transform, dark: boolean): void {
  const row = (mask.width + 7) >> 3;
  eachDot(raster, mask, place, (dot, at) => {
    const x = at % mask.width;
    const y = (at - x) / mask.width;
    const bit = ((mask.data[y * row + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1;
    if (bit === 0) raster.dots[dot] = dark ? 0 : 255;
  });
}

function grey({ width, kind, data }: Picture, at: number): number {
  if (kind === 1) {
    const x = at % width;
    const y = (at - x) / width;
    return ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  }
  const step = kind === 2 ? 3 : 4;
  const from = at * step;
  const light = (299 * (data[from] ?? 255) + 587 * (data[from + 1] ?? 255) + 114 * (data[from + 2] ?? 255)) / 1000;
  // what is seen through is white paper
  return step === 4 ? 255 - ((255 - light) * (data[from + 3] ?? 255)) / 255 : light;
}

/** Calls for each dot of the raster under the picture, with the dot of the picture that lies there. */
function eachDot(
  raster: Raster,
  { width, height }: Picture,
  place: Transform,
  paint: (dot: number, at: number) => void,
): void {
  const [a, b, c, d, e, f] = place;
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9 || width < 1 || height < 1) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(raster.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(raster.height, Math.ceil(Math.max(...ys)))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const px = x + 0.5 - e;
      const py = y + 0.5 - f;
      const u = (d * px - c * py) / area;
      // the picture hangs from the upper edge of the unit square
      const v = 1 - (a * py - b * px) / area;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      paint(y * raster.width + x, Math.floor(v * height) * width + Math.floor(u * width));
    }
  }
}

/** The simplest picture file there is: a line of text, then the dots. */
export function toPgm({ width, height, dots }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + dots.length);
  file.set(head);
  file.set(dots, head.length);
  return file;
}
