import type { ReadTx } from '../../../kernel/db/index.ts';
import { reachOf, searchWords } from '../../org/index.ts';
import { type GrantCard, grantsOf } from './rights-of.ts';

export const PEOPLE_ON_A_PAGE = 50;

export interface Person {
  id: string;
  name: string;
  email: string;
  disabled: boolean;
  sample: boolean;
  /** The authority whose administrators look after the account, when it is another one. */
  lookedAfterBy: string | null;
}

export interface ListedPerson extends Person {
  /** Grants that hold today or later. */
  grants: GrantCard[];
}

function visiblePeople(tx: ReadTx, units: readonly number[] | null) {
  return tx.db
    .selectFrom('access.user as u')
    .leftJoin('org.authority as a', 'a.id', 'u.home_authority_id')
    .where((eb) => {
      let grants = eb
        .selectFrom('access.grant as g')
        .select('g.id')
        .where('g.authority_id', '=', tx.authorityId)
        .whereRef('g.user_id', '=', 'u.id');
      if (units === null) return eb.or([eb('u.home_authority_id', '=', tx.authorityId), eb.exists(grants)]);
      grants = units.length === 0 ? grants.where('g.id', 'is', null) : grants.where('g.unit_id', 'in', units);
      return eb.exists(grants);
    });
}

const columns = [
  'u.id',
  'u.name',
  'u.email',
  'u.disabled',
  'u.sample',
  'u.home_authority_id',
  'a.name as authority',
] as const;

function toPerson(
  tx: ReadTx,
  row: Omit<Person, 'lookedAfterBy'> & { home_authority_id: number | null; authority: string | null },
): Person {
  const { authority, home_authority_id, ...person } = row;
  return { ...person, lookedAfterBy: home_authority_id === tx.authorityId ? null : (authority ?? 'người vận hành') };
}

/** People with a right in this authority and accounts it looks after, in the order of Vietnamese names. */
export async function people(
  tx: ReadTx,
  ask: { query: string; page: number },
): Promise<{ people: ListedPerson[]; total: number }> {
  let found = visiblePeople(tx, await reachOf(tx, 'access.read'));
  for (const word of searchWords(ask.query)) found = found.where(`u.${word.field}`, 'like', word.pattern);
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .select(columns)
    .orderBy('u.sort_key')
    .orderBy('u.id')
    .limit(PEOPLE_ON_A_PAGE)
    .offset((ask.page - 1) * PEOPLE_ON_A_PAGE)
    .execute();
  const grants = await grantsOf(
    tx,
    rows.map((row) => row.id),
  );
  return {
    total: Number(total),
    people: rows.map((row) => ({
      ...toPerson(tx, row),
      grants: grants.filter((grant) => grant.userId === row.id && (grant.state === 'now' || grant.state === 'future')),
    })),
  };
}

/** One person, if the actor may see them. */
export async function person(tx: ReadTx, userId: string): Promise<Person | null> {
  const row = await visiblePeople(tx, await reachOf(tx, 'access.read'))
    .select(columns)
    .where('u.id', '=', userId)
    .executeTakeFirst();
  return row ? toPerson(tx, row) : null;
}
