import { StartupError } from '../../kernel/db/startup-error.ts';
import type { Surroundings } from './surroundings.ts';

export async function runBackup(_s: Surroundings, _file: string, _options: { force?: boolean }): Promise<void> {
  throw new StartupError('not_yet', 'This command is not in place yet.');
}

export async function runRestore(_s: Surroundings, _file: string): Promise<void> {
  throw new StartupError('not_yet', 'This command is not in place yet.');
}
