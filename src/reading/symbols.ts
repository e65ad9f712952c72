import { CODE_TYPES } from './lexicon/documents.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

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

/** Reads the symbol that starts with the number at token i: the number alone when no code follows. */
export function readSymbol(t: Tokens, i: number): SymbolSpan | null {
  const number = textOf(t, i, i + 1);
  if (!/^\d{1,6}$/.test(number)) return null;
  let to = i + 1;
  let yearInside = false;
  // a small letter glued to the number: 12a/KH-…
  if (t.kind[to] === WORD && glued(t, i) && t.end[to]! - t.start[to]! === 1 && isPunct(t, to + 1, '/')) to++;
  const bare = { to, text: number, code: false, typeCode: '', yearInside };
  if (
    isPunct(t, to, '/') &&
    t.kind[to + 1] === NUM &&
    /^(19|20)\d\d$/.test(textOf(t, to + 1, to + 2)) &&
    joiner(t, to + 2)
  ) {
    to += 2;
    yearInside = true;
  }
  if (!isPunct(t, to, '/') && !dash(t, to)) return bare;
  const first = to + 1;
  if (t.kind[first] !== WORD || !isCapital(t, first) || !codeLike(t, first)) return bare;
  // "12 - Trường…": a dash with spaces around it is a symbol's only when a known type code follows
  if (dash(t, to) && !(glued(t, to) && glued(t, to - 1)) && !CODE_TYPES[upper(t, first)]) return bare;
  const spaced = !glued(t, first - 2);
  to = first + 1;
  while (to + 1 < t.count && joiner(t, to)) {
    const tight = glued(t, to - 1) && glued(t, to);
    const next = to + 1;
    if (t.kind[next] === WORD && codeLike(t, next)) {
      const half = glued(t, to - 1) || isPunct(t, to, '/') || isPunct(t, to, '&');
      if (
        !tight &&
        !(half && (allUpper(t, next) || capitals(t, next) >= 3)) &&
        !(capitals(t, next) >= 2 && (spaced || CODE_TYPES[upper(t, first)]))
      )
        break;
      to = next + 1;
    } else if (t.kind[next] === NUM && tight && t.end[next]! - t.start[next]! <= 4) to = next + 1;
    else break;
  }
  let firstEnd = first + 1;
  if (isPunct(t, firstEnd, '&') && firstEnd + 1 < to) firstEnd += 2;
  const typeCode = textOf(t, first, firstEnd).replace(/\s/g, '').toUpperCase();
  const text = textOf(t, i, to).replace(/\s/g, '').replace(/[–‑]/g, '-').replaceAll('Ð', 'Đ');
  return { to, text, code: true, typeCode, yearInside };
}

/** "05 CT/TW": the hyphen was lost, but a known code and a slash follow the number. */
export function readLooseSymbol(t: Tokens, i: number): SymbolSpan | null {
  const number = textOf(t, i, i + 1);
  if (!/^\d{1,5}$/.test(number) || t.kind[i + 1] !== WORD || t.kind[i + 3] !== WORD || !isPunct(t, i + 2, '/'))
    return null;
  const code = upper(t, i + 1);
  if (!CODE_TYPES[code] || !isCapital(t, i + 1) || !codeLike(t, i + 3) || !allUpper(t, i + 3)) return null;
  return {
    to: i + 4,
    text: `${number}-${textOf(t, i + 1, i + 4).replace(/\s/g, '')}`,
    code: true,
    typeCode: code,
    yearInside: false,
  };
}

function upper(t: Tokens, i: number): string {
  return textOf(t, i, i + 1).toUpperCase();
}

/** "GDTrH", "TTr", "QĐ", "CP": mostly capitals, no ordinary word. */
function codeLike(t: Tokens, i: number): boolean {
  const word = textOf(t, i, i + 1);
  if (word.length > 24) return false;
  return capitals(t, i) * 2 >= word.length && isCapital(t, i);
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
