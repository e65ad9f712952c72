import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import { isPunct, NEWLINE, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import type { CitationSpan } from './citations.ts';

// The date of a cited document: behind its symbol, at the head of its sentence, or shared by a row of documents.

const NGAY = registerWord('ngày');
const CUNG = registerWord('cùng');
const AND = registerWord('và');
const DEN = registerWord('đến');
/** What may stand between a symbol and its date. */
const LINKS = phraseTable(
  'ngày, của, ký, ký ngày, ban hành, được ban hành, đã ban hành, ban hành vào, vào, cùng, cấp, cấp ngày',
);
/** "… ban hành", "… đã ký", "… có": right before a document, its date opens the sentence. */
const ISSUES = phraseTable('ban hành, ra, ký, ký ban hành, có, có văn bản, thông qua, phê duyệt');
const BETWEEN = phraseTable('các, tiếp, luôn, thêm, văn bản, hỏa tốc, khẩn');

/** "ngày 04/11/2013", ", ngày …", "(15/5/2016)", "của ngày …", "ban hành ngày …", also on the next line: after token i. */
export function dateAfter(t: Tokens, dates: Dates, i: number): DateSpan | null {
  let at = i;
  for (let steps = 0; steps < 4 && at < t.count; steps++) {
    const d = dates.at[at];
    if (d) {
      const span = dates.spans[d - 1] as DateSpan;
      return span.iso ? span : null;
    }
    const link = matchLength(LINKS, t, at);
    if (link > 0) at += link + (t.kind[at + link] === NEWLINE && t.words[at + link - 1] === NGAY ? 1 : 0);
    else if (isPunct(t, at, ',') || isPunct(t, at, '(')) at++;
    else if (t.kind[at] === NEWLINE && t.words[at + 1] === NGAY) at++;
    else return null;
  }
  return null;
}

/** "(ngày 5/5/2020)": past the bracket that the date closes. */
export function pastBracket(t: Tokens, from: number, to: number): number {
  if (!isPunct(t, to, ')')) return to;
  for (let k = to - 1; k >= from; k--) {
    if (isPunct(t, k, ')')) return to;
    if (isPunct(t, k, '(')) return to + 1;
  }
  return to;
}

const REACH = 40;

/** "Ngày 16 tháng 01 năm 2018, Giám đốc Sở ban hành Quyết định số …": the date before the one that issues it. */
export function dateBefore(t: Tokens, dates: Dates, from: number, floor: number): string | null {
  if (!issuedRightBefore(t, from)) return null;
  for (let k = from - 1; k >= floor && k > from - REACH; k--) {
    if (t.kind[k] === NEWLINE || isPunct(t, k, ';') || (isPunct(t, k, '.') && !dates.at[k])) return null;
    const d = dates.at[k];
    if (!d) continue;
    const span = dates.spans[d - 1] as DateSpan;
    const opens = span.from < 2 || t.kind[span.from - 2] === NEWLINE || t.kind[span.from - 2] === PUNCT;
    return opens && t.words[span.from - 1] === NGAY ? span.iso : null;
  }
  return null;
}

function issuedRightBefore(t: Tokens, from: number): boolean {
  let at = from;
  for (let size = 2; size >= 1; size--) if (matchLength(BETWEEN, t, at - size, at) === size) at -= size;
  for (let size = 3; size >= 1; size--) if (matchLength(ISSUES, t, at - size, at) === size) return true;
  return false;
}

/**
 * Dates that stand once for several documents: "số 27/… và số 28/… cùng ngày 4/9/2020", "các Thông tư số 01/…, 02/… ngày
 * 2/2/2021", and "… ngày 5/5/2025, Công văn số 12/… cùng ngày".
 */
export function shareDates(t: Tokens, dates: Dates, found: CitationSpan[]): void {
  for (let n = 1; n < found.length; n++) {
    const before = found[n - 1] as CitationSpan;
    const here = found[n] as CitationSpan;
    const same = sameDay(t, dates, here);
    if (same === 'before' && here.citation.date === null && here.from - before.to < 20)
      here.citation.date = before.citation.date;
    if (here.citation.date === null || !(same === 'own' || isRow(t, before, here))) continue;
    if (joined(t, here.to) && n + 1 < found.length && isRow(t, here, found[n + 1] as CitationSpan)) continue;
    for (let k = n - 1; k >= 0; k--) {
      const other = found[k] as CitationSpan;
      const next = found[k + 1] as CitationSpan;
      if (other.citation.date !== null || !(isRow(t, other, next) || (same === 'own' && near(t, other, next)))) break;
      other.citation.date = here.citation.date;
    }
  }
}

/** "cùng ngày" behind the citation: with a date of its own, or the one of the document before. */
function sameDay(t: Tokens, dates: Dates, c: CitationSpan): 'own' | 'before' | null {
  for (let k = c.from; k < c.to + 1 && k + 1 < t.count; k++)
    if (t.words[k] === CUNG && t.words[k + 1] === NGAY) return dates.at[k + 2] ? 'own' : 'before';
  return null;
}

/** Only commas, "và" and "số" between two citations of which the second has no type word of its own. */
function isRow(t: Tokens, a: CitationSpan, b: CitationSpan): boolean {
  if (t.kind[b.from] !== NUM && !(t.kind[b.from] === WORD && t.kind[b.from + 1] === NUM && !b.named)) return false;
  return a.citation.type === b.citation.type && near(t, a, b);
}

function near(t: Tokens, a: CitationSpan, b: CitationSpan): boolean {
  if (b.from - a.to > 3) return false;
  for (let k = a.to; k < b.from; k++) if (!joined(t, k)) return false;
  return true;
}

const joined = (t: Tokens, k: number): boolean =>
  isPunct(t, k, ',') || isPunct(t, k, ';') || t.words[k] === AND || t.words[k] === DEN;
