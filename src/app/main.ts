import { StartupError } from '../kernel/db/startup-error.ts';
import { AppError } from '../kernel/errors/index.ts';
import { program } from './cli/program.ts';

/**
 * The entry of bin/nhiemky.
 * @param argv as process.argv
 * @param options.root the checkout: migrations and assets are read from there
 */
export async function main(argv: readonly string[], options: { root: string }): Promise<void> {
  try {
    await program(options.root).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${explain(error)}\n`);
  }
}

/** What an operator can mend is a sentence; anything else is a bug and shows its stack. */
function explain(error: unknown): string {
  if (error instanceof StartupError) return error.message;
  if (error instanceof AppError) return [error.message, ...error.problems.map((problem) => problem.message)].join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
