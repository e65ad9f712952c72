import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSchema } from '../kernel/db/describe-schema.ts';
import { startEmbedded } from '../kernel/db/embedded.ts';
import { createPool, migrate } from '../kernel/db/index.ts';

/** npm run db:generate: a fresh embedded database, migrated, described. */
export async function regenerate(root: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'nhiemky-schema-'));
  const server = await startEmbedded({ dataDir });
  try {
    await migrate(server.url, root);
    await generateSchema(server.url, root);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Writes db/schema.sql and src/kernel/db/types.ts from a migrated database. */
export async function generateSchema(url: string, root: string): Promise<void> {
  const pool = createPool(url);
  try {
    await writeFile(join(root, 'db/schema.sql'), await describeSchema(pool));
  } finally {
    await pool.end();
  }
  const types = join(root, 'src/kernel/db/types.ts');
  const options = [
    '--dialect',
    'postgres',
    '--exclude-pattern',
    'pgboss.*',
    '--numeric-parser',
    'number',
    '--date-parser',
    'string',
  ];
  execFileSync(join(root, 'node_modules/.bin/kysely-codegen'), ['--url', url, '--out-file', types, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // bigint arrives as number (see createPool); jsonb is written as JSON text and read as unknown.
  const text = (await readFile(types, 'utf8'))
    .replace(/export type Int8 = .*;/, 'export type Int8 = ColumnType<number, number | string, number | string>;')
    .replace(/export type Json = .*;/, 'export type Json = ColumnType<unknown, string, string>;')
    .replace(/export type (JsonArray|JsonObject|JsonPrimitive|JsonValue) =[\s\S]*?;\n(?=\n)/g, '')
    .replace(/\n{3,}/g, '\n\n');
  await writeFile(types, text);
}
