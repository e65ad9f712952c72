import { error, type Place, type Problem, warning } from '../problems/index.ts';

/** Problems of one reading; the same trouble in thousands of cells is told for the first ones and then counted. */
export class ProblemList {
  private readonly list: Problem[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly limit = 50) {}

  error(code: string, message: string, at?: Place, params?: Problem['params']): void {
    this.list.push(error(code, message, at, params));
  }

  warnCell(code: string, sheet: string, address: string, message: string): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= this.limit) this.list.push(warning(code, message, { kind: 'cell', sheet, address }));
  }

  warn(code: string, message: string, at?: Place, params?: Problem['params']): void {
    this.list.push(warning(code, message, at, params));
  }

  all(): Problem[] {
    const rest = [...this.counts].filter(([, count]) => count > this.limit);
    return [
      ...this.list,
      ...rest.map(([code, count]) =>
        warning(
          code,
          `Còn ${count - this.limit} ô khác gặp cùng điều này. Xem các ô đã nêu và sửa theo cùng cách.`,
          undefined,
          {
            count: count - this.limit,
          },
        ),
      ),
    ];
  }
}
