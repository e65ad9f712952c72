import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSessionSecret, readConfig, settings } from './config.ts';

const read = (env: Record<string, string> = {}) => readConfig(env, '/srv/nhiemky');

describe('readConfig', () => {
  it('has a standard for everything', () => {
    expect(read()).toEqual({
      port: 4300,
      host: '127.0.0.1',
      dataDir: '/srv/nhiemky/data',
      databaseUrl: undefined,
      logLevel: 'info',
      demo: 'auto',
      baseUrl: 'http://localhost:4300',
      trustProxy: false,
      sessionSecret: undefined,
    });
  });

  it('takes what is given', () => {
    const config = read({ PORT: '80', DATA_DIR: '/var/x', BASE_URL: 'https://nk.vn/', TRUST_PROXY: 'on', DEMO: 'OFF' });
    expect(config).toMatchObject({
      port: 80,
      dataDir: '/var/x',
      baseUrl: 'https://nk.vn',
      trustProxy: true,
      demo: 'off',
    });
  });

  it('takes an empty value for none', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4300, databaseUrl: undefined });
  });

  it('names every problem at once and repeats no secret', () => {
    const wrong = {
      PORT: '99999',
      DEMO: 'maybe',
      DATABASE_URL: 'mysql://u:hunter2@h/d',
      SESSION_SECRET: 'short-secret',
    };
    const message = (() => {
      try {
        read(wrong);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    })();
    expect(message.split('\n')).toEqual([
      'PORT is "99999": give a number from 0 to 65535.',
      'DATABASE_URL does not begin with postgres://: give postgres://user:password@host:port/database.',
      'SESSION_SECRET is too short: give at least 32 characters.',
      'DEMO is "maybe": give one of auto, on, off.',
    ]);
  });

  it('refuses a database address without host or database', () => {
    expect(() => read({ DATABASE_URL: 'postgres://u:p@host' })).toThrow(/names no database/);
    expect(() => read({ DATABASE_URL: 'postgres:///d' })).toThrow(/names no host/);
    expect(() => read({ DATABASE_URL: 'nonsense' })).toThrow(/is not an address/);
    expect(read({ DATABASE_URL: 'postgres:///d?host=/run/postgresql' }).databaseUrl).toBeDefined();
  });

  it('refuses a base address with a path', () => {
    expect(() => read({ BASE_URL: 'https://nk.vn/app' })).toThrow(/BASE_URL/);
    expect(() => read({ BASE_URL: 'ftp://nk.vn' })).toThrow(/BASE_URL/);
  });

  it('lists every variable once', () => {
    const names = settings.map((setting) => setting.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('SESSION_SECRET');
  });
});

describe('ensureSessionSecret', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-config-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('makes one, keeps it to the owner, and stays with it', () => {
    const config = read({ DATA_DIR: dataDir });
    const secret = ensureSessionSecret(config);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(ensureSessionSecret(config)).toBe(secret);
    expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('prefers the one of the environment', () => {
    const SESSION_SECRET = 'x'.repeat(40);
    expect(ensureSessionSecret(read({ DATA_DIR: dataDir, SESSION_SECRET }))).toBe(SESSION_SECRET);
  });

  it('refuses a damaged file instead of signing with it', () => {
    writeFileSync(join(dataDir, 'session-secret'), '');
    expect(() => ensureSessionSecret(read({ DATA_DIR: dataDir }))).toThrow(/is damaged: delete it/);
  });
});
