import type { Raster } from './raster.ts';

/** Darker than this is ink. */
const INK = 140;
/** Letters are never this long; the frames of tables are. In parts of an inch at 300 dots. */
const ACROSS = 180;
const DOWN = 150;

/**
 * Wipes the frames of tables and other ruled lines off a page: recognition takes them for letters, or leaves out the
 * cells between them. Works in place.
 */
export function withoutRuledLines(raster: Raster): Raster {
  const { width, height, dots } = raster;
  const runs: [at: number, step: number, length: number][] = [];
  for (let y = 0; y < height; y++) collect(dots, y * width, 1, width, ACROSS, runs);
  for (let x = 0; x < width; x++) collect(dots, x, width, height, DOWN, runs);
  // all are found before the first is wiped: where lines cross both are whole
  for (const [at, step, length] of runs) {
    const side = step === 1 ? width : 1;
    for (let index = 0, dot = at; index < length; index++, dot += step) {
      dots[dot] = 255;
      // the grey edge of the line; ink that goes on beside it is a letter and stays
      for (const edge of [dot - side, dot + side]) if ((dots[edge] ?? 0) >= INK - 60) dots[edge] = 255;
    }
  }
  return raster;
}

function collect(
  dots: Uint8Array,
  from: number,
  step: number,
  count: number,
  least: number,
  runs: [number, number, number][],
) {
  let length = 0;
  for (let index = 0, dot = from; index <= count; index++, dot += step) {
    if (index < count && (dots[dot] ?? 255) < INK) length++;
    else {
      if (length >= least) runs.push([dot - length * step, step, length]);
      length = 0;
    }
  }
}
