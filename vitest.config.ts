import { defineConfig } from 'vitest/config';

/** Pure tests share their workers: nothing in them may leave a trace. */
// Property tests take a second or two alone; on a busy machine five is not enough. No test asserts on time.
const shared = { environment: 'node', isolate: false, maxWorkers: 2, testTimeout: 30_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.db.test.{ts,tsx}'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'conventions',
          include: ['conventions/**/*.test.ts'],
          exclude: ['conventions/**/*.db.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'db',
          pool: 'forks',
          include: ['src/**/*.db.test.{ts,tsx}', 'conventions/**/*.db.test.ts'],
          // Against an external server there is nothing to learn about the embedded one.
          exclude: process.env.TEST_DATABASE_URL ? ['src/kernel/db/embedded.db.test.ts'] : [],
          globalSetup: ['src/app/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          pool: 'forks',
          // One browser and one server at a time: the journeys share both, and two cores are all there is.
          maxWorkers: 1,
          fileParallelism: false,
          isolate: false,
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
