/** npm run build: builds whether or not a source changed, and the reading library with its types. */
import { ensureBuild, ensureSetup, root, SetupError } from './setup.mjs';

try {
  await ensureSetup({ build: false });
  await ensureBuild({ force: true });
  const { writeLibrary } = await import('./library.mjs');
  await writeLibrary(root);
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : error?.stack}\n`);
  process.exitCode = 1;
}
