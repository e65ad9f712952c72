import { expect, it } from 'vitest';
import { headText, type Must, mustSentence, mustText, nounOf } from './target-words.ts';

const must = (part: Partial<Must>): Must => ({
  comparator: '>=',
  value: 85,
  valueTo: null,
  unitWord: '%',
  decimals: 0,
  ...part,
});

it.each<[Partial<Must>, string, string]>([
  [{}, 'từ 85%', 'từ 85'],
  [{ comparator: '>', value: 90 }, 'trên 90%', 'trên 90'],
  [{ comparator: '<', value: 10 }, 'dưới 10%', 'dưới 10'],
  [{ comparator: '=', value: 100 }, '100%', '100'],
  [{ comparator: 'range', value: 80, valueTo: 90 }, '80–90%', '80–90'],
  [{ comparator: 'increase_by', value: 6, unitWord: 'trường' }, 'tăng 6 trường', 'tăng 6'],
  [{ value: 57859, unitWord: 'trẻ' }, 'từ 57.859 trẻ', 'từ 57.859'],
  [{ comparator: 'increase', value: null }, 'tăng', 'tăng'],
  [{ comparator: 'qualitative', value: null }, 'không nêu', 'đạt'],
  [{ comparator: '=', value: 1, unitWord: 'đạt' }, 'đạt', 'đạt'],
  [{ value: 71.9, decimals: 1 }, 'từ 71,9%', 'từ 71,9'],
])('%o', (part, text, head) => {
  expect(mustText(must(part))).toBe(text);
  expect(headText(must(part))).toBe(head);
});

it('says the level as a sentence', () => {
  expect(mustSentence(must({}))).toBe('Phải đạt từ 85%');
  expect(mustSentence(must({ comparator: 'increase_by', value: 6, unitWord: 'trường' }))).toBe('Phải tăng 6 trường');
  expect(mustSentence(must({ comparator: 'decrease', value: null }))).toBe('Phải giảm');
  expect(mustSentence(must({ comparator: 'qualitative', value: null }))).toBe('Không nêu mức phải đạt');
  expect(mustSentence(must({ comparator: '=', value: 1, unitWord: 'đạt' }))).toBe('Phải đạt');
});

it.each([
  ['Trẻ mẫu giáo đến trường', 'trẻ'],
  ['Tỷ lệ trường đạt chuẩn quốc gia', 'trường'],
  ['Gia đình văn hóa', ''],
])('%s is of “%s”', (name, noun) => {
  expect(nounOf(name)).toBe(noun);
});
