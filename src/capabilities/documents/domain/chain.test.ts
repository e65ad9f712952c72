import { expect, it } from 'vitest';
import { branches, levels } from './chain.ts';
import { drawChain } from './chain-drawing.ts';

// 29-NQ/TW (1) ← 68-KH/TU (2) ← plan of the Sở (3), and a loop that a slip made: 1 is said to implement 3
const links = [
  { from: 2, to: 1, kind: 'implements' },
  { from: 3, to: 2, kind: 'implements' },
  { from: 4, to: 1, kind: 'based_on' },
  { from: 1, to: 3, kind: 'implements' },
];

it('puts what is implemented above and what implements below, and ends in loops', () => {
  expect(levels(2, links)).toEqual([
    { id: 3, level: -2 },
    { id: 1, level: -1 },
    { id: 2, level: 0 },
  ]);
  expect(levels(2, links.slice(0, 3))).toEqual([
    { id: 1, level: -1 },
    { id: 2, level: 0 },
    { id: 3, level: 1 },
  ]);
  expect(branches(1, links, 1)).toEqual([
    {
      id: 2,
      kind: 'implements',
      children: [{ id: 3, kind: 'implements', children: [{ id: 1, kind: 'implements', children: [] }] }],
    },
    { id: 4, kind: 'based_on', children: [] },
  ]);
});

it('draws rows that fit and lines that go down', () => {
  const drawing = drawChain(levels(1, links.slice(0, 3)), links);
  expect(drawing.boxes.map((box) => [box.id, box.level])).toEqual([
    [1, 0],
    [2, 1],
    [4, 1],
    [3, 2],
  ]);
  expect(drawing.lines).toHaveLength(3);
  expect(drawing.lines.every((line) => line.y2 > line.y1)).toBe(true);
  const many = Array.from({ length: 9 }, (_, index) => ({ from: index + 10, to: 1, kind: 'implements' }));
  expect(drawChain(levels(1, many), many).boxes).toHaveLength(6);
});
