import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { glued, isCapital, isPunct, NEWLINE, type Tokens, WORD } from '../text/tokens.ts';

// The date of the document's own number stands beside or below it: "Đồng Tháp, ngày 25 tháng 9 năm 2026".

const APOSTROPHES = ["'", '’', '‘', '`'];
const NGAY = registerWord('ngày');
/** Rules of dashes under the state's name are a token a dash. */
const REACH = 160;

/** The full date after a place and "ngày" within the header that follows token i or stands right above it, or null. */
export function headerDate(t: Tokens, dates: Dates, i: number): string | null {
  for (let k = i; k < t.count && k < i + REACH; k++) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (!span?.iso) continue;
    // "Số: 12/TB-PGD – Ngày 5/6/2024"
    const beside = span.from - 2 === i && (isPunct(t, i, '–') || isPunct(t, i, '-'));
    if (t.words[span.from - 1] === NGAY && (beside || afterPlace(t, span.from - 2))) return span.iso;
    break;
  }
  const held = titleDate(t, dates, i);
  if (held) return held;
  // papers of the Party have the day at the right, which is copied above the number
  for (let k = i; k >= 0 && k > i - ABOVE; k--) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span?.iso) return t.words[span.from - 1] === NGAY && afterPlace(t, span.from - 2) ? span.iso : null;
  }
  return null;
}

/** "(Kỳ họp thứ 9, ngày 10 tháng 7 năm 2024)": the session that ends a bracket below the title; no paper is named in it. */
function titleDate(t: Tokens, dates: Dates, i: number): string | null {
  for (let k = i; k < t.count && k < i + REACH; k++) {
    if (!isPunct(t, k, '(') || t.kind[k - 1] !== NEWLINE) continue;
    for (let at = k + 1; at < k + LINE && t.kind[at] !== NEWLINE && !OF_PAPERS.has(t.words[at] as number); at++) {
      const span = dates.spans[(dates.at[at] ?? 0) - 1];
      if (span) return span.iso && isPunct(t, span.to, ')') && t.words[span.from - 1] === NGAY ? span.iso : null;
    }
    return null;
  }
  return null;
}
const LINE = 24;
const OF_PAPERS = wordSet('theo số kèm');

/** Tokens between the day and the number below it. */
const ABOVE = 24;

/** "Hà Nội, ngày", "Hà Nội ngày", but not "Quyết định số 12/QĐ-TTg, ngày". */
function afterPlace(t: Tokens, i: number): boolean {
  const place = isPunct(t, i, ',') ? i - 1 : i;
  // "Ea H'leo, ngày": the capital stands before the apostrophe
  const head = APOSTROPHES.some((mark) => isPunct(t, place - 1, mark)) ? place - 2 : place;
  if (t.kind[place] !== WORD || !isCapital(t, head)) return false;
  return !(glued(t, place - 1) && (isPunct(t, place - 1, '-') || isPunct(t, place - 1, '/')));
}
