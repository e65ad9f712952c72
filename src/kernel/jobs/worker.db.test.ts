import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../db/testing-house.ts';
import type { FileStore } from '../files/index.ts';
import { defineJob, startWorker, type Worker } from './index.ts';

let house: TestHouse;
let worker: Worker | undefined;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => {
  await worker?.stop();
  await house.close();
});

it('a job that failed at every delivery hears of it once, in its authority', { timeout: 30_000 }, async () => {
  const heard: { authorityId: number; n: number }[] = [];
  let runs = 0;
  const lost = defineJob<{ n: number }>({
    name: 'test.lost',
    async run() {
      runs++;
      throw new Error('lost');
    },
    async gaveUp(context, { n }) {
      heard.push({ authorityId: context.authorityId, n });
    },
  });
  const silent = defineJob<object>({
    name: 'test.silent',
    async run() {
      throw new Error('lost');
    },
  });
  await house.write(async (tx) => {
    await tx.enqueue(silent, {});
    await tx.enqueue(lost, { n: 7 });
  });
  await house.base.pool.query('update pgboss.job set retry_limit = 1, retry_delay = 0, retry_backoff = false');
  const errors: string[] = [];
  worker = await startWorker({
    url: house.base.url,
    db: house.db,
    files: {} as FileStore,
    jobs: [lost, silent] as never,
    subscriptions: [],
    onError: (_, job) => errors.push(job),
  });
  await expect
    .poll(() => heard, { timeout: 20_000, interval: 100 })
    .toEqual([{ authorityId: house.authorityId, n: 7 }]);
  expect(runs).toBe(2);
  expect(errors.filter((job) => job === 'test.silent')).toHaveLength(2);
});
