import { fold, tidy } from './normalize.ts';

/** Words that stand in every sentence of the genre and tell none from another. */
const EMPTY = new Set(
  'ty le so cac va cua la co tu tro len duoc dat trong o tai cho ve den voi theo nhung mot tren duoi phan dau het nam nham de'.split(
    ' ',
  ),
);

/** The words of a text that say something: folded (no marks, lower case), each once, numbers included. */
export function contentWords(text: string): Set<string> {
  return new Set((fold(tidy(text)).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
}

/** How much two sets of words have in common, from 0 to 1 (shared over all). Two empty sets have nothing in common. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
