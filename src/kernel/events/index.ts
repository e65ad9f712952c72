import type { WriteTx } from '../db/index.ts';

/** Something that happened, in the past tense: `org.unit-renamed`. The token is declared in contracts. */
export interface EventType<P> {
  readonly name: string;
  readonly payload?: P;
}

export const defineEvent = <P>(name: string): EventType<P> => ({ name });

/** A subscriber runs as a job of its own, after the commit, at least once: it must be safe to repeat. */
export interface Subscription {
  event: EventType<unknown>;
  /** `capability.verb`, unique: the job that runs it carries this name. */
  name: string;
  run(tx: WriteTx, payload: unknown): Promise<void>;
}

export const subscribe = <P>(
  event: EventType<P>,
  name: string,
  run: (tx: WriteTx, payload: P) => Promise<void>,
): Subscription => ({ event, name, run: run as Subscription['run'] });
