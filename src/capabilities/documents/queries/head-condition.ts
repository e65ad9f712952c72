import { type RawBuilder, sql } from 'kysely';
import { hasMarks } from '../../../kernel/text/index.ts';
import type { SearchPlan } from './search-plan.ts';

/**
 * Whether type, symbol, issuer and subject of `documents.document as d` hold every part of the query in one of its
 * writings. A word typed with marks is looked for with them, one without in every marking. An abbreviation that stands
 * for what was typed must be a word of its own: “tiểu học” finds “TH”, not “thực”.
 */
export function headCondition(plan: SearchPlan): RawBuilder<boolean> {
  const parts = plan.parts.map(({ words }) => {
    const writings = words
      .filter((writing) => writing.length > 0)
      .map((writing, index) => (index === 0 ? typed(writing) : meant(writing)));
    return sql`(${sql.join(writings, sql` or `)})`;
  });
  const all = parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`(d.id is null)`;
  return plan.symbolKey === null ? all : sql<boolean>`(${all} or d.symbol_key = ${plan.symbolKey})`;
}

function typed(words: string[]): RawBuilder<unknown> {
  return sql`(${sql.join(
    words.map((word) => like(word, `%${word}%`)),
    sql` and `,
  )})`;
}

function meant(words: string[]): RawBuilder<unknown> {
  const text = words.join(' ');
  if (words.length > 1) return like(text, `%${text}%`);
  const pattern = `\\m${text}\\M`;
  return hasMarks(text) ? sql`d.search_form ~ ${pattern}` : sql`d.search_fold ~ ${pattern}`;
}

function like(word: string, pattern: string): RawBuilder<unknown> {
  return hasMarks(word) ? sql`d.search_form like ${pattern}` : sql`d.search_fold like ${pattern}`;
}
