import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Hierarchy, UnitKind } from '../domain/unit-kinds.ts';
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
