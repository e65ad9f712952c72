import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { unitNames } from '../../org/index.ts';

/** What the filters of the registry can be set to: only what occurs. */
export interface RegistryChoices {
  types: string[];
  years: number[];
  issuers: string[];
  units: { id: number; label: string }[];
}

export async function registryChoices(tx: ReadTx, asOf: string): Promise<RegistryChoices> {
  const { rows } = await sql<{ types: string[] | null; years: number[] | null; units: number[] | null }>`
    select array_agg(distinct type) filter (where type is not null) as types,
           array_agg(distinct extract(year from issued_on)::int) filter (where issued_on is not null) as years,
           array_agg(distinct unit_id) filter (where unit_id is not null) as units
    from documents.document where authority_id = ${tx.authorityId}`.execute(tx.db);
  const issuers = await sql<{ issuer: string }>`
    select issuer from documents.document where authority_id = ${tx.authorityId} and issuer is not null
    group by issuer order by issuer collate "vi-x-icu" limit 200`.execute(tx.db);
  const ids = (rows[0]?.units ?? []).map(Number);
  const names = await unitNames(tx, ids, asOf);
  return {
    types: rows[0]?.types ?? [],
    years: (rows[0]?.years ?? []).sort((a, b) => b - a),
    issuers: issuers.rows.map((row) => row.issuer),
    units: ids.map((id) => ({ id, label: names.get(id)?.name ?? `Đơn vị ${id}` })),
  };
}
