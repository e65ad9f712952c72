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

export interface Line {
  no: number;
  start: number;
  end: number;
  text: string;
}

/** More than this nobody finds their way in: deeper levels are left out first. */
export const MOST_SECTIONS = 300;
const LONGEST = 140;
const CAPITALS = 2;

const MARKS: [RegExp, number][] = [
  [/^phần\s+(thứ\s|[ivx\d]+\b)|^phụ lục\b/iu, 0],
  [/^chương\s+[ivx\d]+\b/iu, 1],
  [/^mục\s+[ivx\d]+\b/iu, 3],
  [/^[A-EĐ]\s*[.\-–/)]\s+\S/u, 3],
  [/^[IVX]{1,5}\s*[.\-–/)]\s*\S/u, 4],
  [/^điều\s+\d+[a-z]?\s*[.:]/iu, 5],
  [/^\d{1,2}\s*[.\-–/)]\s*(?!\d)\S/u, 6],
  [/^\d{1,2}\.\d{1,2}\.?\s+\S/u, 7],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}\.?\s+\S/u, 8],
];

/**
 * How far inside a heading of this form stands (0 the outermost), or null for a line that is none: numbered by part,
 * chapter, letter, Roman or Arabic number, or all in capitals; short, and not a sentence.
 */
export function headingRank(text: string): number | null {
  const line = text.trim();
  if (line.length < 3 || line.length > LONGEST) return null;
  const rank = MARKS.find(([form]) => form.test(line))?.[1] ?? null;
  if (rank === 5) return rank;
  if (/[.;,…+]$/.test(line)) return null;
  if (rank === null) return isCapitals(line) ? CAPITALS : null;
  // “1. Có 95% học sinh …”, “2. Chỉ đạo các trường … trong năm 2026” are items of a list, not headings
  if (rank >= 6 && !isCapitals(line) && (/\d\s*%/.test(line) || line.split(/\s+/).length > 14)) return null;
  return rank;
}

const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{L}{3}/u.test(line);

/**
 * The headings of a text with what stands under them, in order. Lines in capitals above the first numbered heading are
 * the letterhead. The beginning of a text with headings is a section of its own, named “Phần đầu”. Linear.
 */
export function outlineOf(lines: readonly Line[]): Section[] {
  const ranked = lines.flatMap((line) => {
    const rank = headingRank(line.text);
    return rank === null ? [] : [{ line, rank }];
  });
  const numbered = ranked.findIndex(({ rank }) => rank !== CAPITALS);
  const beforeNumbers = (index: number) => index < numbered && (ranked[index]?.line.no ?? 0) <= 20;
  const found = thinned(ranked.filter((_, index) => !beforeNumbers(index)));
  const first = lines[0];
  if (found.length === 0 || !first) return [];
  const head = found[0]?.line.no === first.no ? [] : [{ line: { ...first, text: 'Phần đầu' }, rank: -1 }];
  const last = lines.at(-1)?.end ?? 0;
  const all = [...head, ...found];
  const open: { rank: number; section: Section }[] = [];
  const sections = all.map(({ line, rank }, index): Section => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) close(open, line.start);
    if (open.at(-1)?.rank === -1) close(open, line.start);
    const section: Section = {
      no: line.no,
      start: line.start,
      end: all[index + 1]?.line.start ?? last,
      title: line.text.trim().replace(/\s+/g, ' '),
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

function thinned<T extends { rank: number }>(found: T[]): T[] {
  let kept = found;
  for (let deepest = 8; kept.length > MOST_SECTIONS && deepest > 0; deepest--)
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
