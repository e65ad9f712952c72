import type { ReadTx } from '../../../kernel/db/index.ts';
import { type ChainLink, type ChainNode, levels } from '../domain/chain.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

export interface Chain {
  nodes: ChainNode[];
  links: ChainLink[];
  cards: Map<number, DocumentCard>;
  /** There is more than is shown. */
  more: boolean;
}

const DEPTH = 6;
const MOST = 80;
const KINDS = ['implements', 'based_on', 'amends', 'replaces'];

/** What a document implements, and what that implements, up to the top; and what implements it, down to the last. */
export async function chainOf(tx: ReadTx, documentId: number): Promise<Chain> {
  const links = new Map<string, ChainLink>();
  let more = false;
  for (const way of ['document_id', 'target_id'] as const) {
    let edge = [documentId];
    const seen = new Set(edge);
    for (let depth = 0; edge.length > 0 && depth < DEPTH && links.size < MOST; depth++) {
      const rows = await tx.db
        .selectFrom('documents.relation')
        .select(['document_id', 'target_id', 'kind'])
        .distinct()
        .where('authority_id', '=', tx.authorityId)
        .where(way, 'in', edge)
        .where('kind', 'in', KINDS)
        .orderBy('document_id')
        .orderBy('target_id')
        .limit(MOST)
        .execute();
      more ||= rows.length === MOST || (depth === DEPTH - 1 && rows.length > 0);
      edge = [];
      for (const row of rows) {
        links.set(`${row.document_id} ${row.target_id}`, { from: row.document_id, to: row.target_id, kind: row.kind });
        const other = way === 'document_id' ? row.target_id : row.document_id;
        if (!seen.has(other)) edge.push(other);
        seen.add(other);
      }
    }
  }
  const all = [...links.values()];
  const nodes = levels(documentId, all);
  return {
    nodes,
    links: all,
    cards: await documentCards(
      tx,
      nodes.map((node) => node.id),
    ),
    more,
  };
}
