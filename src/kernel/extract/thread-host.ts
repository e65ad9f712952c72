import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './thread.ts';

/** Why a thread gave no answer. */
export class ThreadError extends Error {
  constructor(readonly code: 'slow' | 'memory' | 'broken') {
    super(code);
    this.name = 'ThreadError';
  }
}

export interface Thread {
  /** One question at a time; throws {@link ThreadError}, after which the thread is gone. */
  ask(task: Task, longestMs: number): Promise<unknown>;
  close(): Promise<void>;
}

/** Megabytes of the heap; pictures and the file itself lie outside of it. */
const MEMORY = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/** A thread that reads files, so that neither their time nor their memory is the server's. */
export async function startThread(): Promise<Thread> {
  const worker = new Worker(await threadFile(), {
    workerData: { role: 'nhiemky-extract' },
    resourceLimits: MEMORY,
    stdout: true,
    stderr: true,
  });
  let number = 0;
  let closed = false;
  const close = async () => {
    closed = true;
    await worker.terminate();
  };
  return {
    close,
    ask(task, longestMs) {
      const id = ++number;
      return new Promise((resolve, reject) => {
        const settle = (fn: () => void) => {
          clearTimeout(timer);
          worker.off('message', onMessage);
          worker.off('error', onError);
          worker.off('exit', onExit);
          fn();
        };
        const fail = (code: ThreadError['code']) =>
          settle(() => {
            void close();
            reject(new ThreadError(code));
          });
        const onMessage = (answer: Answer) => {
          if (answer.id !== id) return;
          if (answer.ok) settle(() => resolve(answer.value));
          else fail('broken');
        };
        const onError = (cause: Error & { code?: string }) =>
          fail(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken');
        const onExit = () => fail('broken');
        const timer = setTimeout(() => fail('slow'), longestMs);
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.on('exit', onExit);
        if (closed) fail('broken');
        else worker.postMessage({ id, task });
      });
    },
  };
}

let file: Promise<string> | undefined;

/** The built program starts its own module again as the thread; from sources (tests) it is built first. */
function threadFile(): Promise<string> {
  file ??= import('./thread.ts').then(({ here }) => {
    const path = fileURLToPath(here);
    return path.endsWith('.ts') ? builtFrom(path) : path;
  });
  return file;
}

async function builtFrom(source: string): Promise<string> {
  const { build } = await import('esbuild');
  const home = dirname(dirname(createRequire(source).resolve('esbuild/package.json')));
  // beside the packages, so that they are found
  const folder = join(home, '.cache', 'nhiemky');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `thread-${process.pid}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return outfile;
}
