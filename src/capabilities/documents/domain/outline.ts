import { headingsIn, type Line } from './headings-in.ts';

/** A stretch of a text under one heading, up to the next heading of any level. */
export interface Section {
  /** The paragraph of the heading. */
  no: number;
  /** Offsets into the text: from the heading to the next one, end not included. */
  start: number;
  end: number;
  title: string;
  /** 0 for the outermost. */
  depth: number;
  /** Where the last section inside this one ends: what "in this section" means to a person. */
  endWithin: number;
}

/** More than this nobody finds their way in: deeper levels are left out first. */
export const MOST_SECTIONS = 300;
const LONGEST_TITLE = 120;

/**
 * The headings of a text with what stands under them, in order. The beginning of a text with headings is a section of
 * its own, named “Phần đầu”. Linear.
 * @param lines those that may be headings, the first and the last
 */
export function outlineOf(lines: readonly Line[]): Section[] {
  const found = thinned(headingsIn(lines));
  const first = lines[0];
  if (found.length === 0 || !first) return [];
  const head = found[0]?.line.no === first.no ? [] : [{ line: first, rank: -1, title: 'Phần đầu' }];
  const last = lines.at(-1)?.end ?? 0;
  const all = [...head, ...found];
  const open: { rank: number; section: Section }[] = [];
  const sections = all.map(({ line, rank, title }, index): Section => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) close(open, line.start);
    if (open.at(-1)?.rank === -1) close(open, line.start);
    const section: Section = {
      no: line.no,
      start: line.start,
      end: all[index + 1]?.line.start ?? last,
      title: shortened(title),
      depth: open.length,
      endWithin: last,
    };
    open.push({ rank, section });
    return section;
  });
  return sections;
}

function close(open: { section: Section }[], at: number): void {
  const done = open.pop();
  if (done) done.section.endWithin = at;
}

/** An article may be a whole paragraph; the outline is narrow, and the words stand in the text. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_TITLE - 1)}…`;
}

function thinned<T extends { rank: number }>(found: T[]): T[] {
  let kept = found;
  for (let deepest = 9; kept.length > MOST_SECTIONS && deepest > 0; deepest--)
    kept = kept.filter(({ rank }) => rank < deepest);
  return kept.slice(0, MOST_SECTIONS);
}

/** The section in which an offset stands, by its place in the list; -1 in a text without headings. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The section in which an offset stands, in words, with the one around it: “2. Giáo dục tiểu học › a) Chỉ tiêu”, for
 * points of that name stand in every part. null in a text without headings.
 */
export function sectionName(sections: readonly Section[], offset: number): string | null {
  const at = sectionAt(sections, offset);
  const own = sections[at];
  if (!own) return null;
  const around = sections.slice(0, at).findLast(({ depth }) => depth < own.depth);
  return around ? `${around.title} › ${own.title}` : own.title;
}

/** For each section how many of the places stand in it, those of the sections inside it included. */
export function countWithin(sections: readonly Section[], offsets: readonly number[]): number[] {
  const own = sections.map(() => 0);
  for (const offset of offsets) {
    const at = sectionAt(sections, offset);
    if (at >= 0) own[at] = (own[at] ?? 0) + 1;
  }
  const sums = [...own];
  const line: number[] = [];
  sections.forEach((section, index) => {
    line.length = section.depth;
    for (const above of line) sums[above] = (sums[above] ?? 0) + (own[index] ?? 0);
    line[section.depth] = index;
  });
  return sums;
}
