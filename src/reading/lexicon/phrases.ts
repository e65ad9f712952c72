import { Steps } from './steps.ts';
import { registerWord } from './words.ts';

// Phrase tables: sets of word sequences, matched against the word numbers of a text from a given token on.

/** A table of phrases; each phrase carries a value (by default itself). */
export interface PhraseTable {
  /** The step its phrases start from. */
  root: number;
  /** Where the bit of the table lies in the row of a word. */
  cell: number;
  bit: number;
  /** The words its phrases begin with. */
  heads: Set<number>;
}

const steps = new Steps();
/** What the phrase says that ends at a step, null where none ends. Step 0 is none. */
const values: (string | null)[] = [null];

/**
 * For each word a row of bits, one for each table: does a phrase of it begin with the word? Almost every question ends
 * here. Hundreds of tables are asked about the few words of a text, so the bits of a word lie together, not of a table.
 */
let begins = new Int32Array(0);
let rowLength = 16;
let rows = 0;
let tables = 0;

/** Makes room for a word and for one more table. */
function makeRoom(word: number): void {
  const longer = tables > rowLength * 32;
  if (!longer && word < rows) return;
  const wanted = { rows: word < rows ? rows : Math.max(8192, 2 * word), length: longer ? rowLength * 2 : rowLength };
  const out = new Int32Array(wanted.rows * wanted.length);
  for (let w = 0; w < rows; w++) out.set(begins.subarray(w * rowLength, (w + 1) * rowLength), w * wanted.length);
  begins = out;
  rows = wanted.rows;
  rowLength = wanted.length;
}

function emptyTable(): PhraseTable {
  const n = tables++;
  makeRoom(0);
  return { root: values.push(null) - 1, cell: n >> 5, bit: 1 << (n & 31), heads: new Set() };
}

function insert(table: PhraseTable, phrase: string, value: string): void {
  const words = phrase.trim().split(/\s+/).map(registerWord);
  const head = words[0] as number;
  makeRoom(head);
  table.heads.add(head);
  const at = head * rowLength + table.cell;
  begins[at] = (begins[at] as number) | table.bit;
  let step = table.root;
  for (const word of words) {
    let next = steps.next(step, word);
    if (next === 0) {
      next = values.push(null) - 1;
      steps.set(step, word, next);
    }
    step = next;
  }
  values[step] = value;
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

/** Does a phrase of the table begin with the word? Words registered after all tables have no row: no. */
const mayBegin = (table: PhraseTable, word: number): boolean =>
  ((begins[word * rowLength + table.cell] as number) & table.bit) !== 0;

/** Length in tokens of the longest phrase that starts at token `at`, or 0. */
export function matchLength(table: PhraseTable, row: WordRow, at: number, limit = row.count): number {
  if (at < 0 || at >= limit || !mayBegin(table, row.words[at] as number)) return 0;
  return lengthFrom(table, row, at, limit);
}

/** The same for a word a phrase begins with. */
function lengthFrom(table: PhraseTable, { words }: WordRow, at: number, limit: number): number {
  let best = 0;
  for (let i = at, step = table.root; i < limit; i++) {
    step = steps.next(step, words[i] as number);
    if (step === 0) break;
    if (values[step] !== null) best = i - at + 1;
  }
  return best;
}

/** First word in [from, to) where a phrase of the table starts, or -1. */
export function findPhrase(row: WordRow, table: PhraseTable, from: number, to: number): number {
  const { words } = row;
  for (let k = Math.max(0, from); k < to; k++)
    if (mayBegin(table, words[k] as number) && lengthFrom(table, row, k, to) > 0) return k;
  return -1;
}

/** Value of the longest phrase that starts at token `at`, or null. */
export function matchValue(table: PhraseTable, row: WordRow, at: number, limit = row.count): string | null {
  if (at < 0 || at >= limit || !mayBegin(table, row.words[at] as number)) return null;
  let best: string | null = null;
  for (let i = at, step = table.root; i < limit; i++) {
    step = steps.next(step, row.words[i] as number);
    if (step === 0) break;
    best = values[step] ?? best;
  }
  return best;
}

/** 1 at the number of each word that begins a phrase of one of the tables, or is one of `words`. */
export function startsOf(tables: readonly PhraseTable[], words: Iterable<number>): Uint8Array {
  const heads = [...tables.flatMap((table) => [...table.heads]), ...words];
  const out = new Uint8Array(Math.max(0, ...heads) + 1);
  for (const id of heads) out[id] = 1;
  return out;
}
