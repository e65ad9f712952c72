import { AppError } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';

export type Outcome<T> =
  | { ok: true; value: T }
  | { ok: false; problems: readonly Problem[]; message: string; code: string };

/**
 * Runs a write of a form. What a person can mend comes back as problems, a race (`conflict`, `closed`) as its sentence;
 * everything else goes on to the error page.
 */
export async function outcomeOf<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (!(error instanceof AppError) || !['invalid', 'conflict', 'closed'].includes(error.code)) throw error;
    return { ok: false, problems: error.problems, message: error.message, code: error.code };
  }
}
