import pino from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
type Fields = Readonly<Record<string, unknown>>;

/**
 * Structured log: one JSON object a line, an event name as the message (`request`, `job failed`), ids in the fields.
 * Never names, addresses, query strings, request bodies or values of figures.
 */
export interface Log {
  debug(fields: Fields, event: string): void;
  info(fields: Fields, event: string): void;
  warn(fields: Fields, event: string): void;
  error(fields: Fields, event: string): void;
  child(fields: Fields): Log;
}

/** Should one of these slip into a line all the same, its value does not. */
const PERSONAL = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'phone',
  'name',
  'fullName',
  'actorName',
  'address',
  'birthDate',
  'query',
  'body',
  'url',
];

/**
 * @param level what is written; `silent` for nothing
 * @param write where a line goes; the standard error by default, so that the standard output stays a command's answer
 */
export function createLog(level: LogLevel = 'info', write?: (line: string) => void): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
    serializers: { err: describeError },
  };
  return write ? pino(options, { write }) : pino(options, pino.destination({ fd: 2, sync: true }));
}

export const silentLog = (): Log => createLog('silent');

/**
 * What a log may know of an error: its kind, code and stack. Messages of PostgreSQL may quote values (`Key
 * (email)=(…) already exists`, `invalid input syntax for type integer: "…"`), so of those only code, table and
 * constraint are kept.
 */
function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { kind: typeof error };
  const fields = error as unknown as Record<string, unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const fromDatabase = typeof fields.severity === 'string' && typeof fields.code === 'string';
  return {
    kind: error.name,
    code: fields.code,
    ...(fromDatabase ? { schema: fields.schema, table: fields.table, constraint: fields.constraint } : {}),
    ...(fromDatabase ? {} : { message: error.message }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

export interface RequestLine {
  method: string;
  /** A path or a full address: what follows `?` or `#` is cut off. */
  path: string;
  status: number;
  milliseconds: number;
  requestId?: string;
  userId?: string | null;
  authorityId?: number | null;
}

/** One line a request; slow ones and failures stand out by their level. */
export function logRequest(log: Log, line: RequestLine): void {
  const { path, milliseconds, ...rest } = line;
  const fields = { ...rest, path: path.split(/[?#]/, 1)[0], ms: Math.round(milliseconds) };
  if (line.status >= 500) log.error(fields, 'request');
  else if (milliseconds > 1000) log.warn(fields, 'request');
  else log.info(fields, 'request');
}
