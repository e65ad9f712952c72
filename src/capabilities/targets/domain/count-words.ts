import { formatNumber } from '../../../kernel/number/index.ts';

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Numbers up to ten in words, as sentences say them; larger ones in figures. */
export const inWords = (count: number): string => WORDS[count] ?? formatNumber(count);

/** The first letter large: the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** “một, hai và ba”. */
export function listed(parts: readonly string[], join = 'và'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${join} ${parts.at(-1)}`;
}
