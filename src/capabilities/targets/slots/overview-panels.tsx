import type { OverviewPanel } from '../../../contracts/index.ts';
import { leadersOf, unitNames } from '../../org/index.ts';
import { heatMatrix } from '../queries/heat-matrix.ts';
import type { JudgedTarget } from '../queries/judged-targets.ts';
import { targetRows } from '../queries/target-rows.ts';
import { subtreeTargets, targetsOf } from '../queries/unit-targets.ts';
import { tasksWaiting } from '../queries/waiting.ts';
import { HeatPart } from '../views/heat-part.tsx';
import { TroublePart } from '../views/overview-parts.tsx';

const SHOWN = 6;
const order = { late: 0, missed: 1, risk: 2 } as Partial<Record<string, number>>;

/** What is in trouble over the subtree, worst first, and what waits for the reader. */
export const troublePanel: OverviewPanel = {
  order: 10,
  permission: 'targets.read',
  async render(tx, rootUnitId, scene) {
    const { targets, whole } = await subtreeTargets(tx, rootUnitId, scene.asOf);
    const trouble = targets.filter((t) => order[t.verdict.status] !== undefined && t.state === 'active').sort(worst);
    return (
      <TroublePart
        link={scene.link}
        unitId={rootUnitId}
        trouble={await targetRows(tx, trouble.slice(0, SHOWN), scene.asOf)}
        more={trouble.length - Math.min(SHOWN, trouble.length)}
        waiting={await tasksWaiting(tx, scene.asOf, SHOWN)}
        whole={whole}
      />
    );
  },
};

/** Late before missed before at risk; among equals the one that falls shortest last. */
const worst = (a: JudgedTarget, b: JudgedTarget): number =>
  (order[a.verdict.status] ?? 9) - (order[b.verdict.status] ?? 9) ||
  (a.verdict.distance ?? 0) - (b.verdict.distance ?? 0);

/** The unit that most of the targets are measured on: an office may answer for what its communes reach. */
function mostMeasured(targets: readonly JudgedTarget[]): number | null {
  const counts = new Map<number, number>();
  for (const { indicator, measuredUnitId } of targets)
    if (indicator) counts.set(measuredUnitId, (counts.get(measuredUnitId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Targets of the authority by the units directly below the one that they are measured on. */
export const matrixPanel: OverviewPanel = {
  order: 20,
  permission: 'targets.read',
  async render(tx, rootUnitId, scene) {
    const bearers = [rootUnitId, ...(await leadersOf(tx, rootUnitId, scene.asOf))];
    const own = (await Promise.all(bearers.map((id) => targetsOf(tx, id, scene.asOf)))).flat();
    const measuredUnitId = mostMeasured(own) ?? rootUnitId;
    const matrix = await heatMatrix(tx, measuredUnitId, own, scene.asOf);
    if (matrix === null) return null;
    const names = await unitNames(tx, [measuredUnitId], scene.asOf);
    return <HeatPart link={scene.link} matrix={matrix} unitName={names.get(measuredUnitId)?.name ?? ''} />;
  },
};
