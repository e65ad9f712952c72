import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { lineOf } from './line.ts';

/** A term of office, a school year or a year that the authority counts in. Both ends are within. */
export interface Term {
  id: number;
  /** “2015–2020”: a label; never computed. */
  name: string;
  kind: 'term' | 'school_year' | 'year';
  validFrom: IsoDate;
  validTo: IsoDate;
  /** null: of the authority; otherwise of this unit and those below it. */
  unitId: UnitId | null;
}

/** All terms of the authority and its units, oldest first. */
export const terms = (tx: ReadTx): Promise<readonly Term[]> => tx.once('org.terms', () => askTerms(tx));

async function askTerms(tx: ReadTx): Promise<Term[]> {
  const rows = await tx.db
    .selectFrom('org.term')
    .select(['id', 'name', 'kind', 'valid_from as validFrom', 'valid_to as validTo', 'unit_id as unitId'])
    .where('authority_id', '=', tx.authorityId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as Term['kind'] }));
}

/**
 * The term of office on a day. With a unit: that of the unit or of its nearest superior that has one of its own, else the
 * authority's. Where two overlap, the one that began first still runs.
 */
export async function termAt(tx: ReadTx, date: IsoDate, unitId?: UnitId): Promise<Term | null> {
  const running = (await terms(tx)).filter((t) => t.kind === 'term' && t.validFrom <= date && t.validTo >= date);
  if (running.length === 0) return null;
  if (unitId !== undefined && running.some((t) => t.unitId !== null))
    for (const id of await lineOf(tx, unitId, date)) {
      const own = running.find((t) => t.unitId === id);
      if (own) return own;
    }
  return running.find((t) => t.unitId === null) ?? null;
}
