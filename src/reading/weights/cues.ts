import { registerWord, wordMark } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { NEWLINE, NUM, type Tokens, WORD } from '../text/tokens.ts';

// What surrounds a place of the text, as a row of numbers: one for each cue ("the word before is 'đạt'"). Learned
// weights are looked up by these numbers, so collecting them must cost little: no strings are made.

/** The kinds of cues; a cue is a kind with up to two symbols. Their names stand in the files of weights. */
export const CUE = {
  after: 1,
  after1: 2,
  after2: 3,
  afterPair: 26,
  always: 4,
  amid: 65,
  amidPair: 66,
  around: 60,
  asLast: 5,
  asLastAt: 6,
  before1: 7,
  before2: 8,
  before3: 9,
  before4: 27,
  before5: 28,
  beforeEnd: 29,
  beforePair: 30,
  between: 48,
  bound: 31,
  clause: 10,
  clausePair: 32,
  counts: 11,
  cut: 77,
  distance: 12,
  explained: 54,
  firstAfter: 69,
  firstBefore: 67,
  firstPair: 68,
  form: 13,
  heading: 14,
  here: 78,
  herePair: 79,
  holder: 15,
  lastAfter: 72,
  lastBefore: 70,
  lastPair: 71,
  lead: 16,
  least: 46,
  lineAfter: 80,
  lineBefore: 81,
  lines: 50,
  marker: 17,
  mode: 18,
  modeAt: 19,
  nouns: 59,
  off: 47,
  onward: 63,
  onwardPair: 64,
  opens: 20,
  opensPair: 37,
  order: 51,
  place: 21,
  rate: 76,
  rival: 22,
  rivals: 55,
  roles: 58,
  ruled: 38,
  ruledAfter: 82,
  ruledBefore: 83,
  sentences: 49,
  shares: 56,
  size: 45,
  skipped: 57,
  sorts: 53,
  stand: 84,
  standMark: 85,
  standMode: 86,
  textShare: 40,
  unit: 41,
  units: 52,
  upper: 42,
  way: 61,
  wayPair: 62,
  within: 43,
  withinPair: 44,
  year: 23,
} as const;
export type CueKind = (typeof CUE)[keyof typeof CUE];

/** Symbols that are no words have names of their own, so that they can stand in the files of weights. */
export const NUMBER = registerWord('<số>');
export const DATE = registerWord('<ngày>');
export const LINE = registerWord('<dòng>');
const START = registerWord('<đầu>');
const SIGNS = new Map<number, number>();
for (const c of ',;:.()%/-–+“”"!?…') SIGNS.set(c.charCodeAt(0), registerWord(`<${c}>`));
const OTHER_SIGN = registerWord('<dấu>');

/** The number of a name that is no word of a text: "<target>". */
export const nameId = (name: string): number => registerWord(`<${name}>`);

/** What stands at a token: a word by its number, else a number, date, sign or line end; 0 for a word nobody knows. */
export function symbolAt(t: Tokens, dates: Dates, k: number): number {
  if (k < 0 || k >= t.count) return START;
  const kind = t.kind[k];
  if (kind === WORD) return dates.at[k] ? DATE : (t.words[k] as number);
  if (kind === NUM) return dates.at[k] ? DATE : NUMBER;
  if (kind === NEWLINE) return LINE;
  return SIGNS.get(t.code[k] as number) ?? OTHER_SIGN;
}

/**
 * The number a cue is looked up by, never 0. It follows from the words themselves: two cues of a file of weights that share
 * one are found when they are learned, and not when some table registers a new word.
 */
export function cueKey(kind: number, a: number, b: number): number {
  let h = Math.imul(kind, 0x9e3779b1) ^ Math.imul(wordMark(a) + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ Math.imul(wordMark(b) + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}

/** The kind of a cue that is met where the rules say `side` (1, 2, …): "before1@2:đạt". */
export const besides = (kind: CueKind | 0, side: number): number => kind + 128 * side;

/** The key of a cue as a file of weights names it: "beforePair:học sinh", "unit@1:học sinh". */
export function keyOfName(name: string): number {
  const colon = name.indexOf(':');
  const [word = '', side = '0'] = name.slice(0, colon).split('@');
  const kind = besides((CUE[word as keyof typeof CUE] ?? 0) as CueKind, Number(side));
  const [a = '', b = ''] = name.slice(colon + 1).split(' ');
  return cueKey(kind, a === '' ? 0 : registerWord(a), b === '' ? 0 : registerWord(b));
}

/** The cues of one place. One object serves for all places of all texts: `clear` it before each. */
export class Cues {
  keys = new Int32Array(1024);
  count = 0;
  /** Only while weights are learned: told each cue. */
  onCue: ((kind: number, a: number, b: number) => void) | null = null;

  clear(): void {
    this.count = 0;
  }

  /** Adds a cue of one or two symbols. */
  add(kind: number, a: number, b = 0): void {
    if (this.count >= this.keys.length) return;
    this.keys[this.count++] = cueKey(kind, a, b);
    this.onCue?.(kind, a, b);
  }

  /** Adds a cue, and once more as one that is met where the rules say `side`. */
  addTwice(kind: CueKind, side: number, a: number, b = 0): void {
    this.add(kind, a, b);
    this.add(besides(kind, side), a, b);
  }

  /** Adds a cue, and from `side` 2 on once more as one that is met where the rules say so. */
  addBeside(side: number, kind: CueKind, a: number, b = 0): void {
    this.add(kind, a, b);
    if (side > 1) this.add(besides(kind, side), a, b);
  }
}
