import { parentPort, workerData } from 'node:worker_threads';
import { type ExtractOptions, extractText } from './extract.ts';
import { type OpenedScan, openPages } from './scan-pages.ts';

export type Task =
  | { kind: 'extract'; bytes: Uint8Array; options: ExtractOptions }
  | { kind: 'open-scan'; bytes: Uint8Array }
  | { kind: 'scan-page'; page: number };

export type Answer = { id: number; ok: true; value: unknown } | { id: number; ok: false };

/** This module, which is also what the thread runs. */
export const here = import.meta.url;

let scan: OpenedScan | undefined;

async function answer(task: Task): Promise<unknown> {
  if (task.kind === 'extract') return extractText(task.bytes, task.options);
  if (task.kind === 'open-scan') {
    scan = await openPages(task.bytes);
    return scan.count;
  }
  return scan?.page(task.page) ?? null;
}

// true only in a thread started for this
if ((workerData as { role?: string } | null)?.role === 'nhiemky-extract') {
  parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
    answer(task).then(
      (value) => parentPort?.postMessage({ id, ok: true, value } satisfies Answer),
      () => parentPort?.postMessage({ id, ok: false } satisfies Answer),
    );
  });
}
