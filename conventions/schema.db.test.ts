import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../src/kernel/db/testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Tables that all authorities share: accounts, the list of authorities, what is applied. */
const SHARED = [
  'access.account',
  'access.one_time_link',
  'access.rateLimit',
  'access.session',
  'access.twoFactor',
  'access.user',
  'access.verification',
  'kernel.append_only',
  'kernel.migration',
  'org.authority',
];

const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'pgboss')`;

async function names(query: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(query);
  return rows.map((row) => row.name).filter((name) => !SHARED.includes(name));
}

it('every table belongs to an authority or is known to be shared', async () => {
  const without = await names(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} and not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'authority_id' and a.attnotnull)
    order by 1`);
  expect(without).toEqual([]);
});

it('keys and unique constraints hold the authority', async () => {
  const wrong = await names(`
    select n.nspname || '.' || c.relname as name
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    where (i.indisunique or i.indisexclusion) and ${OURS} and not exists (
      select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'authority_id' and a.attnum = any (i.indkey::int2[]))
    order by 1`);
  expect(wrong).toEqual([]);
});

it('no reference leads from one authority to another', async () => {
  const wrong = await names(`
    select n.nspname || '.' || c.relname || ' ' || k.conname as name
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_class r on r.oid = k.confrelid
    join pg_namespace rn on rn.oid = r.relnamespace
    where k.contype = 'f' and ${OURS}
      and rn.nspname || '.' || r.relname <> all (array['${SHARED.join("','")}'])
      and not exists (
        select from unnest(k.conkey, k.confkey) as pair(own, other)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own and a.attname = 'authority_id'
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other and b.attname = 'authority_id')
    order by 1`);
  expect(wrong).toEqual([]);
});

it('row-level security protects every table of an authority', async () => {
  const open = await names(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} and not (c.relrowsecurity and exists (
      select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.authority%'))
    order by 1`);
  expect(open).toEqual([]);
});

it('there are no triggers of ours', async () => {
  const triggers = await names(`
    select n.nspname || '.' || c.relname || ' ' || t.tgname as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and ${OURS} order by 1`);
  expect(triggers).toEqual([]);
});
