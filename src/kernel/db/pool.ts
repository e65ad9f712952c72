import pg from 'pg';

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

/**
 * A connection pool with the types the application works with: bigint and numeric as number (ids and figures stay
 * under 2^53; figures carry at most 15 significant digits), date as 'YYYY-MM-DD' (never a Date in some time zone).
 */
export function createPool(url: string, options: { max?: number; name?: string } = {}): pg.Pool {
  const types = {
    getTypeParser(oid: number, format?: 'text' | 'binary') {
      if (format !== 'binary') {
        if (oid === INT8 || oid === NUMERIC) return Number;
        if (oid === DATE) return (value: string) => value;
      }
      return pg.types.getTypeParser(oid, format as 'text');
    },
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 12,
    application_name: options.name ?? 'nhiemky',
    types: types as pg.CustomTypesConfig,
  });
  // An idle connection may be cut by the server; the pool replaces it. Without a listener the process would end.
  pool.on('error', () => {});
  return pool;
}
