import { fold, hasMarks } from './normalize.ts';
import { formOf, type QueryTerm, queryTerms } from './search.ts';
import { searchForm } from './search-form.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * Filter of a short list while typing: every word of the query must begin a word of the text. A query word with marks
 * must match with them, one without matches all markings. An empty query matches everything.
 */
export function matchesSearch(haystack: string, query: string): boolean {
  const wanted = words(searchForm(query));
  if (wanted.length === 0) return true;
  const exact = words(searchForm(haystack));
  const folded = exact.map(fold);
  return wanted.every((word) => {
    const pool = hasMarks(word) ? exact : folded;
    return pool.some((candidate) => candidate.startsWith(word));
  });
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A stretch of the text as given, UTF-16 offsets, end not included. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The words of a text that queries found, by the same rule as the search: spans in order, not overlapping, to be marked.
 * A word that matched by its beginning is marked whole, a phrase or a symbol as one span.
 */
export function highlightSpans(text: string, ...queries: readonly string[]): Span[] {
  const terms = queries.flatMap(queryTerms);
  if (terms.length === 0) return [];
  const all = tokens(text).map((token): Formed => {
    const exact = formOf(token);
    return { token, exact, folded: fold(exact) };
  });
  const stream = all.filter(({ token }) => token.kind !== 'symbol');
  const spans: Span[] = [];
  for (const term of terms) {
    const wanted = term.marked ? term.forms : term.forms.map(fold);
    for (let index = 0; index + wanted.length <= stream.length; index++) {
      const first = stream[index];
      const last = stream[index + wanted.length - 1];
      if (!first || !last) break;
      if (wanted.every((form, offset) => same(term, form, offset, stream[index + offset]))) {
        spans.push({ start: first.token.start, end: last.token.end });
      }
    }
    if (wanted.length === 1 && !term.marked) {
      for (const each of all) {
        if (each.token.kind === 'symbol' && same(term, wanted[0] ?? '', 0, each)) {
          spans.push({ start: each.token.start, end: each.token.end });
        }
      }
    }
  }
  return merged(spans);
}

/** A token in both forms that it may be compared in. */
interface Formed {
  token: Token;
  exact: string;
  folded: string;
}

function same(term: QueryTerm, wanted: string, offset: number, found: Formed | undefined): boolean {
  if (!found) return false;
  const own = term.marked ? found.exact : found.folded;
  return term.prefix && offset === term.forms.length - 1 ? own.startsWith(wanted) : own === wanted;
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
