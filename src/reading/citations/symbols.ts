import { CODE_TYPES } from '../lexicon/documents.ts';
import { glued, isCapital, isPunct, NEWLINE, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Symbols of documents: 29-NQ/TW · 40/QĐ-SGD&ĐT · 30/2020/NĐ-CP · 388/SGD&ĐT-GDCN · 51/2010/QH12 · 09 /GP-TTĐT.

/** A symbol in tokens [at, to); `text` has no inner spaces. Without a code it is a bare number. */
export interface SymbolSpan {
  to: number;
  text: string;
  code: boolean;
  /** The first letter group in capitals ("QĐ", "CTR", "SGD&ĐT"): names the type when it is one of the codes. */
  typeCode: string;
  yearInside: boolean;
}

const dash = (t: Tokens, i: number): boolean => isPunct(t, i, '-') || isPunct(t, i, '–') || isPunct(t, i, '‑');
const joiner = (t: Tokens, i: number): boolean =>
  dash(t, i) || isPunct(t, i, '/') || isPunct(t, i, '&') || isPunct(t, i, '_');

/** A dot between two groups in capitals stands for the dash: "12/KH.THCS". */
const dotted = (t: Tokens, i: number): boolean =>
  isPunct(t, i, '.') && glued(t, i - 1) && glued(t, i) && t.kind[i + 1] === WORD && capitals(t, i + 1) >= 2;

/**
 * Reads the symbol that starts with the number at token i: the number alone when no code follows. After the word for a
 * document (`named`) the code may be in small letters, and "29/2024" is a number with its year.
 */
export function readSymbol(t: Tokens, i: number, named = false): SymbolSpan | null {
  const number = textOf(t, i, i + 1);
  if (!/^\d{1,6}$/.test(number)) return null;
  let to = i + 1;
  let yearInside = false;
  // a small letter glued to the number: 12a/KH-…
  if (t.kind[to] === WORD && glued(t, i) && t.end[to]! - t.start[to]! === 1 && isPunct(t, to + 1, '/')) to++;
  const bare = { to, text: number, code: false, typeCode: '', yearInside };
  if (
    (isPunct(t, to, '/') || (named && isPunct(t, to, '-') && isPunct(t, to + 2, '/'))) &&
    t.kind[to + 1] === NUM &&
    /^(19|20)\d\d$/.test(textOf(t, to + 1, to + 2)) &&
    joiner(t, to + 2)
  ) {
    to += 2;
    yearInside = true;
  }
  if (named && isPunct(t, to, '/') && t.kind[to + 1] === NUM) return withYear(t, bare);
  if (!isPunct(t, to, '/') && !dash(t, to)) return bare;
  const first = to + 1;
  const small = named && smallCode(t, first);
  if (t.kind[first] !== WORD || !(small || codeLike(t, first))) return bare;
  // "12 - Trường…": a dash with spaces around it is a symbol's only when a known type code follows
  if (dash(t, to) && !(glued(t, to) && glued(t, to - 1)) && !CODE_TYPES[upper(t, first)]) return bare;
  const spaced = !glued(t, first - 2);
  to = pastCut(t, first + 1);
  while (to + 1 < t.count && (joiner(t, to) || dotted(t, to))) {
    const broken = brokenLine(t, to);
    if (broken > 0) {
      to = broken;
      continue;
    }
    const tight = glued(t, to - 1) && glued(t, to);
    const next = to + 1;
    if (t.kind[next] === WORD && (codeLike(t, next) || (small && tight))) {
      const half = glued(t, to - 1) || glued(t, to) || isPunct(t, to, '/') || isPunct(t, to, '&');
      if (
        !tight &&
        !(half && (allUpper(t, next) || capitals(t, next) >= 3)) &&
        !(capitals(t, next) >= 2 && (spaced || CODE_TYPES[upper(t, first)] || capitals(t, first) >= 3))
      )
        break;
      to = pastCut(t, next + 1);
    } else if (t.kind[next] === NUM && tight && t.end[next]! - t.start[next]! <= 4) to = next + 1;
    else break;
  }
  let firstEnd = first + 1;
  if (isPunct(t, firstEnd, '&') && firstEnd + 1 < to) firstEnd += 2;
  to = abbreviatedName(t, to);
  const typeCode = plain(textOf(t, first, firstEnd)).toUpperCase();
  return { to, text: plain(textOf(t, i, to)), code: true, typeCode, yearInside };
}

/** Without spaces, with plain hyphens and the Vietnamese Đ. */
const plain = (raw: string): string => raw.replace(/\s/g, '').replace(/[–—‑]/g, '-').replace(/[ÐƉ]/g, 'Đ');

/** "29/2024": the number with its year, when nothing else hangs on it. */
function withYear(t: Tokens, bare: SymbolSpan): SymbolSpan {
  const { to } = bare;
  if (!isPunct(t, to, '/') || t.kind[to + 1] !== NUM || !/^(19|20)\d\d$/.test(textOf(t, to + 1, to + 2))) return bare;
  return { ...bare, to: to + 2, text: `${bare.text}/${textOf(t, to + 1, to + 2)}`, yearInside: true };
}

/** "142/kh-ubnd": a known code in small letters. */
const smallCode = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && !isCapital(t, i) && CODE_TYPES[upper(t, i)] !== undefined && joiner(t, i + 1);

/** "2358/QĐ-⏎BGDĐT": a line that ends inside the symbol; the token after its rest, or 0. */
function brokenLine(t: Tokens, at: number): number {
  const next = at + 2;
  if (t.kind[at + 1] !== NEWLINE || !glued(t, at - 1) || t.kind[next] !== WORD || !allUpper(t, next)) return 0;
  return capitals(t, next) >= 3 && !(t.kind[next + 1] === WORD && allUpper(t, next + 1)) ? next + 1 : 0;
}

/** "16/2008/QĐ-BGD ĐT": the last letters of a body, behind a space that should not be. */
const CUT_BODIES = /^[BSP]?GD$/;

/** "5555/BGD ĐT-GDTrH": the symbol goes on behind them. */
const pastCut = (t: Tokens, to: number): number =>
  CUT_BODIES.test(upper(t, to - 1)) && t.kind[to] === WORD && upper(t, to) === 'ĐT' && joiner(t, to + 1) ? to + 1 : to;

/** "05/KH-THCS NTT": the school's name in capitals behind the code, when it ends there. */
function abbreviatedName(t: Tokens, to: number): number {
  if (CUT_BODIES.test(upper(t, to - 1)) && t.kind[to] === WORD && upper(t, to) === 'ĐT') return to + 1;
  if (t.kind[to] !== WORD || !isPunct(t, to - 2, '-') || !SCHOOLS.has(upper(t, to - 1))) return to;
  const letters = t.end[to]! - t.start[to]!;
  return letters >= 2 && letters <= 6 && /^[A-ZĐ]+$/.test(textOf(t, to, to + 1)) ? to + 1 : to;
}
const SCHOOLS = new Set(['THCS', 'THPT', 'TH', 'MN', 'TrTH', 'TrMN', 'PTDTBT', 'PTDTNT', 'TTGDTX']);

/** "05 CT/TW": the hyphen was lost, but a known code and a slash follow the number. In a header small letters may follow. */
export function readLooseSymbol(t: Tokens, i: number, header = false): SymbolSpan | null {
  const number = textOf(t, i, i + 1);
  if (!/^\d{1,5}$/.test(number) || t.kind[i + 1] !== WORD || t.kind[i + 3] !== WORD || !isPunct(t, i + 2, '/'))
    return null;
  const code = upper(t, i + 1);
  if (!CODE_TYPES[code] || !isCapital(t, i + 1) || !codeLike(t, i + 3) || !(header || allUpper(t, i + 3))) return null;
  return {
    to: i + 4,
    text: `${number}-${plain(textOf(t, i + 1, i + 4))}`,
    code: true,
    typeCode: code,
    yearInside: false,
  };
}

function upper(t: Tokens, i: number): string {
  const word = textOf(t, i, i + 1).toUpperCase();
  return word.includes('Ð') || word.includes('Ɖ') ? plain(word) : word;
}

/** "GDTrH", "TTr", "QĐ", "CP": mostly capitals, no ordinary word. */
function codeLike(t: Tokens, i: number): boolean {
  const word = textOf(t, i, i + 1);
  if (word.length > 24) return false;
  if (!isCapital(t, i)) return false;
  return capitals(t, i) * 2 >= word.length || (CODE_TYPES[upper(t, i)] !== undefined && joiner(t, i + 1));
}

function capitals(t: Tokens, i: number): number {
  let n = 0;
  for (const c of textOf(t, i, i + 1)) if (c !== c.toLowerCase() || (c >= '0' && c <= '9')) n++;
  return n;
}

function allUpper(t: Tokens, i: number): boolean {
  const word = textOf(t, i, i + 1);
  return word === word.toUpperCase();
}
