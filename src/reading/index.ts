import { findAll } from './findings/index.ts';
import { readyRules } from './findings/quotas.ts';
import { QUOTA_RULES, type QuotaRule } from './lexicon/rules/quotas.ts';
import { parse } from './parse.ts';
import type { Quantity, Reading } from './reading.ts';
import { findUnits, type Registry } from './registry.ts';
import { readTargets } from './targets/targets.ts';
import { countInTasks } from './tasks/task-counts.ts';
import { readTasks } from './tasks/tasks.ts';

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
  const parsed = parse(text.normalize('NFC'));
  const { t, dates, citations, cited, sentences, around, mentions } = parsed;
  const tasks = readTasks(parsed, cited);
  countInTasks(parsed, tasks);
  const targets = readTargets(parsed);
  const findings = findAll({ t, dates, sentences, around, mentions, citations, rules });
  return {
    citations: citations.map((c) => c.citation),
    quantities: mentions.map((m) => asPrinted(m.quantity)),
    targets,
    tasks,
    findings,
    ...(options.registry ? { units: findUnits(t.text, options.registry) } : {}),
  };
}

/** The unit in the words of the text: "25.000đ/suất", "3 nhất" — inside, these are read as đồng and prizes. */
function asPrinted(q: Quantity): Quantity {
  if (q.unit === null) return q;
  if (/^đồng(?![\p{L}\s])/u.test(q.unit) && !/đồng/i.test(q.quote) && /\d ?đ(?![\p{L}])/u.test(q.quote))
    return { ...q, unit: q.unit.replace('đồng', 'đ') };
  const prize = /^giải (nhất|nhì|ba|khuyến khích|kk)$/i.exec(q.unit);
  return prize && /\d ?\p{L}/u.test(q.quote) && !/giải/i.test(q.quote) ? { ...q, unit: prize[1] as string } : q;
}
