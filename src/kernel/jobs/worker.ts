import PgBoss from 'pg-boss';
import { type Database, systemActor } from '../db/index.ts';
import type { Subscription } from '../events/index.ts';
import type { FileStore } from '../files/index.ts';
import { eventJob } from './event-job.ts';
import type { Job, JobContext, JobEnvelope } from './index.ts';
import { GIVEN_UP, QUEUE } from './queue.ts';

export interface Worker {
  stop(): Promise<void>;
}

export interface WorkerParts {
  url: string;
  db: Database;
  files: FileStore;
  jobs: readonly Job<object>[];
  subscriptions: readonly Subscription[];
  onError(error: unknown, job: string): void;
}

/** Takes jobs from the queue, a few at a time, and runs them as the system in the job's authority. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const boss = new PgBoss({ connectionString: parts.url, max: 3, application_name: 'nhiemky-worker' });
  boss.on('error', (error) => parts.onError(error, 'queue'));
  await boss.start();
  const byName = new Map(parts.jobs.map((job) => [job.name, job]));
  for (let i = 0; i < 2; i++)
    await boss.work<JobEnvelope>(QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([message]) => {
      if (message) await runJob(parts, byName, message.data);
    });
  await boss.work<JobEnvelope>(GIVEN_UP, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([message]) => {
    if (message) await runGivenUp(parts, byName, message.data);
  });
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 8000 }) };
}

type Scene = Omit<WorkerParts, 'url' | 'jobs'>;

const contextOf = ({ db, files }: Scene, authorityId: number): JobContext => ({
  db,
  files,
  authorityId,
  write: (fn) => db.write({ authorityId, actor: systemActor() }, fn),
});

/** Tells a job that it has failed for good. */
async function runGivenUp(
  parts: Scene,
  byName: ReadonlyMap<string, Job<object>>,
  { job: name, authorityId, data }: JobEnvelope,
): Promise<void> {
  try {
    await byName.get(name)?.gaveUp?.(contextOf(parts, authorityId), data);
  } catch (error) {
    parts.onError(error, name);
    throw error;
  }
}

/** Runs one job now. */
async function runJob(parts: Scene, byName: ReadonlyMap<string, Job<object>>, envelope: JobEnvelope): Promise<void> {
  const { job: name, authorityId, data } = envelope;
  const context = contextOf(parts, authorityId);
  try {
    if (name === eventJob.name) {
      const { subscription, payload } = data as { subscription: string; payload: unknown };
      const found = parts.subscriptions.find((s) => s.name === subscription);
      if (!found) throw new Error(`no subscriber ${subscription}`);
      await context.write((tx) => found.run(tx, payload));
      return;
    }
    const job = byName.get(name);
    if (!job) throw new Error(`no job ${name}`);
    await job.run(context, data);
  } catch (error) {
    parts.onError(error, name);
    throw error;
  }
}
