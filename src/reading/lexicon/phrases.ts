import { registerWord } from './words.ts';

// Phrase tables: sets of word sequences, matched against the word numbers of a text from a given token on.

interface Node {
  next: Map<number, Node> | null;
  value: string | null;
}

/** A table of phrases; each phrase carries a value (by default itself). */
export interface PhraseTable {
  root: Map<number, Node>;
  /** At the number of each word ALONE or MORE when it begins a phrase: almost every question ends here. */
  first: Uint8Array;
}

/** The word is a phrase, and none goes on from it. */
const ALONE = 1;
/** Phrases go on from the word. */
const MORE = 2;

/** More words than all tables together name. */
const MOST_WORDS = 8192;

const emptyTable = (): PhraseTable => ({ root: new Map(), first: new Uint8Array(MOST_WORDS) });

function insert(table: PhraseTable, phrase: string, value: string): void {
  let level = table.root;
  let node: Node | null = null;
  const words = phrase.trim().split(/\s+/).map(registerWord);
  for (const [n, id] of words.entries()) {
    node = level.get(id) ?? null;
    if (!node) {
      node = { next: null, value: null };
      level.set(id, node);
    }
    if (n === words.length - 1) break;
    node.next ??= new Map();
    level = node.next;
  }
  if (node) node.value = value;
  const head = words[0] as number;
  table.first[head] = table.root.get(head)?.next ? MORE : ALONE;
}

/** Phrases given in text: separated by commas or new lines. */
export function phraseTable(...lists: string[]): PhraseTable {
  const table = emptyTable();
  for (const list of lists)
    for (const phrase of list.split(/[,\n]/)) if (phrase.trim()) insert(table, phrase, phrase.trim());
  return table;
}

/** Phrases with a value each: { "nghị quyết": "nghi_quyet" }. */
export function valuedTable(entries: Record<string, string>): PhraseTable {
  const table = emptyTable();
  for (const [phrase, value] of Object.entries(entries)) insert(table, phrase, value);
  return table;
}

/** Where words stand: `words[i]` is the number of the word of token i (0 for anything else). */
export interface WordRow {
  words: Int32Array;
  count: number;
}

/** Length in tokens of the longest phrase that starts at token `at`, or 0. */
export function matchLength(table: PhraseTable, row: WordRow, at: number, limit = row.count): number {
  if (at < 0 || at >= limit) return 0;
  const first = table.first[row.words[at] as number];
  return first === MORE ? lengthFrom(table, row, at, limit) : first === ALONE ? 1 : 0;
}

/** The same for a word from which phrases go on. */
function lengthFrom(table: PhraseTable, { words }: WordRow, at: number, limit: number): number {
  let level: Map<number, Node> | null = table.root;
  let best = 0;
  for (let i = at; i < limit && level; i++) {
    const node: Node | undefined = level.get(words[i] as number);
    if (!node) break;
    if (node.value !== null) best = i - at + 1;
    level = node.next;
  }
  return best;
}

/** 1 at the number of each word that begins a phrase of one of the tables, or is one of `words`. */
export function startsOf(tables: readonly PhraseTable[], words: Iterable<number>): Uint8Array {
  const out = new Uint8Array(MOST_WORDS);
  for (const table of tables) for (const id of table.root.keys()) out[id] = 1;
  for (const id of words) out[id] = 1;
  return out;
}

/** First word in [from, to) where a phrase of the table starts, or -1. */
export function findPhrase(row: WordRow, table: PhraseTable, from: number, to: number): number {
  const { words } = row;
  const { first } = table;
  for (let k = Math.max(0, from); k < to; k++) {
    const sort = first[words[k] as number];
    if (sort === ALONE || (sort === MORE && lengthFrom(table, row, k, to) > 0)) return k;
  }
  return -1;
}

/** Value of the longest phrase that starts at token `at`, or null. */
export function matchValue(table: PhraseTable, row: WordRow, at: number, limit = row.count): string | null {
  if (at < 0 || at >= limit || !table.first[row.words[at] as number]) return null;
  let level: Map<number, Node> | null = table.root;
  let best: string | null = null;
  for (let i = at; i < limit && level; i++) {
    const node: Node | undefined = level.get(row.words[i] as number);
    if (!node) break;
    if (node.value !== null) best = node.value;
    level = node.next;
  }
  return best;
}
