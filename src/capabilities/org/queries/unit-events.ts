import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { EventKind, EventPart, UnitEvent } from '../domain/unit-event.ts';

export type { EventKind, EventPart, UnitEvent };

/** What happened to a unit, oldest first, events without a date before those with one. */
export const eventsOf = (tx: ReadTx, unitId: UnitId): Promise<readonly UnitEvent[]> =>
  tx.once(`org.eventsOf ${unitId}`, () => askEvents(tx, unitId));

async function askEvents(tx: ReadTx, unitId: UnitId): Promise<UnitEvent[]> {
  const { rows } = await sql<UnitEvent & { parts: { unitId: number; role: string; share: number | null }[] }>`
    select e.id, e.kind, e.happened_on as "happenedOn", e.date_note as "dateNote", e.basis,
      e.basis_document_id as "basisDocumentId", e.note, e.sourced, e.effects <> '[]' as undoable,
      (select jsonb_agg(jsonb_build_object('unitId', a.unit_id, 'role', a.role, 'share', a.share) order by a.unit_id)
       from org.unit_event_unit a where a.authority_id = ${tx.authorityId} and a.event_id = e.id) as parts
    from org.unit_event e
    where e.authority_id = ${tx.authorityId} and e.id in (
      select event_id from org.unit_event_unit where authority_id = ${tx.authorityId} and unit_id = ${unitId})
    order by e.happened_on nulls first, e.id`.execute(tx.db);
  return rows.map(({ parts, ...event }) => ({
    ...event,
    predecessors: side(parts, 'predecessor'),
    successors: side(parts, 'successor'),
  }));
}

function side(parts: { unitId: number; role: string; share: number | null }[] | null, role: string): EventPart[] {
  return (parts ?? []).filter((p) => p.role === role).map(({ unitId, share }) => ({ unitId, share }));
}

/** One step along the mapping between structures. */
export interface Succession {
  unitId: UnitId;
  eventId: number;
  kind: EventKind;
  happenedOn: IsoDate | null;
  /** The part of the predecessor's counts that goes to the successor (0–1); null: not known. */
  share: number | null;
}

const STRUCTURAL: EventKind[] = ['split', 'merge', 'abolish', 'found'];

/** Where a unit went: the units that took over from it by split or merge. The unit itself is not among them. */
export const successorsOf = (tx: ReadTx, unitId: UnitId): Promise<Succession[]> =>
  steps(tx, unitId, 'predecessors', 'successors');

/** Where a unit came from: the units it took over from by split or merge. The unit itself is not among them. */
export const predecessorsOf = (tx: ReadTx, unitId: UnitId): Promise<Succession[]> =>
  steps(tx, unitId, 'successors', 'predecessors');

type Side = 'predecessors' | 'successors';

async function steps(tx: ReadTx, unitId: UnitId, from: Side, to: Side): Promise<Succession[]> {
  const found: Succession[] = [];
  for (const event of (await eventsOf(tx, unitId)).filter((each) => STRUCTURAL.includes(each.kind)))
    for (const own of event[from].filter((part) => part.unitId === unitId))
      for (const other of event[to].filter((part) => part.unitId !== unitId))
        found.push({
          unitId: other.unitId,
          eventId: event.id,
          kind: event.kind,
          happenedOn: event.happenedOn,
          // The share stands with the successor in a split and with the predecessor in a merge: it is taken where it is given.
          share: other.share ?? own.share,
        });
  const day = (step: Succession) => step.happenedOn ?? '';
  return found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.unitId - b.unitId));
}
