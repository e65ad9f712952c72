import { glued, isPunct, NEWLINE, NUM, PUNCT, type Tokens, WORD } from '../../text/tokens.ts';
import type { Report } from './report.ts';

// Round brackets that were opened and not closed, or closed and not opened. A bracket may be closed a few lines further
// down; "a)" and "1)" at the head of a point need no opening.

const FURTHEST_LINES = 3;

export function checkBrackets(t: Tokens, report: Report): void {
  const open: { at: number; line: number }[] = [];
  let line = 0;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === NEWLINE) {
      line++;
      continue;
    }
    if (t.kind[i] !== PUNCT) continue;
    if (isPunct(t, i, '(')) {
      if (open.length < 64) open.push({ at: i, line });
    } else if (isPunct(t, i, ')')) {
      const last = open.pop();
      if (last && line - last.line <= FURTHEST_LINES) continue;
      if (last) left(t, last.at, report);
      if (!isMarker(t, i) && !isFace(t, i)) report.add(before(t, i), i + 1, 'warning', 'Dấu ) không có dấu ( mở');
    }
    while (open.length > 0 && line - (open[0] as { line: number }).line > FURTHEST_LINES)
      left(t, (open.shift() as { at: number }).at, report);
  }
  for (const { at } of open) left(t, at, report);
}

function left(t: Tokens, at: number, report: Report): void {
  if (isFace(t, at)) return;
  let to = at + 1;
  while (to < t.count && to < at + 5 && t.kind[to] !== NEWLINE) to++;
  if (to > at + 1) report.add(at, to, 'warning', 'Dấu ( không có dấu ) đóng');
}

function before(t: Tokens, i: number): number {
  let from = i;
  while (from > 0 && from > i - 3 && t.kind[from - 1] !== NEWLINE) from--;
  return from;
}

/** "a)", "12)", "1.1)", "iv)", "- b)": the head of a point, at the start of a line or after a mark. */
function isMarker(t: Tokens, i: number): boolean {
  if (!glued(t, i - 1) || (i > 1 && t.kind[i - 2] !== NEWLINE && glued(t, i - 2))) return false;
  const length = (t.end[i - 1] as number) - (t.start[i - 1] as number);
  if (length > 4 || (t.kind[i - 1] !== NUM && t.kind[i - 1] !== WORD)) return false;
  return i < 2 || t.kind[i - 2] !== WORD || length <= 2;
}

/** ":)" and ":(" */
function isFace(t: Tokens, i: number): boolean {
  return glued(t, i - 1) && (isPunct(t, i - 1, ':') || isPunct(t, i - 1, ';') || isPunct(t, i - 1, '='));
}
