import { expect, it } from 'vitest';
import { locate, paragraphNo, spansByParagraph } from './reading-spans.ts';

const paragraphs = [
  { no: 1, start: 0, end: 10 },
  { no: 2, start: 12, end: 20 },
  { no: 3, start: 21, end: 30 },
];

it('places what was found, nested, overlapping and over the end of a paragraph', () => {
  const items = [
    { start: 2, end: 8, id: 'a' },
    { start: 4, end: 6, id: 'b' },
    { start: 8, end: 25, id: 'c' },
    { start: 10, end: 12, id: 'between' },
  ];
  const placed = spansByParagraph(paragraphs, items);
  const shown = (no: number) => (placed.get(no) ?? []).map((span) => [span.item.id, span.start, span.end, span.piece]);
  expect(shown(1)).toEqual([
    ['a', 2, 8, 0],
    ['b', 4, 6, 0],
    ['c', 8, 10, 0],
  ]);
  expect(shown(2)).toEqual([['c', 0, 8, 1]]);
  expect(shown(3)).toEqual([['c', 0, 4, 2]]);
});

it('knows the paragraph of an offset', () => {
  expect([0, 9, 10, 25, 99].map((offset) => paragraphNo(paragraphs, offset))).toEqual([1, 1, 2, 3, 0]);
});

it('finds a quote that was copied with other spaces, and nothing else', () => {
  expect(locate('Có  222 trường (đạt chuẩn).', '222 trường (đạt')).toEqual({ start: 4, end: 19 });
  expect(locate('Có  222\u00a0trường.', 'Có 222 trường')).toEqual({ start: 0, end: 14 });
  expect(locate('Có 222 trường.', '223')).toBeNull();
  expect(locate('Có 222 trường.', ' ')).toBeNull();
});
