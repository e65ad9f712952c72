import { describe, expect, test } from 'vitest';
import { columnsOf, type Dots } from './columns.ts';
import { partsOf } from './parts.ts';

const WIDE = 2480;
const HIGH = 3508;

/** A white page with lines of words, 40 dots high and 70 apart: from x to `right`, `count` of them down from y. */
function paper(...blocks: { x: number; right: number; y: number; count: number; word?: number }[]): Dots {
  const dots = new Uint8Array(WIDE * HIGH).fill(255);
  for (const { x, right, y, count, word = 90 } of blocks) {
    for (let line = 0; line < count; line++) {
      // the spaces of one line do not stand under those of the other
      for (let at = x; at < right; at += word + 16 + (line % 3)) {
        const end = Math.min(right, at + word);
        for (let row = y + 70 * line; row < y + 70 * line + 40; row++) dots.fill(0, row * WIDE + at, row * WIDE + end);
      }
    }
  }
  return { width: WIDE, height: HIGH, dots };
}

describe('a page is cut', () => {
  test('between columns of running text, also when their lines are not on one height', () => {
    const page = paper({ x: 300, right: 1180, y: 300, count: 30 }, { x: 1270, right: 2150, y: 330, count: 28 });
    const [left, right, ...more] = columnsOf(page);
    expect(more).toEqual([]);
    expect(left).toMatchObject({ left: 0, top: 0, bottom: HIGH });
    expect(left?.right).toBeGreaterThanOrEqual(1180);
    expect(right?.left).toBeLessThanOrEqual(1270);
    expect(right?.right).toBe(WIDE);
  });

  test('above and under columns between the lines', () => {
    const page = paper(
      { x: 300, right: 2150, y: 300, count: 6 },
      { x: 300, right: 1180, y: 760, count: 12 },
      { x: 1270, right: 2150, y: 760, count: 12 },
      { x: 300, right: 2150, y: 1640, count: 6 },
    );
    const boxes = columnsOf(page);
    expect(boxes).toHaveLength(4);
    const [head, left, , foot] = boxes;
    for (const edge of [head?.bottom, left?.top])
      expect([690, 760].map((y) => Math.sign((edge ?? 0) - y))).toEqual([1, -1]);
    for (const edge of [left?.bottom, foot?.top])
      expect([1570, 1640].map((y) => Math.sign((edge ?? 0) - y))).toEqual([1, -1]);
  });
});

describe('a page stays whole', () => {
  test('with lines over its width, the two halves of a head, or nothing on it', () => {
    expect(columnsOf(paper({ x: 300, right: 2150, y: 300, count: 40 }))).toHaveLength(1);
    const head = [
      { x: 400, right: 1000, y: 300, count: 4 },
      { x: 1300, right: 2100, y: 300, count: 3 },
    ];
    expect(columnsOf(paper(...head, { x: 300, right: 2150, y: 700, count: 30 }))).toHaveLength(1);
    expect(columnsOf(paper())).toHaveLength(1);
  });

  test('with a table of short cells', () => {
    const cells = [300, 800, 1300, 1800].map((x) => ({ x, right: x + 120, y: 300, count: 30 }));
    expect(columnsOf(paper(...cells))).toHaveLength(1);
  });
});

test('the parts of a picture lie where they were; another kind of picture is one part', () => {
  const page = paper({ x: 300, right: 1180, y: 300, count: 30 }, { x: 1270, right: 2150, y: 330, count: 28 });
  const head = new TextEncoder().encode(`P5\n${WIDE} ${HIGH}\n255\n`);
  const picture = new Uint8Array([...head, ...page.dots]);
  const parts = partsOf(picture);
  expect(parts.map(({ top }) => top)).toEqual([0, 0]);
  const second = parts[1];
  const text = new TextDecoder('latin1').decode(second?.picture.subarray(0, 20));
  const [, wide = 0] = /^P5\n(\d+) 3508\n255\n/.exec(text) ?? [];
  expect(Number(wide) + (second?.left ?? 0)).toBe(WIDE);
  // the first word of the second column
  const dots = second?.picture.subarray(`P5\n${wide} 3508\n255\n`.length);
  expect(dots?.[335 * Number(wide) + 1275 - (second?.left ?? 0)]).toBe(0);
  for (const other of [picture.subarray(0, 5000), new Uint8Array([0xff, 0xd8, 0xff])])
    expect(partsOf(other)).toEqual([{ picture: other, left: 0, top: 0 }]);
});
