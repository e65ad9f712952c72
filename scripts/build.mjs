/** npm run build: builds whether or not a source changed. */
import { ensureBuild, ensureSetup, SetupError } from './setup.mjs';

try {
  await ensureSetup({ build: false });
  await ensureBuild({ force: true });
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : error?.stack}\n`);
  process.exitCode = 1;
}
