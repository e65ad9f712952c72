import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../kernel/db/embedded.ts';
import { migrate } from '../../kernel/db/migrate.ts';
import { APP_ROLE } from '../../kernel/db/role.ts';
import type { TestServer } from '../../kernel/db/testing.ts';

/**
 * One server for all database tests: the embedded one without durability, or TEST_DATABASE_URL (a superuser's address).
 * A template database is migrated once; every test file clones it. Names are unique, so runs may share a server.
 */
export async function setup(project: TestProject): Promise<void> {
  const external = process.env.TEST_DATABASE_URL;
  const dataDir = external ? undefined : mkdtempSync(join(tmpdir(), 'nhiemky-test-'));
  const embedded = dataDir ? await startEmbedded({ dataDir, settings: careless }) : undefined;
  const adminUrl = external ?? embedded!.superuserUrl;
  const run = `nhiemky_test_${randomBytes(4).toString('hex')}`;
  const server: TestServer = {
    adminUrl,
    owner: run,
    password: randomBytes(12).toString('hex'),
    template: `${run}_template`,
  };

  // The owner is what the application is in earnest: no superuser, so row-level security is really tested.
  await asAdmin(adminUrl, [
    `do $$ begin create role ${APP_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    `create role ${run} login createdb password '${server.password}'`,
    `grant ${APP_ROLE} to ${run} with admin option`,
    `create database ${server.template} template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' locale 'C.UTF-8' owner ${run}`,
  ]);
  await migrate(urlIn(server, server.template), resolve(import.meta.dirname, '../../..'));
  // Connections to a template make cloning fail; nobody has business there any more.
  await asAdmin(adminUrl, [`alter database ${server.template} allow_connections false`]);
  project.provide('testServer', server);

  tearDown = async () => {
    await asAdmin(adminUrl, [`drop database ${server.template} with (force)`]);
    if (external) await dropLeftovers(adminUrl, run);
    await embedded?.stop();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  };
}

let tearDown = async (): Promise<void> => {};

/** Vitest calls it when the last test is done. */
export const teardown = (): Promise<void> => tearDown();

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '150' };

async function asAdmin(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlIn(server: TestServer, database: string): string {
  const url = new URL(server.adminUrl);
  url.username = server.owner;
  url.password = server.password;
  url.pathname = `/${database}`;
  return url.href;
}

async function dropLeftovers(adminUrl: string, run: string): Promise<void> {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const left = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `${run}%`,
    ]);
    for (const { datname } of left.rows) await client.query(`drop database ${datname} with (force)`);
    await client.query(`drop role ${run}`);
  } finally {
    await client.end();
  }
}
