import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** True while the process lives; a zombie (dead, not yet reaped, as in containers without an init) does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statFields(pid)?.[0] !== 'Z';
}

/** When a process was born: together with the pid it names one process for ever, across restarts of the machine too. */
export function birthOf(pid: number): string {
  if (process.platform === 'linux') {
    // Field 22 of /proc/<pid>/stat, counted after the name in brackets, which may itself contain blanks.
    return `${readText('/proc/sys/kernel/random/boot_id').trim()} ${statFields(pid)?.[19] ?? ''}`;
  }
  return process.platform === 'win32' ? '' : ps(pid, 'lstart=');
}

/** True when the process is the PostgreSQL server of this very data folder, and not a stranger who inherited its pid. */
export function servesFolder(pid: number, folder: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readText(`/proc/${pid}/comm`).trim() === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === real(folder);
    } catch {
      return false;
    }
  }
  if (process.platform === 'win32') return false;
  const command = ps(pid, 'command=');
  return command.includes('postgres') && command.includes(folder);
}

function statFields(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const text = readText(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function ps(pid: number, field: string): string {
  try {
    return execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
