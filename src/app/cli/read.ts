import { StartupError } from '../../kernel/db/startup-error.ts';
import { readFilesAsJsonLines } from '../../reading/cli.ts';

/** One JSON object a file on the standard output, and nothing else there. */
export function runRead(files: readonly string[]): void {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const paths = files.map((file) => (file === '-' ? '/dev/stdin' : file));
  try {
    readFilesAsJsonLines(paths, (line) => process.stdout.write(line));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new StartupError('unreadable_file', `${path} cannot be read (${reason}): give the path of a text file.`);
  }
}
