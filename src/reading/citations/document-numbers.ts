import { BARE_NUMBER_TYPES, NAMED_NUMBER_TYPES } from '../lexicon/documents.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { readUnit } from '../quantities/units.ts';
import type { Dates } from '../text/dates.ts';
import { glued, isAllCaps, isCapital, isPunct, NEWLINE, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { readSymbol, type SymbolSpan } from './symbols.ts';

// Documents named by a bare number: "Thông tư 29", "nghị quyết số 33", "KH 142", "các Nghị quyết 57, 59, 66 và 68".

const AND = registerWord('và');
const CAC = wordSet('các hai ba bốn những');
const SO = registerWord('số');
const DEN = registerWord('đến');
const CUA = registerWord('của');
const NAM = registerWord('năm');
/** What may follow a number that names: "thông tư 29 của …", "nghị quyết 71 đã …". */
const AFTER_NAME = wordSet(
  'của về và quy có đã được thì là này nói cũng cho để trong vào do sửa thay bổ ban nêu yêu với mới khi ra đối nhằm hướng không chỉ sẽ hay như theo tại từ đến vừa phê',
);
/** After these a number counts time: "kế hoạch 5 năm", "quyết định 10 ngày". */
const SPANS = wordSet('năm tháng ngày giờ tuần buổi lần tuổi kỳ học quý');

const size = (t: Tokens, i: number): number => (t.end[i] as number) - (t.start[i] as number);

/**
 * Is a number without code that of a document? After "số" it is; right after the type, where no counted thing and no
 * year follows, if the type is so cited and written as a name, or the words behind it show a name.
 */
export function bareNumberHolds(
  t: Tokens,
  dates: Dates,
  at: number,
  s: SymbolSpan,
  type: string,
  how: { withWord: boolean; capital: boolean; abbreviated: boolean },
): boolean {
  const raw = textOf(t, at, at + 1);
  if (!/^\d{1,5}$/.test(raw) || isPunct(t, s.to, '%')) return false;
  if (how.withWord) return true;
  const formal = BARE_NUMBER_TYPES.has(type);
  if (s.yearInside) return formal || how.abbreviated;
  if (size(t, at) === 4 && dates.at[at])
    return how.capital && (type === 'quyet_dinh' || (type === 'cong_van' && endsName(t, dates, s.to)));
  if (dates.at[at] || (SPANS.has(t.words[s.to] as number) && !dates.at[s.to + 1])) return false;
  if (isPunct(t, s.to, '/') && t.kind[s.to + 1] === NUM) return false;
  if (!dates.at[s.to + 1] && readUnit(t, s.to, t.count)?.known) return false;
  // "KH 20, thực hiện 25" counts what was planned
  if (how.abbreviated && type === 'ke_hoach' && size(t, at) < 3 && raw[0] !== '0' && t.words[s.to] !== CUA)
    return false;
  if (formal && how.capital && !(how.abbreviated && size(t, at) < 2)) return true;
  if (size(t, at) < 2 || !endsName(t, dates, s.to)) return false;
  return formal || how.abbreviated || (NAMED_NUMBER_TYPES.has(type) && how.capital);
}

/** Does the name end before token i: a mark, a line end, "của", a date, a word that goes on about it? */
function endsName(t: Tokens, dates: Dates, i: number): boolean {
  if (i >= t.count || t.kind[i] === NEWLINE) return true;
  if (t.kind[i] === WORD) return AFTER_NAME.has(t.words[i] as number) || Boolean(dates.at[i + 1]) || isCapital(t, i);
  if (isPunct(t, i, '/') || isPunct(t, i, '-') || isPunct(t, i, '–')) return false;
  return t.kind[i] !== NUM;
}

/** A further number of a row: where it stands, where the row goes on, and its symbol. */
export interface RowNumber {
  from: number;
  to: number;
  text: string;
}

/**
 * The numbers that follow the bare number of a document in a row, "57, 59, 66 và 68", "01 đến số 04/2021/…"; the code of the last one holds for
 * all ("số 01, 02, 03/2021/TT-…"). `tail` is that code, with its slash, or empty.
 */
export function readRow(t: Tokens, i: number): { rest: RowNumber[]; tail: string } {
  const rest: RowNumber[] = [];
  let tail = '';
  let at = i;
  while (rest.length < 12) {
    let k = at;
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) k++;
    if (t.words[k] === AND || (k === at && t.words[k] === DEN)) k++;
    if (k === at || k >= t.count) break;
    const from = k;
    if (t.words[k] === SO && t.kind[k + 1] === NUM) k++;
    if (t.kind[k] !== NUM || size(t, k) < 2 || !/^\d{2,5}$/.test(textOf(t, k, k + 1))) break;
    const symbol = readSymbol(t, k);
    if (symbol?.code) {
      tail = symbol.text.slice(textOf(t, k, k + 1).length);
      rest.push({ from, to: symbol.to, text: symbol.text });
      break;
    }
    if (!rowGoesOn(t, k + 1)) break;
    rest.push({ from, to: k + 1, text: textOf(t, k, k + 1) });
    at = k + 1;
  }
  return { rest, tail };
}

/** After a number of a row comes the next one, "của …", a date or year, or the end of the clause; never a noun. */
function rowGoesOn(t: Tokens, i: number): boolean {
  if (i >= t.count || t.kind[i] === NEWLINE) return true;
  if (t.kind[i] === WORD)
    return t.words[i] === AND || t.words[i] === NAM || (AFTER_NAME.has(t.words[i] as number) && !glued(t, i - 1));
  return isPunct(t, i, ',') || isPunct(t, i, ';') || isPunct(t, i, '.') || isPunct(t, i, ')') || isPunct(t, i, ':');
}

/** Is the type word written as a name: with a capital, in capitals, or in the plural ("các nghị quyết 57, 59")? */
export function writtenAsName(t: Tokens, from: number, to: number): boolean {
  for (let k = to - 1; k >= from; k--) if (isCapital(t, k) || isAllCaps(t, k)) return true;
  return from > 0 && CAC.has(t.words[from - 1] as number);
}
