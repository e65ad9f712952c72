import type { Dates } from './dates.ts';
import { registerWord } from './lexicon/words.ts';
import { glued, isCapital, isPunct, type Tokens, WORD } from './tokens.ts';

// The date of the document's own number stands beside or below it: "Đồng Tháp, ngày 25 tháng 9 năm 2026".

const NGAY = registerWord('ngày');
/** Rules of dashes under the state's name are a token a dash. */
const REACH = 160;

/** The full date after a place and "ngày" within the header that follows token i or stands right above it, or null. */
export function headerDate(t: Tokens, dates: Dates, i: number): string | null {
  for (let k = i; k < t.count && k < i + REACH; k++) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (!span?.iso) continue;
    if (t.words[span.from - 1] === NGAY && afterPlace(t, span.from - 2)) return span.iso;
    break;
  }
  // papers of the Party have the day at the right, which is copied above the number
  for (let k = i; k >= 0 && k > i - ABOVE; k--) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span?.iso) return t.words[span.from - 1] === NGAY && afterPlace(t, span.from - 2) ? span.iso : null;
  }
  return null;
}
/** Tokens between the day and the number below it. */
const ABOVE = 24;

/** "Hà Nội, ngày", "Hà Nội ngày", but not "Quyết định số 12/QĐ-TTg, ngày". */
function afterPlace(t: Tokens, i: number): boolean {
  const place = isPunct(t, i, ',') ? i - 1 : i;
  if (t.kind[place] !== WORD || !isCapital(t, place)) return false;
  return !(glued(t, place - 1) && (isPunct(t, place - 1, '-') || isPunct(t, place - 1, '/')));
}
