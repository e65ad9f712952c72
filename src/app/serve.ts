import { once } from 'node:events';
import { migrate } from '../kernel/db/index.ts';
import type { Log } from '../kernel/log/index.ts';
import type { Config } from './config.ts';
import { openDatabase } from './open-database.ts';

/** Placeholder until the web application is put together: database, migrations, and a clean stop. */
export async function serve(config: Config, parts: { root: string; log: Log }): Promise<void> {
  const database = await openDatabase(config, parts.log);
  try {
    await migrate(database.url, parts.root);
    process.stdout.write(`Nhiệm Kỳ is ready: ${config.baseUrl}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await database.stop();
  }
}
