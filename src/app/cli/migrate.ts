import { migrate, migrationState } from '../../kernel/db/index.ts';
import type { Surroundings } from './surroundings.ts';
import { say, withDatabase } from './with-database.ts';

export async function runMigrate(s: Surroundings, options: { status?: boolean }): Promise<void> {
  await withDatabase(s, async ({ url }) => {
    if (options.status) {
      const { applied, pending } = await migrationState(url, s.root);
      for (const name of applied) say(`applied  ${name}`);
      for (const name of pending) say(`waiting  ${name}`);
      return;
    }
    const names = await migrate(url, s.root);
    for (const name of names) say(`applied  ${name}`);
    say(names.length === 0 ? 'The database is up to date.' : `${names.length} migrations applied.`);
  });
}
