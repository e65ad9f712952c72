import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';

/** The operating-system account that PostgreSQL runs as; undefined: the one we run as ourselves. */
export interface Account {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the existing data folder, else as the
 * user `postgres`, who is created when missing.
 */
export function chooseAccount(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(dataFolder);
  if (owner && owner.uid !== 0) return owner;
  return lookUp() ?? create();
}

export function ownerOf(path: string): Account | undefined {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** Can this account walk to the folder? (A checkout under /root is closed to everybody else.) */
export function canReach(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, stdio: 'ignore', cwd: '/' }).status === 0;
}

function lookUp(): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function create(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'pipe',
    });
    const account = lookUp();
    if (account) return account;
  } catch {
    // Falls through to the sentence below: which of the two steps failed makes no difference to the mend.
  }
  throw new StartupError(
    'no_account',
    `PostgreSQL does not run as root and the user ${NAME} could not be created: start Nhiệm Kỳ as an ordinary user, or set DATABASE_URL.`,
  );
}
