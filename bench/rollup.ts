import { approveSheet } from '../src/capabilities/collection/index.ts';
import { moveRollups, unitValues } from '../src/capabilities/statistics/index.ts';
import { figuresChanged } from '../src/contracts/index.ts';
import { fill, Slots } from '../src/kernel/capability/index.ts';
import { createDatabase } from '../src/kernel/db/index.ts';
import { createJobSender } from '../src/kernel/jobs/index.ts';
import { repeat, repeatAtOnce, short, spread, timed } from './parts/measure.ts';
import { expectSameTotals, totalsByGroupBy } from './parts/raw-totals.ts';
import { type BenchRun, theScene } from './scene.ts';

const APPROVALS = 200;
const WARM = 20;

/**
 * Approval of a sheet of 40 figures until every total up to the province has moved and is durable; of that the moving
 * of totals alone. Next to it: the province's 40 totals made anew by GROUP BY over 76,000 figures, which an approval
 * (or each look at the province) would cost without kept totals.
 */
export async function run(given: BenchRun) {
  const scene = await theScene(given);
  const { house, rounds, scope, units } = scene;
  const moving: number[] = [];
  const db = createDatabase({
    pool: house.pool,
    jobs: createJobSender(),
    slots: new Slots([
      fill(figuresChanged, async (tx, changes) => {
        moving.push((await timed(() => moveRollups(tx, changes))).ms);
      }),
    ]),
  });
  const waiting = [...rounds.open.submitted];
  const approve = () => {
    const unitId = waiting.shift()!;
    return db.write(scope, (tx) => approveSheet(tx, { roundId: rounds.open.id, unitId, version: null }));
  };
  const approvals = await repeat(APPROVALS, WARM, approve);
  const moves = spread(moving.slice(WARM));
  const atOnce = await repeatAtOnce(APPROVALS, 4, approve);
  const indicatorIds = rounds.lines.map((line) => line.id);
  const past = { indicatorIds, period: rounds.past.period };
  const groupBy = spread(
    await repeat(30, 5, () => db.read(scope, (tx) => totalsByGroupBy(tx, units.department, past))),
  );
  const { start: to, end: from } = rounds.past.period;
  const kept = { unitIds: [units.department], indicatorIds, from, to };
  const look = spread(await repeat(200, 20, () => db.read(scope, (tx) => unitValues(tx, kept))));
  await expectSameTotals(db, scope, units.department);
  return [
    {
      what: 'approve a sheet of 40 figures, totals of the commune and the province included',
      approval: spread(approvals),
      moving_totals: moves,
      four_at_once: { ...spread(atOnce.times), per_s: short(APPROVALS / atOnce.seconds) },
      alternative: "the province's 40 totals by GROUP BY over 76,000 figures",
      group_by: groupBy,
      ratio_to_moving: short(groupBy.p50_ms / moves.p50_ms),
      ratio_to_approval: short(groupBy.p50_ms / spread(approvals).p50_ms),
    },
    {
      what: "look at the province's 40 totals of a school year",
      kept_totals: look,
      alternative: 'GROUP BY over 76,000 figures',
      group_by: groupBy,
      ratio: short(groupBy.p50_ms / look.p50_ms),
    },
  ];
}
