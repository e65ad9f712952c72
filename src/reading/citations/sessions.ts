import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Documents without a number: "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết TW4 (khóa XII)", "Luật Giáo dục năm 2019",
// "Hiến pháp năm 2013", "Quyết định ngày 15/3/2020". The resolution of a congress, of whatever level, is none of them: the
// people who labelled texts never took it for a citation.

const id = registerWord;
const TRUNG = id('trung');
const UONG = id('ương');
const THU = id('thứ');
const KHOA = id('khóa');
const NAM = id('năm');
const NGAY = id('ngày');
const AND = id('và');
const ROMAN = /^[IVX]{1,6}$/;
const MEETING = phraseTable('hội nghị, hội nghị lần thứ, hội nghị bch, hội nghị ban chấp hành');
const PARTY = phraseTable('đảng, đảng cộng sản việt nam');

export interface Session {
  to: number;
  date: string | null;
}

/** The session that follows the type word whose phrase ended before token i, or null. */
export function readSession(t: Tokens, dates: Dates, i: number, type: string, capital: boolean): Session | null {
  if (i >= t.count) return null;
  if (type === 'nghi_quyet' || type === 'ket_luan') {
    const plenum = readPlenum(t, i);
    if (plenum > 0) return { to: readTerms(t, plenum), date: null };
  }
  if (NAMED_BY_YEAR.has(type)) return readLaw(t, dates, i, type === 'hien_phap');
  if (capital && t.words[i] === NGAY && dates.at[i + 1]) {
    const span = dates.spans[(dates.at[i + 1] as number) - 1];
    if (span?.iso) return { to: span.to, date: span.iso };
  }
  return null;
}

const NAMED_BY_YEAR = new Set(['luat', 'phap_lenh', 'hien_phap']);

/** Past "Trung ương", "TW", "TƯ", "T.Ư", or 0. */
function readCentre(t: Tokens, i: number): number {
  if (t.words[i] === TRUNG && t.words[i + 1] === UONG) return i + 2;
  if (t.kind[i] !== WORD) return 0;
  const word = textOf(t, i, i + 1).toUpperCase();
  if (word === 'TW' || word === 'TƯ') return i + 1;
  return word === 'T' && isPunct(t, i + 1, '.') && /^[ƯW]$/i.test(textOf(t, i + 2, i + 3)) ? i + 3 : 0;
}

/** "Trung ương 4", "TW4", "TW 4", "Hội nghị (lần thứ tư) Ban Chấp hành Trung ương …": the end, or 0. */
function readPlenum(t: Tokens, i: number): number {
  let at = i;
  const meeting = matchLength(MEETING, t, at);
  at += meeting;
  if (meeting > 0 && t.words[at - 1] === THU) {
    for (let k = at + 1; k < t.count && k < at + 8; k++) {
      const centre = readCentre(t, k);
      if (centre > 0) return centre + matchLength(PARTY, t, centre);
    }
    return 0;
  }
  const centre = readCentre(t, at);
  if (centre > 0) at = centre;
  else return t.kind[at] === WORD && /^T[WƯ]\d{1,2}$/i.test(textOf(t, at, at + 1)) ? at + 1 : 0;
  if (t.words[at] === LAN && t.words[at + 1] === THU) at += 2;
  if (t.kind[at] === WORD) return ROMAN.test(textOf(t, at, at + 1)) ? at + 1 : 0;
  return t.kind[at] === NUM && /^\d{1,2}$/.test(textOf(t, at, at + 1)) ? at + 1 : 0;
}
const LAN = id('lần');

/** "khóa XII", "(khóa XII)", ", khóa XI và XII", "(khóa XI, khóa XII)". */
function readTerms(t: Tokens, i: number): number {
  let at = i;
  const open = isPunct(t, at, '(');
  if (open || isPunct(t, at, ',')) at++;
  let end = i;
  while (end < i + 12) {
    if (t.words[at] === KHOA) at++;
    else if (end === i) return i;
    if (t.kind[at] !== WORD || !ROMAN.test(textOf(t, at, at + 1))) break;
    end = at + 1;
    at = end;
    if (!isPunct(t, at, ',') && t.words[at] !== AND) break;
    at++;
  }
  return open && end > i && isPunct(t, end, ')') ? end + 1 : end;
}

/** Words that no name of a law has before its year: "Luật Giáo dục, đến năm 2020". */
const NO_NAME = wordSet('đến từ vào đã sẽ được theo trên tại này thì là trước sau hết cuối đầu kể nay khi');
const LONGEST_NAME = 24;

/** "Luật Giáo dục năm 2019", "Luật Phòng, chống tham nhũng (2018)", "Luật Giáo dục ngày 14/6/2019": a name and a year or date. */
function readLaw(t: Tokens, dates: Dates, i: number, nameless: boolean): Session | null {
  if (t.words[i] === NAM && !nameless) return null;
  for (let k = i; k < t.count && k < i + LONGEST_NAME; k++) {
    const d = dates.at[k];
    if (d && (k > i || nameless)) {
      const span = dates.spans[d - 1];
      if (!span?.year || (span.iso === null && span.to !== k + 1)) return null;
      const bracket = isPunct(t, k - 1, '(');
      return { to: bracket && isPunct(t, span.to, ')') ? span.to + 1 : span.to, date: span.iso };
    }
    if (isPunct(t, k, ',') && t.kind[k + 1] === WORD && t.words[k + 1] !== NAM && t.words[k + 1] !== NGAY) continue;
    if (isPunct(t, k, '(') && k > i && dates.at[k + 1]) continue;
    if (t.kind[k] !== WORD || NO_NAME.has(t.words[k] as number)) return null;
    if (t.words[k] === NAM && k > i && isPunct(t, k - 1, ',')) return null;
  }
  return null;
}
