import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Hierarchy, Relation, UnitKind } from '../domain/unit-kinds.ts';
import { searchFields } from '../domain/unit-search.ts';

interface Span {
  from?: IsoDate | null;
  to?: IsoDate | null;
}

/** A unit with all that is known of its past, as an archive holds it: nothing is derived from events. */
export interface UnitHistory {
  hierarchy: Hierarchy;
  kind: UnitKind;
  founded: IsoDate | null;
  /** The last day; null while it lives. */
  closed: IsoDate | null;
  names: ({ name: string; shortName?: string | null } & Span)[];
  codes?: ({ scheme: string; code: string } & Span)[];
  sample?: boolean;
  note?: string | null;
}

/** Puts a unit on record with its dated names and codes. Superiors follow with `recordSuperior`. Returns its id. */
export const recordUnitHistory = defineCommand({
  name: 'org.record-unit-history',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input: UnitHistory): Promise<UnitId> {
    const { authorityId: authority_id } = tx;
    const { id } = await tx.db
      .insertInto('org.unit')
      .values({
        authority_id,
        hierarchy: input.hierarchy,
        kind: input.kind,
        valid_from: input.founded,
        valid_to: input.closed,
        sample: input.sample ?? false,
        note: input.note ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const each of input.names)
      await tx.db
        .insertInto('org.unit_name')
        .values({
          authority_id,
          unit_id: id,
          name: tidy(each.name),
          short_name: each.shortName ?? null,
          ...searchFields(each.name, each.shortName),
          valid_from: each.from ?? null,
          valid_to: each.to ?? null,
        })
        .execute();
    for (const each of input.codes ?? [])
      await tx.db
        .insertInto('org.unit_code')
        .values({
          authority_id,
          unit_id: id,
          scheme: each.scheme,
          code: each.code,
          valid_from: each.from ?? null,
          valid_to: each.to ?? null,
        })
        .execute();
    await tx.audit({ subject: 'org.unit', subjectId: id, unitId: id, after: input });
    return id;
  },
});

export interface SuperiorHistory extends Span {
  unitId: UnitId;
  parentId: UnitId;
  relation: Relation;
}

/** Puts on record under which unit another one stood, and when. */
export const recordSuperior = defineCommand({
  name: 'org.record-superior',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input: SuperiorHistory): Promise<void> {
    await tx.db
      .insertInto('org.unit_parent')
      .values({
        authority_id: tx.authorityId,
        unit_id: input.unitId,
        parent_id: input.parentId,
        relation: input.relation,
        valid_from: input.from ?? null,
        valid_to: input.to ?? null,
      })
      .execute();
    await tx.audit({ subject: 'org.unit', subjectId: input.unitId, unitId: input.unitId, after: input });
  },
});

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
