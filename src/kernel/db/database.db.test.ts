import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineCommand } from '../command/index.ts';
import { defineEvent } from '../events/index.ts';
import { describeSchema } from './describe-schema.ts';
import { type TestHouse, testActor, testHouse } from './testing-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const addRole = defineCommand({
  name: 'test.add-role',
  permission: 'access.manage',
  unit: () => null,
  async run(tx, input: { code: string; silent?: boolean }) {
    const row = await tx.db
      .insertInto('access.role')
      .values({ authority_id: tx.authorityId, code: input.code, name: input.code, permissions: [] })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (!input.silent) await tx.audit({ subject: 'access.role', subjectId: row.id, after: input });
    return row.id;
  },
});

const roleCodes = (authorityId: number) =>
  house.read(async (tx) => (await tx.db.selectFrom('access.role').select('code').execute()).map((r) => r.code), {
    authorityId,
  });

describe('an authority transaction', () => {
  it('sees only rows of its own authority, even when a statement names none', async () => {
    const other = await house.newAuthority();
    await house.write((tx) => addRole(tx, { code: 'ours' }));
    await house.write((tx) => addRole(tx, { code: 'theirs' }), { authorityId: other });
    expect(await roleCodes(house.authorityId)).toEqual(['ours']);
    expect(await roleCodes(other)).toEqual(['theirs']);
  });

  it('cannot write a row of another authority', async () => {
    const other = await house.newAuthority();
    const smuggle = house.write((tx) =>
      tx.db.insertInto('access.role').values({ authority_id: other, code: 'x', name: 'x', permissions: [] }).execute(),
    );
    await expect(smuggle).rejects.toThrow(/row-level security/);
  });

  it('cannot change or delete what is append-only', async () => {
    await house.write((tx) => addRole(tx, { code: 'audited' }));
    await expect(house.write((tx) => tx.db.deleteFrom('kernel.audit').execute())).rejects.toThrow(/permission denied/);
  });

  it('reads without being able to write', async () => {
    const write = house.read((tx) => sql`delete from access.role`.execute(tx.db));
    await expect(write).rejects.toThrow(/read-only/);
  });
});

describe('what is asked once', () => {
  const count = () => {
    let asked = 0;
    return { load: async () => ++asked, asked: () => asked };
  };

  it('is loaded once for each key of a read transaction, and anew in the next', async () => {
    const { asked, load } = count();
    const seen = await house.read((tx) => Promise.all([tx.once('a', load), tx.once('a', load), tx.once('b', load)]));
    expect(seen).toEqual([1, 1, 2]);
    await house.read((tx) => tx.once('a', load));
    expect(asked()).toBe(3);
  });

  it('is loaded every time in a transaction that writes', async () => {
    const { load } = count();
    const seen = await house.write(async (tx) => [await tx.once('a', load), await tx.once('a', load)]);
    expect(seen).toEqual([1, 2]);
  });
});

describe('a command', () => {
  it('is refused without its permission', async () => {
    const actor = testActor(['org.read']);
    await expect(house.write((tx) => addRole(tx, { code: 'refused' }), { actor })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await roleCodes(house.authorityId)).not.toContain('refused');
  });

  it('leaves an audit row with actor, command and new state', async () => {
    const actor = testActor(['access.manage']);
    const id = await house.write((tx) => addRole(tx, { code: 'noted' }), { actor });
    const row = await house.read((tx) =>
      tx.db.selectFrom('kernel.audit').selectAll().where('subject_id', '=', String(id)).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ command: 'test.add-role', user_id: 'user-test', after: { code: 'noted' } });
  });

  it('leaves a row for each of many, beyond what one statement takes', async () => {
    const addMany = defineCommand({
      name: 'test.add-many',
      permission: 'access.manage',
      unit: () => null,
      async run(tx, codes: string[]) {
        await tx.audit(...codes.map((code) => ({ subject: 'test.many', subjectId: code, after: { code } })));
        await tx.emit(defineEvent<{ code: string }>('test.many-added'), ...codes.map((code) => ({ code })));
      },
    });
    const codes = Array.from({ length: 2500 }, (_, i) => `m${i}`);
    await house.write((tx) => addMany(tx, codes), { actor: testActor(['access.manage']) });
    const [rows, events] = await house.read(async (tx) => [
      await tx.db
        .selectFrom('kernel.audit')
        .select(['subject_id', 'command'])
        .where('subject', '=', 'test.many')
        .orderBy('id')
        .execute(),
      await tx.db.selectFrom('kernel.event').select('payload').where('name', '=', 'test.many-added').execute(),
    ]);
    expect(rows.map((row) => row.subject_id)).toEqual(codes);
    expect(rows[0]?.command).toBe('test.add-many');
    expect(events).toHaveLength(2500);
  });

  it('rolls back when it leaves no audit row', async () => {
    await expect(house.write((tx) => addRole(tx, { code: 'silent', silent: true }))).rejects.toThrow(/no audit row/);
    expect(await roleCodes(house.authorityId)).not.toContain('silent');
  });
});

describe('jobs', () => {
  it('exist exactly when their cause was committed', async () => {
    const job = { name: 'test.count' };
    await house.write((tx) => tx.enqueue(job, { n: 1 }));
    await house
      .write(async (tx) => {
        await tx.enqueue(job, { n: 2 });
        throw new Error('changed my mind');
      })
      .catch(() => {});
    const rows = await house.base.pool.query(
      `select data->'data'->>'n' as n from pgboss.job where data->>'job' = 'test.count'`,
    );
    expect(rows.rows).toEqual([{ n: '1' }]);
  });
});

describe('the schema', () => {
  it('is what db/schema.sql says (npm run db:generate)', async () => {
    const kept = await readFile(new URL('../../../db/schema.sql', import.meta.url), 'utf8');
    expect(await describeSchema(house.base.pool)).toBe(kept);
  });

  it('protects every table that belongs to an authority', async () => {
    const open = await house.base.pool.query(`
      select a.attrelid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname = 'authority_id' and c.relkind = 'r' and not c.relrowsecurity`);
    expect(open.rows).toEqual([]);
  });

  it('has authority_id first in the primary key of every table that belongs to an authority', async () => {
    const wrong = await house.base.pool.query(`
      select c.oid::regclass::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority_id'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relkind = 'r' and (i.indkey[0] is distinct from a.attnum)`);
    expect(wrong.rows).toEqual([]);
  });

  it('has no trigger of its own', async () => {
    const triggers = await house.base.pool.query(`
      select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not tgisinternal and n.nspname <> 'pgboss'`);
    expect(triggers.rows).toEqual([]);
  });
});
