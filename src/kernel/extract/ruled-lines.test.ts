import { expect, test } from 'vitest';
import { blankRaster } from './raster.ts';
import { withoutRuledLines } from './ruled-lines.ts';

test('frames go, letters stay, also where they touch', () => {
  const raster = blankRaster(400, 400);
  const { dots } = raster;
  for (let at = 20; at < 380; at++) {
    // a frame three dots thick with a grey edge, and a stroke of a letter across it
    for (const y of [100, 101, 102]) dots[y * 400 + at] = 0;
    dots[103 * 400 + at] = 180;
    dots[at * 400 + 50] = 0;
  }
  for (let y = 80; y < 130; y++) dots[y * 400 + 200] = 0;
  withoutRuledLines(raster);
  const ink = Array.from(dots.entries()).filter(([, grey]) => grey < 255);
  expect(ink.every(([at]) => at % 400 === 200)).toBe(true);
  expect(ink.length).toBeGreaterThan(40);
});
