import { expect, it } from 'vitest';
import { carryOver, type Earlier } from './carry-over.ts';
import type { Found } from './found.ts';

const found = (quote: string, start: number, message = 'Lặp từ.'): Found => ({
  kind: 'spelling',
  severity: 'warning',
  start,
  end: start + quote.length,
  quote,
  spans: [{ start, end: start + quote.length }],
  message,
  proposed: null,
  href: null,
});
const earlier = (id: number, quote: string, state: Earlier['state'] = 'open', message = 'Lặp từ.'): Earlier => ({
  id,
  kind: 'spelling',
  quote,
  message,
  state,
});
const shape = (list: ReturnType<typeof carryOver>) =>
  list.map(({ quote, state, beforeId }) => [quote, state, beforeId]);

it('keeps what was set aside, opens again what was said to be mended, and knows what is new', () => {
  const carried = carryOver(
    [found('của của', 5), found('và  và', 90), found('là là', 200)],
    [earlier(1, 'của của', 'ignored'), earlier(2, 'và và', 'fixed'), earlier(3, 'đã đã')],
  );
  expect(shape(carried)).toEqual([
    ['của của', 'ignored', 1],
    ['và  và', 'open', 2],
    ['là là', 'open', null],
  ]);
});

it('takes the same words one after the other, and another remark for another finding', () => {
  const carried = carryOver(
    [found('23', 1), found('23', 8), found('23', 20), found('23', 30, 'Tổng là 24.')],
    [earlier(1, '23', 'ignored'), earlier(2, '23')],
  );
  expect(shape(carried)).toEqual([
    ['23', 'ignored', 1],
    ['23', 'open', 2],
    ['23', 'open', null],
    ['23', 'open', null],
  ]);
});
