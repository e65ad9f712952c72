import { page, type Route } from '../../../kernel/http/index.ts';
import { foundIndicators } from '../queries/indicator-offer.ts';
import { FoundIndicators } from '../views/indicator-picker.tsx';
import { READ } from './service.ts';

/** The choices that a search in the picker of a form found: a piece of a page, asked for by the browser while typing. */
export const indicatorSearchRoutes: Route[] = [
  page({
    path: '/chi-so/goi-y',
    permission: READ,
    async run(c) {
      const query = c.query('q');
      const list = await c.read((tx) => foundIndicators(tx, query));
      return new Response(String(query === '' ? '' : await (<FoundIndicators list={list} query={query} />)), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
      });
    },
  }),
];
