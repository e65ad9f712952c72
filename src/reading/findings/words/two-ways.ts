// The words that are written in two ways, for the notes on style.

/** Words written with i or with y. */
export const TWO_WAYS: readonly (readonly [string, string])[] = [
  ['tỷ', 'tỉ'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['mỹ', 'mĩ'],
  ['kỳ', 'kì'],
  ['kỷ', 'kỉ'],
  ['sỹ', 'sĩ'],
];

export const WAYS = new Set(TWO_WAYS.flat());

/** May the word be one of a pair of spellings, or begin a name that is written in several ways? */
export const hasTwoWays = (word: string, lower: string): boolean =>
  WAYS.has(lower) || lower === 'gd' || word === 'Giáo' || word === 'GDĐT';
