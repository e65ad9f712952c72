import { expect, it } from 'vitest';
import { findDates } from './dates.ts';
import { segment } from './segment.ts';
import { textOf, tokenize } from './tokens.ts';

const sentences = (text: string) => {
  const t = tokenize(text);
  const taken = new Uint8Array(t.count);
  for (const d of findDates(t).spans) taken.fill(1, d.from, d.to);
  return segment(t, taken).map((s) => textOf(t, s.from, s.to));
};

it('parts the sentences of a text that lost its capitals', () => {
  expect(sentences('tỉnh xóa 100% phòng học tạm. từ nay đến cuối năm, sở giải ngân trên 85% vốn.')).toEqual([
    'tỉnh xóa 100% phòng học tạm.',
    'từ nay đến cuối năm, sở giải ngân trên 85% vốn.',
  ]);
});

it('does not part after what is cut short, nor in a text with capitals', () => {
  expect(sentences('huyện chi 12 tr. đồng cho 4 trường.')).toHaveLength(1);
  expect(sentences('Huyện có 4 trường. trong đó có 2 trường chuẩn.')).toHaveLength(1);
});
