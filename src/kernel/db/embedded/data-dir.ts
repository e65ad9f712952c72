import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../startup-error.ts';

/** @throws StartupError when the folder cannot be made or written */
export function makeWritable(dataDir: string): void {
  try {
    makeFolders(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new StartupError(
      'data_dir_unwritable',
      `The data folder ${dataDir} cannot be written (${reason}): change its rights or set DATA_DIR to another folder.`,
    );
  }
}

/** Level by level: mkdir with `recursive` never comes back where a parent cannot be made, as below /proc. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}
