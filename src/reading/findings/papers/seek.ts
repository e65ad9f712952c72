import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import type { Scene } from '../index.ts';

// Where to look in rows that are in the order of the text.

const fromOf = (x: { from: number }): number => x.from;

/** The first item of an ordered row that begins at or behind a token. */
export function nextFrom<T extends { from: number }>(row: readonly T[], token: number): T | undefined {
  return row[firstAt(row, token, fromOf)];
}

/** The last item of an ordered row that begins at or before a token. */
export function lastUpTo<T extends { from: number }>(row: readonly T[], token: number): T | undefined {
  return row[firstAt(row, token + 1, fromOf) - 1];
}

/** The index of the sentence that holds a token. */
export function sentenceIndex(f: Scene, token: number): number {
  return Math.max(0, firstAt(f.sentences, token + 1, fromOf) - 1);
}

/** The sentence that holds a token. */
export function sentenceAt(f: Scene, token: number): Sentence | undefined {
  return f.sentences[sentenceIndex(f, token)];
}
