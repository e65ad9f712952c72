import { PLANTED_PASSAGES, SILENT_PASSAGES } from '../../src/reading/findings/examples/passages.ts';
import type { CueBook } from './book.ts';
import { keyOf, missesOf, question, type RelationQuestion } from './relation-questions.ts';

/**
 * The passages of the tests: where nothing is wrong no relation that is missed was meant; where a slip was planted those
 * were that hold without it.
 */
export function passageQuestions(book: CueBook): RelationQuestion[] {
  const silent = [...SILENT_PASSAGES, ...PLANTED_PASSAGES.map(([, , right]) => right)];
  return [
    ...silent.flatMap((text, i) => {
      const scene = missesOf(text);
      return scene.missed.map((c) => question(`passages/silent${i}`, scene, c, false, book));
    }),
    ...PLANTED_PASSAGES.flatMap(([, wrong, right], i) => {
      const meant = new Set(missesOf(right).held.map(keyOf));
      const scene = missesOf(wrong);
      return scene.missed.map((c) => question(`passages/planted${i}`, scene, c, meant.has(keyOf(c)), book));
    }),
  ];
}
