/**
 * Something outside the program keeps it from starting (a busy port, an unwritable folder, a foreign database).
 * `message` is one English sentence for the operator, with the mend. Printed without a stack; exit code 1.
 */
export class StartupError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
    this.code = code;
  }
}
