import { defineJob } from '../../../kernel/jobs/index.ts';
import { giveUpReading, runReading } from './run-reading.ts';

/** Reads a version and writes what it found as proposals. Safe to repeat: what a person has settled stays. */
export const readDocument = defineJob<{ versionId: number }>({
  name: 'documents.read-document',
  run: (context, { versionId }) => runReading(context, versionId),
  gaveUp: (context, { versionId }) => giveUpReading(context, versionId),
});
