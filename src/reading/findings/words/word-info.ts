import { formsGeneration } from '../../forms.ts';
import { compounds, STANDING_ALONE } from '../../lexicon/vocabulary/compounds.ts';
import { type Confusion, confusions, LOAN_WORDS } from '../../lexicon/vocabulary/confusions.ts';
import { canBe, normalSpelling, replaced } from '../../lexicon/vocabulary/syllables.ts';
import { bare, isMarked, takeTone } from '../../lexicon/vocabulary/tones.ts';
import { type Tokens, WORD } from '../../tokens.ts';

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
  /** Pairs of spellings that are compounds. */
  pairs: Set<number>;
  /** Pairs of ASCII halves with the compounds that look like them. */
  looks: Map<number, [first: string, second: string][]>;
  slips: Map<string, Slip[]>;
}

/** One small integer for a pair of numbers below 8192. */
export const pairKey = (a: number, b: number): number => a * 8192 + b;

let known: Compounds | null = null;
const seen = new Map<string, WordInfo>();
const ROOM = 20_000;

function load(): Compounds {
  const all: Compounds = { ids: new Map(), ascii: new Map(), pairs: new Set(), looks: new Map(), slips: new Map() };
  const number = (map: Map<string, number>, key: string): number => {
    const id = map.get(key) ?? map.size + 1;
    map.set(key, id);
    return id;
  };
  for (const compound of compounds()) {
    const [first = '', second = ''] = compound.split(' ').map(normalSpelling);
    all.pairs.add(pairKey(number(all.ids, first), number(all.ids, second)));
    const look = pairKey(number(all.ascii, ascii(first)), number(all.ascii, ascii(second)));
    all.looks.set(look, [...(all.looks.get(look) ?? []), [first, second]]);
  }
  for (const slip of confusions()) {
    const words = slip.wrong.split(' ');
    const first = words[0] as string;
    all.slips.set(first, [...(all.slips.get(first) ?? []), { slip, words }]);
  }
  return all;
}

const ascii = (word: string): string => bare(takeTone(word).base).replace(/y$/, 'i');

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

/** What is known of the word at each token; undefined where no word stands. */
export function infosOf(t: Tokens): (WordInfo | undefined)[] {
  const out: (WordInfo | undefined)[] = new Array(t.count);
  if (byFormOf !== formsGeneration()) byForm = [];
  byFormOf = formsGeneration();
  for (let i = 0; i < t.count; i++) out[i] = t.kind[i] === WORD ? infoAt(t, i) : undefined;
  return out;
}

/** What is known of each form: asked for by number, without cutting the word out of the text. */
let byForm: (WordInfo | undefined)[] = [];
let byFormOf = -1;

function infoAt(t: Tokens, i: number): WordInfo {
  const form = t.forms[i] as number;
  const before = byForm[form];
  if (before && form > 0) return before;
  const info = infoOf(t.text.slice(t.start[i], t.end[i]));
  while (byForm.length < form) byForm.push(undefined);
  if (form > 0) byForm[form] = info;
  return info;
}

/** What is known of a word as it is written (any case). */
export function infoOf(word: string): WordInfo {
  const before = seen.get(word);
  if (before) return before;
  const lower = word.toLowerCase();
  const table = compoundTable();
  const parts = takeTone(lower);
  const normal = normalSpelling(lower);
  const info: WordInfo = {
    lower,
    normal,
    syllable: canBe(parts) || LOAN_WORDS.has(lower),
    marked: isMarked(parts),
    id: table.ids.get(normal) ?? 0,
    ascii: table.ascii.get(ascii(lower)) ?? 0,
    alone: STANDING_ALONE.has(lower) || STANDING_ALONE.has(normal),
    slips: table.slips.get(lower) ?? null,
    style: styleOf(word, lower, table.ids.has(normal)),
    better: replaced(lower),
  };
  if (seen.size >= ROOM) seen.clear();
  if (word.length <= 24) seen.set(word, info);
  return info;
}
