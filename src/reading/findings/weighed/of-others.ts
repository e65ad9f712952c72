import type { Finding } from '../../reading.ts';
import type { Weighed } from './index.ts';
import type { PlainFigure } from './plain-figures.ts';

// Parts that are bound already: a row of a table makes the total below it and no figure of the lines above.

/** How many figures back a row may have begun before the parts that a rule took. */
const MORE = 2;
const FAR = 20;

/**
 * "1.779 người đang học …. Còn thiếu 2.946 người: mầm non 1.105, tiểu học 962, THCS 618, THPT 261": do three parts or more,
 * alone or with what stands before them in their row, make another figure that stands nearer than the one asked about?
 */
export function areOfOthers({ figures, byStart, evidence }: Weighed, spans: Finding['spans']): boolean {
  const parts = spans.map((s) => byStart.get(s.start) ?? -1);
  const result = parts.pop() ?? -1;
  if (result < 0 || parts.length < 3 || parts.includes(-1)) return false;
  const [from, to] = [Math.min(...parts), Math.max(...parts)];
  const away = (i: number): number => (i < from ? from - i : i - to);
  const most = Math.min(FAR, away(result) - 1);
  let sum = parts.reduce((n, i) => n + (figures[i] as PlainFigure).value, 0);
  for (let more = 0; more <= MORE; more++) {
    if (more > 0) {
      const before = figures[from - more];
      if (from - more === result || before?.noun !== figures[from]?.noun || before?.sort !== figures[from]?.sort) break;
      sum += (before as PlainFigure).value;
    }
    const made = evidence.places.get(sum);
    if (made?.some((i) => i !== result && (i < from - more || i > to) && away(i) <= most && alike(i))) return true;
  }
  return false;

  function alike(i: number): boolean {
    return figures[i]?.sort === figures[from]?.sort && figures[i]?.noun === figures[from]?.noun;
  }
}
