import { fold, hasMarks } from './normalize.ts';
import { formOf, type QueryTerm, queryTerms } from './search.ts';
import { searchForm } from './search-form.ts';
import { tokens } from './tokens.ts';

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
 * The words of a text that a query found, by the same rule as the search: spans in order, not overlapping, to be marked.
 * A word that matched by its beginning is marked whole, a phrase or a symbol as one span.
 */
export function highlightSpans(text: string, query: string): Span[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const all = tokens(text).map((token) => ({ token, exact: formOf(token) }));
  const stream = all.filter(({ token }) => token.kind !== 'symbol');
  const spans: Span[] = [];
  for (const term of terms) {
    for (let index = 0; index + term.forms.length <= stream.length; index++) {
      const first = stream[index];
      const last = stream[index + term.forms.length - 1];
      if (!first || !last) break;
      if (term.forms.every((form, offset) => same(term, form, offset, stream[index + offset]?.exact ?? ''))) {
        spans.push({ start: first.token.start, end: last.token.end });
      }
    }
    if (term.forms.length === 1 && !term.marked) {
      for (const { token, exact } of all) {
        if (token.kind === 'symbol' && same(term, term.forms[0] ?? '', 0, exact)) {
          spans.push({ start: token.start, end: token.end });
        }
      }
    }
  }
  return merged(spans);
}

function same(term: QueryTerm, form: string, offset: number, exact: string): boolean {
  const own = term.marked ? exact : fold(exact);
  const wanted = term.marked ? form : fold(form);
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
