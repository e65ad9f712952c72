import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { childrenOf, leadersOf, subtreeOf, unitsWithin } from '../../org/index.ts';
import { currentSpan, ofSpan, type Span } from './current-span.ts';
import { type JudgedTarget, judgeTargets } from './judged-targets.ts';
import { countTargets, targetsWhere } from './targets.ts';
import { type StandingTask, tasksWhere, withStanding } from './tasks.ts';

/** The targets of a unit in the running term or school year, judged as of a day. */
export const targetsOf = (
  tx: ReadTx,
  unitId: number,
  asOf: IsoDate = today(undefined, tx.now),
): Promise<readonly JudgedTarget[]> =>
  tx.once(`targets.targetsOf ${unitId} ${asOf}`, async () => {
    const span = await currentSpan(tx, unitId, asOf);
    const touching = await targetsWhere(tx, { unitIds: [unitId], from: span.from, to: span.to });
    return judgeTargets(tx, ofSpan(span, touching), asOf);
  });

/** The tasks that a unit leads or shares in, still under way or done within the running term or school year. */
export const tasksOf = (
  tx: ReadTx,
  unitId: number,
  asOf: IsoDate = today(undefined, tx.now),
): Promise<readonly StandingTask[]> =>
  tx.once(`targets.tasksOf ${unitId} ${asOf}`, async () => {
    const { from } = await currentSpan(tx, unitId, asOf);
    const tasks = withStanding(await tasksWhere(tx, { unitIds: [unitId], co: true, from }), asOf);
    // Its own first.
    return [...tasks.filter((t) => t.leadUnitId === unitId), ...tasks.filter((t) => t.leadUnitId !== unitId)];
  });

/** Above so many targets a page looks at the unit and its direct subordinates only. */
const MOST = 3000;

export interface SubtreeTargets {
  targets: JudgedTarget[];
  span: Span;
  /** False: the subtree has too many targets, only the unit and those directly below were looked at. */
  whole: boolean;
}

/**
 * The targets of a unit, of everything below it and of the Party organizations that lead it, that touch the running term
 * or school year.
 */
export async function subtreeTargets(tx: ReadTx, unitId: number, asOf: IsoDate): Promise<SubtreeTargets> {
  const span = await currentSpan(tx, unitId, asOf);
  const leaders = await leadersOf(tx, unitId, asOf);
  const tops = [unitId, ...leaders];
  const when = { from: span.from, to: span.to };
  // Mostly the targets are far fewer than the units: they are asked where they stand, not the whole subtree who it is.
  const touching = await targetsWhere(tx, when, { limit: MOST + 1, offset: 0 });
  if (touching.length <= MOST) {
    const bearers = touching.map((t) => t.unitId);
    const inside = await unitsWithin(tx, bearers, tops, asOf);
    const targets = touching.filter((t) => inside.has(t.unitId));
    return { targets: await judgeTargets(tx, targets, asOf), span, whole: true };
  }
  let unitIds = [...(await subtreeOf(tx, unitId, asOf))];
  for (const leader of leaders) unitIds.push(...(await subtreeOf(tx, leader, asOf)));
  const whole = (await countTargets(tx, { unitIds, ...when })) <= MOST;
  if (!whole) unitIds = [...tops, ...(await childrenOf(tx, unitId, asOf)).map((u) => u.id)];
  const found = await targetsWhere(tx, { unitIds, ...when }, { limit: MOST, offset: 0 });
  return { targets: await judgeTargets(tx, found, asOf), span, whole };
}
