import { wordCount, wordId } from '../lexicon/words.ts';

// Forms: the words of texts as they are written, each with a number of its own, so that what is known of a spelling is
// worked out once and asked for by number. A form is found by its letters where they stand in the text: no string is
// cut out of it. Words too long to come again have form 0.

const ROOM = 32_768;
const LONGEST = 16;
const SLOTS = ROOM * 4;

/** Which form stands at a slot of the hash table; 0: none. */
const slots = new Int32Array(SLOTS);
/** The letters of form f from `f * LONGEST` on. Grows with the forms. */
let letters = new Uint16Array(1024 * LONGEST);
let lengths = new Uint8Array(1024);
let words = new Int32Array(1024);
let flags = new Uint8Array(1024);
let count = 1;
let generation = 0;
/** How many words had numbers when the forms were found: tables of rules may be made later. */
let knownWords = 0;

const CAPITAL = 1;
const ALL_CAPS = 2;

/** Makes room before a text is read: form numbers hold until the next call. */
export function readyForms(): void {
  if (count < ROOM && knownWords === wordCount()) return;
  knownWords = wordCount();
  slots.fill(0);
  count = 1;
  generation++;
}

/** Changes when all forms were forgotten. */
export const formsGeneration = (): number => generation;

/** The number of the form at [from, to) of a text, given its hash; 0 when it is too long or there is no room. */
export function formOf(text: string, from: number, to: number, hash: number): number {
  const length = to - from;
  if (length > LONGEST) return 0;
  let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 15;
  for (; ; slot = (slot + 1) & (SLOTS - 1)) {
    const form = slots[slot] as number;
    if (form === 0) break;
    if (lengths[form] !== length) continue;
    const at = form * LONGEST - from;
    let k = from;
    while (k < to && letters[at + k] === text.charCodeAt(k)) k++;
    if (k === to) return form;
  }
  return count < ROOM ? add(text.slice(from, to), slot) : 0;
}

function add(word: string, slot: number): number {
  const form = count++;
  if (form >= lengths.length) {
    letters = widened(letters, new Uint16Array(letters.length * 2));
    lengths = widened(lengths, new Uint8Array(lengths.length * 2));
    words = widened(words, new Int32Array(words.length * 2));
    flags = widened(flags, new Uint8Array(flags.length * 2));
  }
  slots[slot] = form;
  lengths[form] = word.length;
  for (let k = 0; k < word.length; k++) letters[form * LONGEST + k] = word.charCodeAt(k);
  words[form] = wordNumber(word);
  flags[form] = (beginsCapital(word) ? CAPITAL : 0) | (allCapital(word) ? ALL_CAPS : 0);
  return form;
}

function widened<T extends Uint8Array | Int32Array | Uint16Array>(old: T, wide: T): T {
  wide.set(old);
  return wide;
}

/** The number of a word as it is written. */
export const wordNumber = (word: string): number => wordId(word.toLowerCase().replace('ð', 'đ'));
/** The number of the word of a form. */
export const wordOfForm = (form: number): number => words[form] as number;

export const beginsCapital = (word: string): boolean => {
  const first = word[0] as string;
  return first !== first.toLowerCase();
};
export const allCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

export const formIsCapital = (form: number): boolean => ((flags[form] as number) & CAPITAL) !== 0;
export const formIsAllCaps = (form: number): boolean => ((flags[form] as number) & ALL_CAPS) !== 0;
