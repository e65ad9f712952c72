import type { UnitMention } from './reading.ts';
import { type FoldedWord, foldNames } from './text/name-folding.ts';

// Names of units and territories in a text, linked to a list of known ones.

/** A unit that is known: its id, the names it goes by, and the place that tells it from others of the same name. */
export interface KnownUnit {
  id: string;
  names: readonly string[];
  /** Names of the territory it lies in ("huyện Quế Sơn"), from the nearest to the widest. */
  places?: readonly string[];
}

/** Known units, made ready for reading. Build it once and give it to every `read`. */
export interface Registry {
  /** The number of the node behind a node and a word. */
  steps: Map<number, number>;
  words: Map<string, number>;
  /** The units whose name ends at a node. */
  ends: Map<number, string[]>;
  /** The places of a unit as they are compared, each between spaces. */
  places: Map<string, string[]>;
}

/** More words than any list of names holds; a step is node × this + word. */
const WORDS = 2 ** 24;
/** Left out of a name it still is the name: "Phòng GDĐT (huyện) Quế Sơn". */
const LEVELS = new Set(['tỉnh', 'tp', 'huyện', 'quận', 'tx', 'xã', 'phường']);

/** Makes a list of units ready: about a second for 100,000 names. Names are compared without regard to case and abbreviation. */
export function buildRegistry(units: Iterable<KnownUnit>): Registry {
  const known: Registry = { steps: new Map(), words: new Map(), ends: new Map(), places: new Map() };
  for (const unit of units) {
    for (const name of unit.names) {
      const words = foldNames(name).map((w) => w.word);
      add(known, words, unit.id);
      const short = words.filter((word, i) => i === 0 || i === words.length - 1 || !LEVELS.has(word));
      if (short.length < words.length && short.length > 1) add(known, short, unit.id);
    }
    if (unit.places?.length) known.places.set(unit.id, unit.places.map(foldPlace));
  }
  return known;
}

function foldPlace(place: string): string {
  const folded = foldNames(place).map((w) => w.word);
  const bare = folded.length > 1 && LEVELS.has(folded[0] as string) ? folded.slice(1) : folded;
  return ` ${bare.join(' ')} `;
}

/** The number of a key, a new one when it has none; numbers begin with 1. */
function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const before = numbers.get(key);
  if (before !== undefined) return before;
  const fresh = numbers.size + 1;
  numbers.set(key, fresh);
  return fresh;
}

function add(known: Registry, words: string[], id: string): void {
  if (words.length === 0) return;
  let node = 0;
  for (const word of words) {
    node = numberOf(known.steps, node * WORDS + numberOf(known.words, word));
  }
  const ids = known.ends.get(node);
  if (!ids) known.ends.set(node, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** How many words behind a name its place may stand: "Trường THCS Nguyễn Du (xã Tam Phú, tỉnh Hoa Lư)". */
const NEAR = 8;

/**
 * The names of known units in the text, in order and never overlapping; the longest name wins. Offsets are UTF-16
 * indexes into `text.normalize('NFC')`. Time grows with the length of the text, not with the number of units.
 */
export function findUnits(text: string, known: Registry): UnitMention[] {
  const nfc = text.normalize('NFC');
  const words = foldNames(nfc);
  const out: UnitMention[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longest(words, i, known);
    const first = words[i] as FoldedWord;
    const last = words[i + (found?.length ?? 1) - 1] as FoldedWord;
    const quote = nfc.slice(first.start, last.end);
    if (!found || quote === quote.toLowerCase()) {
      i++;
      continue;
    }
    const candidates = nearest(words, i + found.length, found.ids, known);
    const id = candidates.length === 1 ? (candidates[0] as string) : null;
    out.push({ start: first.start, end: last.end, quote, id, candidates });
    i += found.length;
  }
  return out;
}

function longest(words: FoldedWord[], i: number, known: Registry): { length: number; ids: readonly string[] } | null {
  let node = 0;
  let best: { length: number; ids: readonly string[] } | null = null;
  for (let k = i; k < words.length; k++) {
    const { word, breaks } = words[k] as FoldedWord;
    if (k > i && breaks) break;
    const number = known.words.get(word);
    const next = number === undefined ? undefined : known.steps.get(node * WORDS + number);
    if (next === undefined && k > i && LEVELS.has(word)) continue;
    if (next === undefined) break;
    node = next;
    const ids = known.ends.get(node);
    if (ids) best = { length: k - i + 1, ids };
  }
  return best;
}

/** Of several units of one name, those whose place is named right behind it; all of them when none is. */
function nearest(words: FoldedWord[], from: number, ids: readonly string[], known: Registry): readonly string[] {
  if (ids.length === 1) return ids;
  const behind = words.slice(from, from + NEAR).map((w) => w.word);
  const row = ` ${behind.join(' ')} `;
  const there = ids.filter((id) => known.places.get(id)?.some((place) => row.includes(place)));
  return there.length > 0 ? there : ids;
}
