import { isSyllable } from '../text/index.ts';
import type { PrintedLine } from './pdf-layout.ts';

export interface PrintedPage {
  lines: PrintedLine[];
}

/** What begins a paragraph whatever stands before it: numbers and signs of lists. */
const MARKER =
  /^(?:(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3})*|[a-zđA-ZĐ])[.)/](?:\s|$)|[-–—+•*●○▪]\s|(?:Điều|Chương|Mục|Phần|Khoản)\s+[\dIVX]+)/u;

/**
 * Joins the printed lines of all pages to paragraphs, one a line of the result, and says where each page begins. A line
 * goes on with the next one when the next word had no room in it, the type is the same and nothing begins there.
 */
export function paragraphsOf(pages: readonly PrintedPage[]): { text: string; pages: { start: number }[] } {
  const all = pages.flatMap((page) => page.lines);
  const pitch = pitchOf(pages);
  const indented = usesIndents(all);
  const starts: { start: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  let previous: PrintedLine | null = null;
  const push = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  for (const page of pages) {
    let firstOfPage = true;
    for (const line of page.lines) {
      if (line.text === '') continue;
      const joins = previous !== null && goesOn(previous, line, { pitch, indented, newPage: firstOfPage });
      const last = parts.at(-1) ?? '';
      if (joins) {
        const glue = glueOf(last, line.text);
        if (glue.drop > 0) {
          parts[parts.length - 1] = last.slice(0, last.length - glue.drop);
          length -= glue.drop;
        }
        push(glue.text);
      } else if (previous !== null) push('\n');
      if (firstOfPage) starts.push({ start: length });
      firstOfPage = false;
      push(line.text);
      previous = line;
    }
    if (firstOfPage) starts.push({ start: length });
  }
  const text = parts.join('');
  return { text: `${text}\n`, pages: starts };
}

interface Setting {
  pitch: number;
  indented: boolean;
  newPage: boolean;
}

function goesOn(previous: PrintedLine, line: PrintedLine, { pitch, indented, newPage }: Setting): boolean {
  const column = previous.column;
  if (!column || !line.column) return false;
  if (Math.abs(previous.size - line.size) > 0.12 * previous.size) return false;
  const size = previous.size;
  const indent = line.x - line.column.left;
  // the next word would have had room: the line was ended on purpose
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const letter = (previous.right - previous.x) / Math.max(1, previous.text.length);
  const room = column.right - previous.right;
  if (room > letter * (word.length + 1) + 0.8 * size) return false;
  const begins = MARKER.test(line.text);
  const ended = /[.;:!?”"…]$/.test(previous.text);
  if (newPage || line.y < previous.y) {
    // on another page or in the next column only what plainly goes on
    return !ended && !begins && indent < 1.2 * size && /^[\p{Ll}\d(]/u.test(line.text);
  }
  if (line.y - previous.y > 1.6 * pitch * size) return false;
  if (begins && (ended || indent > 0.8 * size || !indented)) return false;
  if (indented && indent > 0.8 * size && previous.x - column.left < 0.8 * size) return false;
  if (isHeading(previous.text) !== isHeading(line.text)) return false;
  return true;
}

const isHeading = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** The usual distance between lines in units of the letter size. */
function pitchOf(pages: readonly PrintedPage[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of pages) {
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      if (!before?.column || !line.column || line.y <= before.y) return;
      const pitch = Math.round(((line.y - before.y) / line.size) * 10) / 10;
      if (pitch < 3) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    });
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 1.4;
}

/** True when a fair part of the lines, but by far not most of them, begin further in than their column. */
function usesIndents(lines: readonly PrintedLine[]): boolean {
  const own = lines.filter((line) => line.column !== null);
  const inner = own.filter((line) => line.x - (line.column?.left ?? 0) > 0.8 * line.size).length;
  return inner > 0.04 * own.length && inner < 0.75 * own.length;
}

/** What stands between two lines of a paragraph: a space, or nothing where a word was divided. */
function glueOf(before: string, after: string): { text: string; drop: number } {
  if (before.endsWith('\u00ad')) return { text: '', drop: 1 };
  const divided = /(\p{L}+)-$/u.exec(before);
  if (!divided || !/^\p{Ll}/u.test(after)) return { text: ' ', drop: 0 };
  // Vietnamese syllables are never divided: a hyphen behind one belongs there
  return { text: '', drop: isSyllable((divided[1] ?? '').toLowerCase()) ? 0 : 1 };
}
