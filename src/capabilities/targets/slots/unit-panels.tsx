import type { UnitPanel, UnitSentence } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { Note, Part, Tally } from '../../../ui/index.ts';
import { childrenOf, leadersOf, mainUnit, unitNames } from '../../org/index.ts';
import { targetsSentence, tasksSentence } from '../domain/sentences.ts';
import type { Status } from '../domain/verdict.ts';
import { currentSpan, ofWhich } from '../queries/current-span.ts';
import { remarksOf, targetRows } from '../queries/target-rows.ts';
import { openSlip } from '../queries/target-slip.ts';
import { registersOf, taskRows } from '../queries/task-list.ts';
import { targetsOf, tasksOf } from '../queries/unit-targets.ts';
import { SignsNote, TargetRemarks, TargetTable } from '../views/target-table.tsx';
import { TaskTable } from '../views/task-table.tsx';

/** More rows than this go to the list. */
const MOST = 40;

const TALLIED: Status[] = [
  'late',
  'missed',
  'risk',
  'exceeded',
  'met',
  'ontrack',
  'notdue',
  'nofigure',
  'unmeasurable',
];

/** The targets of the running term on the page of a unit, with verdicts, rulers and sentences. */
export const targetsPanel: UnitPanel = {
  order: 10,
  permission: 'targets.read',
  async render(tx, unitId, scene) {
    const judged = (await targetsOf(tx, unitId, scene.asOf)).filter((t) => t.state !== 'cancelled');
    if (judged.length === 0) return null;
    const rows = await targetRows(tx, judged.slice(0, MOST), scene.asOf);
    const below = await childrenOf(tx, unitId, scene.asOf);
    const counts = (status: Status) => judged.filter((t) => t.verdict.status === status).length;
    return (
      <Part
        id="chi-tieu"
        title="Chỉ tiêu"
        aside={
          <>
            <p>Bấm vào một số để xem địa chỉ của nó.</p>
            <TargetRemarks findings={await remarksOf(tx, rows)} rows={rows} link={scene.link} />
          </>
        }
        flush
      >
        <Tally label="Số chỉ tiêu theo kết luận" items={TALLIED.map((status) => ({ status, count: counts(status) }))} />
        <TargetTable
          caption="Chỉ tiêu của đơn vị"
          rows={rows}
          link={scene.link}
          here={(extra) => scene.link(`/don-vi/${unitId}${extra ? `?${extra}` : ''}`)}
          slip={await openSlip(tx, rows, scene.query.get('so'))}
          mayAdd={await tx.may('collection.approve', unitId)}
        />
        <SignsNote />
        {(judged.length > MOST || below.length > 0) && (
          <Note>
            {judged.length > MOST && `Hiện ${MOST} trong ${judged.length} chỉ tiêu. `}
            <a href={scene.link(`/chi-tieu?dv=${unitId}`)}>
              {below.length > 0 ? 'Chỉ tiêu của đơn vị và cấp dưới' : 'Tất cả chỉ tiêu của đơn vị'}
            </a>
          </Note>
        )}
      </Part>
    );
  },
};

/** The tasks that a unit leads or shares in. */
export const tasksPanel: UnitPanel = {
  order: 20,
  permission: 'targets.read',
  async render(tx, unitId, scene) {
    const tasks = (await tasksOf(tx, unitId, scene.asOf)).filter((t) => t.status !== 'cancelled');
    if (tasks.length === 0) return null;
    const rows = await taskRows(tx, tasks.slice(0, MOST), scene.asOf);
    const below = await childrenOf(tx, unitId, scene.asOf);
    return (
      <Part
        id="nhiem-vu"
        title="Nhiệm vụ"
        aside={
          <>
            <p>Xếp theo hạn gần nhất.</p>
            {registersOf(tasks).map((each) => (
              <p class="note">
                {each.name}: {each.text} đã xong.
              </p>
            ))}
          </>
        }
        flush
      >
        <TaskTable caption="Nhiệm vụ của đơn vị" rows={rows} link={scene.link} />
        {(tasks.length > MOST || below.length > 0) && (
          <Note>
            {tasks.length > MOST && `Hiện ${MOST} trong ${tasks.length} nhiệm vụ. `}
            <a href={scene.link(`/nhiem-vu?dv=${unitId}`)}>
              {below.length > 0 ? 'Nhiệm vụ của đơn vị và cấp dưới' : 'Tất cả nhiệm vụ của đơn vị'}
            </a>
          </Note>
        )}
      </Part>
    );
  },
};

/** “Trong chín chỉ tiêu của nhiệm kỳ, hai đã vượt và bốn đã đạt.” */
export const targetsSay: UnitSentence = {
  order: 10,
  permission: 'targets.read',
  async say(tx, unitId, { asOf }) {
    const judged = (await targetsOf(tx, unitId, asOf)).filter((t) => t.state === 'active');
    const led = judged.length > 0 ? await ledMainUnit(tx, unitId, asOf) : null;
    const ofLeader = led && (await targetsOf(tx, led.mainId, asOf)).some((t) => t.state === 'active');
    const span = await currentSpan(tx, unitId, asOf);
    return targetsSentence(
      judged.map((t) => ({ status: t.verdict.status, why: t.openBecause })),
      ofLeader ? `của ${led.name}` : ofWhich(span, judged),
    );
  },
};

/** “Một nhiệm vụ quá hạn 3 ngày.” */
export const tasksSay: UnitSentence = {
  order: 20,
  permission: 'targets.read',
  async say(tx, unitId, { asOf }) {
    const tasks = await tasksOf(tx, unitId, asOf);
    const led = tasks.length > 0 ? await ledMainUnit(tx, unitId, asOf) : null;
    const ofLeader = led && (await tasksOf(tx, led.mainId, asOf)).some((t) => t.status !== 'cancelled');
    return tasksSentence(tasks, asOf, ofLeader ? `của ${led.name}` : '');
  },
};

/**
 * When a unit is a Party organization that leads the main unit: both speak on the overview, one after the other, and two
 * counts without a name would contradict each other.
 */
async function ledMainUnit(
  tx: ReadTx,
  unitId: number,
  asOf: IsoDate,
): Promise<{ mainId: number; name: string } | null> {
  const main = await mainUnit(tx, asOf);
  if (!main || main.id === unitId || !(await leadersOf(tx, main.id, asOf)).includes(unitId)) return null;
  return { mainId: main.id, name: (await unitNames(tx, [unitId], asOf)).get(unitId)?.shortName ?? '' };
}
