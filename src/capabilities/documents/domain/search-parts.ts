import { fold, hasMarks, highlightSpans, type Span, searchForm, searchQuery } from '../../../kernel/text/index.ts';
import type { Abbreviation } from './abbreviations.ts';

/** A piece of a query that must be found in one of its writings; the first is as typed. */
export interface SearchPart {
  /** Each in the syntax of kernel/text: quoted when its words must follow each other. */
  writings: string[];
  /** The words of each writing, for comparing with the fields of the registry. */
  words: string[][];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Takes a query apart: every word is a part, `"quoted words"` and symbols stay together, and an abbreviation is a part
 * together with what it stands for, whichever of the two was typed. Abbreviations of two letters count only in capitals
 * (“th” may be anything, “TH” is tiểu học).
 */
export function searchParts(query: string, abbreviations: readonly Abbreviation[]): SearchPart[] {
  const pieces = [...query.slice(0, 500).matchAll(/["“”][^"“”]*["“”]|[^\s"“”]+/g)].map((match) => match[0]);
  const parts: SearchPart[] = [];
  for (let at = 0; at < pieces.length && parts.length < 24; ) {
    const piece = pieces[at] ?? '';
    const long = longAt(pieces, at, abbreviations);
    if (long) {
      parts.push(part([long.words.join(' '), `"${long.short}"`], long.words.length + at === pieces.length));
      at += long.words.length;
      continue;
    }
    const meant = abbreviations.filter((a) => isShort(piece, a.short)).map((a) => `"${a.long}"`);
    if (wordsOf(piece).length > 0) parts.push(part([piece, ...meant], at === pieces.length - 1));
    at += 1;
  }
  return parts;
}

/** The text of a tsquery for the passages; empty when nothing was asked. */
export function tsqueryOf(parts: readonly SearchPart[]): string {
  return parts
    .map(({ writings }) =>
      writings
        .map(searchQuery)
        .filter(Boolean)
        .map((q) => `(${q})`)
        .join(' | '),
    )
    .filter(Boolean)
    .map((q) => `(${q})`)
    .join(' & ');
}

/** What to mark in a text that the parts found. */
export const markedSpans = (text: string, parts: readonly SearchPart[]): Span[] =>
  highlightSpans(text, ...parts.flatMap(({ writings }) => writings));

function part(writings: string[], last: boolean): SearchPart {
  const [typed = '', ...others] = writings;
  // Only the end of the query may be unfinished: words before it are whole.
  const whole =
    last || typed.startsWith('"')
      ? typed
      : typed
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' ');
  return { writings: [whole, ...others], words: writings.map(wordsOf) };
}

/** The longest “long” that the pieces from `at` on spell. Typed without marks, marks do not count. */
function longAt(pieces: string[], at: number, abbreviations: readonly Abbreviation[]) {
  let best: { short: string; words: string[] } | null = null;
  for (const { short, long } of abbreviations) {
    const wanted = wordsOf(long);
    const typed = pieces.slice(at, at + wanted.length);
    if (wanted.length < 2 || typed.length < wanted.length || wanted.length <= (best?.words.length ?? 0)) continue;
    const bare = !typed.some(hasMarks);
    const same = typed.every((piece, index) => {
      const words = wordsOf(piece);
      const other = wanted[index] ?? '';
      return words.length === 1 && !piece.startsWith('"') && words[0] === (bare ? fold(other) : other);
    });
    if (same) best = { short, words: typed };
  }
  return best;
}

function isShort(piece: string, short: string): boolean {
  if (piece === short) return true;
  return short.length > 2 && searchForm(piece) === searchForm(short);
}

const wordsOf = (text: string): string[] => searchForm(text).match(WORD) ?? [];
