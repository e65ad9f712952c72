import { StartupError } from '../../kernel/db/startup-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Filled when the capability it needs is in place. */
export async function runDemo(_s: Surroundings, _options: object): Promise<void> {
  throw new StartupError('not_yet', 'This command is not in place yet.');
}
