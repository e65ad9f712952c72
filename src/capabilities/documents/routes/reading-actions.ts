import { proposalAcceptor } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import { keyOf, makerOf } from '../commands/proposal-row.ts';
import { filterQuery, type ReadingFilter } from '../domain/reading-filter.ts';
import type { VersionView } from '../queries/versions.ts';
import type { ReadingActions } from '../views/reading-links.ts';

/** What this person may do on this page, and the state that every action comes back with. */
export function readingActions(
  tx: ReadTx,
  c: PageContext,
  page: { documentId: number; version: VersionView; page: number; filter: ReadingFilter; maySettle: boolean },
): ReadingActions {
  const held = (permission: string) =>
    c.actor.kind === 'system' || c.actor.grants.some((grant) => grant.permissions.has(permission));
  const acceptors = tx.slots.all(proposalAcceptor);
  const usable = acceptors
    .filter((one) => held(one.permission))
    .map((one) => ({ kind: one.kind, key: keyOf(one), label: one.label }));
  const accepts = new Map([['citation', [{ key: 'citation', label: 'Nhận và nối văn bản' }]]]);
  for (const { key, kind, label } of usable) accepts.set(kind, [...(accepts.get(kind) ?? []), { key, label }]);
  return {
    link: c.link,
    documentId: page.documentId,
    maySettle: page.maySettle,
    state: new URLSearchParams([
      ['ban', String(page.version.id)],
      ['trang', String(page.page)],
      ...filterQuery(page.filter),
    ]),
    accepts,
    hrefOf(proposal) {
      if (proposal.result === null) return null;
      if (proposal.kind === 'citation') return `/van-ban/${page.documentId}#quan-he`;
      return makerOf(acceptors, proposal.kind, proposal.result)?.href(proposal.result) ?? null;
    },
  };
}
