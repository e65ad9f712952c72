import type { WriteTx } from '../db/index.ts';

/** A write: one file, one verb. Checks its permission, then runs, then must have left an audit row. */
export interface Command<I, O> {
  (tx: WriteTx, input: I): Promise<O>;
  readonly commandName: string;
  readonly permission: string;
}

export interface CommandSpec<I, O> {
  /** `capability.verb-noun`, as the file: `org.rename-unit`. */
  name: string;
  permission: string;
  /**
   * The unit that the change touches: the permission must hold there. null: the authority as a whole. `any`: something
   * of the actor's own that touches no unit; the permission must hold somewhere.
   */
  unit(input: I, tx: WriteTx): number | null | 'any' | Promise<number | null | 'any'>;
  run(tx: WriteTx, input: I): Promise<O>;
}

/**
 * Makes a command. Default is deny: without the permission for the unit it throws `forbidden` before anything is read.
 * A command that ends without an audit row (and did not call `tx.unchanged()`) is a bug and rolls back.
 */
export function defineCommand<I, O>(spec: CommandSpec<I, O>): Command<I, O> {
  const command = async (tx: WriteTx, input: I): Promise<O> => {
    await tx.require(spec.permission, await spec.unit(input, tx));
    const outer = { ...tx.command };
    Object.assign(tx.command, { name: spec.name, audited: 0, settled: false });
    const result = await spec.run(tx, input);
    if (tx.command.audited === 0 && !tx.command.settled) throw new Error(`${spec.name} left no audit row`);
    // What an inner command wrote counts for the outer one as well.
    Object.assign(tx.command, { ...outer, audited: outer.audited + tx.command.audited });
    return result;
  };
  return Object.assign(command, { commandName: spec.name, permission: spec.permission });
}
