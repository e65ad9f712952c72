import { expect, it } from 'vitest';
import { testDatabase } from './testing.ts';

it('gives every caller a migrated database of its own', async () => {
  const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
  try {
    expect((await first.pool.query('select count(*) as n from kernel.migration')).rows[0].n).toBeGreaterThan(0);
    await first.pool.query('create table public.mark ()');
    const seen = await second.pool.query(`select to_regclass('public.mark') as mark`);
    expect(seen.rows[0].mark).toBeNull();
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

it('connects as an owner for whom row-level security can hold', async () => {
  const database = await testDatabase();
  try {
    const { rows } = await database.pool.query(
      'select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ above: false }]);
  } finally {
    await database.close();
  }
});

it('can be empty', async () => {
  const database = await testDatabase({ empty: true });
  try {
    expect((await database.pool.query(`select to_regclass('kernel.migration') as t`)).rows).toEqual([{ t: null }]);
  } finally {
    await database.close();
  }
});
