import type { Selectable } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { DocumentsDocument } from '../../../kernel/db/types.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { type Family, typeLabel } from '../domain/document-types.ts';

/** A document of the registry as pages show it. */
export interface DocumentCard {
  id: number;
  family: Family;
  type: string | null;
  typeLabel: string | null;
  /** As written, never corrected. */
  symbol: string | null;
  symbolProblems: Problem[];
  issuedOn: string | null;
  dateNote: string | null;
  issuer: string | null;
  issuerUnitId: number | null;
  subject: string;
  unitId: number | null;
  note: string | null;
  sample: boolean;
  createdAt: Date;
}

/** One document, or null. */
export async function documentCard(tx: ReadTx, id: number): Promise<DocumentCard | null> {
  return (await documentCards(tx, [id])).get(id) ?? null;
}

/** Several documents at once, by id; those that are not there are absent. */
export async function documentCards(tx: ReadTx, ids: readonly number[]): Promise<Map<number, DocumentCard>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('documents.document')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, cardOf(row)]));
}

/** A row of the registry as pages show it. */
export function cardOf(row: Selectable<DocumentsDocument>): DocumentCard {
  return {
    id: row.id,
    family: row.family as Family,
    type: row.type,
    typeLabel: typeLabel(row.type),
    symbol: row.symbol,
    symbolProblems: row.symbol_problems as Problem[],
    issuedOn: row.issued_on,
    dateNote: row.date_note,
    issuer: row.issuer,
    issuerUnitId: row.issuer_unit_id,
    subject: row.subject,
    unitId: row.unit_id,
    note: row.note,
    sample: row.sample,
    createdAt: row.created_at,
  };
}
