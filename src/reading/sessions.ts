import type { Dates } from './dates.ts';
import { registerWord } from './lexicon/words.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

// Documents without a number: "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết TW4 (khóa XII)",
// "Luật Giáo dục năm 2019", "Kế hoạch ngày 15/3/2020".

const id = registerWord;
const TRUNG = id('trung');
const UONG = id('ương');
const HOI = id('hội');
const NGHI = id('nghị');
const LAN = id('lần');
const THU = id('thứ');
const KHOA = id('khóa');
const NAM = id('năm');
const NGAY = id('ngày');
const ROMAN = /^[IVX]{1,6}$/;

export interface Session {
  to: number;
  date: string | null;
}

/** The session that follows the type word whose phrase ended before token i, or null. */
export function readSession(t: Tokens, dates: Dates, i: number, type: string): Session | null {
  if (i >= t.count) return null;
  if (type === 'nghi_quyet' || type === 'ket_luan') {
    const plenum = readPlenum(t, i);
    if (plenum > 0) return { to: readTerm(t, plenum), date: null };
  }
  if (type === 'luat') return readLaw(t, dates, i);
  if (t.words[i] === NGAY && dates.at[i + 1]) {
    const span = dates.spans[(dates.at[i + 1] as number) - 1];
    if (span?.iso) return { to: span.to, date: span.iso };
  }
  return null;
}

/** "Trung ương 4", "TW4", "TW 4", "Hội nghị (lần thứ tư) Ban Chấp hành Trung ương …": the end, or 0. */
function readPlenum(t: Tokens, i: number): number {
  let at = i;
  if (t.words[at] === HOI && t.words[at + 1] === NGHI) {
    at += 2;
    if (t.words[at] === LAN && t.words[at + 1] === THU) {
      for (let k = at + 2; k < t.count && k < at + 9; k++)
        if (t.words[k] === TRUNG && t.words[k + 1] === UONG) return k + 2;
      return 0;
    }
  }
  if (t.words[at] === TRUNG && t.words[at + 1] === UONG) at += 2;
  else if (t.kind[at] === WORD && /^TW$/i.test(textOf(t, at, at + 1))) at += 1;
  else return t.kind[at] === WORD && /^TW\d{1,2}$/i.test(textOf(t, at, at + 1)) ? at + 1 : 0;
  if (t.kind[at] === WORD) return ROMAN.test(textOf(t, at, at + 1)) ? at + 1 : 0;
  return t.kind[at] === NUM && /^\d{1,2}$/.test(textOf(t, at, at + 1)) ? at + 1 : 0;
}

/** "khóa XII", "(khóa XII)", ", khóa XI". */
function readTerm(t: Tokens, i: number): number {
  let at = i;
  const open = isPunct(t, at, '(');
  if (open || isPunct(t, at, ',')) at++;
  if (t.words[at] !== KHOA || t.kind[at + 1] !== WORD || !ROMAN.test(textOf(t, at + 1, at + 2))) return i;
  return open && isPunct(t, at + 2, ')') ? at + 3 : at + 2;
}

/** "Luật Giáo dục năm 2019", "Luật Giáo dục ngày 14/6/2019": a name and a year or date. */
function readLaw(t: Tokens, dates: Dates, i: number): Session | null {
  for (let k = i; k < t.count && k < i + 8; k++) {
    const d = dates.at[k];
    if (d && k > i) {
      const span = dates.spans[d - 1];
      if (!span?.year || (span.iso === null && span.to !== k + 1)) return null;
      return { to: span.to, date: span.iso };
    }
    if (t.kind[k] !== WORD || (k === i && t.words[k] === NAM)) return null;
  }
  return null;
}
