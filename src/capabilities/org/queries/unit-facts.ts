import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Superior } from '../domain/check-event.ts';
import type { UnitFacts } from '../domain/unit-facts.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import { lineOf } from './line.ts';

const FOREVER = '9999-12-31';

/** Facts with what people wrote beside them, which no rule asks for. */
export interface RecordedFacts extends UnitFacts {
  note: string | null;
}

/**
 * All that rules need to know of units, in the order asked. `lock` keeps others from changing them until the end of the
 * transaction: commands ask for it.
 * @throws notFound when one is not there
 */
export async function unitFacts(
  tx: ReadTx,
  ids: readonly UnitId[],
  options: { lock?: boolean } = {},
): Promise<RecordedFacts[]> {
  const a = tx.authorityId;
  if (options.lock)
    await sql`select 1 from org.unit where authority_id = ${a} and id = any(${ids}::bigint[]) order by id for update`.execute(
      tx.db,
    );
  const { rows } = await sql<Row>`
    select u.id, u.hierarchy, u.kind, u.sample, u.valid_from as "validFrom", u.valid_to as "validTo", u.note,
      (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'shortName', n.short_name,
          'validFrom', n.valid_from, 'validTo', n.valid_to) order by n.valid_from nulls first), '[]')
        from org.unit_name n where n.authority_id = ${a} and n.unit_id = u.id) as names,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'parentId', p.parent_id, 'relation', p.relation,
          'validFrom', p.valid_from, 'validTo', p.valid_to) order by p.valid_from nulls first), '[]')
        from org.unit_parent p where p.authority_id = ${a} and p.unit_id = u.id) as parents,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'scheme', c.scheme, 'code', c.code,
          'validFrom', c.valid_from, 'validTo', c.valid_to) order by c.valid_from nulls first), '[]')
        from org.unit_code c where c.authority_id = ${a} and c.unit_id = u.id) as codes,
      (select coalesce(jsonb_agg(jsonb_build_object('linkId', p.id, 'unitId', s.id, 'validFrom', p.valid_from,
          'validTo', p.valid_to, 'name', (select n.name from org.unit_name n
            where n.authority_id = ${a} and n.unit_id = s.id order by n.valid_from desc nulls last limit 1))), '[]')
        from org.unit_parent p join org.unit s on s.authority_id = ${a} and s.id = p.unit_id
        where p.authority_id = ${a} and p.parent_id = u.id and p.relation = 'direct' and s.valid_to is null) as children,
      (select coalesce(jsonb_agg(o.id), '[]') from org.post o
        where o.authority_id = ${a} and o.unit_id = u.id and o.valid_to is null) as "openPosts"
    from org.unit u
    where u.authority_id = ${a} and u.id = any(${ids}::bigint[])`.execute(tx.db);
  const byId = new Map(rows.map((row) => [row.id, { ...row, hierarchy: row.hierarchy as Hierarchy } as RecordedFacts]));
  return ids.map((id) => {
    const facts = byId.get(id);
    if (!facts) throw notFound('Không có đơn vị này.');
    return facts;
  });
}

interface Row extends Omit<RecordedFacts, 'hierarchy'> {
  hierarchy: string;
}

/** One unit's facts. */
export async function factsOf(tx: ReadTx, id: UnitId, options: { lock?: boolean } = {}): Promise<RecordedFacts> {
  const [facts] = await unitFacts(tx, [id], options);
  if (!facts) throw notFound('Không có đơn vị này.');
  return facts;
}

/** A unit as a superior of another: with its line on the day and in times to come, so that no cycle can be made. */
export async function superiorFacts(tx: ReadTx, id: UnitId, date: IsoDate | null): Promise<Superior> {
  const facts = await factsOf(tx, id);
  const lines = [await lineOf(tx, id, date ?? undefined), await lineOf(tx, id, FOREVER)];
  return { facts, line: lines.flat() };
}
