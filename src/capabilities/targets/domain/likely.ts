import { fold, tidy } from '../../../kernel/text/index.ts';

/** Words that stand in every indicator and tell none from another. */
const EMPTY = new Set([
  'ty',
  'le',
  'so',
  'cac',
  'va',
  'cua',
  'la',
  'co',
  'tu',
  'tro',
  'len',
  'duoc',
  'dat',
  'trong',
  'o',
]);

const wordsOf = (text: string): Set<string> =>
  new Set((fold(tidy(text)).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)));

export interface Named {
  id: number;
  name: string;
  kind: string;
}

/** How much of an indicator's name the words of a sentence say, from 0 to 1. */
export function likeness(name: string, sentence: string): number {
  const wanted = wordsOf(name);
  if (wanted.size === 0) return 0;
  const said = wordsOf(sentence);
  const shared = [...wanted].filter((word) => said.has(word)).length;
  return shared / Math.max(wanted.size, Math.min(said.size, wanted.size + 4));
}

/** The indicators that a sentence probably speaks of, likeliest first; one in % is a rate, one that is counted a count. */
export function likely<T extends Named>(indicators: readonly T[], sentence: string, unit: string | null): T[] {
  const fits = (kind: string) =>
    unit === '%' ? kind === 'ratio' || kind === 'yesno' : unit === null || kind !== 'ratio';
  return indicators
    .map((each) => ({ each, score: likeness(each.name, sentence) + (fits(each.kind) ? 0.1 : 0) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ each }) => each);
}
