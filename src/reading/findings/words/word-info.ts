import { compounds, STANDING_ALONE } from '../../lexicon/vocabulary/compounds.ts';
import { type Confusion, confusions, LOAN_WORDS } from '../../lexicon/vocabulary/confusions.ts';
import { canBe, normalParts, normalSpelling, replacedParts } from '../../lexicon/vocabulary/syllables.ts';
import { bare, takeTone } from '../../lexicon/vocabulary/tones.ts';
import { formsGeneration } from '../../text/forms.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { hasTwoWays } from './two-ways.ts';

// What is known of a spelling, worked out once for each distinct word: most words of a text come again and again.

export interface WordInfo {
  lower: string;
  /** Its normal spelling, see `normalSpelling`. */
  normal: string;
  /** It can be a Vietnamese syllable. */
  syllable: boolean;
  /** It shows Vietnamese letters: a tone mark, or one of ă â đ ê ô ơ ư. */
  marked: boolean;
  /** Its number among the spellings of compounds, 0 when it is in none (after tone places and i/y are made equal). */
  id: number;
  /** The number of its ASCII letters among those of the compounds' halves, 0 when none looks like it. */
  ascii: number;
  alone: boolean;
  slips: Slip[] | null;
  /** How the tone of a last oa, oe, uy is set: the one way ("hòa") or the other ("hoà"); null: no such word, or a name. */
  style: 'cũ' | 'mới' | null;
  /** The word with its tone mark on the right letter, when it sits on a wrong one. */
  better: string | null;
}

/** A confusion, cut into words. */
export interface Slip {
  slip: Confusion;
  words: string[];
}

const OLD = /^[^qQ]*(?:[òóỏõọ][ae]|[ùúủũụ]y)$/;
const NEW = /^[^qQ]*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;

/** The halves and pairs of all compounds, by number; made when the first word is asked about. */
interface Compounds {
  ids: Map<string, number>;
  ascii: Map<string, number>;
  /** Pairs of ASCII halves with the compounds that look like them. */
  looks: Map<number, [first: string, second: string][]>;
  slips: Map<string, Slip[]>;
  /** A bit for each pair of spellings that is a compound, at `first * width + second`: asked of almost every two words. */
  bits: Uint8Array;
  width: number;
}

