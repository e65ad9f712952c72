import type { ReadTx } from '../../../kernel/db/index.ts';
import { formatPeriod, type IsoDate } from '../../../kernel/time/index.ts';
import { type Mention, mentionsOf, type ReplacedDocument } from '../../documents/index.ts';
import { childrenOf, successorsOf, type UnitCard, unitCard, unitNames } from '../../org/index.ts';
import { type SeriesPoint, series } from '../../statistics/index.ts';
import { coverageOfParts } from '../domain/cascade.ts';
import {
  baseBehind,
  capOf,
  type Derivation,
  floorOf,
  fulfilment,
  shareOf,
  writtenFormula,
} from '../domain/derivations.ts';
import { aimOf } from '../domain/verdict.ts';
import { type HistoryEntry, targetHistory } from './history.ts';
import { judgeTargets } from './judged-targets.ts';
import { replacedBehind } from './resting.ts';
import { remarksOf, type TargetRow, targetRows } from './target-rows.ts';
import { type Target, target, targetsWhere } from './targets.ts';
import { type TaskRow, taskRows } from './task-list.ts';
import { tasksWhere, withStanding } from './tasks.ts';

export interface TargetPageData {
  row: TargetRow;
  /** Today it may still be changed; `row.state` is that of the day asked for. */
  open: boolean;
  unit: UnitCard | null;
  assignerName: string | null;
  /** Whose figures count, when it is not the bearer. */
  measuredName: string | null;
  parent: TargetRow | null;
  /** Handed down from this one; after a transfer those that carry on. */
  children: TargetRow[];
  /** Whether what was handed down covers the whole. */
  cover: Derivation | null;
  successor: Target | null;
  /** Direct subordinates that have no part yet. */
  without: UnitCard[];
  /** Units that took over from the bearer. */
  heirs: { id: number; name: string }[];
  points: SeriesPoint[];
  derivations: Derivation[];
  tasks: TaskRow[];
  history: HistoryEntry[];
  remarks: Awaited<ReturnType<typeof remarksOf>>;
  /** Other sentences that say the same. */
  mentions: Mention[];
  /** Why the document that it comes from no longer stands as it was; empty: it does. */
  replaced: ReplacedDocument[];
}

/** Everything the page of one target shows; throws `not_found`. */
export async function targetPage(tx: ReadTx, id: number, asOf: IsoDate): Promise<TargetPageData> {
  const found = await target(tx, id);
  const below = await targetsWhere(tx, { parentId: id });
  const above = found.parentId === null ? [] : [await target(tx, found.parentId)];
  const rows = await targetRows(tx, await judgeTargets(tx, [found, ...above, ...below], asOf), asOf);
  const row = rows[0]!;
  const children = rows.slice(1 + above.length);
  const parts = await liveParts(tx, below);
  const successors = await successorsOf(tx, found.unitId);
  const names = await unitNames(
    tx,
    [
      ...successors.map((s) => s.unitId),
      found.measuredUnitId,
      ...(found.assignerUnitId === null ? [] : [found.assignerUnitId]),
    ],
    asOf,
  );
  const has = new Set(below.filter((t) => t.state === 'active').map((t) => t.unitId));
  const direct = await childrenOf(tx, found.unitId, asOf);
  const measured = found.measuredUnitId === found.unitId ? [] : await childrenOf(tx, found.measuredUnitId, asOf);
  const subordinates = [...direct, ...measured.filter((unit) => !direct.some((each) => each.id === unit.id))];
  return {
    row,
    open: found.state === 'active',
    unit: await unitCard(tx, found.unitId, asOf),
    measuredName: found.measuredUnitId === found.unitId ? null : (names.get(found.measuredUnitId)?.name ?? null),
    assignerName: found.assignerUnitId === null ? null : (names.get(found.assignerUnitId)?.name ?? null),
    parent: above.length > 0 ? rows[1]! : null,
    children,
    cover: found.state === 'active' ? coverageOfParts(found, parts) : null,
    successor: found.successorId === null ? null : await target(tx, found.successorId),
    without: subordinates.filter((unit) => !has.has(unit.id)),
    heirs: [...new Set(successors.map((s) => s.unitId))].map((unitId) => ({
      id: unitId,
      name: names.get(unitId)?.name ?? '',
    })),
    points:
      found.indicatorId === null ? [] : await series(tx, found.indicatorId, found.measuredUnitId, { until: asOf }),
    derivations: derivationsOf(row),
    tasks: await taskRows(tx, withStanding(await tasksWhere(tx, { targetId: id }), asOf), asOf),
    history: await targetHistory(tx, id),
    remarks: await remarksOf(tx, [row]),
    mentions: await mentionsOf(tx, { kind: 'target', id }),
    replaced: await replacedBehind(tx, found, asOf),
  };
}

/** Parts that count for the whole: a part that was transferred counts through those that carry on. */
async function liveParts(tx: ReadTx, parts: readonly Target[]): Promise<Target[]> {
  const live: Target[] = [];
  for (const part of parts) {
    if (part.state === 'active' || part.state === 'closed') live.push(part);
    if (part.state === 'transferred')
      live.push(...(await liveParts(tx, await targetsWhere(tx, { parentId: part.id }))));
  }
  return live;
}

/** All that follows from the numbers of a target, each with its formula and whether it is true. */
export function derivationsOf(row: TargetRow): Derivation[] {
  const found: (Derivation | null)[] = [];
  const { baseline, decimals, share, unitWord, value } = row;
  if (row.derived) found.push(writtenFormula(row.derived));
  if (baseline?.derived) found.push(writtenFormula(baseline.derived));
  if (value !== null && share !== null && unitWord !== '%') {
    const base = baseBehind(value, share, row.shareDecimals ?? 1, unitWord);
    found.push(base);
    const only = base.bases.length === 1 ? base.bases[0]! : null;
    if (only !== null && baseline) {
      const before = shareOf(baseline.value, only, Math.max(1, row.shareDecimals ?? 1));
      found.push({
        ...before,
        text: `Lúc xuất phát (${formatPeriod(baseline.period)}) là ${before.formula.split('= ')[1]}.`,
      });
    }
  }
  const aim = aimOf({ ...row, baseline: baseline?.value ?? null, direction: row.indicator?.direction ?? 'higher' });
  const parts = row.result?.figure ?? row.result?.rollup ?? null;
  if (aim && unitWord === '%' && parts?.denominator) {
    const count = parts.numerator;
    if (aim.comparator.startsWith('<')) found.push(capOf(aim.value, parts.denominator, count));
    else if (aim.comparator.startsWith('>')) found.push(floorOf(aim.value, parts.denominator, count));
  }
  const number = row.said.number;
  if (aim?.comparator === '>=' && unitWord !== '%' && number !== null && decimals >= 0)
    found.push(fulfilment(number, aim.value));
  return found.filter((each) => each !== null);
}
