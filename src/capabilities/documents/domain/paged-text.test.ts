import { expect, test } from 'vitest';
import { pageTexts, withPageTexts } from './paged-text.ts';

const changed = (whole: Parameters<typeof pageTexts>[0], words: [number, string][]) => {
  const { text, pageStarts } = withPageTexts(whole, new Map(words));
  return { text, pages: pageTexts({ text, pageStarts }), pageStarts };
};

// a paragraph goes on from the first page to the second; the third is empty
const whole = { text: 'Một hai ba\nbốn năm\nSáu.\nBảy.\n', pageStarts: [0, 15, 23, 24] };

test('each page has its words', () => {
  expect(pageTexts(whole)).toEqual(['Một hai ba\nbốn', 'năm\nSáu.', '', 'Bảy.']);
  expect(pageTexts({ text: 'Một\nHai\n', pageStarts: [0, 3, 4] })).toEqual(['Một', '', 'Hai']);
  expect(pageTexts({ text: '', pageStarts: [0] })).toEqual(['']);
});

test('words put in leave the other pages and what joins them alone', () => {
  const three = { text: 'Một hai\nba bốn\nnăm\n', pageStarts: [0, 11, 15] };
  expect(changed(three, [])).toMatchObject(three);
  expect(changed(three, [[2, 'BỐN BỐN\nNĂM']])).toEqual({
    text: 'Một hai\nba BỐN BỐN\nNĂM\nnăm\n',
    pages: ['Một hai\nba', 'BỐN BỐN\nNĂM', 'năm'],
    pageStarts: [0, 11, 23],
  });
});

test('a page that was empty, or is emptied, parts what went on over it', () => {
  const over = { text: 'Một hai ba\n', pageStarts: [0, 8, 8] };
  expect(changed(over, [[2, 'Chen']])).toEqual({
    text: 'Một hai\nChen\nba\n',
    pages: ['Một hai', 'Chen', 'ba'],
    pageStarts: [0, 8, 13],
  });
  expect(changed({ text: 'Một hai ba\n', pageStarts: [0, 4, 8] }, [[2, '']])).toEqual({
    text: 'Một\nba\n',
    pages: ['Một', '', 'ba'],
    pageStarts: [0, 4, 4],
  });
  expect(changed({ text: 'Một\n', pageStarts: [0, 3, 3] }, [[2, 'Hai']])).toEqual({
    text: 'Một\nHai\n',
    pages: ['Một', 'Hai', ''],
    pageStarts: [0, 4, 8],
  });
  expect(changed({ text: '\n', pageStarts: [0, 0] }, [[1, 'Một']]).text).toBe('Một\n');
});
