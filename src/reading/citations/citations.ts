import { ABBREVIATED_TYPES, CODE_TYPES, DOCUMENT_TYPES } from '../lexicon/documents.ts';
import { matchLength, matchValue } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Citation } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import { isAllCaps, isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { dateAfter, dateBefore, pastBracket, shareDates } from './citation-dates.ts';
import { bareNumberHolds, readRow, writtenAsName } from './document-numbers.ts';
import { readIssuer } from './issuers.ts';
import { headerDate } from './own-number.ts';
import { readSession } from './sessions.ts';
import { readLooseSymbol, readSymbol, type SymbolSpan } from './symbols.ts';

// Citations: type word + number or symbol (+ date, + issuer); the document's own number; documents known by session.

const SO = registerWord('số');
const HIEU = registerWord('hiệu');
const LUAT = registerWord('luật');
const QUY = registerWord('quy');
const TU = registerWord('từ');
/** Types whose abbreviation also means something else: a mark (TB), a college (CĐ), a level (HD). */
const SHARED = new Set(['thong_bao', 'bao_cao', 'huong_dan', 'cong_dien', 'to_trinh', 'van_ban']);
/** "pháp luật", "kỷ luật" are no laws. */
const NO_LAW = wordSet('pháp kỷ quy');

/** A citation with its token range, so that later rules leave its numbers alone. `named`: it begins with its type word. */
export interface CitationSpan {
  from: number;
  to: number;
  named: boolean;
  citation: Citation;
}

/** A type word that was read: where it stands, where its name ended, and the type. */
interface TypeWord {
  from: number;
  at: number;
  type: string;
}

/** Every citation in the text, in order. Each token is looked at a bounded number of times. */
export function readCitations(t: Tokens, dates: Dates): CitationSpan[] {
  const found: CitationSpan[] = [];
  /** The type words of this line, the latest first; no more than three. */
  let recent: TypeWord[] = [];
  let i = 0;
  while (i < t.count) {
    if (t.kind[i] === NEWLINE) recent = [];
    if (t.kind[i] === NUM) {
      const next = bareSymbol(t, dates, i, recent, found);
      if (next > i) {
        i = next;
        continue;
      }
    }
    const type = t.kind[i] === WORD ? typeAt(t, i) : null;
    if (type === null) {
      i++;
      continue;
    }
    const spans = readTyped(t, dates, i, i + type.length, type, floorOf(found));
    found.push(...spans);
    const to = spans.length > 0 ? (spans[spans.length - 1] as CitationSpan).to : i + type.length;
    recent = [{ from: i, at: spans.length > 0 ? to : i, type: type.type }, ...recent].slice(0, 3);
    i = to;
  }
  shareDates(t, dates, found);
  return found;
}

const floorOf = (found: CitationSpan[]): number => found[found.length - 1]?.to ?? 0;

interface TypeName {
  type: string;
  length: number;
  abbreviated: boolean;
}

function typeAt(t: Tokens, i: number): TypeName | null {
  const type = matchValue(DOCUMENT_TYPES, t, i);
  if (type !== null) {
    if (t.words[i] === LUAT && i > 0 && NO_LAW.has(t.words[i - 1] as number)) return null;
    if (type === 'van_ban' && t.words[i + 2] === QUY) return null;
    return { type, length: matchLength(DOCUMENT_TYPES, t, i), abbreviated: false };
  }
  const short = matchValue(ABBREVIATED_TYPES, t, i);
  if (short === null || !(isAllCaps(t, i) || /^TTr|CTr$/.test(textOf(t, i, i + 1)))) return null;
  const number = t.words[i + 1] === SO || isPunct(t, i + 1, '.') || isPunct(t, i + 1, ':') ? i + 2 : i + 1;
  const session = short === 'nghi_quyet' || short === 'ket_luan';
  return t.kind[number] === NUM || isPunct(t, number, ':') || session
    ? { type: short, length: 1, abbreviated: true }
    : null;
}

function readTyped(
  t: Tokens,
  dates: Dates,
  from: number,
  after: number,
  name: TypeName,
  floor: number,
): CitationSpan[] {
  const { type } = name;
  // "Kế hoạch (KH) 142/KH-UBND"
  const repeated = isPunct(t, after, '(') && isAllCaps(t, after + 1) && isPunct(t, after + 2, ')') ? after + 3 : after;
  let at = repeated;
  // "các Thông tư từ số 01 đến số 04/2021/TT-BGDĐT"
  if (t.words[at] === TU && t.words[at + 1] === SO) at++;
  const withWord = t.words[at] === SO && t.kind[at] === WORD;
  if (withWord) at++;
  if (isPunct(t, at, ':') || isPunct(t, at, '.')) at++;
  const symbol = at < t.count && t.kind[at] === NUM ? (readLooseSymbol(t, at) ?? readSymbol(t, at, true)) : null;
  if (symbol?.code) {
    const own = type === 'van_ban' ? (CODE_TYPES[symbol.typeCode] ?? 'cong_van') : type;
    return [finish(t, dates, from, symbol, own, floor, true)];
  }
  const capital = writtenAsName(t, from, after);
  const how = { withWord, capital, abbreviated: name.abbreviated };
  // "TB: 15 (12%)" counts pupils, "CĐ 12" teachers: so short a name needs "số" or a code
  if (name.abbreviated && !withWord && (at > repeated || SHARED.has(type))) return [];
  if (symbol && bareNumberHolds(t, dates, at, symbol, type, how)) return readRowOf(t, dates, from, symbol, type, floor);
  const session = readSession(t, dates, after, type, capital);
  return session ? [make(t, from, session.to, type, null, session.date, null, true)] : [];
}

/** "Thông tư số 01, 02, 03/2021/TT-BGDĐT", "Nghị quyết 57, 59, 66 và 68": one citation a number. */
function readRowOf(
  t: Tokens,
  dates: Dates,
  from: number,
  first: SymbolSpan,
  type: string,
  floor: number,
): CitationSpan[] {
  const { rest, tail } = readRow(t, first.to);
  const last = rest[rest.length - 1];
  if (!last) return [finish(t, dates, from, first, type, floor, true)];
  const out = [make(t, from, first.to, type, first.text + tail, null, null, true)];
  for (const n of rest) {
    if (n !== last) {
      out.push(make(t, n.from, n.to, type, n.text + tail, null, null, false));
      continue;
    }
    const end = { ...first, to: n.to, text: n.text };
    out.push(finish(t, dates, n.from, end, type, n.from, false));
  }
  return out;
}

/** A symbol without a type word in front: the own number ("Số: 34/KH-…"), a further one of a row, or one named by its code. */
function bareSymbol(t: Tokens, dates: Dates, i: number, recent: TypeWord[], found: CitationSpan[]): number {
  if (!codeMayFollow(t, i + 1)) return i;
  const date = dates.spans[(dates.at[i] as number) - 1];
  if (date && date.from !== i) return i;
  // "Số hiệu: 12/BC-UBND"
  const field = t.words[i - 2] === HIEU && isPunct(t, i - 1, ':') ? i - 1 : i;
  const header = t.words[field - 1] === SO || t.words[field - 2] === SO;
  const symbol = (header ? readLooseSymbol(t, i, true) : null) ?? readSymbol(t, i);
  // "Số: 1934/TTr-SGDĐT": no year, whatever it looks like
  const numbered = header && date !== undefined && date.to - date.from === 1;
  if (!symbol?.code || (date && !symbol.yearInside && !numbered)) return i;
  let from = i;
  // "Số:⏎772/KH-UBND", as a page is copied
  if (t.kind[from - 1] === NEWLINE && isPunct(t, from - 2, ':')) from--;
  if (isPunct(t, from - 1, ':')) from--;
  if (field < i) from = field - 1;
  if (from > 0 && t.words[from - 1] === SO) from--;
  else from = i;
  const last = recent[0];
  const near = last !== undefined && i - last.at < 24 && last.at <= i ? last.type : null;
  const byCode = CODE_TYPES[symbol.typeCode] ?? null;
  const own = from < i && isCapital(t, from) && opensField(t, from);
  const type = own ? (byCode ?? 'cong_van') : (byCode ?? near ?? (symbol.yearInside ? null : 'cong_van'));
  if (type === null) return i;
  if (byCode === null && near === null && from === i) return i;
  // "25/KH 20": done over planned
  if (from === i && !symbol.yearInside && /^\d+\p{L}?[/-][\p{L}\d]+$/u.test(symbol.text)) return i;
  const named = own || from === i ? -1 : nameStart(t, from, type, recent, floorOf(found));
  const span = finish(t, dates, named >= 0 ? named : from, symbol, type, floorOf(found), named >= 0);
  if (own && span.citation.date === null) span.citation.date = headerDate(t, dates, symbol.to);
  found.push(span);
  return span.to;
}

/** "/", a dash, "a/" or "NQ/": without one of these no code follows the number, and most numbers end here. */
function codeMayFollow(t: Tokens, i: number): boolean {
  if (i >= t.count) return false;
  if (t.kind[i] === WORD) return isPunct(t, i + 1, '/');
  const code = t.code[i];
  return t.kind[i] === PUNCT && (code === 47 || code === 45 || code === 0x2013 || code === 0x2011 || code === 0x2014);
}

/** Does the own number stand here: at the start of a line or of a cell? */
function opensField(t: Tokens, i: number): boolean {
  return i === 0 || t.kind[i - 1] === NEWLINE || isPunct(t, i - 1, '|') || isPunct(t, i - 1, '*');
}

/** "Luật Nhà giáo số 73/2025/QH15": the type word whose name runs up to "số", or -1. */
function nameStart(t: Tokens, so: number, type: string, recent: TypeWord[], floor: number): number {
  for (const word of [...recent].reverse()) {
    if (word.type !== type || word.from < floor || so - word.from > 24) continue;
    let plain = true;
    for (let k = word.from; k < so && plain; k++)
      plain = t.kind[k] === WORD || t.kind[k] === NUM || isPunct(t, k, ',') || isPunct(t, k, '-') || isPunct(t, k, '–');
    if (plain) return word.from;
  }
  return -1;
}

function finish(
  t: Tokens,
  dates: Dates,
  from: number,
  symbol: SymbolSpan,
  type: string,
  floor: number,
  named: boolean,
): CitationSpan {
  let to = symbol.to;
  let date: string | null = null;
  const issuer = readIssuer(t, to);
  const dated = dateAfter(t, dates, to) ?? (issuer ? dateAfter(t, dates, issuer.to) : null);
  if (dated) {
    date = dated.iso;
    to = pastBracket(t, symbol.to, dated.to);
  } else date = dateBefore(t, dates, from, floor);
  const late = issuer ?? readIssuer(t, to);
  return make(t, from, to, type, symbol.text, date, late ? textOf(t, late.from, late.to) : null, named);
}

function make(
  t: Tokens,
  from: number,
  to: number,
  type: string,
  symbol: string | null,
  date: string | null,
  issuer: string | null,
  named: boolean,
): CitationSpan {
  const start = t.start[from] as number;
  const end = t.end[to - 1] as number;
  return { from, to, named, citation: { start, end, quote: t.text.slice(start, end), type, symbol, date, issuer } };
}
