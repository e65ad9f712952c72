import { defineJob, type Job } from '../../../kernel/jobs/index.ts';
import { type ClosedUnits, lookAgain, releaseClosedUnits } from '../commands/release-closed-units.ts';

/** Looks again at units whose last day lay ahead when their event was recorded. Safe to repeat. */
export const releaseClosedUnitsJob: Job<ClosedUnits> = defineJob({
  name: lookAgain.name,
  async run(context, data: ClosedUnits) {
    await context.write((tx) => releaseClosedUnits(tx, data));
  },
});
