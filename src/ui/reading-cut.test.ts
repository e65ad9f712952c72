import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, type MarkedSpan } from './reading-cut.ts';

const span = (start: number, end: number, number: number): MarkedSpan => ({
  start,
  end,
  kind: 'target',
  number,
  passageId: `c${number}`,
  proposalId: `d${number}`,
});

test('a nested span is the innermost inside it and gives way after it', () => {
  const outer = span(0, 10, 1);
  const inner = span(4, 6, 2);
  const pieces = cut('abcdefghij', [outer, inner]);
  expect(pieces.map((piece) => [piece.text, piece.inner?.number])).toEqual([
    ['abcd', 1],
    ['ef', 2],
    ['ghij', 1],
  ]);
  expect(pieces.map((piece) => piece.first)).toEqual([true, true, false]);
  expect(pieces.map((piece) => piece.ending.map((one) => one.number))).toEqual([[], [2], [1]]);
});

test('overlapping spans share the piece where both hold', () => {
  const pieces = cut('abcdef', [span(0, 4, 1), span(2, 6, 2)]);
  expect(pieces.map((piece) => piece.over.map((one) => one.number))).toEqual([[1], [1, 2], [2]]);
});

test('a span that is covered everywhere keeps an anchor on its number', () => {
  const pieces = cut('abcd', [span(0, 4, 1), span(0, 2, 2), span(2, 4, 3)]);
  expect(pieces.flatMap((piece) => piece.late.map((one) => one.number))).toEqual([1]);
});

test('empty spans and spans outside of the text leave no trace', () => {
  expect(cut('abc', [span(1, 1, 1), span(7, 9, 2)]).map((piece) => piece.text)).toEqual(['abc']);
});

test('the pieces always join to the text, and every span gets one anchor and one number', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), spans, (text, ranges) => {
      const held = ranges
        .map((range, index) => span(range.start, range.end, index))
        .filter((one) => one.start < text.length);
      const pieces = cut(text, held);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const anchored = pieces.flatMap((piece) => [...(piece.first && piece.inner ? [piece.inner] : []), ...piece.late]);
      expect(anchored.map((one) => one.number).sort()).toEqual(held.map((one) => one.number).sort());
      expect(pieces.flatMap((piece) => piece.ending.map((one) => one.number)).sort()).toEqual(
        held.map((one) => one.number).sort(),
      );
    }),
  );
});
