import type { ReadTx } from '../../../kernel/db/index.ts';
import { symbolKey } from '../domain/symbol.ts';
import { citationData } from './citation-targets.ts';

/** Other open proposals of a version that name the same symbol, and no other day: ids in the order of the text. */
export async function alikeCitations(
  tx: ReadTx,
  proposal: { id: number; versionId: number; data: unknown },
): Promise<number[]> {
  const own = citationData(proposal.data);
  const key = symbolKey(own.symbol);
  if (key === null || !/[a-z]/.test(key)) return [];
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select(['id', 'data'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', proposal.versionId)
    .where('kind', '=', 'citation')
    .where('state', '=', 'open')
    .where('id', '<>', proposal.id)
    .orderBy('start')
    .limit(5000)
    .execute();
  return rows
    .filter((row) => {
      const other = citationData(row.data);
      return symbolKey(other.symbol) === key && (own.date === null || other.date === null || own.date === other.date);
    })
    .map((row) => row.id);
}
