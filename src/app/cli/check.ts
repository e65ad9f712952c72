import { join } from 'node:path';
import { createPool, migrationState } from '../../kernel/db/index.ts';
import { createFileStore, DamagedFile } from '../../kernel/files/index.ts';
import type { Surroundings } from './surroundings.ts';
import { say, withDatabase } from './with-database.ts';

/** Each finding is a line; the exit code says whether all is well. */
export async function runCheck(s: Surroundings): Promise<void> {
  say('ok       settings');
  const wrong = await withDatabase(s, async ({ url, kind }) => {
    const { applied, pending } = await migrationState(url, s.root);
    say(`ok       database (${kind})`);
    say(
      `${pending.length === 0 ? 'ok      ' : 'WRONG   '} migrations: ${applied.length} applied, ${pending.length} waiting`,
    );
    const files = pending.length === 0 ? await checkFiles(url, join(s.config.dataDir, 'files')) : 0;
    return files + (pending.length === 0 ? 0 : 1);
  });
  if (wrong > 0) process.exitCode = 1;
}

/** Every file a row speaks of must be on the disk, whole. */
async function checkFiles(url: string, folder: string): Promise<number> {
  const pool = createPool(url, { max: 1 });
  const store = createFileStore(folder);
  let sound = 0;
  let wrong = 0;
  try {
    const { rows } = await pool.query<{ sha256: string }>('select distinct sha256 from kernel.file order by sha256');
    for (const { sha256 } of rows) {
      const state = await stateOf(() => store.get(sha256));
      if (state === 'sound') sound += 1;
      else {
        wrong += 1;
        say(`WRONG    file ${sha256} is ${state}: bring it back from a backup`);
      }
    }
  } finally {
    await pool.end();
  }
  say(`${wrong === 0 ? 'ok      ' : 'WRONG   '} files: ${sound} sound, ${wrong} missing or damaged`);
  return wrong;
}

async function stateOf(read: () => Promise<Uint8Array | undefined>): Promise<'sound' | 'missing' | 'damaged'> {
  try {
    return (await read()) ? 'sound' : 'missing';
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
}
