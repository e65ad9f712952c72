import { type RawBuilder, sql } from 'kysely';
import type { PersonId, UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import { searchWords } from '../domain/unit-search.ts';
import { inForceSql, nameAsOf } from './in-force.ts';
import { reachOf } from './reach.ts';

export interface PersonCard {
  id: PersonId;
  fullName: string;
  /** Academic or other title before the name. */
  title: string | null;
  sex: 'female' | 'male' | null;
  /** The person's office is public: name and posts may stand on public pages. */
  publicOffice: boolean;
  sample: boolean;
  note: string | null;
}

export interface Post {
  id: number;
  personId: PersonId;
  unitId: UnitId;
  unitName: string;
  /** Party posts stand in Party units, posts of the state in administration. */
  hierarchy: Hierarchy;
  title: string;
  rank: number;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  source: string | null;
}

/**
 * Whom the actor may see (`h` is the person): those with a post, now or once, in a unit of their right, and those whose
 * office is public. Membership makes nobody visible: a list would tell who is a Party member, without a trace.
 */
async function visible(tx: ReadTx): Promise<RawBuilder<boolean>> {
  const reach = await reachOf(tx, 'org.person.read');
  if (reach === null) return sql<boolean>`true`;
  return sql<boolean>`(h.public_office or exists (select 1 from org.post v
    where v.authority_id = ${tx.authorityId} and v.person_id = h.id and v.unit_id = any(${reach}::bigint[])))`;
}

/** A person that the actor may see; null: nobody of the kind. */
export async function visiblePerson(tx: ReadTx, personId: PersonId): Promise<PersonCard | null> {
  const { rows } = await sql<{ id: PersonId }>`
    select h.id from org.person h
    where h.authority_id = ${tx.authorityId} and h.id = ${personId} and ${await visible(tx)}`.execute(tx.db);
  return rows.length > 0 ? personCard(tx, personId) : null;
}

/** A person, whoever asks; null: no such person. */
export async function personCard(tx: ReadTx, personId: PersonId): Promise<PersonCard | null> {
  const row = await tx.db
    .selectFrom('org.person')
    .select(['id', 'full_name as fullName', 'title', 'sex', 'public_office as publicOffice', 'sample', 'note'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ? { ...row, sex: row.sex as PersonCard['sex'] } : null;
}

/** All posts of a person, the newest first; those of today before those that ended. Unit names are of the post's time. */
export async function postsOf(tx: ReadTx, personId: PersonId, asOf: IsoDate): Promise<Post[]> {
  const { rows } = await sql<Post>`
    select o.id, o.person_id as "personId", o.unit_id as "unitId", n.name as "unitName", u.hierarchy, o.title, o.rank,
      o.valid_from as "validFrom", o.valid_to as "validTo", o.source
    from org.post o
    join org.unit u on u.authority_id = ${tx.authorityId} and u.id = o.unit_id
    left join lateral (
      select n.name from org.unit_name n where n.authority_id = ${tx.authorityId} and n.unit_id = u.id
      order by (n.valid_from is null or n.valid_from <= coalesce(o.valid_to, ${asOf}::date)) desc,
        abs(n.valid_from - coalesce(o.valid_to, ${asOf}::date)) nulls last limit 1) n on true
    where o.authority_id = ${tx.authorityId} and o.person_id = ${personId}
    order by ${inForceSql('o', asOf)} desc, o.valid_from desc nulls last, o.rank, o.id`.execute(tx.db);
  return rows;
}

export interface UnitPost extends Post {
  personName: string;
  sample: boolean;
}

/** Who holds a post in a unit on a day, by rank and then by name. */
export async function unitPosts(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<UnitPost[]> {
  const { rows } = await sql<UnitPost>`
    select o.id, o.person_id as "personId", o.unit_id as "unitId", '' as "unitName", u.hierarchy, o.title, o.rank,
      o.valid_from as "validFrom", o.valid_to as "validTo", o.source, h.full_name as "personName", h.sample
    from org.post o
    join org.unit u on u.authority_id = ${tx.authorityId} and u.id = o.unit_id
    join org.person h on h.authority_id = ${tx.authorityId} and h.id = o.person_id
    where o.authority_id = ${tx.authorityId} and o.unit_id = ${unitId} and ${inForceSql('o', asOf)}
    order by o.rank, h.sort_key, o.id`.execute(tx.db);
  return rows;
}

export interface PersonHit extends PersonCard {
  /** “Giám đốc Sở, Sở GDĐT; Bí thư Đảng ủy, Đảng bộ Sở”: posts of the day. */
  posts: string | null;
}

/**
 * Persons that the actor may see and whose name has all the words of the query (tones count when they are typed), in the
 * order of Vietnamese lists: given name first. An empty query lists them all.
 */
export async function searchPersons(
  tx: ReadTx,
  query: string,
  options: { asOf: IsoDate; limit: number; offset?: number },
): Promise<PersonHit[]> {
  const { rows } = await sql<PersonHit>`
    select h.id, h.full_name as "fullName", h.title, h.sex, h.public_office as "publicOffice", h.sample, h.note,
      (select string_agg(o.title || ', ' || coalesce(n.short_name, ''), '; ' order by o.rank, o.id)
       from org.post o left join lateral ${nameAsOf(tx.authorityId, sql`o.unit_id`, options.asOf)} n on true
       where o.authority_id = ${tx.authorityId} and o.person_id = h.id and ${inForceSql('o', options.asOf)}) as posts
    from org.person h
    where h.authority_id = ${tx.authorityId} and ${named(query)} and ${await visible(tx)}
    order by h.sort_key collate "C", h.id
    limit ${options.limit} offset ${options.offset ?? 0}`.execute(tx.db);
  return rows;
}

/** How many persons `searchPersons` would find in all. */
export async function countPersons(tx: ReadTx, query: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from org.person h
    where h.authority_id = ${tx.authorityId} and ${named(query)} and ${await visible(tx)}`.execute(tx.db);
  return rows[0]?.n ?? 0;
}

function named(query: string) {
  const words = searchWords(query);
  if (words.length === 0) return query.trim() === '' ? sql`true` : sql`false`;
  return sql.join(
    words.map((word) => sql`${sql.ref(`h.${word.field}`)} like ${word.pattern}`),
    sql` and `,
  );
}

/**
 * Persons for a select, by given name, with the posts that tell them apart. At most 500, and `keep`: the one who is chosen
 * already, whom the actor need not see otherwise.
 */
export async function personOptions(
  tx: ReadTx,
  asOf: IsoDate,
  keep: PersonId | null = null,
): Promise<{ id: PersonId; label: string }[]> {
  const hits = await searchPersons(tx, '', { asOf, limit: 500 });
  const options = hits.map(({ id, fullName, posts }) => ({ id, label: posts ? `${fullName} (${posts})` : fullName }));
  if (keep === null || options.some((option) => option.id === keep)) return options;
  return [...[...(await personNames(tx, [keep]))].map(([id, label]) => ({ id, label })), ...options];
}

/** Names by id, in one statement. */
export async function personNames(tx: ReadTx, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('org.person')
    .select(['id', 'full_name'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.full_name]));
}
