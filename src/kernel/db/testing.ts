import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createPool } from './pool.ts';

/** What the global set-up of the database tests prepared. */
export interface TestServer {
  /** A superuser's address. */
  adminUrl: string;
  owner: string;
  password: string;
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface TestDatabase {
  /** As the owner of the database, who is no superuser. */
  url: string;
  pool: pg.Pool;
  /** Ends the pool and drops the database. */
  close(): Promise<void>;
}

/**
 * A migrated database of one's own. One a test file is the rule (`beforeAll`); tests within a file use authorities or
 * units of their own.
 * @param options.empty without the schema, for tests of migrations and restores
 */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `${server.owner}_${randomBytes(5).toString('hex')}`;
  const from = options.empty
    ? `template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C.UTF-8'`
    : `template ${server.template}`;
  await asAdmin(server, `create database ${name} ${from} owner ${server.owner}`);
  const address = new URL(server.adminUrl);
  address.username = server.owner;
  address.password = server.password;
  address.pathname = `/${name}`;
  const url = address.href;
  const pool = createPool(url, { max: 6, name: 'nhiemky-test' });
  return {
    url,
    pool,
    async close() {
      await pool.end();
      await asAdmin(server, `drop database ${name} with (force)`);
    },
  };
}

async function asAdmin(server: TestServer, statement: string): Promise<void> {
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
