import { accessSync, constants, mkdirSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';

/** @throws StartupError when the folder cannot be made or written */
export function makeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new StartupError(
      'data_dir_unwritable',
      `The data folder ${dataDir} cannot be written (${reason}): change its rights or set DATA_DIR to another folder.`,
    );
  }
}
