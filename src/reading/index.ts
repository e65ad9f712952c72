import { readCitations } from './citations.ts';
import { type Context, contexts } from './context.ts';
import { findDates } from './dates.ts';
import { checkDocuments } from './findings/documents.ts';
import { checkFigures } from './findings/index.ts';
import { checkWording } from './findings/wording.ts';
import { type Mention, readQuantities } from './quantities.ts';
import type { Reading } from './reading.ts';
import { assignRoles } from './roles.ts';
import { type Sentence, segment } from './segment.ts';
import { readTargets } from './targets.ts';
import { readTasks } from './tasks.ts';
import { tokenize } from './tokens.ts';

export type * from './reading.ts';

/**
 * Reads one text of Vietnamese administrative prose. Any string will do: nothing throws, and time and memory grow
 * with the length of the text. Offsets are UTF-16 indexes into `text.normalize('NFC')`; each list is in text order.
 * The same text always reads the same, so what was read may be stored beside the version it was read from.
 */
export function read(text: string): Reading {
  const t = tokenize(text.normalize('NFC'));
  const dates = findDates(t);
  const citations = readCitations(t, dates);
  const taken = new Uint8Array(t.count);
  for (const c of citations) taken.fill(1, c.from, c.to);
  for (const d of dates.spans) taken.fill(1, d.from, d.to);
  const sentences = segment(t, taken);
  const around = contexts(t, dates, sentences);
  const mentions: Mention[] = [];
  for (let n = 0; n < sentences.length; n++) {
    const before = mentions.length;
    readQuantities(t, dates, taken, sentences[n] as Sentence, n, mentions);
    const found = mentions.splice(before);
    assignRoles(t, sentences[n] as Sentence, around[n] as Context, found);
    for (const m of found) if (!m.spelled || m.quantity.role === 'target') mentions.push(m);
  }
  const cited = new Uint8Array(t.count);
  for (const c of citations) cited.fill(1, c.from, c.to);
  const targets = readTargets(t, dates, cited, sentences, around, mentions);
  const tasks = readTasks(t, cited, sentences, around);
  const findings = [
    ...checkFigures({ t, sentences, mentions }),
    ...checkDocuments(t, dates, citations),
    ...checkWording(t),
  ].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return {
    citations: citations.map((c) => c.citation),
    quantities: mentions.map((m) => m.quantity),
    targets,
    tasks,
    findings,
  };
}
