import { type CitationSpan, readCitations } from './citations.ts';
import { settleColumns } from './column-roles.ts';
import { type Columns, columnsAt, readRow } from './columns.ts';
import { type Context, contexts } from './context.ts';
import { findDates } from './dates.ts';
import { formCounts } from './form-rows.ts';
import { settleHeadline } from './headlines.ts';
import { withLostLines } from './lost-lines.ts';
import { type Mention, readQuantities } from './quantities.ts';
import { assignRoles } from './roles.ts';
import { type Sentence, segment } from './segment.ts';
import { stackedCounts } from './stacked-tables.ts';
import { tokenize } from './tokens.ts';
import type { Surroundings } from './weights/places.ts';
import { weighRoles } from './weights/roles.ts';
import { settleYearlySteps } from './yearly-steps.ts';

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
