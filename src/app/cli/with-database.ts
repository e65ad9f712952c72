import { type OpenDatabase, openDatabase } from '../open-database.ts';
import type { Surroundings } from './surroundings.ts';

/** For commands that do one thing: opens the database (joining a running server), and stops what it started. */
export async function withDatabase<T>(s: Surroundings, work: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(s.config, s.log, { join: true });
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

/** The command's answer. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
