import { toneOf, withoutTone } from './letters.ts';
import { fold, hasMarks } from './normalize.ts';
import { searchForm } from './search-form.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * Full text search with one tsvector for both ways of typing.
 *
 * The rule: a word typed with marks matches only with those marks, a word typed without matches every marking. So each
 * word is indexed twice, as an ASCII lexeme that PostgreSQL's parser takes whole: `z` + the folded word, and `x` + the
 * word with its marks written as two digits after the letter (`đảng` → `xd90a02ng`, shape then tone). The first letter
 * keeps the two kinds apart, the fixed two digits keep `ă` from being a beginning of `ắ`, and a real digit is written
 * `1` + digit in the x kind. Thousand dots are dropped and the decimal comma is `p`: 57.859 = 57859.
 */
export interface IndexTerms {
  exact: string;
  folded: string;
}

const MAX_LEXEME = 60;
const SHAPES: Record<string, string> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7' };

/**
 * The two strings to store, for `to_tsvector('simple', exact) || to_tsvector('simple', folded)` (in one column). Both
 * hold one lexeme a word in the order of the text, so phrases work in either; whole symbols (`29NQTW`) come last in
 * `folded`. PostgreSQL counts positions only up to 16383: index long texts by passage if phrases matter.
 */
export function indexTerms(text: string): IndexTerms {
  const exact: string[] = [];
  const folded: string[] = [];
  const wholes: string[] = [];
  for (const token of tokens(text)) {
    const form = formOf(token);
    if (token.kind === 'symbol') wholes.push(foldedLexeme(form));
    else {
      exact.push(exactLexeme(form));
      folded.push(foldedLexeme(form));
    }
  }
  return { exact: exact.join(' '), folded: [...folded, ...wholes].join(' ') };
}

/** A token as it is compared: search form, symbols and numbers without their separators. */
export function formOf(token: Token): string {
  const form = searchForm(token.text);
  if (token.kind === 'symbol') return form.replace(/[-/]/g, '');
  return token.kind === 'number' ? form.replaceAll('.', '').replace(',', 'p') : form;
}

function exactLexeme(form: string): string {
  let lexeme = 'x';
  for (const letter of form.slice(0, MAX_LEXEME)) {
    if (letter >= 'a' && letter <= 'z') lexeme += letter;
    else if (letter >= '0' && letter <= '9') lexeme += `1${letter}`;
    else if (letter === 'đ') lexeme += 'd90';
    else {
      const bare = withoutTone(letter);
      const plain = fold(bare);
      if (/^[a-z]$/.test(plain)) lexeme += (SHAPES[bare] ?? `${plain}0`) + toneOf(letter);
      else lexeme += escaped(letter);
    }
  }
  return lexeme;
}

function foldedLexeme(form: string): string {
  let lexeme = 'z';
  for (const letter of fold(form.slice(0, MAX_LEXEME))) lexeme += /[a-z0-9]/.test(letter) ? letter : escaped(letter);
  return lexeme;
}

/** A letter that is not Latin: fixed length, so it cannot run into its neighbours. */
function escaped(letter: string): string {
  return `2${(letter.codePointAt(0) ?? 0).toString(16).padStart(5, '0')}`;
}

/** One term of a query: words that must follow each other (a phrase, a symbol) or a single word. */
export interface QueryTerm {
  forms: string[];
  /** Whether marks count. */
  marked: boolean;
  /** The last word is still being typed: its beginning is enough. */
  prefix: boolean;
}

const MAX_TERMS = 32;

/** Takes a typed query apart: quoted phrases, symbols, words; the last term counts as unfinished unless quoted. */
export function queryTerms(query: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const match of query.slice(0, 1000).matchAll(/["“”]([^"“”]*)["“”]|[^\s"“”]+/g)) {
    const phrase = match[1];
    const found = tokens(phrase ?? match[0]);
    const groups = phrase === undefined ? symbolGroups(found) : [found.filter((token) => token.kind !== 'symbol')];
    for (const group of groups) {
      if (group.length === 0) continue;
      terms.push({
        forms: group.map(formOf),
        marked: group.some((token) => hasMarks(token.text)),
        prefix: false,
      });
    }
    const last = terms.at(-1);
    if (last && phrase === undefined && match.index + match[0].length === query.trimEnd().length) last.prefix = true;
  }
  return terms.slice(0, MAX_TERMS);
}

/** The parts of a symbol stay together as a phrase, every other token is a term. */
function symbolGroups(found: Token[]): Token[][] {
  const groups: Token[][] = [];
  for (const token of found) {
    if (token.kind === 'symbol') groups.push([]);
    else if (token.part) groups.at(-1)?.push(token);
    else groups.push([token]);
  }
  return groups;
}

/**
 * What was typed as the text of a tsquery for {@link indexTerms}, to be passed as a parameter to
 * `to_tsquery('simple', …)`: all terms must match, the last one by its beginning; “quoted words” and symbols follow each
 * other. In a phrase with any mark, marks count throughout. Every lexeme is built from letters and digits only, so
 * nothing typed can act as an operator. Empty when there is nothing to search for.
 */
export function searchQuery(query: string): string {
  return queryTerms(query)
    .map(({ forms, marked, prefix }) => {
      const lexemes = forms.map(marked ? exactLexeme : foldedLexeme);
      const text = lexemes.join(' <-> ') + (prefix ? ':*' : '');
      return lexemes.length > 1 ? `(${text})` : text;
    })
    .join(' & ');
}