/** Are the two words, by number, a compound? */
export function isCompound(table: Compounds, first: number, second: number): boolean {
  const at = first * table.width + second;
  return first > 0 && second > 0 && ((table.bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
}

/** One small integer for a pair of numbers below 8192. */
export const pairKey = (a: number, b: number): number => a * 8192 + b;

let known: Compounds | null = null;
const seen = new Map<string, WordInfo>();
const ROOM = 20_000;

function load(): Compounds {
  const all: Compounds = {
    ids: new Map(),
    ascii: new Map(),
    looks: new Map(),
    slips: new Map(),
    bits: new Uint8Array(0),
    width: 0,
  };
  const pairs: [number, number][] = [];
  const number = (map: Map<string, number>, key: string): number => {
    const id = map.get(key) ?? map.size + 1;
    map.set(key, id);
    return id;
  };
  for (const compound of compounds()) {
    const [first = '', second = ''] = compound.split(' ').map(normalSpelling);
    pairs.push([number(all.ids, first), number(all.ids, second)]);
    const look = pairKey(number(all.ascii, ascii(first)), number(all.ascii, ascii(second)));
    all.looks.set(look, [...(all.looks.get(look) ?? []), [first, second]]);
  }
  all.width = all.ids.size + 1;
  all.bits = new Uint8Array(((all.width * all.width) >> 3) + 1);
  for (const [first, second] of pairs) {
    const at = first * all.width + second;
    all.bits[at >> 3] = (all.bits[at >> 3] as number) | (1 << (at & 7));
  }
  for (const slip of confusions()) {
    const words = slip.wrong.split(' ');
    const first = words[0] as string;
    all.slips.set(first, [...(all.slips.get(first) ?? []), { slip, words }]);
  }
  return all;
}

const ascii = (word: string): string => lastI(bare(takeTone(word).base));
const lastI = (plain: string): string => (plain.endsWith('y') ? `${plain.slice(0, -1)}i` : plain);

/** All compounds, by number. */
export function compoundTable(): Compounds {
  known ??= load();
  return known;
}

/** A name keeps the spelling of its owner: a capital counts only where the word is one of the compounds. */
function styleOf(word: string, lower: string, known: boolean): 'cũ' | 'mới' | null {
  if (word.length < 2 || word.length > 6 || (word !== lower && !known)) return null;
  return OLD.test(word) ? 'cũ' : NEW.test(word) ? 'mới' : null;
}

/** What the checks of a word have to look at; a token without a word has no mark. */
export const MARKED = 1;
/** It looks like half of a compound. */
export const HALF = 2;
/** It begins a known confusion. */
export const CONFUSED = 4;
/** A marked word that is no syllable, or whose tone sits on the wrong letter. */
export const ODD = 8;
/** One of those that are written in two ways. */
export const STYLED = 16;
/** It ends with a digit. */
export const NUMBERED = 32;
const KNOWN = 64;

/** By form: its marks, and what is known of it. Asked by number, without cutting the word out of the text. */
let marksOf = new Uint8Array(4096);
let byForm: (WordInfo | undefined)[] = [];
let byFormOf = -1;

/** The marks of each token. */
export function marksAt(t: Tokens): Uint8Array {
  if (byFormOf !== formsGeneration()) {
    byForm = [];
    marksOf.fill(0);
    byFormOf = formsGeneration();
  }
  const out = new Uint8Array(t.count);
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD) continue;
    const form = t.forms[i] as number;
    const known = form > 0 && form < marksOf.length ? (marksOf[form] as number) : 0;
    out[i] = known !== 0 ? known : markWord(t, i);
  }
  return out;
}

function markWord(t: Tokens, i: number): number {
  const form = t.forms[i] as number;
  const word = t.text.slice(t.start[i], t.end[i]);
  const info = infoOf(word);
  const last = word.charCodeAt(word.length - 1);
  const marks =
    KNOWN |
    (info.marked ? MARKED : 0) |
    (info.ascii > 0 ? HALF : 0) |
    (info.slips ? CONFUSED : 0) |
    (info.marked && (!info.syllable || info.better) ? ODD : 0) |
    (info.style !== null || hasTwoWays(word, info.lower) ? STYLED : 0) |
    (last >= 48 && last <= 57 ? NUMBERED : 0);
  if (form === 0) return marks;
  if (form >= marksOf.length) {
    const wide = new Uint8Array(Math.max(form + 1, marksOf.length * 2));
    wide.set(marksOf);
    marksOf = wide;
  }
  marksOf[form] = marks;
  while (byForm.length < form) byForm.push(undefined);
  byForm[form] = info;
  return marks;
}

/** What is known of the word at token i, once the tokens have their marks. */
export function infoAt(t: Tokens, i: number): WordInfo {
  return byForm[t.forms[i] as number] ?? infoOf(t.text.slice(t.start[i], t.end[i]));
}

/** What is known of a word as it is written (any case). */
export function infoOf(word: string): WordInfo {
  const before = seen.get(word);
  if (before) return before;
  const lower = word.toLowerCase();
  const table = compoundTable();
  const parts = takeTone(lower);
  const normal = normalParts(lower, parts);
  const plain = bare(parts.base);
  const info: WordInfo = {
    lower,
    normal,
    syllable: canBe(parts) || LOAN_WORDS.has(lower),
    marked: parts.tone !== 0 || plain !== parts.base,
    id: table.ids.get(normal) ?? 0,
    ascii: table.ascii.get(lastI(plain)) ?? 0,
    alone: STANDING_ALONE.has(lower) || STANDING_ALONE.has(normal),
    slips: table.slips.get(lower) ?? null,
    style: styleOf(word, lower, table.ids.has(normal)),
    better: replacedParts(parts),
  };
  if (seen.size >= ROOM) seen.clear();
  if (word.length <= 24) seen.set(word, info);
  return info;
}
