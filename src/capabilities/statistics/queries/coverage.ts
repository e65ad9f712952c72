import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Period, periodKey } from '../../../kernel/time/index.ts';
import { askingKey, roundsAsking } from '../../collection/index.ts';
import type { UnitValue } from './unit-values.ts';

/** How many units a total should stand on: those that rounds ask for below it. null: no round asks, so nobody knows. */
export interface Coverage {
  reported: number;
  asked: number | null;
  /** A total below full coverage is provisional. */
  provisional: boolean;
}

/**
 * Coverage of totals, of one unit or of many, by `coverageKey`. A form asks for all its lines, so units are counted once
 * for each set of rounds and not for each indicator: one statement a period in all usual cases, and one for all.
 */
export async function coverageOf(tx: ReadTx, values: readonly UnitValue[]): Promise<Map<string, Coverage>> {
  const result = new Map<string, Coverage>();
  const totals = values.filter((value) => value.rollup);
  const periods = new Map<string, Period>(totals.map((value) => [periodKey(value.period), value.period]));
  const asking = await roundsAsking(tx, totals);
  for (const [key, period] of periods) {
    const here = totals.filter((value) => periodKey(value.period) === key);
    const counts = new Map<string, Map<number, number>>();
    for (const value of here) {
      const rounds = asking.get(askingKey(value));
      if (rounds && !counts.has(rounds.join()))
        counts.set(rounds.join(), await askedBelow(tx, rounds, [...new Set(here.map((v) => v.unitId))], period));
    }
    for (const value of here) {
      const rounds = asking.get(askingKey(value));
      const asked = (rounds && counts.get(rounds.join())?.get(value.unitId)) ?? null;
      const reported = value.rollup!.sources;
      result.set(coverageKey(value), { reported, asked, provisional: asked !== null && reported < asked });
    }
  }
  return result;
}

export const coverageKey = (of: Pick<UnitValue, 'indicatorId' | 'period' | 'unitId'>): string =>
  `${of.unitId} ${of.indicatorId} ${periodKey(of.period)}`;

/** How many units below each of these, on the period's last day, at least one of the rounds asks (released: not any more). */
async function askedBelow(
  tx: ReadTx,
  roundIds: readonly number[],
  unitIds: readonly number[],
  period: Period,
): Promise<Map<number, number>> {
  const { rows } = await sql<{ root: number; asked: number }>`
    with recursive tree (root, id) as (
      select root, root from unnest(${[...unitIds]}::bigint[]) as root
      union
      select tree.root, u.id
      from tree
      join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.parent_id = tree.id and p.relation = 'direct'
        and (p.valid_from is null or p.valid_from <= ${period.end}::date)
        and (p.valid_to is null or p.valid_to >= ${period.end}::date)
      join org.unit u on u.authority_id = ${tx.authorityId} and u.id = p.unit_id
        and (u.valid_from is null or u.valid_from <= ${period.end}::date)
        and (u.valid_to is null or u.valid_to >= ${period.end}::date)
    )
    select tree.root, count(distinct s.unit_id)::int as asked
    from tree
    join collection.submission s on s.authority_id = ${tx.authorityId} and s.unit_id = tree.id
      and s.round_id = any(${[...roundIds]}::bigint[]) and s.state <> 'released'
    where tree.id <> tree.root
    group by tree.root`.execute(tx.db);
  return new Map(rows.map((row) => [row.root, row.asked]));
}
