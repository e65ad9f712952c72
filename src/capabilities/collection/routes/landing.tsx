import { type Html, page, type Route } from '../../../kernel/http/index.ts';
import { reachOf } from '../../org/index.ts';
import { roundsWithProgress } from '../queries/rounds.ts';
import { waitingSheets } from '../queries/waiting-sheets.ts';
import { LandingPage } from '../views/landing-page.tsx';
import { APPROVE, DESIGN, ENTER, HOME, READ } from './service.ts';

const SHOWN = 20;

export const landingRoutes: Route[] = [
  page({
    path: HOME,
    permission: READ,
    async run(c) {
      const { asOf } = c;
      const seen = await c.read(async (tx) => {
        const within = await reachOf(tx, READ);
        const waits = async (what: 'enter' | 'approve') =>
          (await tx.may(what === 'enter' ? ENTER : APPROVE, 'any'))
            ? waitingSheets(tx, { for: what, asOf, limit: SHOWN })
            : null;
        return {
          enter: await waits('enter'),
          approve: await waits('approve'),
          rounds: await roundsWithProgress(tx, { limit: 10, ...(within && { within }) }),
          designs: await tx.may(DESIGN, null),
        };
      });
      const body = <LandingPage link={c.link} asOf={asOf} {...seen} />;
      return c.page({ title: 'Số liệu', current: HOME, crumbs: [{ label: 'Số liệu' }] }, body as Html);
    },
  }),
];
