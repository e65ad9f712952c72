import { startEmbedded } from '../kernel/db/embedded.ts';
import type { Log } from '../kernel/log/index.ts';
import type { Config } from './config.ts';

export interface OpenDatabase {
  url: string;
  kind: 'embedded' | 'external';
  /** Stops the embedded server; an external one runs on. */
  stop(): Promise<void>;
  /** Settles when the embedded server ended, expected or not; never for another. */
  ended: Promise<void>;
}

/**
 * The database of the configuration: DATABASE_URL, or the embedded server.
 * @param options.join a short command beside a running `serve` uses its server; `serve` itself refuses a second one
 */
export async function openDatabase(config: Config, log: Log, options: { join?: boolean } = {}): Promise<OpenDatabase> {
  if (config.databaseUrl)
    return { url: config.databaseUrl, kind: 'external', stop: async () => {}, ended: new Promise(() => {}) };
  const { url, stop, ended } = await startEmbedded({
    dataDir: config.dataDir,
    log: (event) => log.info({}, event),
    join: options.join ?? false,
  });
  return { url, kind: 'embedded', stop, ended };
}
