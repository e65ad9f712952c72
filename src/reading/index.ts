import { readCitations } from './citations.ts';
import { type Columns, cells, columnsOf, readRow } from './columns.ts';
import { type Context, contexts } from './context.ts';
import { findDates } from './dates.ts';
import { findAll } from './findings/index.ts';
import { readyRules } from './findings/quotas.ts';
import { QUOTA_RULES, type QuotaRule } from './lexicon/rules/quotas.ts';
import { type Mention, readQuantities } from './quantities.ts';
import type { Reading } from './reading.ts';
import { findUnits, type Registry } from './registry.ts';
import { assignRoles } from './roles.ts';
import { type Sentence, segment } from './segment.ts';
import { readTargets } from './targets.ts';
import { readTasks } from './tasks.ts';
import { tokenize } from './tokens.ts';

export { QUOTA_RULES, type QuotaRule } from './lexicon/rules/quotas.ts';
export type * from './reading.ts';
export { buildRegistry, findUnits, type KnownUnit, type Registry } from './registry.ts';

/** What a reading may be given besides the text. */
export interface ReadOptions {
  /** The quota rules to judge by; without them the table that comes with the reader. */
  rules?: readonly QuotaRule[];
  /** Known units, from `buildRegistry`: the reading then lists where the text names them. */
  registry?: Registry;
}

/**
 * Reads one text of Vietnamese administrative prose. Any string will do: nothing throws, and time and memory grow
 * with the length of the text. Offsets are UTF-16 indexes into `text.normalize('NFC')`; each list is in text order.
 * The same text always reads the same, so what was read may be stored beside the version it was read from.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const rules = options.rules ?? QUOTA_RULES;
  readyRules(rules);
  const t = tokenize(text.normalize('NFC'));
  const dates = findDates(t);
  const citations = readCitations(t, dates);
  const taken = new Uint8Array(t.count);
  for (const c of citations) taken.fill(1, c.from, c.to);
  for (const d of dates.spans) taken.fill(1, d.from, d.to);
  const sentences = segment(t, taken);
  const around = contexts(t, dates, sentences);
  const mentions: Mention[] = [];
  let columns: Columns | null = null;
  for (let n = 0; n < sentences.length; n++) {
    const before = mentions.length;
    readQuantities(t, dates, taken, sentences[n] as Sentence, n, mentions);
    const found = mentions.splice(before);
    const last = mentions[before - 1];
    const near = last && last.sentence === n - 1 ? last : null;
    const s = sentences[n] as Sentence;
    assignRoles(t, s, around[n] as Context, found, near);
    columns = columnsOf(t, dates, s) ?? (columns && cells(t, s).length > 1 ? columns : null);
    for (const m of columns ? readRow(t, s, columns, found) : found)
      if (!m.spelled || m.quantity.role === 'target') mentions.push(m);
  }
  const cited = new Uint8Array(t.count);
  for (const c of citations) cited.fill(1, c.from, c.to);
  const targets = readTargets(t, dates, cited, sentences, around, mentions);
  const tasks = readTasks(t, dates, cited, sentences, around);
  const findings = findAll({ t, dates, sentences, around, mentions, citations, rules });
  return {
    citations: citations.map((c) => c.citation),
    quantities: mentions.map((m) => m.quantity),
    targets,
    tasks,
    findings,
    ...(options.registry ? { units: findUnits(t.text, options.registry) } : {}),
  };
}
