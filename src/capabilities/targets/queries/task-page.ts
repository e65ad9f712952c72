import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import {
  type CitationView,
  citationView,
  documentCards,
  documentOptions,
  documentTitle,
  type FindingView,
  findingsOf,
  type Mention,
  mentionsOf,
  type ReplacedDocument,
} from '../../documents/index.ts';
import { type HistoryEntry, taskHistory } from './history.ts';
import { replacedBehind } from './resting.ts';
import { type Target, target } from './targets.ts';
import { registersOf, type TaskRow, taskRows } from './task-list.ts';
import { task, taskEvidence, taskNotes, tasksWhere, withStanding } from './tasks.ts';

export interface TaskPageData {
  row: TaskRow;
  place: CitationView | null;
  findings: FindingView[];
  /** Other sentences that say the same. */
  mentions: Mention[];
  /** Why the document that it comes from no longer stands as it was; empty: it does. */
  replaced: ReplacedDocument[];
  target: Target | null;
  notes: Awaited<ReturnType<typeof taskNotes>>;
  evidence: { documentId: number; title: string; note: string | null; addedAt: Date }[];
  /** Documents of the registry that may be attached. */
  documents: { id: number; label: string }[];
  history: HistoryEntry[];
  /** How far the register is that the task belongs to. */
  register: string | null;
}

/** Everything the page of one task shows; throws `not_found`. */
export async function taskPage(tx: ReadTx, id: number, asOf: IsoDate): Promise<TaskPageData> {
  const found = await task(tx, id);
  const [row] = await taskRows(tx, withStanding([found], asOf), asOf);
  const attached = await taskEvidence(tx, id);
  const cards = await documentCards(
    tx,
    attached.map((each) => each.documentId),
  );
  const { citation } = found;
  const inRegister =
    found.register === null ? [] : withStanding(await tasksWhere(tx, { register: found.register }), asOf);
  const known = new Set(attached.map((each) => each.documentId));
  return {
    row: row!,
    place: citation && (await citationView(tx, citation)),
    findings: citation
      ? await findingsOf(tx, { versionId: citation.versionId, start: citation.start, end: citation.end })
      : [],
    mentions: await mentionsOf(tx, { kind: 'task', id }),
    replaced: await replacedBehind(tx, found, asOf),
    target: found.targetId === null ? null : await target(tx, found.targetId),
    notes: await taskNotes(tx, id),
    evidence: attached.map((each) => {
      const card = cards.get(each.documentId);
      return { ...each, title: card ? documentTitle(card) : `Văn bản ${each.documentId}` };
    }),
    documents: (await documentOptions(tx)).filter((option) => !known.has(option.id)),
    history: await taskHistory(tx, id),
    register: registersOf(inRegister)[0]?.text ?? null,
  };
}
