import { page, type Route } from '../../../kernel/http/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { restingOnReplaced } from '../queries/resting.ts';
import { RestingPage } from '../views/resting-page.tsx';
import { crumbs, TARGETS } from './outcome.ts';

/** Targets and tasks whose documents were replaced or amended. */
export const restingRoutes: Route[] = [
  page({
    path: '/chi-tieu/van-ban-da-doi',
    permission: 'targets.read',
    async run(c) {
      const resting = await c.read((tx) => restingOnReplaced(tx, c.asOf));
      return c.page(
        {
          title: 'Văn bản gốc đã đổi',
          current: TARGETS,
          crumbs: crumbs(c, 'targets', { label: 'Văn bản gốc đã đổi' }),
          facts: [{ label: 'tính đến', value: formatDate(c.asOf) }],
        },
        <RestingPage link={c.link} resting={resting} />,
      );
    },
  }),
];
