import { type CitationSpan, readCitations } from './citations/citations.ts';
import { type Context, contexts } from './contexts/context.ts';
import { type Mention, readQuantities } from './quantities/quantities.ts';
import { settleHeadline } from './roles/headlines.ts';
import { assignRoles } from './roles/roles.ts';
import { settleYearlySteps } from './roles/yearly-steps.ts';
import { settleColumns } from './tables/column-roles.ts';
import { type Columns, columnsAt, readRow } from './tables/columns.ts';
import { formCounts } from './tables/form-rows.ts';
import { stackedCounts } from './tables/stacked-tables.ts';
import { findDates } from './text/dates.ts';
import { withLostLines } from './text/lost-lines.ts';
import { type Sentence, segment } from './text/segment.ts';
import { tokenize } from './text/tokens.ts';
import type { Surroundings } from './weights/places.ts';
import { weighRoles } from './weights/roles.ts';

/** A text taken apart: what the targets, tasks and findings are then told from. */
export interface Parsed extends Surroundings {
  citations: CitationSpan[];
  /** 1 at each token of a citation. */
  cited: Uint8Array;
  sentences: Sentence[];
  around: Context[];
  mentions: Mention[];
}

/**
 * Takes a text in NFC apart into tokens, dates, citations, sentences with their context, and quantities with their
 * roles. `rulesOnly` leaves out what was learned, for those who learn it.
 */
export function parse(text: string, rulesOnly = false): Parsed {
  const t = withLostLines(tokenize(text));
  const dates = findDates(t);
  const citations = readCitations(t, dates);
  const cited = new Uint8Array(t.count);
  for (const c of citations) cited.fill(1, c.from, c.to);
  const taken = cited.slice();
  for (const d of dates.spans) taken.fill(1, d.from, d.to);
  const sentences = segment(t, taken);
  const around = contexts(t, dates, sentences);
  const mentions: Mention[] = [];
  const surroundings = { t, dates, sentences, around, rulesOnly };
  const stacked = stackedCounts(surroundings);
  const forms = formCounts(surroundings);
  let columns: Columns | null = null;
  for (let n = 0; n < sentences.length; n++) {
    const before = mentions.length;
    readQuantities(t, dates, taken, sentences[n] as Sentence, n, mentions);
    const found = mentions.splice(before);
    const last = mentions[before - 1];
    const near = last && last.sentence === n - 1 ? last : null;
    assignRoles(surroundings, n, found, near);
    columns = columnsAt(surroundings, n, columns, mentions);
    const cell = stacked.get(n);
    for (const m of forms.get(n) ?? (cell ? [cell] : columns ? readRow(surroundings, n, columns, found) : found))
      if (!m.spelled || m.quantity.role === 'target') mentions.push(m);
  }
  settleHeadline(t, sentences, mentions);
  settleYearlySteps(surroundings, mentions);
  settleColumns(surroundings, mentions);
  weighRoles(surroundings, mentions);
  return { ...surroundings, citations, cited, sentences, around, mentions };
}
