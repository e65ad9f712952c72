import { sql } from 'kysely';
import type { Database } from '../kernel/db/index.ts';
import { migrationState } from '../kernel/db/index.ts';
import { version } from './version.ts';

export interface Health {
  status: 'ok' | 'failing';
  version: string;
  database: { status: 'ok' | 'failing'; server?: string };
  migrations: { applied: number; pending: number } | null;
}

/** What a monitor asks: does the program answer, does the database, is the schema current? */
export async function health(db: Database, url: string, root: string): Promise<Health> {
  try {
    const row = await sql<{ server: string }>`select current_setting('server_version') as server`.execute(db.system);
    const state = await migrationState(url, root);
    const current = state.pending.length === 0;
    return {
      status: current ? 'ok' : 'failing',
      version: version(root),
      database: { status: 'ok', server: row.rows[0]?.server ?? '' },
      migrations: { applied: state.applied.length, pending: state.pending.length },
    };
  } catch {
    return { status: 'failing', version: version(root), database: { status: 'failing' }, migrations: null };
  }
}
