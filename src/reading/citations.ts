import type { DateSpan, Dates } from './dates.ts';
import { BARE_NUMBER_TYPES, CODE_TYPES, DOCUMENT_TYPES } from './lexicon/documents.ts';
import { matchLength, matchValue } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { headerDate } from './own-number.ts';
import type { Citation } from './reading.ts';
import { readSession } from './sessions.ts';
import { readLooseSymbol, readSymbol, type SymbolSpan } from './symbols.ts';
import { glued, isAllCaps, isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from './tokens.ts';
import { readUnit } from './units.ts';

// Citations: type word + number or symbol (+ date, + issuer); the document's own number; documents known by session.

const SO = registerWord('số');
const NGAY = registerWord('ngày');
const CUA = registerWord('của');
const STOP_ISSUER = wordSet('về ban quy hướng ngày và gắn sửa phê cho được đã tại để trong là do đến công');
const BAN_NAMES = wordSet('chấp thường bí tổ tuyên dân chỉ nội kinh đảng cán');
const ISSUES = wordSet('hành ký ra có');

/** A citation with its token range, so that later rules leave its numbers alone. */
export interface CitationSpan {
  from: number;
  to: number;
  citation: Citation;
}

/** Every citation in the text, in order. Each token is looked at a bounded number of times. */
export function readCitations(t: Tokens, dates: Dates): CitationSpan[] {
  const found: CitationSpan[] = [];
  let lastType: { at: number; type: string } | null = null;
  let i = 0;
  while (i < t.count) {
    if (t.kind[i] === NEWLINE) lastType = null;
    if (t.kind[i] === NUM) {
      const next = bareSymbol(t, dates, i, lastType, found);
      if (next > i) {
        i = next;
        continue;
      }
    }
    const type = t.kind[i] === WORD ? matchValue(DOCUMENT_TYPES, t, i) : null;
    if (type === null) {
      i++;
      continue;
    }
    const length = matchLength(DOCUMENT_TYPES, t, i);
    const span = readTyped(t, dates, i, i + length, type);
    if (span) {
      found.push(span);
      lastType = { at: span.to, type };
      i = span.to;
    } else {
      lastType = { at: i, type };
      i += length;
    }
  }
  return found;
}

function readTyped(t: Tokens, dates: Dates, from: number, after: number, type: string): CitationSpan | null {
  let at = after;
  const withWord = t.words[at] === SO && t.kind[at] === WORD;
  if (withWord) at++;
  if (isPunct(t, at, ':') || isPunct(t, at, '.')) at++;
  const symbol = at < t.count && t.kind[at] === NUM ? (readLooseSymbol(t, at) ?? readSymbol(t, at)) : null;
  if (symbol?.code)
    return finish(t, dates, from, symbol, type === 'van_ban' ? (CODE_TYPES[symbol.typeCode] ?? 'cong_van') : type);
  if (symbol && bareNumberHolds(t, dates, at, symbol, type, withWord)) return finish(t, dates, from, symbol, type);
  const session = readSession(t, dates, after, type);
  if (!session) return null;
  return make(t, from, session.to, type, null, session.date, null);
}

/** A number without code is a symbol after "số", or right after a type that is so cited, never a count or a year. */
function bareNumberHolds(t: Tokens, dates: Dates, at: number, s: SymbolSpan, type: string, withWord: boolean): boolean {
  const raw = textOf(t, at, at + 1);
  if (!/^\d{1,5}$/.test(raw) || isPunct(t, s.to, '%')) return false;
  if (withWord) return true;
  if (length(t, at) === 4 && dates.at[at]) return type === 'quyet_dinh' && isCapital(t, at - 2);
  if (NAMED_BY_OWNER.has(type)) return isCapital(t, at - 2) && t.words[s.to] === CUA;
  if (!BARE_NUMBER_TYPES.has(type) || dates.at[at] || !isCapitalOrAfterThe(t, at - 1)) return false;
  const unit = readUnit(t, s.to, t.count);
  return !(unit?.known ?? false);
}

/** "Đề án 06 của Chính phủ": these go by a bare number only when their owner follows. */
const NAMED_BY_OWNER = new Set(['de_an', 'huong_dan', 'chuong_trinh', 'ke_hoach', 'thong_bao']);
const length = (t: Tokens, i: number): number => (t.end[i] as number) - (t.start[i] as number);

function isCapitalOrAfterThe(t: Tokens, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) if (isCapital(t, k)) return true;
  return false;
}

