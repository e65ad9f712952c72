import { sql } from 'kysely';
import type { FigureChange, UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { PeriodKind } from '../../../kernel/time/index.ts';
import { moveRollups } from './move-rollups.ts';

/**
 * Makes all totals of the authority anew from the figures in force: after units were moved, founded or closed with a day
 * in the past, totals of periods that ended since then stand in another structure. Totals are cleared and the figures
 * climb again, indicator by indicator, in one transaction: readers see the old totals until the new ones are complete.
 * Safe to repeat. Returns how many figures climbed.
 */
export const rebuildRollups = defineCommand({
  name: 'statistics.rebuild-rollups',
  permission: 'collection.design',
  unit: (): UnitId | null => null,
  async run(tx, input: { because: string }): Promise<number> {
    await sql`select pg_advisory_xact_lock(hashtext('statistics.rollup'), ${tx.authorityId})`.execute(tx.db);
    await tx.db.deleteFrom('statistics.rollup').where('authority_id', '=', tx.authorityId).execute();
    const summable = await tx.db
      .selectFrom('collection.indicator')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('aggregation', 'not in', ['none', 'latest'])
      .orderBy('id')
      .execute();
    let climbed = 0;
    for (const { id } of summable) {
      const figures = await figuresInForce(tx, id);
      // With no totals left every figure counts for itself; those of superiors stop what climbs from below.
      if (figures.length > 0) await moveRollups(tx, figures);
      climbed += figures.length;
    }
    await tx.audit({
      subject: 'statistics.rollup',
      subjectId: 'all',
      note: input.because,
      after: { figures: climbed },
    });
    return climbed;
  },
});

async function figuresInForce(tx: WriteTx, indicatorId: number): Promise<FigureChange[]> {
  const rows = await tx.db
    .selectFrom('collection.figure')
    .select(['unit_id', 'period_kind', 'period_start', 'period_end', 'value', 'value_to', 'comparator'])
    .select(['numerator', 'denominator', 'missing'])
    .where('authority_id', '=', tx.authorityId)
    .where('indicator_id', '=', indicatorId)
    .where('current', '=', true)
    .execute();
  return rows.map((row) => ({
    indicatorId,
    unitId: row.unit_id,
    period: { kind: row.period_kind as PeriodKind, start: row.period_start, end: row.period_end },
    before: null,
    after: {
      value: row.value_to === null && row.comparator === '=' ? row.value : null,
      numerator: row.numerator,
      denominator: row.denominator,
      missing: row.missing,
    },
  }));
}
