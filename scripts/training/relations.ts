import type { PlainFigure } from '../../src/reading/findings/weighed/plain-figures.ts';
import type { CueBook } from './book.ts';
import { SETTINGS } from './learn.ts';
import { passageQuestions } from './passages.ts';
import { missesOf, question, type RelationQuestion } from './relation-questions.ts';
import { relationTrees } from './relation-trees.ts';
import { strikes } from './strikes.ts';
import type { Subject } from './subject.ts';
import type { LabelledText, Relation } from './texts.ts';

/** Spoilt versions of each text: with more of them the words of single texts weigh too much. */
const STRIKES = 2;

/**
 * Were figures that miss a relation by a slip meant to stand in it? One question for each, over the texts as they are,
 * over versions with one relation spoilt (there only what the spoilt figure stands in), and over the passages of the tests.
 */
export const relations: Subject<RelationQuestion> = {
  columns: ['asked'],
  settings: { ...SETTINGS, sparse: 3, rounds: 4, least: 20 },
  questions: (texts, book) => [
    ...texts.flatMap((text) => {
      const wrong = (text.labels.sums ?? []).filter((s) => s.holds === false);
      const struck = strikes(text, STRIKES).map((s) => asked(text, s.text, [s.relation], book, s.at));
      return [asked(text, text.text, wrong, book, null), ...struck].flat();
    }),
    // twice: short, sure, and chosen for what they forbid
    ...passageQuestions(book),
    ...passageQuestions(book),
  ],
  answer: (_options, sums) => ((sums[0] as number) > 0 ? 0 : 1),
  trees: relationTrees,
};

function asked(
  { name, labels }: LabelledText,
  text: string,
  wrong: readonly Relation[],
  book: CueBook,
  spoilt: number | null,
): RelationQuestion[] {
  const scene = missesOf(text);
  const places = wrong.map((w) => w.quotes.map((q) => labels.quantities.filter((x) => x.quote === q).map((x) => x.at)));
  return scene.missed.flatMap((c) => {
    const own = [...c.parts, c.result].map((i) => scene.figures[i] as PlainFigure);
    if (spoilt !== null && !own.some((x) => holds(x, spoilt))) return [];
    const fits = places.map((p) => fitOf(own, p));
    if (!fits.includes('all') && fits.includes('some')) return [];
    return [question(name, scene, c, fits.includes('all'), book)];
  });
}

const holds = ({ m: { quantity: q } }: PlainFigure, at: number): boolean => q.start <= at && q.end > at;

/** Are these the figures of a labelled relation, or some of them? */
function fitOf(own: readonly PlainFigure[], places: readonly number[][]): 'all' | 'some' | null {
  const found = own.filter(({ m: { quantity: q } }) =>
    places.some((row) => row.some((at) => at < q.end && at > q.start - SLACK)),
  ).length;
  if (found === own.length && (own.length >= places.length || places.length === 2)) return 'all';
  return found > 1 ? 'some' : null;
}
/** Labels may begin a word or two before the figure as it was read. */
const SLACK = 14;
