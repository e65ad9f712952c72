import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import type { FigureBrief } from '../../collection/index.ts';
import type { Rollup } from '../domain/rollup.ts';
import { unitValues } from './unit-values.ts';

/** One direct subordinate's part in a total: its own figure, or its own total. */
export interface TotalPart {
  unitId: number;
  figure: FigureBrief | null;
  rollup: Rollup | null;
}

/** What a unit's total is made of, in the structure of the period's last day (the structure that the total used). */
export async function totalParts(
  tx: ReadTx,
  key: { indicatorId: number; unitId: number; period: Period },
): Promise<TotalPart[]> {
  const { end, kind, start } = key.period;
  const { rows } = await sql<{ unitId: number }>`
    select distinct p.unit_id as "unitId" from org.unit_parent p
    where p.authority_id = ${tx.authorityId} and p.parent_id = ${key.unitId} and p.relation = 'direct'
      and (p.valid_from is null or p.valid_from <= ${end})
      and not exists (
        select 1 from org.unit_parent later
        where later.authority_id = ${tx.authorityId} and later.unit_id = p.unit_id and later.relation = 'direct'
          and later.valid_from <= ${end} and (p.valid_from is null or later.valid_from > p.valid_from))`.execute(tx.db);
  const values = await unitValues(tx, {
    unitIds: rows.map((row) => row.unitId),
    indicatorIds: [key.indicatorId],
    from: end,
    to: start,
  });
  return values
    .filter((v) => v.period.kind === kind && v.period.start === start && v.period.end === end)
    .map(({ figure, rollup, unitId }) => ({ unitId, figure, rollup }));
}
