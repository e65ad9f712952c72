/** A piece of text that search knows, with UTF-16 offsets into the text as given. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** `symbol`: the number and letters of a document, a date, a range; it is followed by its parts. */
  kind: 'word' | 'number' | 'symbol';
  /** True for a part of the symbol token before it. */
  part?: true;
}

const W = String.raw`[\p{L}\p{M}\p{N}]`;
const PIECES = new RegExp(
  String.raw`(?<number>(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?!${W}|[.,/-]\d))|(?<symbol>${W}+(?:[-/]${W}+)+)|${W}+`,
  'gu',
);
const WORD = new RegExp(`${W}+`, 'gu');

/**
 * Words, numbers and document symbols in the order of the text. `29-NQ/TW` and `12/05/2020` give the whole and then the
 * parts; `57.859` and `40,2` are one number each; `và/hoặc` is two words.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const symbol = match.groups?.symbol !== undefined;
    if (match.groups?.number !== undefined) {
      found.push({ text: piece, start, end: start + piece.length, kind: 'number' });
    } else if (symbol) {
      const named = isSymbol(piece);
      if (named) found.push({ text: piece, start, end: start + piece.length, kind: 'symbol' });
      for (const part of piece.matchAll(WORD)) found.push(word(part[0], start + part.index, named));
    } else {
      found.push(word(piece, start, false));
    }
  }
  return found;
}

/** A digit, or capitals only: `NQ/TW`. Anything else joined by a stroke is two words. */
function isSymbol(piece: string): boolean {
  return /\p{N}/u.test(piece) || !/\p{Ll}/u.test(piece);
}

function word(text: string, start: number, part: boolean): Token {
  const token: Token = { text, start, end: start + text.length, kind: /^\p{N}+$/u.test(text) ? 'number' : 'word' };
  if (part) token.part = true;
  return token;
}
