import { headingForm, headingWords, isCapitals, isSignature, isTitle, LONGEST_HEADING, RANKS } from './headings.ts';

export interface Line {
  no: number;
  start: number;
  end: number;
  text: string;
}

export interface Heading {
  line: Line;
  rank: number;
  title: string;
}

interface Candidate extends Heading {
  /** The last line of it: a title in capitals may take several. */
  last: Line;
  bare: boolean;
  numbered: boolean;
  /** What it ends with has no number and is in capitals, so that the next line may go on with it. */
  capitals: boolean;
  /** Holds the name of a type of documents: the end of a letterhead. */
  names: boolean;
  /** Something in capitals that is no heading: letterhead, title, signature. */
  never: boolean;
  kept: boolean;
}

/** What stands under a heading has at least so many letters: a cell of a table has fewer, a name under a signature too. */
const LEAST_BELOW = 8;
const LEAST_BELOW_UNNUMBERED = 40;
const CONTENTS = /^MỤC LỤC(?!\p{L})/u;
/** The letterhead is looked for in so many lines. */
const HEAD = 20;

/**
 * Which lines are headings, by their form and by what stands below: points of a list follow each other line by line, a
 * table of contents too; under a heading there is text, or a heading further inside. Linear. The reader marks headings as
 * well, but to tell what a part reports from what it promises: it may take points of a list and the foot of a web page
 * along, and has no levels, chapters and articles.
 * @param lines in order; long paragraphs may be left out, their numbers then miss
 */
export function headingsIn(lines: readonly Line[]): Heading[] {
  const found = titled(candidates(lines), lines);
  dropTheHead(found);
  dropContents(found);
  turnLetters(found);
  placeUnnumbered(found);
  dropWhatIsEmpty(found, lines);
  return found.filter((one) => one.kept);
}

function candidates(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line) => {
    const form = headingForm(line.text);
    if (!form) return [];
    const names = !form.numbered && isTitle(line.text);
    const never = names || (!form.numbered && isSignature(line.text));
    const title = headingWords(line.text);
    const capitals = !form.numbered && isCapitals(title);
    return [{ line, last: line, ...form, title, capitals, names, never, kept: !never }];
  });
}

/** A sentence, an item of a list, a remark in brackets. */
const NO_NAME = /[.;,…+:]$|^[-+–•*(]/;

/** Puts the lines of one heading together: “Chương II” and its name below, a title of several lines in capitals. */
function titled(found: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const byNo = new Map(lines.map((line) => [line.no, line]));
  const merged: Candidate[] = [];
  for (const one of found) {
    const before = merged.at(-1);
    const follows = !one.numbered && !CONTENTS.test(one.title) && before?.last.no === one.line.no - 1;
    if (before && follows && (before.bare || (before.capitals && one.capitals))) {
      before.title += before.bare ? `. ${one.title}` : ` ${one.title}`;
      Object.assign(before, { last: one.line, bare: false, capitals: one.capitals, kept: before.kept && one.kept });
      Object.assign(before, { never: before.never || one.never, names: before.names || one.names });
      continue;
    }
    merged.push({ ...one });
  }
  for (const one of merged) {
    const name = one.bare ? byNo.get(one.last.no + 1) : undefined;
    if (!name || name.text.length > LONGEST_HEADING || headingForm(name.text) || NO_NAME.test(name.text.trim()))
      continue;
    one.title += `. ${headingWords(name.text)}`;
    one.last = name;
  }
  return merged;
}

/** Capitals at the top, up to the first number, are the letterhead and the title. */
function dropTheHead(found: readonly Candidate[]): void {
  const first = found.findIndex(({ numbered }) => numbered);
  found.forEach((one, index) => {
    if (one.numbered) return;
    if (one.line.no === 1 || (index < first && one.line.no <= HEAD)) one.kept = false;
    // with no number anywhere the letterhead ends with the line that names the type
    if (first < 0 && one.names && one.line.no <= HEAD) for (const before of found.slice(0, index)) before.kept = false;
  });
}

/** A table of contents says all headings once before they come: line after line, nothing between them. */
function dropContents(found: readonly Candidate[]): void {
  for (const [index, one] of found.entries()) {
    if (!CONTENTS.test(one.title)) continue;
    one.kept = false;
    for (let at = index + 1; at < found.length; at++) {
      const line = found[at] as Candidate;
      if (line.line.no !== (found[at - 1] as Candidate).last.no + 1 || CONTENTS.test(line.title)) break;
      line.kept = false;
    }
  }
}

/** “I. … A. …” in one document, “A. … I. …” in another: what comes first stands further out. */
function turnLetters(found: readonly Candidate[]): void {
  const first = found.find(({ kept, rank }) => kept && (rank === RANKS.letter || rank === RANKS.roman));
  if (first?.rank !== RANKS.roman) return;
  for (const one of found) if (one.rank === RANKS.letter) one.rank = RANKS.roman + 0.25;
}

/** What has no number is inside the numbered heading above it, unless such headings stood before the numbers. */
function placeUnnumbered(found: readonly Candidate[]): void {
  let inside: number | null = null;
  let around: number | null = null;
  for (const one of found) {
    if (!one.kept) continue;
    if (one.numbered) around = one.rank;
    else if (around === null) return;
    else if (around >= RANKS.letter) {
      inside ??= around + 0.5;
      one.rank = one.capitals ? inside : around + 0.5;
    }
  }
}

/** From the end to the beginning, so that it is known of what stands inside a heading whether it is one. */
function dropWhatIsEmpty(found: readonly Candidate[], lines: readonly Line[]): void {
  const byNo = new Map(lines.map((line) => [line.no, line]));
  for (let index = found.length - 1; index >= 0; index--) {
    const one = found[index] as Candidate;
    if (!one.kept || one.rank === RANKS.article) continue;
    const next = found[index + 1];
    if (next?.kept && next.rank > one.rank) continue;
    // points of a list inside, or cells in capitals, are something that stands below it
    const inner = next && !next.kept && !next.never && next.rank > one.rank;
    const listed = inner && (next.rank > RANKS.article || !next.numbered);
    const below = next ? next.line.start - one.last.end - 1 : (lines.at(-1)?.end ?? 0) - one.last.end;
    const enough = one.numbered
      ? listed || below >= LEAST_BELOW
      : below >= LEAST_BELOW_UNNUMBERED && hasProse(one, next, byNo);
    if (!enough) one.kept = false;
  }
  // the last point of a list has what follows the list below it
  for (let index = 1; index < found.length; index++) {
    const [before, one] = [found[index - 1] as Candidate, found[index] as Candidate];
    if (before.kept || !one.numbered || one.rank < RANKS.number || before.rank !== one.rank) continue;
    if (one.line.no - before.last.no <= 2) one.kept = false;
  }
}

/** Is there more below than cells of a table? Under words without capitals it must follow at once. */
function hasProse(one: Candidate, next: Candidate | undefined, byNo: ReadonlyMap<number, Line>): boolean {
  const to = one.capitals ? (next?.line.no ?? one.last.no + HEAD) : one.last.no + 2;
  for (let no = one.last.no + 1; no < to; no++) {
    const text = byNo.get(no)?.text.trim();
    if (text === undefined || text.length > LONGEST_HEADING || /[.;,…+:]$|^[-+•–*]/.test(text)) return true;
  }
  return false;
}
