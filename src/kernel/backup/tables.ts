import type pg from 'pg';
import { QUEUE } from '../jobs/queue.ts';

export interface Table {
  oid: number;
  name: string;
  columns: string[];
}

/** The same text from every server: what COPY writes and what rows are compared by. */
export async function speakPlainly(client: pg.ClientBase): Promise<void> {
  await client.query(`set timezone to 'UTC'`);
  await client.query(`set datestyle to 'ISO, YMD'`);
  await client.query(`set intervalstyle to 'iso_8601'`);
  await client.query(`set bytea_output to 'hex'`);
  await client.query('set extra_float_digits to 1');
  await client.query(`set client_encoding to 'UTF8'`);
  // Should row-level security ever apply to the owner, a backup must fail instead of leaving rows out silently.
  await client.query('set row_security to off');
}

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/**
 * Every table that holds rows, referenced ones before those that refer to them. Of the job queue only our jobs: its
 * other tables are the library's own and grow while it runs.
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.oid::int as oid, format('%I.%I', n.nspname, c.relname) as name,
           array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relpersistence <> 't' and ${OURS}
      and (n.nspname <> 'pgboss' or c.relname = (select q.partition_name from pgboss.queue q where q.name = '${QUEUE}'))
    group by c.oid, n.nspname, c.relname
    order by n.nspname collate "C", c.relname collate "C"`);
  const edges = await listReferences(client);
  return inLoadingOrder(rows, edges);
}

export interface Reference {
  table: number;
  refers: number;
  /** Statements that take the constraint away and put it back. */
  drop: string;
  add: string;
}

export async function listReferences(client: pg.ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(`
    select k.conrelid::int as "table", k.confrelid::int as refers,
           format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
           format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and k.conrelid <> k.confrelid and ${OURS}
    order by k.oid`);
  return rows;
}

/** Tables in a circle of references come as they are named; restore sets the references that point forward aside. */
export function inLoadingOrder<T extends { oid: number }>(
  tables: readonly T[],
  references: readonly { table: number; refers: number }[],
): T[] {
  const order: T[] = [];
  const left = new Map(tables.map((table) => [table.oid, table]));
  while (left.size > 0) {
    const waits = (table: T) => references.some((ref) => ref.table === table.oid && left.has(ref.refers));
    const free = [...left.values()].filter((table) => !waits(table));
    for (const table of free.length > 0 ? free : [...left.values()].slice(0, 1)) {
      order.push(table);
      left.delete(table.oid);
    }
  }
  return order;
}

/** How many rows, and a sum over their text that does not depend on their order. */
export async function contentOf(client: pg.ClientBase, table: Table): Promise<{ rows: number; content: string }> {
  const row = `row(${table.columns.join(', ')})::text`;
  const { rows } = await client.query<{ rows: string; content: string }>(`
    select count(*)::text as rows,
           coalesce(sum(('x' || left(md5(${row}), 15))::bit(60)::bigint), 0)::text as content
    from only ${table.name}`);
  return { rows: Number(rows[0]?.rows), content: rows[0]?.content ?? '' };
}

export async function listSequences(client: pg.ClientBase): Promise<{ name: string; value: number }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
    from pg_sequences n
    where last_value is not null and schemaname !~ '^pg_' and schemaname <> 'information_schema'
    order by schemaname collate "C", sequencename collate "C"`);
  return rows.map(({ name, value }) => ({ name, value: Number(value) }));
}
