/** Why the program cannot start: one clear sentence with the mend. Printed without a stack, exit code 1. */
export class StartupError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StartupError';
    this.code = code;
  }
}
