import type { Found } from '../tasks/task-segments.ts';
import type { Sentence } from '../text/segment.ts';
import { PUNCT, type Tokens } from '../text/tokens.ts';
import { CUE, Cues } from './cues.ts';
import { headingCues } from './headings.ts';
import { isWholeText, type Surroundings } from './places.ts';
import { Scores } from './scores.ts';
import { taskClauseCues, taskPlaceCues, taskSentenceCues, taskStartCues } from './task-cues.ts';
import { isClose, NEARBY, type RuledTasks, ruledTasks, type TaskPlace, visitPlaces } from './task-places.ts';
import learned from './tasks.json' with { type: 'json' };

/** What speaks less than this for a task of the rules, at its start and right beside, refuses it. */
const REFUSED = -2;
/** What speaks more than this for another place makes it one. */
const WANTED = -0.3;
/** The first cues of a place say so little for it that the others are not asked. */
const HOPELESS = -3;
/** Within a clause of so many characters people differ about where a task begins: there the rules have the say. */
const CLAUSE = 80;

const cues = new Cues();
const scores = new Scores(learned);

/** What was learned of where tasks begin: of those the rules `found` which to leave out, and the tokens of further ones. */
export interface WeighedTasks {
  refused: ReadonlySet<Found>;
  /** By sentence, in order. */
  further: ReadonlyMap<number, readonly number[]>;
}

/** Weighs the tasks of a whole text; null for a few sentences by themselves. `found` stands in the order of the text. */
export function weighTasks(around: Surroundings, found: readonly Found[]): WeighedTasks | null {
  if (!isWholeText(around)) return null;
  const tasks = ruledTasks(
    around,
    found.map(({ from }) => from),
  );
  const headings = new HeadingSums(around);
  const refused = new Set<Found>();
  const backed = new Set<Found>();
  const further = new Map<number, readonly number[]>();
  let before = 0;
  around.sentences.forEach((s, n) => {
    taskSentenceCues(cues, tasks, n);
    const own = scores.of(cues)[0] as number;
    const said = own + headings.heading(tasks.heading[n] as number) + headings.upper(tasks.upper[n] as number);
    const wanted: { k: number; score: number }[] = [];
    before = visitPlaces(tasks, n, before, (place) => {
      const score = said + weigh(tasks, place, said);
      if (score >= REFUSED) for (const i of startsNear(tasks, place)) backed.add(found[i] as Found);
      if (place.side === 2) refused.add(found[place.before] as Found);
      else if (score > WANTED && !sharesClause(tasks, s, place.k, place.before)) wanted.push({ k: place.k, score });
    });
    if (wanted.length > 0) further.set(n, best(around.t, wanted));
  });
  for (const task of backed) refused.delete(task);
  return { refused, further };
}

/** What speaks for a place beside what its sentence says; where the first cues speak plainly against it, no others are asked. */
function weigh(tasks: RuledTasks, place: TaskPlace, said: number): number {
  const least = place.side === 2 ? Number.NEGATIVE_INFINITY : HOPELESS - said;
  taskStartCues(cues, tasks, place);
  let sum = scores.of(cues)[0] as number;
  if (sum < least) return Number.NEGATIVE_INFINITY;
  let asked = cues.count;
  taskPlaceCues(cues, tasks, place);
  sum = scores.of(cues, asked)[0] as number;
  if (sum < least) return Number.NEGATIVE_INFINITY;
  asked = cues.count;
  taskClauseCues(cues, tasks, place);
  return scores.of(cues, asked)[0] as number;
}

/** What the words of headings say: asked once for each, however many sentences stand below it. */
class HeadingSums {
  private readonly known = new Map<number, number>();

  constructor(private readonly around: Surroundings) {}

  heading(n: number): number {
    return this.sum(n, CUE.heading);
  }

  upper(n: number): number {
    return this.sum(n, CUE.upper);
  }

  private sum(n: number, kind: typeof CUE.heading | typeof CUE.upper): number {
    if (n < 0) return 0;
    const key = 2 * n + (kind === CUE.upper ? 1 : 0);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    cues.clear();
    headingCues(cues, this.around, n, kind);
    const sum = scores.of(cues)[0] as number;
    this.known.set(key, sum);
    return sum;
  }
}

/** The tasks of the rules that begin at the place or nearby, by their number. */
const startsNear = ({ around: { t }, starts }: RuledTasks, { k, before, side }: TaskPlace): number[] =>
  side === 1 ? [] : [before - 1, before].filter((i) => isClose(t, starts[i], k));

/** Do the rules begin a task in the same clause or right beside? */
function sharesClause({ around: { t }, starts }: RuledTasks, s: Sentence, k: number, before: number): boolean {
  return [starts[before - 1], starts[before]].some((r) => {
    if (r === undefined || r < s.from || r >= s.to) return false;
    const apart = Math.abs((t.start[r] as number) - (t.start[k] as number));
    if (apart <= NEARBY) return true;
    if (apart >= CLAUSE) return false;
    for (let j = Math.min(k, r); j < Math.max(k, r); j++)
      if (t.kind[j] === PUNCT && CUTS.has(t.code[j] as number)) return false;
    return true;
  });
}
const CUTS = new Set([',', ';', ':', '.'].map((c) => c.charCodeAt(0)));

/** Of places right beside each other the one that most speaks for; in the order of the text. */
function best(t: Tokens, wanted: { k: number; score: number }[]): number[] {
  const out: number[] = [];
  for (const { k } of wanted.sort((a, b) => b.score - a.score))
    if (out.every((o) => Math.abs((t.start[o] as number) - (t.start[k] as number)) > NEARBY)) out.push(k);
  return out.sort((a, b) => a - b);
}
