import type { ReadTx } from '../../../kernel/db/index.ts';
import { documentTitle } from '../domain/title.ts';
import { registry } from './registry.ts';

/** Documents for the search over everything: title, and where the words stand. Addresses are inside the authority. */
export async function searchHits(
  tx: ReadTx,
  query: string,
  limit: number,
): Promise<{ href: string; title: string; detail?: string }[]> {
  const { rows } = await registry(tx, { query }, { limit, offset: 0 });
  return rows.map((row) => {
    const title = documentTitle(row);
    const found = row.snippets[0]?.pieces.map((piece) => piece.text).join('');
    const detail = found ?? (row.symbol === null ? undefined : row.subject);
    return { href: `/van-ban/${row.id}`, title, ...(detail !== undefined && { detail }) };
  });
}
