import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, isAlive } from './process-identity.ts';

interface Holder {
  pid: number;
  birth: string;
}

export interface FolderLock {
  release(): void;
}

/**
 * One process a data folder. A lock whose process is gone (killed, machine restarted, pid given to another program) is
 * taken over. PostgreSQL keeps its own lock as well, so a lost race here costs a clear sentence, never data.
 * @returns the lock, or the pid of the living process that holds it
 */
export function lockFolder(folder: string): FolderLock | { heldBy: number } {
  const path = join(folder, 'nhiemky.lock');
  const own: Holder = { pid: process.pid, birth: birthOf(process.pid) };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(path, `${JSON.stringify(own)}\n`, { flag: 'wx', mode: 0o644 });
      return { release: () => release(path, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    // Our own pid in the file: either this process holds it already, or a container gave the same pid again.
    if (holder && holder.birth === birthOf(holder.pid) && isAlive(holder.pid)) return { heldBy: holder.pid };
    rmSync(path, { force: true });
  }
  return { heldBy: readHolder(path)?.pid ?? 0 };
}

function release(path: string, own: Holder): void {
  const holder = readHolder(path);
  if (holder?.pid === own.pid && holder.birth === own.birth) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.birth === 'string' ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}
