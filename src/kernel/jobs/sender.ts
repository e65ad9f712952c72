import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { JobSender } from './index.ts';
import { QUEUE } from './queue.ts';

/** pg-boss builds the statement, the caller's transaction runs it. The sender opens no connection of its own. */
export function createJobSender(): JobSender {
  const boss = new PgBoss({ connectionString: 'postgres://unused', supervise: false, schedule: false, migrate: false });
  return {
    async send(trx, envelope, options = {}) {
      const id = await boss.send(QUEUE, envelope, {
        ...(options.singletonKey && { singletonKey: options.singletonKey }),
        ...(options.startAfterSeconds && { startAfter: options.startAfterSeconds }),
        retryLimit: 5,
        retryDelay: 5,
        retryBackoff: true,
        db: {
          executeSql: async (text: string, values: unknown[]) => {
            const result = await trx.executeQuery(CompiledQuery.raw(text, values));
            return { rows: result.rows as unknown[], rowCount: Number(result.numAffectedRows ?? 0) };
          },
        } as unknown as PgBoss.Db,
      });
      if (id === null && !options.singletonKey)
        throw new Error(`job ${envelope.job} was not stored: the queue is missing`);
    },
  };
}