/** A symbol without a type word in front: the own number ("Số: 34/KH-…"), a further one of a row, or one named by its code. */
function bareSymbol(
  t: Tokens,
  dates: Dates,
  i: number,
  lastType: { at: number; type: string } | null,
  found: CitationSpan[],
): number {
  if (dates.at[i]) return i;
  const symbol = readSymbol(t, i);
  if (!symbol?.code) return i;
  let from = i;
  if (isPunct(t, from - 1, ':')) from--;
  if (from > 0 && t.words[from - 1] === SO) from--;
  else from = i;
  const near = lastType !== null && i - lastType.at < 24 && lastType.at <= i ? lastType.type : null;
  const byCode = CODE_TYPES[symbol.typeCode] ?? null;
  const own = from < i && (from === 0 || t.kind[from - 1] === NEWLINE);
  const type = own ? (byCode ?? 'cong_van') : (byCode ?? near ?? (symbol.yearInside ? null : 'cong_van'));
  if (type === null) return i;
  const known = byCode !== null || near !== null || from < i;
  if (!known) return i;
  const span = finish(t, dates, from, symbol, type);
  if (own && span.citation.date === null) span.citation.date = headerDate(t, dates, symbol.to);
  found.push(span);
  return span.to;
}

function finish(t: Tokens, dates: Dates, from: number, symbol: SymbolSpan, type: string): CitationSpan {
  let to = symbol.to;
  let date: string | null = null;
  const issuer = readIssuer(t, to);
  const dated = dateAfter(t, dates, to) ?? (issuer ? dateAfter(t, dates, issuer.to) : null);
  if (dated) {
    date = dated.iso;
    to = dated.to;
  } else date = dateBefore(t, dates, from);
  const late = issuer ?? readIssuer(t, to);
  return make(t, from, to, type, symbol.text, date, late ? textOf(t, late.from, late.to) : null);
}

/** "ngày 04/11/2013", ", ngày …", "(15/5/2016)", "của ngày …" directly after token i. */
function dateAfter(t: Tokens, dates: Dates, i: number): DateSpan | null {
  let at = i;
  let words = 0;
  while (at < t.count && words < 3) {
    const d = dates.at[at];
    if (d) {
      const span = dates.spans[d - 1] as DateSpan;
      return span.iso ? span : null;
    }
    if (
      t.words[at] === NGAY ||
      t.words[at] === CUA ||
      isPunct(t, at, ',') ||
      isPunct(t, at, '(') ||
      t.words[at] === KY
    ) {
      at++;
      words++;
      continue;
    }
    return null;
  }
  return null;
}
const KY = registerWord('ký');

/** "Ngày 16 tháng 01 năm 2018, Giám đốc Sở ban hành Quyết định số …": the date that opens the sentence. */
function dateBefore(t: Tokens, dates: Dates, from: number): string | null {
  let issues = false;
  for (let k = from - 1; k >= 0 && k > from - 24; k--) {
    if (t.kind[k] === NEWLINE || isPunct(t, k, ';') || (isPunct(t, k, '.') && !dates.at[k])) return null;
    if (t.kind[k] === WORD && ISSUES.has(t.words[k] as number)) issues = true;
    const d = dates.at[k];
    if (d) {
      const span = dates.spans[d - 1] as DateSpan;
      const opens = span.from < 2 || t.kind[span.from - 2] === NEWLINE || t.kind[span.from - 2] === PUNCT;
      return issues && opens && t.words[span.from - 1] === NGAY ? span.iso : null;
    }
  }
  return null;
}

/** "của Bộ Giáo dục và Đào tạo": capitalised run after "của". */
function readIssuer(t: Tokens, i: number): { from: number; to: number } | null {
  if (t.words[i] !== CUA) return null;
  const from = i + 1;
  if (from >= t.count || t.kind[from] !== WORD) return null;
  let to = from;
  while (to < t.count && to - from < 16) {
    if (t.kind[to] === WORD) {
      const w = t.words[to] as number;
      const ban = textOf(t, to, to + 1).toLowerCase() === 'ban' && BAN_NAMES.has(t.words[to + 1] as number);
      const and = textOf(t, to, to + 1) === 'và' && isCapital(t, to + 1);
      if (STOP_ISSUER.has(w) && !ban && !and) break;
      to++;
    } else if ((isPunct(t, to, '-') || isPunct(t, to, '&')) && glued(t, to - 1) && glued(t, to)) to++;
    else break;
  }
  return to > from && (isCapital(t, from) || isAllCaps(t, from) || to - from <= 6) ? { from, to } : null;
}

function make(
  t: Tokens,
  from: number,
  to: number,
  type: string,
  symbol: string | null,
  date: string | null,
  issuer: string | null,
): CitationSpan {
  const start = t.start[from] as number;
  const end = t.end[to - 1] as number;
  return { from, to, citation: { start, end, quote: t.text.slice(start, end), type, symbol, date, issuer } };
}
