import type { Log } from '../../kernel/log/index.ts';
import { type Config, readConfig } from '../config.ts';

/** What a command works with. */
export interface Surroundings {
  config: Config;
  log: Log;
  root: string;
}

/** Loaded on demand: `nhiemky read` needs neither settings nor log and starts quicker without. */
export async function takeSurroundings(root: string): Promise<Surroundings> {
  const config = readConfig(process.env, root);
  const { createLog } = await import('../../kernel/log/index.ts');
  return { config, log: createLog(config.logLevel), root };
}

/** What terminals and people set for every program alike: NO_COLOR, FORCE_COLOR, TERM. */
export const terminalEnvironment = (): NodeJS.ProcessEnv => process.env;
