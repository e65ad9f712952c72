import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NUM, PUNCT, type Tokens } from './tokens.ts';

// The head of a paper that was copied into one line: "UBND XÃ … Số: 34/KH-THCS Lạc An, ngày 25 tháng 9 năm 2026 KẾ HOẠCH
// Năm học … Căn cứ …"; or the headline of an article in capitals, its first sentence right behind.

/** As far as a head reaches, in tokens from the top of the text. */
const HEAD = 240;

/** The tokens at which a line of the head of a text began, in no order; none for a line further down. */
export function lostHeads(t: Tokens, from: number): number[] {
  if (from > HEAD) return [];
  const to = Math.min(t.count, from + HEAD);
  const breaks: number[] = [];
  const body = capsTo(t, from, to);
  if (body > from) breaks.push(body);
  for (let k = from + 1; k < to; k++) {
    if (t.words[k] === SO && isCapital(t, k) && isPunct(t, k + 1, ':') && t.kind[k + 2] === NUM) breaks.push(k);
    if (isDayOfHead(t, k)) {
      const place = placeBefore(t, k - 1, from);
      if (place < k - 1) breaks.push(place);
      if (isAllCaps(t, k + DAY)) breaks.push(k + DAY);
    }
    const ground = isCapital(t, k) && matchLength(GROUNDS, t, k) > 0 && !isPunct(t, k - 1, ',');
    if (ground && breaks.length > 0) breaks.push(k);
  }
  return breaks;
}

/** Where the text behind a title in capitals begins, or `from`. */
function capsTo(t: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && (isAllCaps(t, at) || t.kind[at] === PUNCT)) at++;
  const title = at - from > 4 && at < to && !isPunct(t, at - 1, '.');
  return title && isCapital(t, at) && t.words[at] !== SO ? at : from;
}

/** "…, ngày 25 tháng 9 năm 2026": these six tokens. */
const DAY = 6;
const isDayOfHead = (t: Tokens, k: number): boolean =>
  t.words[k] === NGAY && isPunct(t, k - 1, ',') && t.words[k + 2] === THANG && t.words[k + 4] === NAM;

/** The first word of the place that ends before token `comma`; no symbol's last word ("…-THPT Lạc An" is not glued). */
function placeBefore(t: Tokens, comma: number, from: number): number {
  let place = comma;
  while (place > from && place > comma - 5 && isCapital(t, place - 1) && !glued(t, place - 2)) place--;
  return place;
}

const SO = registerWord('số');
const NGAY = registerWord('ngày');
const THANG = registerWord('tháng');
const NAM = registerWord('năm');
const GROUNDS = phraseTable('căn cứ, thực hiện, thi hành, kính gửi');
