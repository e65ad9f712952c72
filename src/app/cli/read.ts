import { read as readProse, type Severity } from '../../reading/index.ts';
import { type ReadInput, sources } from './read/files.ts';
import { paint, wantsColour } from './read/paint.ts';
import { report } from './read/report.ts';

/** From what on a finding fails the command: `finding` is any, notes too. */
export const FAIL_ON = ['finding', 'warning', 'error', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface ReadCommandOptions {
  json?: boolean;
  /** Without it: `finding` for the report, `never` for --json, whose reader looks at the findings itself. */
  failOn?: FailOn;
}

/** What the command reads from and writes to. */
export interface Terminal {
  out: (text: string) => void;
  err: (text: string) => void;
  input: ReadInput;
  /** Is somebody typing, so that nothing comes by itself? */
  inputIsTerminal: boolean;
  outputIsTerminal: boolean;
  columns: number | undefined;
  env: NodeJS.ProcessEnv;
}

const WEIGHT: Record<Severity, number> = { note: 0, warning: 1, error: 2 };
const LEAST: Record<FailOn, number> = { finding: 0, warning: 1, error: 2, never: 3 };

/**
 * Reads files, folders and the standard input and writes what they say: a report for people, or one JSON object a line.
 * Everything readable is read; what is not is said at the end, all of it.
 * @returns the exit code: 0 nothing to query, 1 findings of the wanted weight, 2 wrong use or an unreadable file
 */
export async function runRead(
  names: readonly string[],
  options: ReadCommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (names.length === 0 && terminal.inputIsTerminal) {
    terminal.err('Give the files or folders to read, or - for the standard input: nhiemky read plan.docx\n');
    return 2;
  }
  const least = LEAST[options.failOn ?? (options.json ? 'never' : 'finding')];
  const colours = paint(wantsColour(terminal.outputIsTerminal, terminal.env));
  const width = Math.min(160, Math.max(60, terminal.columns ?? 100));
  const unread: string[] = [];
  let heaviest = -1;
  let count = 0;
  for await (const source of sources(names.length > 0 ? names : ['-'], terminal.input)) {
    if (!source.ok) {
      unread.push(`${source.name}: ${source.reason}`);
      continue;
    }
    const reading = readProse(source.text);
    for (const finding of reading.findings) heaviest = Math.max(heaviest, WEIGHT[finding.severity]);
    if (options.json) {
      // Of a file that is no plain text the offsets count in what was taken out of it.
      const text = source.converted ? { text: source.text } : {};
      terminal.out(`${JSON.stringify({ file: source.name, ...reading, ...text })}\n`);
    } else terminal.out(`${count > 0 ? '\n' : ''}${report(source.name, source.text, reading, colours, width)}`);
    for (const note of source.notes) terminal.err(`${source.name}: ${note}\n`);
    count++;
  }
  if (unread.length > 0) {
    const what = unread.length === 1 ? 'One text was not read' : `${unread.length} texts were not read`;
    terminal.err(`${what}:\n${unread.map((line) => `  ${line}\n`).join('')}`);
    return 2;
  }
  return heaviest >= least ? 1 : 0;
}

/** The terminal this process runs in. */
export function ownTerminal(env: NodeJS.ProcessEnv): Terminal {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    async input() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    inputIsTerminal: process.stdin.isTTY === true,
    outputIsTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    env,
  };
}
