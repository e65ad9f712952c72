import { join, resolve } from 'node:path';
import { restoreBackup, writeBackup } from '../../kernel/backup/index.ts';
import { createFileStore } from '../../kernel/files/index.ts';
import { version } from '../version.ts';
import type { Surroundings } from './surroundings.ts';
import { say, withDatabase } from './with-database.ts';

const storeOf = (s: Surroundings) => createFileStore(join(s.config.dataDir, 'files'));

export async function runBackup(s: Surroundings, file: string, options: { force?: boolean }): Promise<void> {
  const target = resolve(file);
  const manifest = await withDatabase(s, ({ url }) =>
    writeBackup({ url, files: storeOf(s), target, force: options.force ?? false, version: version(s.root) }),
  );
  for (const sha256 of manifest.lostFiles) process.stderr.write(`File ${sha256} is missing or damaged on the disk.\n`);
  if (manifest.lostFiles.length > 0) process.exitCode = 1;
  say(`${target}: ${summary(manifest)}.`);
}

export async function runRestore(s: Surroundings, file: string): Promise<void> {
  const manifest = await withDatabase(s, ({ url }) =>
    restoreBackup({ url, root: s.root, files: storeOf(s), source: resolve(file) }),
  );
  say(`Restored ${summary(manifest)}, as of ${manifest.createdAt}.`);
}

function summary(manifest: { tables: { rows: number }[]; files: unknown[] }): string {
  const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
  return `${rows} rows of ${manifest.tables.length} tables, ${manifest.files.length} files`;
}
