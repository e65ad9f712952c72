import type { Problem } from '../../../kernel/problems/index.ts';
import type { Child } from '../../../ui/index.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import { proposalId } from './reading-words.tsx';
import type { Link } from './words.tsx';

/** What the page may do with the proposals, and where. */
export interface ReadingActions {
  link: Link;
  documentId: number;
  /** The page as it is shown: `?ban=…&trang=…`, for coming back. */
  state: URLSearchParams;
  maySettle: boolean;
  /** Kinds that can be accepted, each with the records that may come of it: the first is the usual one. */
  accepts: ReadonlyMap<string, readonly { key: string; label: string }[]>;
  /** Where the record of an accepted proposal is shown. */
  hrefOf(proposal: ProposalView): string | null;
}

/** What stands in the opened proposal. */
export interface OpenedProposal {
  extra?: Child;
  /** Other open proposals that say the same. */
  again?: readonly { no: number; start: number }[];
  form?: { fields: Child; problems: readonly Problem[]; as?: string };
}

/** The form that all small buttons of the page send; each button has its own address. */
export const SHARED_FORM = 'xu-ly';

export const actionPath = (actions: ReadingActions, proposal: { id: number }, verb: string): string =>
  actions.link(`/van-ban/${actions.documentId}/doc/de-xuat/${proposal.id}/${verb}?${actions.state}`);

export const openPath = (actions: ReadingActions, no: number, edit = false, as?: string): string => {
  const query = new URLSearchParams(actions.state);
  query.set('de-xuat', String(no));
  if (edit) query.set('sua', '1');
  if (as) query.set('lam', as);
  return actions.link(`/van-ban/${actions.documentId}/doc?${query}#${proposalId(no)}`);
};
