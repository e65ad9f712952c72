import type { Transaction } from 'kysely';
import type { Database, WriteTx } from '../db/index.ts';
import type { DB } from '../db/types.ts';
import type { FileStore } from '../files/index.ts';

/** A kind of background work. `run` must be safe to repeat: a job is delivered at least once. */
export interface JobType<D extends object> {
  readonly name: string;
  readonly data?: D;
}

export interface JobContext {
  db: Database;
  files: FileStore;
  authorityId: number;
  /** A write transaction as the system in the job's authority. */
  write<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T>;
}

export interface Job<D extends object> extends JobType<D> {
  run(context: JobContext, data: D): Promise<void>;
  /**
   * Every delivery has failed and none will follow: leaves word where people look, so that nothing seems to go on for
   * ever. Delivered at least once, too.
   */
  gaveUp?(context: JobContext, data: D): Promise<void>;
}

export const defineJob = <D extends object>(spec: Job<D> & { name: string }): Job<D> => spec;

export interface SendOptions {
  /** Only one waiting job with this key. */
  singletonKey?: string;
  startAfterSeconds?: number;
}

export interface JobEnvelope {
  job: string;
  authorityId: number;
  data: object;
}

/** Writes the job row with the caller's transaction, so that a job exists exactly when its cause was committed. */
export interface JobSender {
  send(trx: Transaction<DB>, envelope: JobEnvelope, options?: SendOptions): Promise<void>;
}

export { GIVEN_UP, QUEUE } from './queue.ts';
export { createJobSender } from './sender.ts';
export { startWorker, type Worker } from './worker.ts';
