import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';

export interface EventHistory {
  kind: 'found' | 'rename' | 'split' | 'merge' | 'abolish' | 'move';
  /** null: unknown; `dateNote` says what is known. */
  date: IsoDate | null;
  dateNote?: string | null;
  basis?: string | null;
  basisDocumentId?: number | null;
  note?: string | null;
  sourced?: boolean;
  predecessors: { unitId: UnitId; share?: number | null }[];
  successors: { unitId: UnitId; share?: number | null }[];
}

/** Puts an event of the past on record; the units' own dates are recorded with the units. Returns its id. */
export const recordEventHistory = defineCommand({
  name: 'org.record-event-history',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input: EventHistory): Promise<number> {
    const { authorityId: authority_id } = tx;
    const { id } = await tx.db
      .insertInto('org.unit_event')
      .values({
        authority_id,
        kind: input.kind,
        happened_on: input.date,
        date_note: input.dateNote ?? null,
        basis: input.basis ?? null,
        basis_document_id: input.basisDocumentId ?? null,
        note: input.note ?? null,
        sourced: input.sourced ?? true,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const sides = [
      ...input.predecessors.map((each) => ({ ...each, role: 'predecessor' })),
      ...input.successors.map((each) => ({ ...each, role: 'successor' })),
    ];
    for (const side of sides)
      await sql`insert into org.unit_event_unit (authority_id, event_id, unit_id, role, share)
        values (${authority_id}, ${id}, ${side.unitId}, ${side.role}, ${side.share ?? null})`.execute(tx.db);
    await tx.audit({ subject: 'org.unit_event', subjectId: id, after: input });
    return id;
  },
});
