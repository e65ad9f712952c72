import { sql } from 'kysely';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { AppError } from '../../../kernel/errors/index.ts';

/** What stood in the way of one of many: the sentence, or every problem of its form. */
export interface Refusal {
  message: string;
}

const MENDABLE = new Set(['invalid', 'conflict', 'closed', 'forbidden', 'not_found']);

/**
 * Runs one of many writes of a transaction. What a person could mend takes back this one alone and is returned; anything
 * else goes on and takes back all.
 */
export async function orStepBack<T>(tx: WriteTx, write: () => Promise<T>): Promise<{ done: T } | { refused: Refusal }> {
  const frame = { ...tx.command };
  await sql`savepoint one_of_many`.execute(tx.db);
  try {
    const done = await write();
    await sql`release savepoint one_of_many`.execute(tx.db);
    return { done };
  } catch (error) {
    if (!(error instanceof AppError) || !MENDABLE.has(error.code)) throw error;
    await sql`rollback to savepoint one_of_many`.execute(tx.db);
    // The command that threw had put its own name and count here.
    Object.assign(tx.command, frame);
    const reasons = error.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.message);
    return { refused: { message: reasons.length > 0 ? [...new Set(reasons)].join(' ') : error.message } };
  }
}
