import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';

/**
 * Units that a person wrote down, one a line, by code or by a full or short name (of any time; case does not count).
 * What is not found, or is the name of several, is a problem of the field.
 */
export async function resolveUnits(
  tx: ReadTx,
  text: string,
  field: string,
): Promise<{ ids: UnitId[]; problems: Problem[] }> {
  const lines = text.split(/\n|;/).map(tidy).filter(Boolean).slice(0, 100);
  const problems: Problem[] = [];
  const ids: UnitId[] = [];
  for (const line of lines) {
    const { rows } = await sql<{ id: number }>`
      select c.unit_id as id from org.unit_code c where c.authority_id = ${tx.authorityId} and lower(c.code) = lower(${line})
      union
      select n.unit_id from org.unit_name n
      where n.authority_id = ${tx.authorityId} and (lower(n.name) = ${line.toLowerCase()} or lower(n.short_name) = ${line.toLowerCase()})
      limit 3`.execute(tx.db);
    const [only, ...more] = rows;
    if (only && more.length === 0) ids.push(only.id);
    else
      problems.push(
        error(
          only ? 'unit_ambiguous' : 'unit_unknown',
          only ? `Có nhiều đơn vị tên “${line}”. Ghi mã.` : `Không có đơn vị nào mã hoặc tên “${line}”.`,
          { kind: 'field', name: field },
        ),
      );
  }
  return { ids: [...new Set(ids)], problems };
}
