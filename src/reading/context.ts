import type { Dates } from './dates.ts';
import { FUTURE_HEADINGS, PAST_HEADINGS, PLAN_CUES, REPORT_CUES, TARGET_CUES, TARGET_HEADINGS } from './lexicon/cues.ts';
import { matchLength, type PhraseTable } from './lexicon/phrases.ts';
import type { Sentence } from './segment.ts';
import { type Tokens } from './tokens.ts';

// Whether a sentence reports or promises, from its own words, its heading and its neighbours.

export type Mode = 'neutral' | 'report' | 'plan' | 'target';

/** Context of one sentence. */
export interface Context {
  /** What the sentence itself and its surroundings say. */
  mode: Mode;
  /** What its own words say, without neighbours. */
  own: Mode;
  /** The mode of the heading it stands under. */
  section: Mode;
  /** Index of the sentence that is the heading, or -1. */
  heading: number;
}

/** First token in [from, to) where a phrase of the table starts, or -1. */
export function findPhrase(t: Tokens, table: PhraseTable, from: number, to: number): number {
  for (let k = from; k < to; k++) if (matchLength(table, t, k, to) > 0) return k;
  return -1;
}

/** The context of every sentence, in one pass. */
export function contexts(t: Tokens, dates: Dates, sentences: Sentence[]): Context[] {
  const out: Context[] = [];
  let section: Mode = 'neutral';
  let heading = -1;
  let running: Mode = 'neutral';
  const docYear = documentYear(dates);
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const label = s.heading ? s.to : s.labelTo;
    if (s.heading || label > s.body) {
      const mode = headingMode(t, s.body, label);
      if (mode !== null) {
        section = mode;
        heading = n;
        running = 'neutral';
      }
    }
    const own = ownMode(t, dates, s, docYear);
    if (s.opensLine && !s.marker && section === 'neutral') running = running === 'target' ? 'target' : 'neutral';
    let mode: Mode = own;
    if (own === 'neutral') mode = running !== 'neutral' ? running : section;
    else if (own === 'plan' && (section === 'target' || running === 'target')) mode = 'target';
    else if (own === 'report' && (section === 'plan' || section === 'target')) mode = section;
    if (own !== 'neutral') running = own;
    out.push({ mode, own, section, heading });
  }
  return out;
}

/** The mode a heading or label announces; null when it announces none. */
export function headingMode(t: Tokens, from: number, to: number): Mode | null {
  const future = findPhrase(t, FUTURE_HEADINGS, from, to);
  const past = findPhrase(t, PAST_HEADINGS, from, to);
  if (future >= 0 && past >= 0) return past < future && to - from > 12 ? 'neutral' : past < future ? 'report' : 'plan';
  if (past >= 0) return 'report';
  if (future < 0) return null;
  return findPhrase(t, TARGET_HEADINGS, from, to) >= 0 ? 'target' : 'plan';
}

function ownMode(t: Tokens, dates: Dates, s: Sentence, docYear: number): Mode {
  const target = findPhrase(t, TARGET_CUES, s.body, s.to);
  if (target >= 0) return 'target';
  const report = findPhrase(t, REPORT_CUES, s.body, s.to);
  const plan = findPhrase(t, PLAN_CUES, s.body, s.to);
  if (plan >= 0 && (report < 0 || plan < report)) return 'plan';
  if (report >= 0) return 'report';
  void dates;
  void docYear;
  return 'neutral';
}

/** The latest full date of the text: about when it was written; 0 when it has none. */
function documentYear(dates: Dates): number {
  let year = 0;
  for (const d of dates.spans) if (d.iso && d.year && d.year > year) year = d.year;
  return year;
}
