/**
 * What a person can mend. A function that meets such things returns a list of problems, all of them at once, each with
 * its place; it never throws for them and never stops at the first.
 */

/** Where a problem is: a cell of a sheet, a span of a text (UTF-16 offsets), a field of a form, or a whole file. */
export type Place =
  | { kind: 'cell'; sheet: string; address: string }
  | { kind: 'span'; start: number; end: number }
  | { kind: 'field'; name: string }
  | { kind: 'file'; name: string };

export type Severity = 'error' | 'warning';

export interface Problem {
  /** Stable, snake_case, for tests and statistics: `zip_broken`. */
  code: string;
  /** An error stops the step, a warning asks for a look. */
  severity: Severity;
  at?: Place;
  params?: Record<string, string | number>;
  /** The finished Vietnamese sentence: what is wrong, where, how to mend it. */
  message: string;
}

/** A problem that stops the step. */
export function error(code: string, message: string, at?: Place, params?: Problem['params']): Problem {
  return make('error', code, message, at, params);
}

/** A problem that a person may accept after a look. */
export function warning(code: string, message: string, at?: Place, params?: Problem['params']): Problem {
  return make('warning', code, message, at, params);
}

/** True when at least one of the problems stops the step. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The place in Vietnamese words, for a list of problems: `ô B7, trang Sheet1`. A span counts characters from 1. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `ô ${place.address}, trang ${place.sheet}`;
    case 'span':
      return `ký tự ${place.start + 1} đến ${Math.max(place.end, place.start + 1)}`;
    case 'field':
      return `mục ${place.name}`;
    case 'file':
      return `tệp ${place.name}`;
  }
}

/** Worst first, otherwise in the order found. Returns a new list. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter((problem) => problem.severity === 'error'),
    ...problems.filter((problem) => problem.severity === 'warning'),
  ];
}

function make(severity: Severity, code: string, message: string, at?: Place, params?: Problem['params']): Problem {
  const problem: Problem = { code, severity, message };
  if (at) problem.at = at;
  if (params) problem.params = params;
  return problem;
}
