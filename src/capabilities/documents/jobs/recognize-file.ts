import { defineJob } from '../../../kernel/jobs/index.ts';
import { giveUpRecognition, runRecognition } from './run-recognition.ts';

/**
 * Recognises the letters of a scanned file, some pages a run, and asks for the next run until all are done. Safe to
 * repeat: pages that are stored are not recognised again.
 */
export const recognizeFile = defineJob<{ recognitionId: number }>({
  name: 'documents.recognize-file',
  async run(context, { recognitionId }) {
    const after = await runRecognition(context, recognitionId);
    if (after === null) return;
    await context.write((tx) => tx.enqueue(recognizeFile, { recognitionId }, { startAfterSeconds: after }));
  },
  gaveUp: (context, { recognitionId }) => giveUpRecognition(context, recognitionId),
});
