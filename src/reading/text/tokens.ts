import {
  allCapital,
  beginsCapital,
  formIsAllCaps,
  formIsCapital,
  formOf,
  readyForms,
  wordNumber,
  wordOfForm,
} from './forms.ts';

// One pass over the text: words, numbers, punctuation, line ends, as rows of typed arrays.

export const WORD = 1;
export const NUM = 2;
export const PUNCT = 3;
export const NEWLINE = 4;

/** The token rows of one text. `words[i]` is the word number (0 unless a known word); `code[i]` the character of a punctuation. */
export interface Tokens {
  text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  words: Int32Array;
  /** The number of the spelling of a word (see forms.ts), 0 for anything else and for very long words. */
  forms: Int32Array;
  code: Uint16Array;
}

const CLASS = new Uint8Array(65536);
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const BREAK = 4;
for (let c = 0; c < 65536; c++) {
  const s = String.fromCharCode(c);
  if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) CLASS[c] = BREAK;
  else if (c >= 48 && c <= 57) CLASS[c] = DIGIT;
  else if (c <= 32 || c === 0xa0 || c === 0xfeff || (c >= 0x2000 && c <= 0x200f) || c === 0x202f || c === 0x3000)
    CLASS[c] = SPACE;
  else if (c === 0xb2 || c === 0xb3) CLASS[c] = LETTER;
  else if ((c >= 0x300 && c <= 0x36f) || (c < 0x2000 ? /\p{L}/u.test(s) : c >= 0x3040 && /\p{L}/u.test(s)))
    CLASS[c] = LETTER;
}

const DOT = 46;
const COMMA = 44;
/** A number glued to one of these is a number still: "số1705", "ngày15/5", "NQ29". */
const BEFORE_NUMBERS = new Set('số Số ngày Ngày tháng năm NQ QĐ CV TT NĐ'.normalize('NFC').split(' '));

/** True for the code of a letter. */
export const isLetterCode = (code: number): boolean => CLASS[code] === LETTER;
/** True for the code of a digit. */
export const isDigitCode = (code: number): boolean => CLASS[code] === DIGIT;

/** Splits NFC text into tokens. A number keeps its inner dots and commas ("2.227", "95,5", "8.5.2020"). */
export function tokenize(text: string): Tokens {
  readyForms();
  let room = Math.max(16, text.length >> 1);
  let kind = new Uint8Array(room);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let words = new Int32Array(room);
  let forms = new Int32Array(room);
  let code = new Uint16Array(room);
  let n = 0;
  let i = 0;
  const length = text.length;
  while (i < length) {
    const c = text.charCodeAt(i);
    const k = CLASS[c];
    if (k === SPACE) {
      i++;
      continue;
    }
    if (n + 1 >= room) {
      room *= 2;
      kind = grow(kind, new Uint8Array(room));
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      words = grow(words, new Int32Array(room));
      forms = grow(forms, new Int32Array(room));
      code = grow(code, new Uint16Array(room));
    }
    let j = i + 1;
    start[n] = i;
    if (k === LETTER) {
      let digits = 0;
      let hash = c;
      for (; j < length; j++) {
        const letter = text.charCodeAt(j);
        const d = CLASS[letter];
        if (d === DIGIT) digits ||= j;
        else if (d !== LETTER) break;
        hash = Math.imul(hash, 31) + letter;
      }
      const seam = digits > 0 && BEFORE_NUMBERS.has(text.slice(i, digits)) ? digits : joinedAt(text, i, j);
      if (seam > 0) {
        j = seam;
        hash = hashOf(text, i, j);
      }
      kind[n] = WORD;
      const form = formOf(text, i, j, hash | 0);
      forms[n] = form;
      words[n] = form > 0 ? wordOfForm(form) : wordNumber(text.slice(i, j));
      code[n] = c;
    } else if (k === DIGIT) {
      for (; j < length; j++) {
        const d = text.charCodeAt(j);
        if (CLASS[d] === DIGIT) continue;
        if ((d === DOT || d === COMMA) && j + 1 < length && CLASS[text.charCodeAt(j + 1)] === DIGIT) continue;
        break;
      }
      kind[n] = NUM;
    } else if (k === BREAK) {
      while (j < length && (CLASS[text.charCodeAt(j)] === BREAK || CLASS[text.charCodeAt(j)] === SPACE)) j++;
      kind[n] = NEWLINE;
    } else {
      kind[n] = PUNCT;
      code[n] = c;
    }
    end[n++] = j;
    i = j;
  }
  return { text, count: n, kind, start, end, words, forms, code };
}

function hashOf(text: string, from: number, to: number): number {
  let hash = text.charCodeAt(from);
  for (let k = from + 1; k < to; k++) hash = Math.imul(hash, 31) + text.charCodeAt(k);
  return hash;
}

/** Where two words were joined by a lost space ("nămTrung tâm"): the capital after three or more small letters; else 0. */
function joinedAt(text: string, from: number, to: number): number {
  const first = text[from] as string;
  if (to - from < 7 || first !== first.toLowerCase()) return 0;
  for (let k = from + 3; k < to; k++) {
    const c = text[k] as string;
    if (c !== c.toLowerCase()) return k;
  }
  return 0;
}

function grow<T extends Uint8Array | Int32Array | Uint16Array>(old: T, wide: T): T {
  wide.set(old);
  return wide;
}

/** True when the token is that punctuation character. */
export function isPunct(t: Tokens, i: number, char: string): boolean {
  return i >= 0 && i < t.count && t.kind[i] === PUNCT && t.code[i] === char.charCodeAt(0);
}

/** Does a bracket that opens from one token on still stand open at the other? */
export function isInBrackets(t: Tokens, from: number, to: number): boolean {
  let depth = 0;
  for (let k = from; k < to; k++)
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')')) depth--;
  return depth > 0;
}

/** Does one of the marks stand among the tokens [from, to)? */
export function hasMark(t: Tokens, from: number, to: number, ...marks: string[]): boolean {
  for (let k = from; k < to; k++) if (marks.some((mark) => isPunct(t, k, mark))) return true;
  return false;
}

/** True when nothing stands between token i and the next one. */
export function glued(t: Tokens, i: number): boolean {
  return i >= 0 && i + 1 < t.count && t.end[i] === t.start[i + 1];
}

/** The text of the tokens from i up to, not including, j. */
export function textOf(t: Tokens, i: number, j: number): string {
  return j > i ? t.text.slice(t.start[i] as number, t.end[j - 1] as number) : '';
}

/** True when the word begins with a capital letter. */
export function isCapital(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD) return false;
  const form = t.forms[i] as number;
  return form > 0 ? formIsCapital(form) : beginsCapital(textOf(t, i, i + 1));
}

/** True when the word is written in capitals only (digits allowed): "HS", "TW4". */
export function isAllCaps(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD) return false;
  const form = t.forms[i] as number;
  return form > 0 ? formIsAllCaps(form) : allCapital(textOf(t, i, i + 1));
}
