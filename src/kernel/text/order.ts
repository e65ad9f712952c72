import { toneOf, withoutTone } from './letters.ts';
import { fold, tidy } from './normalize.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Dictionary order with numbers by value: `Lớp 2` before `Lớp 10`, a before ă before â. For `sort`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

const SHAPES: Record<string, string> = { ă: 'ab', â: 'ac', đ: 'db', ê: 'eb', ô: 'ob', ơ: 'oc', ư: 'ub' };

/**
 * A key that puts people in the order of Vietnamese lists: given name (the last word) first, then family name, then
 * middle names; in each the letters decide before the tones. Lower-case letters and spaces only, so it sorts the same in
 * JavaScript (`<`), in PostgreSQL with collation "C" and with ICU. For sorting, never for showing.
 */
export function nameSortKey(fullName: string): string {
  const words = tidy(fullName).toLowerCase().replaceAll('ð', 'đ').split(' ').filter(Boolean);
  const given = words.pop() ?? '';
  const [family = '', ...middle] = words;
  return [given, family, ...middle].map(wordKey).join(' ').trimEnd();
}

/** `Nguyễn Văn An` before `Trần Thị Bình`: the order of {@link nameSortKey}. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [nameSortKey(a), nameSortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Two letters for each letter (base, shape), a space, the tone. The space sorts before all letters. */
function wordKey(word: string): string {
  let letters = '';
  let tone = '';
  for (const letter of word) {
    const bare = withoutTone(letter);
    const base = fold(bare);
    if (/^[a-z]$/.test(base)) letters += SHAPES[bare] ?? `${base}a`;
    else if (/^[0-9]$/.test(base)) letters += `a${'defghijklm'[Number(base)]}`;
    if (toneOf(letter)) tone += 'abcdef'[toneOf(letter)];
  }
  return `${letters} ${tone}`;
}
