import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeWritable } from '../kernel/db/embedded/data-dir.ts';
import { StartupError } from '../kernel/db/startup-error.ts';
import type { LogLevel } from '../kernel/log/index.ts';

/** Everything that the environment can set. Read once, at the start; nothing else reads process.env. */
export interface Config {
  /** 0: any free port. */
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Without it the embedded server runs. */
  databaseUrl: string | undefined;
  logLevel: LogLevel;
  /** auto: the demo authorities come into an empty embedded database only. */
  demo: 'auto' | 'on' | 'off';
  /** The address people use, without a slash at the end. */
  baseUrl: string;
  /** A proxy in front tells who the client is and that it came by https. */
  trustProxy: boolean;
  /** From the environment; without it ensureSessionSecret makes one. */
  sessionSecret: string | undefined;
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const LEAST_SECRET = 32;

interface Setting {
  name: string;
  standard: string;
  about: string;
}

/** The one list of environment variables; `nhiemky serve --help` and docs/operations.md show it. */
export const settings: readonly Setting[] = [
  { name: 'PORT', standard: '4300', about: 'port of the web server' },
  { name: 'HOST', standard: '127.0.0.1', about: 'address it listens on; 0.0.0.0 for every network of the machine' },
  { name: 'DATA_DIR', standard: './data', about: 'folder of the database, the files and the secrets' },
  {
    name: 'DATABASE_URL',
    standard: '(embedded)',
    about: 'an external PostgreSQL 15 or newer: postgres://user:password@host/database',
  },
  {
    name: 'BASE_URL',
    standard: 'http://localhost:PORT',
    about: 'the address people use; https:// makes cookies secure',
  },
  {
    name: 'TRUST_PROXY',
    standard: 'off',
    about: 'on: believe X-Forwarded-For and X-Forwarded-Proto of a proxy in front',
  },
  { name: 'DEMO', standard: 'auto', about: 'auto, on or off: create the demo authorities in an empty database' },
  {
    name: 'SESSION_SECRET',
    standard: '(generated)',
    about: 'signs sessions; at least 32 characters, the same in every process',
  },
  { name: 'LOG_LEVEL', standard: 'info', about: 'fatal, error, warn, info, debug or silent' },
];

/**
 * @param env usually process.env; an empty value counts as not set
 * @param folder relative paths start here
 * @throws StartupError that names every wrong value at once; secrets are not repeated in it
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const problems: string[] = [];
  const value = (name: string) => env[name]?.trim() || undefined;
  function choice<T extends string>(name: string, choices: readonly T[], standard: T): T {
    const given = value(name)?.toLowerCase();
    if (given === undefined) return standard;
    const found = choices.find((each) => each === given);
    if (!found) problems.push(`${name} is "${given}": give one of ${choices.join(', ')}`);
    return found ?? standard;
  }

  const port = value('PORT') ?? '4300';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    problems.push(`PORT is "${port}": give a number from 0 to 65535`);

  const databaseUrl = value('DATABASE_URL');
  const databaseProblem = databaseUrl === undefined ? undefined : problemOfDatabaseUrl(databaseUrl);
  if (databaseProblem)
    problems.push(`DATABASE_URL ${databaseProblem}: give postgres://user:password@host:port/database`);

  const baseUrl = value('BASE_URL') ?? `http://localhost:${port}`;
  if (value('BASE_URL') && !isWebAddress(baseUrl))
    problems.push(`BASE_URL is "${baseUrl}": give an address such as https://nhiemky.example.vn`);

  const sessionSecret = value('SESSION_SECRET');
  if (sessionSecret !== undefined && sessionSecret.length < LEAST_SECRET)
    problems.push(`SESSION_SECRET is too short: give at least ${LEAST_SECRET} characters`);

  const config: Config = {
    port: Number(port),
    host: value('HOST') ?? '127.0.0.1',
    dataDir: resolve(folder, value('DATA_DIR') ?? 'data'),
    databaseUrl,
    logLevel: choice('LOG_LEVEL', LEVELS, 'info'),
    demo: choice('DEMO', ['auto', 'on', 'off'], 'auto'),
    baseUrl: baseUrl.replace(/\/+$/, ''),
    trustProxy: choice('TRUST_PROXY', ['on', 'off'], 'off') === 'on',
    sessionSecret,
  };
  if (problems.length > 0) throw new StartupError('wrong_setting', problems.map((problem) => `${problem}.`).join('\n'));
  return config;
}

/** The secret of the environment, else the one kept in the data folder, made at the first start. */
export function ensureSessionSecret(config: Config): string {
  if (config.sessionSecret) return config.sessionSecret;
  const path = join(config.dataDir, 'session-secret');
  makeWritable(config.dataDir);
  try {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length >= LEAST_SECRET) return secret;
  throw new StartupError('broken_secret', `${path} is damaged: delete it and start again; people then sign in anew.`);
}

function problemOfDatabaseUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is not an address';
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') return 'does not begin with postgres://';
  if (hostname === '' && !searchParams.has('host')) return 'names no host';
  return pathname.length < 2 ? 'names no database' : undefined;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && search === '' && hash === '';
}
