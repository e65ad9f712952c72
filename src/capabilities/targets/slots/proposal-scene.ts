import type { SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Period, today } from '../../../kernel/time/index.ts';
import { documentCard, documentTitle } from '../../documents/index.ts';
import { mainUnit, termAt, terms } from '../../org/index.ts';
import { type DueScene, periodNamed } from '../domain/due-period.ts';

export interface ProposalScene extends DueScene {
  /** The unit of the document, else the authority's own. */
  unitId: number | null;
  issuer: string | null;
  documentTitle: string;
}

const kept = new WeakMap<ReadTx, Map<string, Promise<unknown>>>();

/** Asks once a transaction: a list of 600 proposals of one document has one scene. For what the transaction only reads. */
export function once<T>(tx: ReadTx, key: string, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(tx) ?? new Map<string, Promise<unknown>>();
  kept.set(tx, known);
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found as Promise<T>;
}

/** What stands around a proposal: its document's day, unit and issuer, and the terms of the authority. */
export const proposalScene = (tx: ReadTx, proposal: SettledProposal): Promise<ProposalScene> =>
  once(tx, `scene ${proposal.documentId} ${proposal.unitId}`, () => askScene(tx, proposal));

async function askScene(tx: ReadTx, proposal: SettledProposal): Promise<ProposalScene> {
  const card = await documentCard(tx, proposal.documentId);
  const day = card?.issuedOn ?? today(undefined, tx.now);
  const unitId = proposal.unitId ?? (await mainUnit(tx, day))?.id ?? null;
  const known = await terms(tx);
  const current = await termAt(tx, day, unitId ?? undefined);
  const asPeriod = (t: { kind: string; validFrom: string; validTo: string }): Period => ({
    kind: t.kind as Period['kind'],
    start: t.validFrom,
    end: t.validTo,
  });
  return {
    day,
    unitId,
    current: current ? asPeriod(current) : periodNamed(card?.subject ?? ''),
    terms: known.map(asPeriod),
    issuer: card?.issuer ?? null,
    documentTitle: card ? documentTitle(card) : '',
  };
}

/** What a person typed before, brought back by the reading page; null: the form is shown for the first time. */
export function typedFields(proposal: SettledProposal): URLSearchParams | null {
  const { fields } = proposal.data;
  return typeof fields === 'object' && fields !== null ? new URLSearchParams(fields as Record<string, string>) : null;
}
