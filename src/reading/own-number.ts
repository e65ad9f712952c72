import type { Dates } from './dates.ts';
import { registerWord } from './lexicon/words.ts';
import { isPunct, type Tokens } from './tokens.ts';

// The date of the document's own number stands beside or below it: "Đồng Tháp, ngày 25 tháng 9 năm 2026".

const NGAY = registerWord('ngày');
const REACH = 60;

/** The first full date after "ngày" within the header that follows token i, or null. */
export function headerDate(t: Tokens, dates: Dates, i: number): string | null {
  for (let k = i; k < t.count && k < i + REACH; k++) {
    const d = dates.at[k];
    if (!d) continue;
    const span = dates.spans[d - 1];
    if (span?.iso && t.words[span.from - 1] === NGAY && isPunct(t, span.from - 2, ',')) return span.iso;
    if (span?.iso) return null;
  }
  return null;
}
