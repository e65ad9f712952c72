import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { registerWord } from '../../src/reading/lexicon/words.ts';
import type { Role } from '../../src/reading/reading.ts';

/** Figures that a person held against each other; the last is what the others come to. */
export interface Relation {
  quotes: string[];
  holds?: boolean;
}

/** What a person says of one text; offsets are those of the text in NFC. */
export interface Labels {
  quantities: { at: number; quote: string; value: number | null; numerator?: number; role: Role }[];
  sums?: Relation[];
  targets: { at: number; quote: string; value: number | null; numerator?: number; due: string | null }[];
  tasks?: { at: number }[];
}

export interface LabelledText {
  name: string;
  text: string;
  labels: Labels;
  /** What the rules said of its figures before anybody had learned from it (NAME.first.json), if that was kept. */
  first: { start: number; end: number; role: Role }[] | null;
  /** Where they began its tasks then (first-tasks.json of the folder), if that was kept. */
  firstTasks?: number[] | null;
}

/** The texts NAME.txt of a folder that have labels NAME.gold.json beside them. */
export function labelledTexts(folder: string): LabelledText[] {
  const firstTasks = kept<Record<string, number[]>>(join(folder, 'first-tasks.json'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && existsSync(join(folder, file.replace('.gold.json', '.txt'))))
    .sort()
    .map((file) => ({
      name: `${basename(folder)}/${file.replace('.gold.json', '')}`,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8').normalize('NFC'),
      labels: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels,
      first: kept<NonNullable<LabelledText['first']>>(join(folder, file.replace('.gold.json', '.first.json'))),
      firstTasks: firstTasks?.[file.replace('.gold.json', '')] ?? null,
    }));
}

const kept = <T>(path: string): T | null => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null);

/** A word met less often in all texts together is nobody's cue. */
const LEAST = 3;

/** Makes the words of the texts known, so that they can be cues. */
export function learnWords(texts: readonly LabelledText[]): void {
  const met = new Map<string, number>();
  for (const { text } of texts)
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) met.set(word, (met.get(word) ?? 0) + 1);
  for (const [word, times] of met) if (times >= LEAST && word.length <= 12) registerWord(word);
}
