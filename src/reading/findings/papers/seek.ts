import type { Sentence } from '../../segment.ts';
import type { Scene } from '../index.ts';

// Where to look in rows that are in the order of the text: by halves, so that long texts stay quick.

/** The first item of an ordered row that begins at or behind a token. */
export function nextFrom<T extends { from: number }>(row: readonly T[], token: number): T | undefined {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((row[mid] as T).from < token) low = mid + 1;
    else high = mid;
  }
  return row[low];
}

/** The last item of an ordered row that begins at or before a token. */
export function lastUpTo<T extends { from: number }>(row: readonly T[], token: number): T | undefined {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((row[mid] as T).from <= token) low = mid + 1;
    else high = mid;
  }
  return row[low - 1];
}

/** The index of the sentence that holds a token. */
export function sentenceIndex(f: Scene, token: number): number {
  let low = 0;
  let high = f.sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((f.sentences[mid] as Sentence).from <= token) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** The sentence that holds a token. */
export function sentenceAt(f: Scene, token: number): Sentence | undefined {
  return f.sentences[sentenceIndex(f, token)];
}
