import { expect, it } from 'vitest';
import { markedParagraphs } from './reading-words.tsx';

it('says at which paragraph a page of the file begins, and on which page the first one stands', () => {
  const paragraphs = [30, 60, 90, 120].map((start, index) => ({ no: index + 4, start, end: start + 20, text: 'Lời.' }));
  const marked = markedParagraphs({
    paragraphs,
    sections: [],
    proposals: [],
    findings: [],
    current: null,
    cited: null,
    pageStarts: [0, 85],
  });
  expect(marked.map(({ ref }) => ref)).toEqual(['trang 1, đoạn 4', 'đoạn 5', 'trang 2, đoạn 6', 'đoạn 7']);
});
