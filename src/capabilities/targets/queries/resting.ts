import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type DocumentCard, documentCards, type ReplacedDocument, replacedDocuments } from '../../documents/index.ts';
import { unitNames } from '../../org/index.ts';
import { type Target, targetsWhere } from './targets.ts';
import { type Task, tasksWhere } from './tasks.ts';

/** A document that no longer stands as it was, and what is still being done because of it. */
export interface Resting {
  card: DocumentCard;
  reasons: ReplacedDocument[];
  targets: (Target & { unitName: string })[];
  tasks: (Task & { leadName: string })[];
}

/**
 * Targets in force and tasks under way on the day whose document was replaced or amended, or implements one that was
 * replaced: what somebody should look at again. Documents with most of them first.
 */
export async function restingOnReplaced(tx: ReadTx, asOf: IsoDate): Promise<Resting[]> {
  const replaced = await replacedDocuments(tx, asOf);
  if (replaced.size === 0) return [];
  const documentIds = [...replaced.keys()];
  const targets = (await targetsWhere(tx, { documentIds, to: asOf })).filter(({ state }) => state === 'active');
  const open = (task: Task) => task.state !== 'done' && task.state !== 'cancelled';
  const tasks = (await tasksWhere(tx, { documentIds })).filter(open);
  const names = await unitNames(tx, [...targets.map((t) => t.unitId), ...tasks.map((t) => t.leadUnitId)], asOf);
  const cards = await documentCards(tx, documentIds);
  const resting = documentIds.flatMap((id) => {
    const card = cards.get(id);
    const mine = (record: { citation: Target['citation'] }) => record.citation?.documentId === id;
    return card
      ? {
          card,
          reasons: replaced.get(id) ?? [],
          targets: targets.filter(mine).map((t) => ({ ...t, unitName: names.get(t.unitId)?.name ?? '' })),
          tasks: tasks.filter(mine).map((t) => ({ ...t, leadName: names.get(t.leadUnitId)?.name ?? '' })),
        }
      : [];
  });
  const size = (each: Resting) => each.targets.length + each.tasks.length;
  return resting.filter((each) => size(each) > 0).sort((a, b) => size(b) - size(a) || a.card.id - b.card.id);
}

/** Why the document behind one target or task no longer stands as it was on the day; empty: it does. */
export async function replacedBehind(
  tx: ReadTx,
  { citation }: Pick<Target, 'citation'>,
  asOf: IsoDate,
): Promise<ReplacedDocument[]> {
  if (citation === null) return [];
  return (await replacedDocuments(tx, asOf, [citation.documentId])).get(citation.documentId) ?? [];
}
