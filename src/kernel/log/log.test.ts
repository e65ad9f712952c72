import { describe, expect, it } from 'vitest';
import { createLog, logRequest } from './index.ts';

function collect(level: 'info' | 'warn' = 'info') {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  return { log, first: () => JSON.parse(lines[0] ?? 'null') as Record<string, unknown>, lines };
}

describe('the log', () => {
  it('writes one JSON line with level, time and event', () => {
    const { log, first } = collect();
    log.info({ unitId: 7 }, 'unit renamed');
    expect(first()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      unitId: 7,
      msg: 'unit renamed',
    });
  });

  it('removes personal values that slipped in, at any of three depths', () => {
    const { log, lines } = collect();
    log.info({ email: 'a@b.vn', user: { name: 'Nguyễn Văn A', id: 3 }, data: { user: { phone: '0900' } } }, 'x');
    expect(lines[0]).not.toMatch(/a@b|Nguyễn|0900/);
    expect(lines[0]).toContain('"id":3');
  });

  it('keeps of a database error what quotes no value', () => {
    const { log, first, lines } = collect();
    const error = Object.assign(new Error('duplicate key value (email)=(a@b.vn)'), {
      severity: 'ERROR',
      code: '23505',
      table: 'account',
      constraint: 'account_email_once',
      detail: 'Key (email)=(a@b.vn) already exists.',
    });
    log.error({ err: error }, 'request failed');
    expect(lines[0]).not.toContain('a@b.vn');
    expect(first().err).toMatchObject({ code: '23505', table: 'account', constraint: 'account_email_once' });
  });

  it('keeps the message of an error of our own', () => {
    const { log, first } = collect();
    log.error({ err: new Error('no job x') }, 'job failed');
    expect(first().err).toMatchObject({ kind: 'Error', message: 'no job x' });
  });

  it('cuts the query off a request', () => {
    const { log, first } = collect();
    logRequest(log, { method: 'GET', path: '/tim?q=Nguyễn+Văn+A', status: 200, milliseconds: 12.6, userId: 'u1' });
    expect(first()).toMatchObject({ path: '/tim', status: 200, ms: 13, userId: 'u1', msg: 'request' });
  });

  it('lets slow and failed requests stand out', () => {
    const { log, lines } = collect('warn');
    logRequest(log, { method: 'GET', path: '/', status: 200, milliseconds: 5 });
    logRequest(log, { method: 'GET', path: '/', status: 200, milliseconds: 1500 });
    logRequest(log, { method: 'GET', path: '/', status: 500, milliseconds: 5 });
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['warn', 'error']);
  });
});
