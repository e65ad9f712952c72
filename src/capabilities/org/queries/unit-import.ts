import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { ImportPlan, PlannedLine } from '../domain/plan-import.ts';

export interface UnitImport {
  id: number;
  fileName: string;
  state: 'reading' | 'preview' | 'accepted' | 'discarded' | 'failed';
  /** From which day changes hold; null: they mend what was written wrongly. */
  changesFrom: IsoDate | null;
  counts: ImportPlan['counts'];
  problems: Problem[];
  createdBy: string | null;
  createdAt: Date;
  settledAt: Date | null;
}

const columns = sql`id, file_name as "fileName", state, context ->> 'changesFrom' as "changesFrom",
  summary as counts, created_by as "createdBy", created_at as "createdAt", settled_at as "settledAt"`;

/** A stored preview without its lines; null: no such import of units. */
export async function unitImport(tx: ReadTx, id: number): Promise<UnitImport | null> {
  const { rows } = await sql<UnitImport>`
    select ${columns}, problems from kernel.import
    where authority_id = ${tx.authorityId} and id = ${id} and kind = 'org.units'`.execute(tx.db);
  return rows[0] ?? null;
}

/** The lines of a preview, cut by the database: some states, one page. */
export async function importLines(
  tx: ReadTx,
  id: number,
  options: { states: readonly PlannedLine['state'][]; limit: number; offset: number },
): Promise<PlannedLine[]> {
  const { rows } = await sql<{ line: PlannedLine }>`
    select l.value as line from kernel.import i, jsonb_array_elements(i.rows) with ordinality l (value, no)
    where i.authority_id = ${tx.authorityId} and i.id = ${id} and i.kind = 'org.units'
      and l.value ->> 'state' = any(${options.states}::text[])
    order by l.no limit ${options.limit} offset ${options.offset}`.execute(tx.db);
  return rows.map((row) => row.line);
}

/** The last imports, newest first. */
export async function recentImports(tx: ReadTx, limit = 10): Promise<Omit<UnitImport, 'problems'>[]> {
  const { rows } = await sql<Omit<UnitImport, 'problems'>>`
    select ${columns} from kernel.import
    where authority_id = ${tx.authorityId} and kind = 'org.units' order by id desc limit ${limit}`.execute(tx.db);
  return rows;
}
