import type { OverviewPanel } from '../../../contracts/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Part, RowsList, Status } from '../../../ui/index.ts';
import { reachOf } from '../../org/index.ts';
import { roundsWithProgress } from '../queries/rounds.ts';
import { roundStatus } from '../views/rounds-page.tsx';

const LOOKED_AT = 20;
const SHOWN = 5;

/** On the overview: rounds with sheets that wait for approval or are late, worst first. */
export const waitingRounds: OverviewPanel = {
  order: 30,
  permission: 'collection.read',
  async render(tx, _rootUnitId, scene) {
    const within = await reachOf(tx, 'collection.read');
    const rounds = await roundsWithProgress(tx, { limit: LOOKED_AT, ...(within && { within }) });
    const late = (r: (typeof rounds)[number]) => (r.dueOn < scene.asOf ? r.waiting + r.draft + r.returned : 0);
    const open = rounds
      .filter((r) => r.submitted > 0 || (r.state === 'open' && late(r) > 0))
      .sort((a, b) => late(b) - late(a) || b.submitted - a.submitted);
    if (open.length === 0) return null;
    const sent = open.reduce((sum, r) => sum + r.submitted, 0);
    return (
      <Part
        id="so-lieu-cho"
        title="Số liệu đang chờ"
        aside={
          <p>
            {sent > 0 && `${formatNumber(sent)} biểu chờ duyệt. `}
            <a href={scene.link('/so-lieu')}>Xem tất cả</a>
          </p>
        }
      >
        <RowsList
          items={open.slice(0, SHOWN).map((r) => ({
            what: r.name,
            href: scene.link(`/ky-bao-cao/${r.id}`),
            more: [
              r.submitted > 0 && `${formatNumber(r.submitted)} biểu chờ duyệt`,
              late(r) > 0 && `${formatNumber(late(r))} đơn vị quá hạn từ ${formatDate(r.dueOn)}`,
            ]
              .filter(Boolean)
              .join(', '),
            end: <Status {...roundStatus(r, scene.asOf)} />,
          }))}
        />
      </Part>
    );
  },
};
