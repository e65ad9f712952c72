import type { Problem } from '../problems/index.ts';

/** The closed list of expected errors: HTTP status and whether an operator should hear of it. */
const kinds = {
  not_found: { status: 404, reportable: false },
  unauthenticated: { status: 401, reportable: false },
  forbidden: { status: 403, reportable: false },
  invalid: { status: 422, reportable: false },
  conflict: { status: 409, reportable: false },
  closed: { status: 409, reportable: false },
  too_large: { status: 413, reportable: false },
  rate_limited: { status: 429, reportable: false },
  unavailable: { status: 503, reportable: true },
} as const;

export type ErrorCode = keyof typeof kinds;
export type ErrorStatus = (typeof kinds)[ErrorCode]['status'];

/**
 * An expected error. `message` is the finished Vietnamese sentence for the person at the screen: what happened and
 * what to do. `problems` is the full list of what a person can mend. Anything that is not an AppError is a bug.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.problems = problems;
  }
  get status(): ErrorStatus {
    return kinds[this.code].status;
  }
  get reportable(): boolean {
    return kinds[this.code].reportable;
  }
}

export const notFound = (message = 'Không có trang hoặc mục này.') => new AppError('not_found', message);
export const forbidden = (message = 'Đồng chí không có quyền làm việc này.') => new AppError('forbidden', message);
/** Another person changed the same thing first. */
export const conflict = (message: string) => new AppError('conflict', message);
/** The thing no longer accepts changes (a closed round, an abolished unit). */
export const closed = (message: string) => new AppError('closed', message);
/** Input that a person can mend: every problem at once. */
export const invalid = (problems: readonly Problem[], message = 'Còn chỗ phải sửa.') =>
  new AppError('invalid', message, problems);

/** True when a PostgreSQL error was raised by the constraint of this name (constraints have speaking names). */
export function violates(error: unknown, constraint: string): boolean {
  return typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === constraint;
}
