import { setFlagsFromString } from 'node:v8';

// The reader is some thousand small functions, and a command lives for seconds: compiling them costs more than it saves
// when each is compiled at once and takes in what it calls. Measured on texts of 4 and 20 MB: a quarter less time, see
// src/reading/README.md. A server, which lives long, is left as it is.

/** Tells the engine of Node 20 to compile later and less; newer ones have a quick compiler for this and other flags. */
export function compileForOneRun(): void {
  if (Number.parseInt(process.versions.node, 10) !== 20) return;
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
